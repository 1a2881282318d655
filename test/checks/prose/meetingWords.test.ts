import {
  isMeetingToCome,
  meetingDatesIn,
  meetingNumbersIn,
  meetingSaidOver,
} from "../../../src/checks/prose/meetingWords";
import { isoDate } from "../../../src/dividend/civilDate";
import { day } from "../written";

const known = { number: 27, date: day("2019-06-27") };
const unknown = { number: null, date: null };

const numbers = (text: string, of = known) =>
  meetingNumbersIn(text, of).map(({ reading }) => reading);
const days = (text: string, of: typeof known | typeof unknown = known) =>
  meetingDatesIn(text, of).map(({ reading }) => isoDate(reading));

/** Each sentence as it is, and with its blanks doubled over two lines. */
const wrapped = (words: string) => [words, words.replaceAll(" ", "\n ")];

test.each([
  "The 26th Ordinary General Meeting of Shareholders decides.",
  "The 26th Annual Meeting of Shareholders decides.",
  "The 26th Regular and Ordinary Meeting decides on it after the 26th AGM.",
  "The 26th Shareholders' Meeting decides.",
  "The 26th Ordinary Annual General Meeting decides.",
  "The 26th meeting of the shareholders decides.",
  "第26回定時株主総会で決めます。",
  "第26回株主総会で決めます。",
  "第26回 定時株主総会で決めます。",
  "第26回の株主総会で決めます。",
])("a meeting's number: %s", (text) => {
  for (const each of wrapped(text)) expect(numbers(each)).toEqual([26]);
});

test.each([
  "The 26th meeting of the Board of Directors decides.",
  "The 26th meeting of its Board decides.",
  "The 26th meeting of Board members decides.",
  "The 26th anniversary comes before the General Meeting of Shareholders.",
  "第26回社債は株主総会に関係ありません。",
])("no meeting's number: %s", (text) => {
  for (const each of wrapped(text)) expect(numbers(each)).toEqual([]);
});

test("without a word of last year or of what is done, a meeting of another year is this one mistyped", () => {
  const said = "第26回定時株主総会は2018年6月28日に開催します。";
  expect([numbers(said), days(said)]).toEqual([[26], ["2018-06-28"]]);
  const lastYears = `昨年の${said}`;
  expect([numbers(lastYears), days(lastYears)]).toEqual([[], []]);
  expect(days("昨年同様、定時株主総会は2018年6月28日に開催します。")).toEqual(["2018-06-28"]);
});

test.each([
  "The General Meeting held on June 28, 2019 decides.",
  "The General Meeting held June 28, 2019 decides.",
  "The shareholders' meeting is scheduled for June 28, 2019.",
  "The shareholders’ meeting is scheduled to be held on June 28, 2019.",
  "The shareholders meeting convened on June 28, 2019 decides.",
  "We convene the AGM, planned for June 28, 2019.",
  "The Company is to hold its AGM; it will convene on June 28, 2019.",
  "The AGM will be held at 10:00 a.m. on June 28, 2019.",
  "The AGM will be held at 10 am, June 28, 2019.",
  "The AGM will be held at 1:30p.m., June 28, 2019.",
  "The annual meeting of the shareholders to be held on June 28, 2019 decides.",
  "The General Meeting of Shareholders of June 28, 2019 decides.",
  "The annual meeting of shareholders to be held on June 28, 2019 decides.",
  "The General Meeting on June 28, 2019 decides.",
  "The AGM, June 28, 2019, decides.",
  "The AGM (June 28, 2019) decides.",
  "The Board sends it to the AGM on June 28, 2019.",
  "2019年6月28日開催の定時株主総会で決めます。",
  "2019年6月28日 （予定） 開催の株主総会で決めます。",
  "2019年6月28日の定時株主総会で決めます。",
  "2019年6月28日 定時株主総会で決めます。",
  "2019年6月28日に開催する株主総会で決めます。",
  "2019年6月28日、開催の株主総会で決めます。",
  "2019年6月28日午前10時より開催の株主総会で決めます。",
  "2019年6月28日 午後１時３０分から開催の株主総会で決めます。",
  "2019年6月28日午前10時半に開催する株主総会で決めます。",
])("a meeting's day: %s", (text) => {
  for (const each of wrapped(text)) expect(days(each)).toEqual(["2019-06-28"]);
});

test.each([
  "The dividend is paid on June 28, 2019.",
  "The Board meeting on June 28, 2019 was about the dividend.",
  "If the AGM approves, it is paid on June 28, 2019.",
  "After the AGM, a meeting of the Board of Directors will be held on June 28, 2019.",
  "An extraordinary general meeting is held on June 28, 2019.",
  "2019年6月28日に支払い、定時株主総会にご報告します。",
  "2019年6月28日開催の臨時株主総会で決めます。",
  "2019年6月28日開催の取締役会で、株主総会に付議することを決めました。",
  "2019年6月28日に開催された当社取締役会で、株主総会に付議することを決めました。",
  "2019年6月28日に開催した取締役会で、株主総会に付議することを決めました。",
  "2019年6月28日に開催する定例取締役会で、株主総会への付議を決めます。",
  "2019年6月28日開催予定の当社の臨時取締役会で、株主総会への付議を決めます。",
  "総会後の2019年6月28日午前10時に、株主総会で選ばれた取締役が集まります。",
  "株主総会の議案は、社長が取締役会の決定により2019年6月28日に開示します。",
  "The general meeting is held on June 31, 2019.",
])("no day of the meeting: %s", (text) => {
  for (const each of wrapped(text)) expect(days(each)).toEqual([]);
});

