import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import {
  otherDayWords,
  otherDecidedWords,
  otherSentWords,
} from "../../../../src/checks/prose/ties/dayLists";
import { beforeLimit } from "../../../../src/checks/prose/ties/limits";
import { elsewhereWords } from "../../../../src/checks/prose/ties/secondLook";
import { otherShareWords } from "../../../../src/checks/prose/ties/shareTies";
import { otherPayers, otherThings } from "../../../../src/checks/prose/ties/thingsWithAmounts";
import { otherTimeWords } from "../../../../src/checks/prose/unknownDividends";
import { entriesOf, wordsOf } from "../../../../src/checks/prose/wordList";
import { announcement } from "../../announcements";
import { paragraphs } from "../../paragraphs";

/** Sentences of one kind: a worksheet is not held against any figure of theirs because of a word that the list has. */
interface Use {
  readonly list: string;
  /** A sentence with each word put into it, in English and in Japanese. */
  readonly says: readonly [english: string, japanese: string];
  /** A word in whose place the same sentences are told as wrong. */
  readonly told: readonly [english: string, japanese: string];
  readonly words: string;
}

const figures = {
  decided: { dividendPerShare: "22", total: "991 million" },
  forecast: { dividendPerShare: "20" },
  previous: { dividendPerShare: "19", total: "856 million" },
  annual: [
    { year: "2019-03-31", interim: "18", yearEnd: "22", total: "40" },
    { year: "2018-03-31", interim: "19", yearEnd: "19", total: "38" },
  ],
};

function isTold(text: string): boolean {
  return tiedTexts(announcement({ ...figures, text: { reason: paragraphs(text) } }))
    .flatMap((each) => each.ties)
    .some(({ is }) => is === "wrong");
}

const isJapanese = (words: string) => /[^\p{ASCII}’]/u.test(words);

