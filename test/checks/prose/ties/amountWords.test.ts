import {
  clauseWithTopic,
  isOfOtherPayer,
  isOfOtherThing,
  isOnDividend,
  isOnOtherThing,
  isPerShareSaid,
  isTotalSaid,
  lastClause,
} from "../../../../src/checks/prose/ties/amountWords";
import type { Spot } from "../../../../src/checks/prose/ties/spots";

/** A figure where the bar stands, with the words on either side. */
function spotIn(text: string): Spot {
  const [before = "", behind = ""] = text.split("|").map((each) => each.trim());
  return { before, behind } as Spot;
}

test.each([
  "The Company pays | per share",
  "| per common share",
  "| for each share",
  "| on each share",
  "| (42.50 in all) per share",
  "| will be paid per share",
  "| a share",
  "| /share",
  "| apiece",
  "1株当たり |",
  "1株につき金 |",
  "1株当たり配当金は |",
  "一株あたりの配当は |",
  "配当金は |",
  "年間配当は |",
  "配当予想額は、|",
  "配当につきましては、|",
  "前期実績の |",
  "予想どおり金 |",
  "per share is |",
  "each common share: |",
  "a further |",
  "rather than |",
  "a dividend of |",
  "The dividend for the year is |",
  "dividends: |",
  "the product of |",
  "holders receive |",
  "we distributed |",
  "last year's |",
  "the previous fiscal year: |",
  "| といたします",
  "| times the total number of shares",
])("a dividend per share: %s", (text) => {
  expect(isPerShareSaid(spotIn(text))).toBe(true);
});

test.each([
  "the dividend and, as was said in May, the price stood at |",
  "per share, and the price is |",
  "1株当たりの利益を記載しました。総額は |",
  "a dividend yield of |",
  "| shares",
  "| per cent",
  "| yen for sharing",
  "| for the year",
  "the previous year had |",
  "we received news of |",
  "配当性向 |",
  "株価は |",
])("no dividend per share by its words: %s", (text) => {
  expect(isPerShareSaid(spotIn(text))).toBe(false);
});

test.each([
  "The total is |",
  "Dividends total |",
  "a payout of |",
  "The aggregate amount of dividends will be |",
  "which adds up to |",
  "coming to |",
  "配当金の総額は |",
  "合計で |",
  "前期は |",
  "| in total",
  "| yen in aggregate",
  "| altogether",
  "| of dividends",
  "| to our shareholders",
  "| will be paid",
  "| 円を配当",
  "| 円の剰余金の配当",
  "| is the product of both",
])("a total of dividends: %s", (text) => {
  const spot = spotIn(text);
  expect(isTotalSaid(spot, spot.before)).toBe(true);
});

test.each([
  "net sales reached |",
  "The total that we spoke of in the letter to our shareholders was |",
  "| in totalling",
  "| yen of sales",
  "売上高は |",
  "総額については別途お知らせいたしますが、売上は |",
])("no total by its words: %s", (text) => {
  const spot = spotIn(text);
  expect(isTotalSaid(spot, spot.before)).toBe(false);
});

test.each([
  ["net income of |", "Net income of 5 yen"],
  ["earnings per share of |", "Earnings per share of 5 yen"],
  ["the share price of |", "The share price of 5 yen"],
  ["the dividend, and a buyback of |", "The dividend, and a buyback of 5 yen"],
  ["the dividend of 5 yen and a stated value of |", "The dividend of 5 yen and a stated value"],
  ["| of net income", "5 million of net income"],
  ["| for the acquisition and in debt", ""],
  ["当期純利益は |", "当期純利益は5円"],
  ["株価は |", "株価は5円"],
  ["| 円相当の", "5円相当の優待"],
  ["| 円を上限とする自己株式の取得", ""],
])("of another thing: %s", (text, sentence) => {
  const { before, behind } = spotIn(text);
  const isKnown = text.startsWith("| for the acquisition");
  expect(isOfOtherThing(before, behind, sentence)).toBe(!isKnown);
});