test.each([
  ["It was approved at the General Meeting held on June 28, 2018.", []],
  ["It was approved at the General Meeting held on June 27, 2018.", ["2018-06-27"]],
  ["It was approved at the General Meeting held on May 27, 2018.", []],
  ["It was approved at the General Meeting held on June 28, 2019.", ["2019-06-28"]],
  ["It was approved at the General Meeting held on June 28, 2020.", ["2020-06-28"]],
  ["It will be decided, as was usual, at the AGM on June 28, 2018.", ["2018-06-28"]],
  ["The AGM on June 28, 2018 decides.", ["2018-06-28"]],
  ["It was approved at the 26th General Meeting held on June 28, 2018.", []],
  ["It was approved at the 26th General Meeting held on June 27, 2018.", []],
  ["It was approved at the 25th General Meeting held on June 28, 2018.", ["2018-06-28"]],
  [
    "It was approved at the AGM on June 28, 2018 and the AGM on June 29, 2017.",
    ["2018-06-28", "2017-06-29"],
  ],
  ["2018年6月28日開催の定時株主総会で承認いただきました。", []],
  ["2018年6月28日開催の定時株主総会で承認を頂きました。", []],
  ["2018年6月28日開催の定時株主総会で決議されました。", []],
  ["2018年6月28日開催の定時株主総会で可決を得ました。", []],
  ["2018年6月28日開催の定時株主総会で承認を賜りました。", []],
  [
    "It was approved at the AGM on June 27, 2018, and again at the AGM on June 28, 2018.",
    ["2018-06-27", "2018-06-28"],
  ],
  ["The proposal was adopted by the AGM on June 28, 2018.", ["2018-06-28"]],
  ["The plan was adopted by the AGM on June 28, 2018.", ["2018-06-28"]],
  ["It was submitted to the AGM on June 28, 2018.", ["2018-06-28"]],
  ["2018年6月28日開催の定時株主総会で承認されるよう付議します。", ["2018-06-28"]],
])("an earlier year's meeting: %s", (text, expected) => {
  for (const each of wrapped(text)) expect(days(each)).toEqual(expected);
});

test("without a known meeting no day is an earlier one's", () => {
  const text = "It was approved at the AGM on June 28, 2018.";
  expect(days(text, unknown)).toEqual(["2018-06-28"]);
});

test.each([
  ["It was approved at the 26th AGM last year.", []],
  ["It was approved at the 26th AGM of the previous year.", []],
  ["It was approved at the 26th AGM of the prior year.", []],
  ["前年の第26回定時株主総会で承認いただきました。", []],
  ["前回の第26回定時株主総会で承認いただきました。", []],
  ["It was approved at the 26th AGM.", [26]],
  ["It was approved at the 27th AGM last year.", [27]],
  ["The 26th AGM last year decides.", [26]],
])("an earlier year's number: %s", (text, expected) => {
  for (const each of wrapped(text)) expect(numbers(each)).toEqual(expected);
});

test.each([
  "The AGM will be held in June.",
  "The AGM is to be held in June.",
  "The AGM is held in June.",
  "The general meeting, to be convened in June, decides.",
  "The dividends are submitted to the AGM.",
  "The dividend will be resolved by the AGM.",
  "The AGM scheduled in June decides.",
  "It is subject to approval by the shareholders' meeting.",
  "株主総会で決議する予定です。",
])("the meeting is to come: %s", (text) => {
  for (const each of wrapped(text)) expect(isMeetingToCome(each)).toBe(true);
});

test.each([
  "The AGM decided in June.",
  "The seminar will be held in June.",
  "配当は予定どおりです。",
])("nothing says so: %s", (text) => {
  expect(isMeetingToCome(text)).toBe(false);
});

test.each([
  ["The 27th General Meeting was held in June.", "was held"],
  ["The 27th General Meeting has been duly convened in June.", "has been duly convened"],
  ["After the 26th General Meeting, the 27th General Meeting was held.", "was held"],
  ["The Board met. The AGM of June 27, 2019 was convened.", "was convened"],
  ["第27回定時株主総会は東京で開催されました。", "開催されました"],
  ["2019年6月27日に開催された株主総会で決まりました。", "開催された"],
  ["先に開催した第27回定時株主総会で決まりました。", "開催した"],
  ["先に開催した第27回の株主総会で決まりました。", "開催した"],
  ["開催いたしました当社の第27回定時株主総会で決まりました。", "開催いたしました"],
  ["2019年6月27日開催の定時株主総会を開催した。", "開催した"],
])("%s says that the meeting is over", (text, words) => {
  expect(meetingSaidOver(text, known)).toBe(words);
});

test.each([
  "The 26th General Meeting was held in June.",
  "The AGM was held in June.",
  "The AGM of June 26, 2019 was held.",
  "The 27th General Meeting comes after the Board meeting was held.",
  "The Board meeting was held to call the 27th General Meeting.",
  "開催した取締役会で第27回定時株主総会への付議を決めました。",
])("nothing says so: %s", (text) => {
  expect(meetingSaidOver(text, known)).toBeNull();
});

test("of a meeting that is not known nothing can be said", () => {
  expect(meetingSaidOver("The 27th AGM of June 27, 2019 was held.", unknown)).toBeNull();
});

test("the words are given as they are written", () => {
  expect(meetingSaidOver("The 27th General Meeting has  been\n duly  held.", known)).toBe(
    "has  been\n duly  held",
  );
});
