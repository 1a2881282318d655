import { countWords } from "../../../../src/checks/prose/ties/shareTies";
import { entriesOf, wordsOf } from "../../../../src/checks/prose/wordList";
import type { AnnouncementWritten } from "../../written";
import { figuresIn } from "./figuresIn";

const counts = {
  sharesIssued: "46,734,600",
  treasuryShares: "1,650,909",
  trustShares: "113,800",
  sharesEntitled: "45,083,691",
};
const written: AnnouncementWritten = {
  decided: counts,
  previous: { sharesIssued: "46,721,400", treasuryShares: "1,650,900" },
};

/** Words before a number of shares (the bar), or behind it, of each count. */
const phrases: Readonly<Record<keyof typeof counts, string>> = {
  treasuryShares: `
    treasury stock |, treasury shares held at the year-end: |, 自己株式 |, 自己株式数は |, 自己株式の数が |,
    those held by the company: |, those owned by the company |, the company holds |, the company itself owns |, 当社が保有する |, 自社所有分 |,
    | of treasury shares, | shares in treasury, | shares held in the treasury, | held as treasury shares, |の自己株式, | owned by the company itself,
    | shares are held by the company itself
  `,
  trustShares: `
    the trust holds |, trusts: |, 信託が保有する |, | shares held in the trust, | held by a trust
  `,
  sharesEntitled: `
    entitled to the dividend: |, eligible at the record date |, dividend-bearing |, ranking for it |, those qualifying for it |, participating |,
    shares on which a dividend is paid: |, shares to which dividends go |, shares used in the calculation |, 算定の基礎となる株式数は |,
    計算した株式数 |, 算出に用いた株式の数 |, 配当の対象 |, 控除した |, 除いた |, 引いた |, 減じた |, を除く |, multiplying the dividend by the |, 配当を受ける |, 配当を行う |, 配当をお支払いする |,
    outstanding less treasury shares |, outstanding excluding the treasury stock |, outstanding net of treasury shares |, paid on |, 13円50銭× |,
    on which the dividend is calculated: |,
    | entitled to it, | shares are eligible, | rank for it, | shares qualify, | participating, | shares which carry dividend rights, | carrying dividend,
    | outstanding excluding those of its own, | shares outstanding less its own, | shares outstanding other than its own,
    | shares being the total number of issued shares less its own, | which is the number of shares less its own, | that is issued shares less its own,
    |が配当の対象, |を対象, |×13円50銭
  `,
  sharesIssued: `
    shares issued |, issued at the year-end: |, outstanding |, 発行済株式総数は |, 発行済み普通株式数 |, 発行済株式の総数の |, 発行済株式から |,
    | shares issued, | shares are in issue, | shares have been issued, | outstanding
  `,
};

describe.each(Object.entries(phrases))("%s", (count, said) => {
  const all = entriesOf(said);
  const known = counts[count as keyof typeof counts];

  test.each(all)("%s", (phrase) => {
    const unit = /[^\p{ASCII}×]/u.test(phrase) ? "株" : " shares";
    const ofShares = (shares: string) =>
      figuresIn(`On dividends, ${phrase.replace("|", shares + unit)}.`, written).find((each) =>
        each.startsWith(shares),
      );
    expect(ofShares("5,000,000")).toContain(` not ${known}`);
    expect(ofShares(known)).toContain(" agreed");
  });

  test("each entry of the list has a phrase", () => {
    const own = countWords.find(([each]) => each === count);
    const unused = (own ?? [])
      .slice(1)
      .flatMap((list) => entriesOf(list))
      .filter((entry) => !all.some((phrase) => wordsOf(entry).areIn(phrase.replace("|", ""))));
    expect(unused).toEqual([]);
  });
});

test.each([
  // Without a word on what is counted, it is the one that it equals.
  ["The dividend concerns 45,083,691 shares.", ["45,083,691 shares agreed"]],
  ["The dividend concerns 45,083,690 shares.", ["45,083,690 shares open"]],
  // So where something else is done with shares.
  ["Treasury shares were bought: 1,650,909 shares.", ["1,650,909 shares agreed"]],
  ["Treasury shares were bought: 1,000,000 shares.", ["1,000,000 shares open"]],
  // Of next year the worksheet knows nothing.
  ["Next year treasury shares will be 1,000,000 shares.", ["1,000,000 shares open"]],
  // Last year's column has its own.
  ["In the previous year treasury shares were 1,650,900 shares.", ["1,650,900 shares agreed"]],
  [
    "In the previous year treasury shares were 1,650,909 shares.",
    ["1,650,909 shares not 1,650,900"],
  ],
  ["Treasury shares are 1,650,900 shares.", ["1,650,900 shares not 1,650,909"]],
  // What is outstanding may be less what the company holds; what is issued is not.
  ["Shares outstanding: 45,083,691 shares.", ["45,083,691 shares agreed"]],
  ["Shares issued and outstanding: 45,083,691 shares.", ["45,083,691 shares not 46,734,600"]],
  ["発行済株式総数は45,083,691株です。", ["45,083,691株 not 46,734,600"]],
  // A number alone counts shares from a thousand on, or with a label.
  ["Treasury shares: 684", ["684 not 1,650,909"]],
  ["684 held in treasury", ["684 not 1,650,909"]],
  ["The dividend is paid on 999, entitled all.", ["999 open"]],
  ["Eligible for the dividend are 5,000,000.", ["5,000,000 not 45,083,691"]],
  // The two factors of a total.
  [
    "The product of 13.50 yen and 45,083,600 is paid.",
    ["13.50 yen agreed", "45,083,600 not 45,083,691"],
  ],
  ["13円50銭に45,083,600株を乗じた額です。", ["13円50銭 agreed", "45,083,600株 not 45,083,691"]],
  // Brackets and commas part a label from its words.
  [
    "Shares outstanding (excluding treasury stock): 45,083,600 shares.",
    ["45,083,600 shares not 45,083,691"],
  ],
  [
    "Shares outstanding, excluding treasury stock, 45,083,600 shares.",
    ["45,083,600 shares not 45,083,691"],
  ],
  [
    "The dividend concerns 45,083,600 shares outstanding, net of treasury shares.",
    ["45,083,600 shares not 45,083,691"],
  ],
  ["Treasury shares (common): 1,000,000 shares.", ["1,000,000 shares not 1,650,909"]],
  ["自己株式数(普通株式) 1,000,000株", ["1,000,000株 not 1,650,909"]],
  [
    "Dividends go to 45,083,600 shares, being 46,734,600 shares issued less 1,650,909 treasury shares.",
    ["45,083,600 shares not 45,083,691", "46,734,600 shares agreed", "1,650,909 agreed"],
  ],
  [
    "Dividends go to 45,083,600 shares, namely, 46,734,600 shares issued less 1,650,909 treasury shares.",
    ["45,083,600 shares not 45,083,691", "46,734,600 shares agreed", "1,650,909 agreed"],
  ],
  [
    "The Company gives dividends on 5,000,000 shares, being those of its staff.",
    ["5,000,000 shares open"],
  ],
  // A bracket's own label is not that of the number before it.
  [
    "Number of shares entitled to the dividend: 45,083,691 (treasury shares excluded)",
    ["45,083,691 agreed"],
  ],
  // What is left out is another number than what is left.
  ["Shares issued less treasury shares: 45,083,691 shares.", ["45,083,691 shares agreed"]],
])("%s", (text, expected) => {
  expect(figuresIn(text, written)).toEqual(expected);
});
