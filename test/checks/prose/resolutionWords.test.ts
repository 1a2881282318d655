import { contradictingWords } from "../../../src/checks/prose/resolutionWords";
import type { DividendKind } from "../../../src/dividend/fiscalYear";

/** What each sentence is quoted for where the board decides. */
const leftToMeeting = [
  [
    "The dividend is subject to the approval of the shareholders' meeting.",
    "subject to the approval of the shareholders' meeting",
  ],
  [
    "The dividend is subject to a resolution by shareholders.",
    "subject to a resolution by shareholders",
  ],
  ["It is to be put to the vote at the AGM.", "put to the vote at the AGM"],
  ["The matter was referred to the general meeting.", "referred to the general meeting"],
  ["The dividend is to be decided by the shareholders.", "to be decided by the shareholders"],
  [
    "The dividend is expected to be formally approved at the annual general meeting.",
    "expected to be formally approved at the annual general meeting",
  ],
  [
    "The annual meeting of the shareholders in June will approve the dividend.",
    "meeting of the shareholders in June will approve",
  ],
  ["The AGM will resolve on the dividend.", "AGM will resolve"],
  [
    "Payment is conditional on being approved by the general meeting.",
    "conditional on being approved by the general meeting",
  ],
  ["The dividend awaits approval by the AGM.", "awaits approval by the AGM"],
  [
    "The shareholders’ meeting is asked to approve the dividend.",
    "shareholders’ meeting is asked to approve",
  ],
  ["The Board will refer the matter to the shareholders.", "refer the matter to the shareholders"],
  ["剰余金の配当は、定時株主総会に上程いたします。", "株主総会に上程"],
  ["本議案は、株主総会にお諮りします。", "株主総会にお諮"],
  ["配当は、株主総会でご承認いただいた後にお支払いします。", "株主総会でご承認いただ"],
  ["配当は、株主総会の決議を経て実施します。", "株主総会の決議を経て"],
] as const;

/** And where the meeting does. */
const finalByBoard = [
  [
    "The dividend is paid without the approval of the meeting of shareholders.",
    "without the approval of the meeting of shareholders",
  ],
  ["The dividend requires no resolution of the AGM.", "no resolution of the AGM"],
  ["The decision of the Board is final.", "Board is final"],
  ["The dividend was finally decided by the Board.", "finally decided by the Board"],
  [
    "The Board decides on dividends under the Articles of Incorporation.",
    "Board decides on dividends under the Articles of Incorporation",
  ],
  [
    "The Articles of Incorporation leave dividends to the Board.",
    "Articles of Incorporation leave dividends to the Board",
  ],
  ["配当は、株主総会の承認を要しません。", "株主総会の承認を要しません"],
  ["配当に株主総会の決議は必要としません。", "株主総会の決議は必要としません"],
  ["配当は株主総会の決議を必要とせず、確定しています。", "株主総会の決議を必要とせず"],
  ["配当は株主総会の決議を経ず、確定しています。", "株主総会の決議を経ず"],
  ["剰余金の配当は株主総会に付議せず実施します。", "株主総会に付議せず"],
  ["定款の規定に基づき、配当は取締役会が決めます。", "定款の規定に基づき、配当は取締役会"],
  ["配当は取締役会の決議が最終のものです。", "取締役会の決議が最終"],
] as const;

/** The words for which a text contradicts a board, or a meeting, that decides on a dividend of some kind. */
const ofBoard = (text: string, kind: DividendKind | null = null) =>
  contradictingWords(text, "boardOfDirectors", kind);
const ofMeeting = (text: string, kind: DividendKind | null = null) =>
  contradictingWords(text, "shareholdersMeeting", kind);

const wrapped = (words: string) => words.replaceAll(" ", "\n ");

test.each(leftToMeeting)("of a board's decision: %s", (sentence, words) => {
  expect(ofBoard(sentence)).toBe(words);
  expect(ofBoard(wrapped(sentence))).toBe(wrapped(words));
  expect(ofMeeting(sentence)).toBeNull();
});

test.each(finalByBoard)("of a meeting's decision: %s", (sentence, words) => {
  expect(ofMeeting(sentence)).toBe(words);
  expect(ofMeeting(wrapped(sentence))).toBe(wrapped(words));
  expect(ofBoard(sentence)).toBeNull();
});

test("the words of the first sentence that contradicts are given", () => {
  const other = "Two directors were elected. The dividend is proposed to the AGM.";
  expect(ofBoard(other)).toBe("proposed to the AGM");
  expect(ofBoard(`${other} It is put to the AGM.`)).toBe("proposed to the AGM");
});

test.each([
  "Distribution is subject to approval by the AGM.",
  "The payment is subject to approval by the AGM.",
  "The proposal is subject to approval by the AGM.",
  "The resolution is subject to approval by the AGM.",
  "The decision is subject to approval by the AGM.",
  "This is subject to approval by the AGM.",
  "This remains subject to approval by the AGM.",
  "  This  has to be submitted to the AGM.",
  "This shall be proposed to the AGM.",
  "This needs approval by the AGM.",
  "This requires approval by the AGM.",
  "期末剰余金の処分は、株主総会に付議する予定です。",
])("is about the dividend: %s", (sentence) => {
  expect(ofBoard(sentence, "yearEnd")).not.toBeNull();
});