test.each([
  ["the dividend of |", "The dividend of 5 yen"],
  ["after net income of 9 million, the dividend of |", "After net income, the dividend"],
  ["Owing to higher profits, | per share", "Owing to higher profits, 5 yen of dividend per share"],
  ["利益還元の観点から、1株当たり |", "利益還元の観点から、1株当たり5円の配当"],
  ["retained earnings of |", "Retained earnings and the dividend"],
  ["capital surplus: |", "From capital surplus the dividend"],
  ["配当は |", "配当は5円"],
  ["|", "The year was good"],
])("of no other thing: %s", (text, sentence) => {
  const { before, behind } = spotIn(text);
  expect(isOfOtherThing(before, behind, sentence)).toBe(false);
});

test.each([
  ["Profit left after the dividend is |", true],
  ["配当後の現金は |", true],
  ["Dividend payout ratio and dividend of |", false],
])("what remains when the dividend is paid: %s", (text, isOther) => {
  const { before, behind } = spotIn(text);
  expect(isOfOtherThing(before, behind, before)).toBe(isOther);
});

test.each([
  ["reason", "The dividend is 5 yen.", true],
  ["reason", "Shareholders receive 5 yen.", true],
  ["reason", "配当は5円です。", true],
  ["reason", "増配といたします。", true],
  ["reason", "It is 5 yen per share.", true],
  ["reason", "It rises from the forecast of 4 yen to 5 yen.", true],
  ["reason", "中間は5円です。", true],
  ["reason", "Earnings per share were 5 yen.", false],
  ["reason", "The weather was fine on 5 days.", false],
  ["reason", "The payout ratio is 30%.", false],
  ["lead", "The weather was fine on 5 days.", true],
  ["headline", "Notice of 5 yen", true],
  ["approval", "It is 5 yen.", true],
  ["lead", "Net sales were 5 million.", false],
  ["reason", "Our subsidiary pays a dividend of 5 yen.", false],
  ["lead", "Dividends received from affiliates were 5 million.", false],
  ["reason", "受取配当金は5百万円です。", false],
  ["reason", "市場予想の配当5円を上回りました。", false],
])("in the %s, on the dividend: %s", (block, sentence, isOn) => {
  expect(isOnDividend(sentence, block)).toBe(isOn);
});

test("another payer is told by its words", () => {
  for (const words of [
    "a subsidiary's",
    "dividend income",
    "peers",
    "the analysts",
    "親会社",
    "業界",
  ])
    expect(isOfOtherPayer(words)).toBe(true);
  for (const words of ["the Company", "subsidised", "income", "当社", "市場"])
    expect(isOfOtherPayer(words)).toBe(false);
});

test("a sentence is on another thing where its clauses with figures name one and no dividend", () => {
  expect(isOnOtherThing("Net income was 5 million.")).toBe(true);
  expect(isOnOtherThing("Net income rose, and it is 5 yen.")).toBe(false);
  expect(isOnOtherThing("受注が想定を超え、5円です。")).toBe(false);
  expect(isOnOtherThing("売上高は５百万円です。")).toBe(true);
  expect(isOnOtherThing("Net income was 5 million; the dividend follows.")).toBe(false);
});

test.each([
  ["one, two, three", "three"],
  ["配当は、1株当たり、金", "金"],
  ["1,000 and more", "1,000 and more"],
  ["one", "one"],
  ["one,", "one,"],
])("the last clause of %j is %j", (words, clause) => {
  expect(lastClause(words).trim()).toBe(clause);
});

test.each([
  ["前期末、年間配当金は、1株当たり", "年間配当金は 1株当たり"],
  ["年間配当金も、1株当たり", "年間配当金も 1株当たり"],
  ["増益により、1株当たり", "1株当たり"],
  ["The dividend, per share", "per share"],
])("with its topic the last clause of %j is %j", (words, clause) => {
  expect(clauseWithTopic(words).trim().replace(/\s+/gu, " ")).toBe(clause);
});