const uses: Readonly<Record<string, Use>> = {
  "amounts of other things than the dividend": {
    list: otherThings,
    says: ["The dividend comes from | of 24 yen.", "配当のほか、|は24円です。"],
    told: ["a payment", "支払"],
    words: `
      net income, shareholders' equity, earnings, our profits, losses, EPS, assets, a share price, par, book entries, a value,
      stated capital, net sales, revenue, a buyback, a buy-back, repurchases, the acquisition, what was acquired, treasury stock,
      benefits, gifts, products, prepaid cards, a coupon, bonds, debt, investments, expenditures, capital, depreciation, orders,
      goodwill, impairment, cash flows, cash on hand, cash balances, a cash position, cash and the like, cash equivalents,
      deposits, a reserve, a subsidiary, plants, tax, salaries, dollars, an exchange rate, a trust, the plan for staff, the ESOP,
      a distributable sum, total returns, a return on shares, the return ratio, what was carried forward,
      当期純利益, 特別損失, 営業収益, 純資産, 総資産, 株価, 簿価, 額面, 終値, 売上, 受注, 分配可能額, 自己株式の取得, 取得価額, 優待, 相当する品,
      贈呈品, クオカード, 社債, 有利子負債, 投資, 減価償却費, のれん, 減損, 準備金, 積立金, 子会社, 受取額, 預金, 現金, 為替差, キャッシュ, ドル建て,
      法人税, 信託, 還元額, 繰越額
    `,
  },
  "what other companies pay": {
    list: otherPayers,
    says: ["The dividend per share of | is 24 yen.", "|の1株当たり配当は24円です。"],
    told: ["the Company", "当社"],
    words: `
      our subsidiary, an affiliate, dividends received, dividend income, our peers, a competitor, other companies,
      other listed companies, the industry, market expectations, the market consensus, consensus, analysts, an associate,
      the parent company, investees, the equity method,
      子会社, 関連会社, 関係会社, 親会社, 持分法適用会社, 出資先, 投資先, 受取配当金, 同業, 他社, 業界, 市場の見方, 市場予想, アナリスト
    `,
  },
  "what a dividend is measured by, or paid beside": {
    list: elsewhereWords,
    says: [
      "Shareholders receive, with |, 24 yen per head as dividend.",
      "配当として|とともに株主様に24円が届きます。",
    ],
    told: ["pleasure", "喜び"],
    words: `
      a yield, an average, a ratio, the percentage, an index, a lot, units, a budget, costs, fees, wages, bonuses, a donation,
      funds, loans, interest, the firm founded, rounding, fractions, withholding, votes, vouchers, a worth, much besides,
      more in addition, all apart from, a buying back, shares bought, shares sold, a sale, 5% more,
      利回り, 平均, 比率, 指数, 単元, 費用, 手数料, 寄付, 融資, 借入, 利息, 創業, 端数, 切捨て, 切り捨て, 四捨五入, 予算, 源泉, このほか, 別途,
      買受, 買い受け, 買取, 買い取り, 売却, 処分, 譲渡
    `,
  },
  "years ahead and long ago": {
    list: otherTimeWords,
    says: ["The dividend per share |: 24 yen.", "|の1株当たり配当は24円です。"],
    told: ["at the year-end", "期末"],
    words: `
      for next year, for the coming fiscal year, for the upcoming terms, for the forthcoming period, of the following half,
      next interim, with the next dividend, coming next spring, next June, by next September, before that, until the share split,
      prior to the reverse split, ten years ago, two years earlier, the Board is considering, that would be, it would have been, if we had split,
      or the equivalent, where it had stood, in the past 3 years, over the last five terms,
      過去10年, 過去五年, 次期, 次回, 来期, 翌期, 翌年度, 翌事業年度, 前々期, 一昨年, 十年前, 検討中, 仮にの話, とした場合, 換算後, 普通株に相当するもの, 分割前,
      分割の前, 分割より前, 分割を考慮しない場合
    `,
  },
  "limits and targets": {
    list: beforeLimit,
    says: ["We pay a dividend per share of | 24 yen.", "1株当たり配当は|24円です。"],
    told: ["exactly", "金"],
    words: `
      at least, no less than, not less than, what must not fall below, the minimum of, the floor of, the lower limit of,
      the upper limit of, up to, the target of, our aim of, the goal of, 下限, 上限, 目標, 目安, 目途, 目処, 最低
    `,
  },
  "days of something else": {
    list: otherDayWords,
    says: [
      "For the dividend, payment | is June 12, 2019.",
      "配当は、|の2019年6月12日にお届けします。",
    ],
    told: ["with pleasure", "晴れ"],
    words: `
      after the split, for the repurchase, of the buyback, of the buy-back, for the merger, with results for the year,
      at the briefing, of the filing, by mail, until, through, between, since, for the acquired firm, of the extraordinary kind,
      when it was founded, when it was established, when shares were listed, as reviewed, as amended, on the ex-dividend day,
      on the ex-date, of rights, of the next one, in the following year, as changed, for employees, which ends on, when it expires,
      when it lapses, two weeks before,
      権利落ち, 分割, 取得, 説明会, 年末まで, 合併, 臨時, 創立, 創業, 設立, 上場, 改定, 制定, 変更, 見直し, 毎年, 次回, 翌日, 二週間前
    `,
  },
  "days on which something else is sent": {
    list: otherSentWords,
    says: [
      "For the dividend, the | is mailed June 12, 2019.",
      "配当の|を2019年6月12日に発送します。",
    ],
    told: ["money", "書類"],
    words: `
      notice, convocation, invitation, report, vote, voting card, material, interest, bond, coupon, gift, letter to subsidiaries,
      招集状, 通知, 報告書, 議決権行使書, 資料, 利息, 利払金, 社債, 優待品, 子会社の分
    `,
  },
  "days on which something else is decided": {
    list: otherDecidedWords,
    says: ["The Board decided | on June 12, 2019.", "取締役会は|を2019年6月12日に決議しました。"],
    told: ["this", "これ"],
    words: `
      results, accounts, the financial statements, a policy, the plan, also, this as well, this too, 決算, 業績, 方針, 計画, 前にも一件
    `,
  },
  "what else is done with shares": {
    list: otherShareWords,
    says: ["Shares issued with |: 5,000,000 shares.", "|を含め、発行済株式総数は5,000,000株です。"],
    told: ["all", "全部"],
    words: `
      a repurchase, a buyback, a buy-back, those bought, those cancelled, those retired, gifts, a holder of some, a unit, trading,
      an option, warrants, new shares, an offering, a purchase,
      買受け, 買い付け, 購入, 取得, 消却, 保有の株主, 保有する株主, 単元, 新株, 募集, 処分, オプション, 予約権
    `,
  },
};

describe.each(Object.entries(uses))("%s", (_, { list, says, told, words }) => {
  const [english, japanese] = says;
  const sentence = (word: string) => (isJapanese(word) ? japanese : english).replace("|", word);
  const all = entriesOf(words);

  test("are told with another word", () => {
    expect(told.map(sentence).filter(isTold)).toEqual(told.map(sentence));
  });

  test.each(all)("not told: %s", (word) => {
    expect(isTold(sentence(word))).toBe(false);
  });

  test("each word of the list has a sentence", () => {
    const unused = entriesOf(list).filter((entry) => !all.some(wordsOf(entry).areIn));
    expect(unused).toEqual([]);
  });
});