test.each([
  "This year's candidates will be proposed to the AGM.",
  "Mr. Sato stands, and this will be proposed to the AGM.",
  "取締役の選任は、株主総会に付議する予定です。",
])("is about something else: %s", (sentence) => {
  expect(ofBoard(sentence)).toBeNull();
});

test.each([
  "The dividend need not be submitted to the AGM.",
  "The dividend is paid without being proposed to the AGM.",
  "配当は、株主総会への付議を要しないため、取締役会で決議しました。",
  "配当は、株主総会への付議は不要です。",
])("leaves nothing to the meeting: %s", (sentence) => {
  expect(ofBoard(sentence)).toBeNull();
});

test.each([
  ["The year-end dividend is subject to approval by the AGM.", ["yearEnd"]],
  ["The year  end dividend is subject to approval by the AGM.", ["yearEnd"]],
  ["The final  dividend is subject to approval by the AGM.", ["yearEnd"]],
  ["The interim dividend is subject to approval by the AGM.", ["interim"]],
  ["The quarterly dividend is subject to approval by the AGM.", ["firstQuarter", "thirdQuarter"]],
  ["期末配当は、株主総会に付議します。", ["yearEnd"]],
  ["四半期末の配当は、株主総会に付議します。", ["firstQuarter", "thirdQuarter"]],
  ["中間配当は、株主総会に付議します。", ["interim"]],
] as const)("%s: a matter of %s", (sentence, kinds) => {
  const all = ["firstQuarter", "interim", "thirdQuarter", "yearEnd"] as const;
  expect(all.filter((kind) => ofBoard(sentence, kind) !== null)).toEqual(kinds);
  expect(ofBoard(sentence)).not.toBeNull();
});

test.each([
  "第２四半期の配当は、株主総会に付議します。",
  "第 2 四半期の配当は、株主総会に付議します。",
])("the second quarter's is the interim one: %s", (sentence) => {
  expect(ofBoard(sentence, "interim")).not.toBeNull();
  expect(ofBoard(sentence, "yearEnd")).toBeNull();
});

test("that the board settles it and no meeting has to resolve is the board's last word", () => {
  const words = "本配当は、取締役会の決議をもって確定しており、株主総会の決議は不要です。";
  expect(ofMeeting(words)).not.toBeNull();
  expect(ofBoard(words)).toBeNull();
});

test.each([
  "会社法第459条第1項の規定に基づき、取締役会の決議により剰余金の配当を行うことができる旨を定款に定めております。",
  "定款において、「取締役会の決議によって、毎年9月30日を基準日として、中間配当を行なうことができる。」旨を定めています。",
  "Under the articles of incorporation the dividend may be decided by the board.",
])("what the articles allow the board says nothing of this dividend: %s", (sentence) => {
  expect(ofMeeting(sentence)).toBeNull();
});

test("a change of the articles that a meeting once approved leaves nothing to it", () => {
  const words =
    "当社は第61回定時株主総会でご承認いただいた定款変更により、取締役会決議で配当をお支払いできます。";
  expect(ofBoard(words)).toBeNull();
});

test.each([
  "配当は、定款の定めにより取締役会が決めることができる。",
  "配当は、取締役会の決議により行うことが可能です。定款で取締役会に委ねることは可能。",
  "剰余金の配当を取締役会が定める旨定款に定めております。",
  "剰余金の配当を取締役会が定める旨を定款に定めております。",
  "配当について定款の一部を変更し、取締役会が決めることとしました。",
  "The Articles of Incorporation may leave dividends to the Board.",
  "The Board can decide on dividends under the Articles of Incorporation.",
  "The Board is able to decide on dividends under the Articles of Incorporation.",
  "The Articles of Incorporation provide that the Board decides on dividends.",
  "The Articles of Incorporation provides for dividends by the Board.",
  "The Articles of Incorporation allow the Board to decide on dividends.",
  "The Articles of Incorporation permit dividends by the Board.",
  "The Articles of Incorporation authorize the Board to decide on dividends.",
  "The Board is authorised by the Articles of Incorporation to decide on dividends.",
  "The Articles of Incorporation entitle the Board to decide on dividends.",
  "The Articles of Incorporation empower the Board to decide on dividends.",
  "The Board is empowered by the Articles of Incorporation to decide on dividends.",
  "By amending the Articles of Incorporation dividends were left to the Board.",
  "By changing the Articles of Incorporation dividends were left to the Board.",
  "The Articles of Incorporation were amended and dividends left to the Board.",
])("that the articles let a board decide says nothing of this dividend: %s", (sentence) => {
  expect(ofMeeting(sentence)).toBeNull();
});
