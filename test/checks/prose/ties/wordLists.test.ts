import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import {
  otherDayWords,
  otherDecidedWords,
  otherSentWords,
} from "../../../../src/checks/prose/ties/dayLists";
import {
  beforePerShare,
  beforeTotal,
  isPerShareSaid,
  isTotalSaid,
} from "../../../../src/checks/prose/ties/amountWords";
import {
  goesOn,
  isOfSamePeriod,
  joiningWords,
  opposingWords,
  resetWords,
} from "../../../../src/checks/prose/ties/betweenFigures";
import { beforeLimit, behindLimit } from "../../../../src/checks/prose/ties/limits";
import {
  behindWords,
  bracketedWords,
  listedWords,
  otherBehind,
  paidWords,
  saidBehind,
} from "../../../../src/checks/prose/ties/saidBehind";
import {
  asForecast,
  commonWords,
  currentWords,
  everyClassWords,
  forecastWords,
  partWords,
  periodWords,
  preferredWords,
  previousWords,
  sumWords,
  untilNowWords,
} from "../../../../src/checks/prose/ties/scopeLists";
import { elsewhereWords } from "../../../../src/checks/prose/ties/secondLook";
import { otherShareWords } from "../../../../src/checks/prose/ties/shareTies";
import type { Spot } from "../../../../src/checks/prose/ties/spots";
import { otherPayers, otherThings } from "../../../../src/checks/prose/ties/thingsWithAmounts";
import { otherTimeWords } from "../../../../src/checks/prose/unknownDividends";
import { entriesOf, wordsOf } from "../../../../src/checks/prose/wordList";
import { announcement } from "../../announcements";
import { paragraphs } from "../../paragraphs";
import type { AnnouncementWritten } from "../../written";
import { twoYears } from "./twoYears";

/** Sentences of one kind: a worksheet is not held against any figure of theirs because of a word that the list has. */
interface Use {
  readonly list: string;
  /** A sentence with each word put into it, in English and in Japanese. */
  readonly says: readonly [english: string, japanese: string];
  /** A word in whose place the same sentences are told as wrong. */
  readonly told: readonly [english: string, japanese: string];
  readonly words: string;
  /** What the worksheet has beside the usual figures. */
  readonly worksheet?: AnnouncementWritten;
}

/** With a class A beside the common shares. */
const classes: AnnouncementWritten = {
  grandTotal: "1,001 million",
  furtherClasses: [
    {
      name: "Class A preferred / A種優先",
      decided: { dividendPerShare: "60", total: "10 million" },
    },
  ],
};

function isTold(text: string, worksheet: AnnouncementWritten = {}): boolean {
  const written = { ...twoYears, ...worksheet, text: { reason: paragraphs(text) } };
  return tiedTexts(announcement(written))
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
      a distributable sum, what is available for the distribution, total returns, a return on shares, the return ratio, what was carried forward,
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
      the upper limit of, up to, the target of, our aim of, the goal of, limited to, what is capped at, 下限, 上限, 目標, 目安, 目途, 目処, 最低
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
      権利落ち, 分割, 取得, 説明会, 年末まで, 合併, 臨時, 創立, 創業, 設立, 上場, 改定, 制定, 変更, 見直し, 毎年, 次回, 翌日, 二週間前, 払渡期間
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
  "years before": {
    list: previousWords.words,
    says: ["The dividend per share | was 19 yen.", "1株当たり配当は、|19円です。"],
    told: ["for once", "金"],
    words: `
      of the previous year, of the prior year, of the preceding year, for last fiscal year, for the last years, last term, at last interim,
      with the last dividend, in last half, last quarter, last time, last second quarter, of the last payment,
      of the last distribution, a year earlier, one year ago, a year before, a year previously, twelve months earlier, 12 months ago,
      year on year, year over year, YoY, year earlier, the year before, the fiscal year before, the term before, a year after that,
      of the same period, of the corresponding term, of the comparable half, of the equivalent quarter,
      前期, 前年, 前の年, 前中間期, 前第2四半期, 前事業年度, 昨年, 昨期, 去年, 先期, 1年前, 一年前, 前回
    `,
  },
  "what was forecast": {
    list: forecastWords.words,
    says: ["The dividend per share | was 20 yen.", "1株当たり配当は、|20円です。"],
    told: ["for once", "金"],
    words: `
      by the forecast, what was forecasted, by our guidance, in the outlook, by the projection, of the previous estimate, previously announced,
      originally disclosed, indicated, as projected, as guided, the guiding figure, foreseen, we foresaw, envisaged, pencilled in,
      signalled, had been expected, was anticipated, were planned, had estimated, was budgeted, had communicated, we expected,
      the company anticipated, it had planned, we estimated, we budgeted, the company envisaged, by the earlier plan,
      by the last indication, of previous expectations, in mind,
      現時点の見込, 時点の計画, 見込んでいた, 見込んだ, 見込でおり, とお伝えした, と申し上げた, とお示しした, とご案内した, とお知らせした, と見込み,
      計画値, 計画額, 予想, 前回見通し, 直近の配当予想, 公表値, 発表額, お知らせした金額, 公表した配当
    `,
  },
  "this year": {
    list: currentWords,
    says: [
      "Of the previous dividend, the one | is 22 yen per share.",
      "前期の配当を踏まえ|1株当たり22円です。",
    ],
    told: ["nearly", "丁度"],
    words: `
      this year, this fiscal term, of the current year, of the present period, of the present dividend, at the present payment,
      this time, as of today, in the amount determined, 当期, 今期, 今回, このたび, 当事業年度, 今年度, 本日付で, 決定額は
    `,
  },
  "until now": {
    list: untilNowWords,
    says: ["The dividend per share | was 20 yen.", "1株当たり配当は、|20円です。"],
    told: ["for once", "金"],
    words: "until now, up to now, before now, hitherto, so far, これまでは, 従来の, 今までに",
  },
  "as forecast": {
    list: asForecast,
    says: ["The dividend per share, |, is 22 yen.", "1株当たり配当は、|の22円です。"],
    told: ["unlike the previous one", "前回"],
    words: `
      as in the latest forecast, in line with the forecast, in accordance with our guidance, according to the forecast,
      unchanged from the forecast, identical to our forecast, identical with the forecasts, the same as forecast, equal to the forecast,
      予想どおり, 計画値通り, 公表と同額, 発表から変更なし
    `,
  },
  "of the first half": {
    list: periodWords.interim.words,
    says: ["The dividend per share | is 18 yen.", "1株当たり配当は、|18円です。"],
    told: ["for once", "金"],
    words: `
      in interim form, of the second quarter, for the 2nd quarter, of 2Q, for the half year, for the half, earlier in the year,
      earlier in the fiscal term, at mid-year, at midyear, at mid-term, 中間, 第二四半期, 第2四半期, 上期, 上半期
    `,
  },
  "of the end of the year": {
    list: periodWords.yearEnd.words,
    says: [
      "The interim dividend apart, the | comes to 22 yen per share.",
      "中間配当とは別に、|は1株当たり22円です。",
    ],
    told: ["interim sum", "中間"],
    words: `
      year-end one, year end, final dividend, final payment, final distribution, second half, 期末, 下期, 下半期
    `,
  },
  "of the whole year": {
    list: periodWords.total.words,
    says: ["The dividend per share | is 40 yen.", "1株当たり配当は、|40円です。"],
    told: ["for once", "金"],
    words: `
      in annual terms, for the full year, of the whole fiscal year, for the whole term, for the year as a whole, per year, per annum,
      on a yearly basis, for the year, throughout the year, throughout the fiscal term, held throughout, kept throughout,
      of the year's dividends, 年間, 通期, 通年, 通算, 年額
    `,
  },
  "an ordinary part": {
    list: partWords.ordinary.words,
    says: ["The | dividend per share is 17 yen.", "1株当たり配当は、|17円です。"],
    told: ["our", "金"],
    words: "ordinary, regular, 普通, 通常配当, 通常の配当",
    worksheet: { decided: { ...twoYears.decided, parts: { ordinary: "17", commemorative: "5" } } },
  },
  "a part for an occasion": {
    list: partWords.commemorative.words,
    says: ["The | dividend per share is 5 yen.", "1株当たり配当は、|5円です。"],
    told: ["our", "金"],
    words: "commemorative, celebratory, anniversary, 記念",
    worksheet: { decided: { ...twoYears.decided, parts: { ordinary: "17", commemorative: "5" } } },
  },
  "a special part": {
    list: partWords.special.words,
    says: ["The | dividend per share is 5 yen.", "1株当たり配当は、|5円です。"],
    told: ["our", "金"],
    words: "special, 特別",
    worksheet: { decided: { ...twoYears.decided, parts: { ordinary: "17", special: "5" } } },
  },
  "preferred shares": {
    list: preferredWords,
    says: ["The dividend on | shares is 60 yen per share.", "|の配当は1株当たり60円です。"],
    told: ["our", "株式"],
    words: "preferred, preference, 優先株式, 優先配当分, 種類株式",
    worksheet: classes,
  },
  "common shares": {
    list: commonWords,
    says: [
      "Unlike class A, the dividend on | is 22 yen per share.",
      "A種優先株式に続き、|の配当は1株当たり22円です。",
    ],
    told: ["that", "同"],
    words: "common shares, common stock, ordinary shares, 普通株式, 普通株主",
    worksheet: classes,
  },
  "all classes": {
    list: everyClassWords.words,
    says: [
      "Dividends on class A shares, |, total JPY1,001 million.",
      "A種優先株式の配当金の総額は、|10億1百万円です。",
    ],
    told: ["as said", "金"],
    words: `
      of all classes, for both share classes, all our dividends, all of the dividends, of each class, the grand total, combined,
      common and class A preferred, preferred and common, including preferred ones, with preferred, counting class A,
      added those of the class, adding preferred ones,
      普通株式・優先株式で, 普通株式および優先, 全種類, 全ての種類, 各種類, 総合計, 普通株式との合計, 普通株式分の合計, 普通株式と合わせ, 普通株式の分とあわせ,
      優先株式を含め, 優先配当も合わせ, 優先株式の分を加え
    `,
    worksheet: classes,
  },
  sums: {
    list: sumWords,
    says: [
      "The year-end dividend is 22 yen, | 40 yen per share.",
      "期末配当は22円、|1株当たり40円です。",
    ],
    told: ["quite", "丁度"],
    words: `
      together, combined, altogether, in all, all told, overall, in total, in aggregate, which adds up, the sum, totalling, totals,
      including all, included, plus that, making, makes, which brings, coming to, comes to, 合わせ, 合計, 合算, 含め, 加え, あわせ
    `,
  },
  "limits behind a figure": {
    list: behindLimit,
    says: ["The dividend per share is 24 yen |.", "1株当たり配当は24円|です。"],
    told: ["now", ""],
    words: `
      or less, or more, or higher, as a floor, as the minimum, as the target, を下限, の上限, を目標, を目安, を目途, を最低, 以上, 以下, 未満, を下回らない
    `,
  },
};

describe.each(Object.entries(uses))("%s", (_, { list, says, told, words, worksheet }) => {
  const [english, japanese] = says;
  const sentence = (word: string) => (isJapanese(word) ? japanese : english).replace("|", word);
  const all = entriesOf(words);

  test("are told with another word", () => {
    const sentences = told.map(sentence);
    expect(sentences.filter((text) => isTold(text, worksheet))).toEqual(sentences);
  });

  test.each(all)("not told: %s", (word) => {
    expect(isTold(sentence(word), worksheet)).toBe(false);
  });

  test("each word of the list has a sentence", () => {
    const unused = entriesOf(list).filter((entry) => !all.some(wordsOf(entry).areIn));
    expect(unused).toEqual([]);
  });
});

// Each phrase is all that is said of the figure before it.
const behindFigures: Readonly<Record<string, { readonly list: string; readonly phrases: string }>> =
  {
    "whose it is": {
      list: behindWords,
      phrases: `
        in the same period of the previous year, for the prior fiscal year, last term, in the previous half, a year earlier,
        one year ago, twelve months before, 12 months previously, in the year before, for the first half of the term before,
        in the same quarter, for the corresponding half of the previous year, last time, we announced, that the company had forecast,
        spent on the previous dividend, paid out for last year, required by the prior year's dividend, on paper in the latest forecast,
        under our earlier projection, is due for both share classes, for all classes, is a commemorative dividend, being the first interim dividend,
        as a special dividend, of our previous forecast, on class A preferred shares, commemorating, celebrating, for the full fiscal year, in mind, until now, up to now,
        円の中間配当, 円の1株当たり普通配当金, 円の当初予想, 円の前回の配当予想, 円を見込んでおりました, 円と予想していた, 円とお伝えしておりました, 円と申し上げた
      `,
    },
    "when it is paid": {
      list: paidWords,
      phrases:
        "at mid-year, at the year-end, at the end of the second quarter, as the interim dividend, due to be paid at the year-end",
    },
    "what it is": {
      list: listedWords,
      phrases:
        "interim, at year-end, for the first half, final dividend, special portion, 円は普通配当, 円は記念配当金",
    },
    "what it is in brackets": {
      list: bracketedWords,
      phrases:
        "(前期), (前期実績), (前年同期), 円(普通配当), 円(記念), 円(直近の予想), 円(予想額), (実績)",
    },
  };

describe.each(Object.entries(behindFigures))("%s, said behind a figure", (_, { list, phrases }) => {
  const all = entriesOf(phrases);

  test.each(all)("%s", (phrase) => {
    expect(saidBehind(phrase)).toBe(phrase);
  });

  test("each entry has a phrase", () => {
    expect(entriesOf(list).filter((entry) => !all.some(wordsOf(entry).areIn))).toEqual([]);
  });
});

/** Phrases around figures, each of which has its answer because of a word of the list. */
const askedOf: Readonly<
  Record<
    string,
    {
      readonly list: string;
      readonly phrases: string;
      readonly isSo: (phrase: string) => boolean;
      /** Of which that is not so. */
      readonly other: string;
    }
  >
> = {
  "what begins anew": {
    list: resetWords,
    isSo: (phrase) => !goesOn(phrase),
    other: "and then",
    phrases: `
      to, from, up, down, by, against, versus, than, compared with, over, while, whereas, but, could not, no longer, becomes, became,
      has turned, is, are, will, shall, makes, pays, now,
      から, より, に比べ, と比較し, に対し, 一方, を増やし, に減り, を上回り, を下回り, に引き上げ, に引下げ, でしたが、, とし、, となり、, のため、, ので、, と見直し
    `,
  },
  "what lists two figures": {
    list: joiningWords,
    isSo: isOfSamePeriod,
    other: "in May",
    phrases:
      "and, or, plus, yen and, per common share and, for each share or, a share plus, 円と, 銭と, や, 及び, および, 並びに, ならびに",
  },
  "what sets two figures against each other": {
    list: opposingWords,
    isSo: isOfSamePeriod,
    other: "in May",
    phrases: `
      from May, to those, against May's, versus May's, than those, compared with May's, in comparison with May's, instead of May's,
      rather than those, over those, by as much, up on May, down on May, of which May's, an increase on May, which decreases May's,
      raised after May, rises on May's, cut after May, reduced after May, lifted after May, more by May, less by May, higher in May, lower in May,
      above May's, below May's, exceeding May's, surpassing May's, topped in May, while May's, whereas May's, but May's,
      5月から, 5月より, 5月比で, 5月に対し, 5月のうち, 5月に増え, 5月に減り, 5月に上げ, 5月に下げ, 5月を超え, 5月に見直し, 5月の一方
    `,
  },
  "what stands before a dividend per share": {
    list: beforePerShare,
    isSo: (before) => isPerShareSaid({ before, behind: "" } as Spot),
    other: "the price",
    phrases: `
      per share is, each common share of, every share will be, one share at, another, a further, instead of, rather than,
      the dividends are paid at, the one before of, the special part is, a portion to, the amount per share from, the dividend paid by, our dividend,
      the product of, multiplying, pays, paid, receive, receiving, gets, got, distribute, distributing,
      the forecast of, last year's, the previous fiscal year, the prior term of,
      1株の配当金は, 一株を, 1株当たり, 1株当りの金額, 1株あたり, 一株につき, 1株に付き,
      配当は, 配当金を, 配当予想額, 配当について, 配当につきましては, 配当としては, 予想の, 実績は, 前期の, 当期である, 前年同期の, どおり, 通りの
    `,
  },
  "what stands before a total": {
    list: beforeTotal,
    isSo: (before) => isTotalSaid({ behind: "" } as Spot, before),
    other: "the sales",
    phrases: `
      the total of, totalling, the sum of, a payout of, in aggregate, the amount is, the dividend for the year is, distributing, payments of, paying, paid,
      which adds up to, coming to, 総額は, 配当は, 合計, 金額の, 前期は, 当期の, 前期実績
    `,
  },
  "what is no word of whose a figure is": {
    list: otherBehind,
    isSo: (phrase) => saidBehind(phrase) === "",
    other: "for the previous year",
    phrases: `
      in the previous year's report, for the full year ended in March, for the year ending in March, for the whole fiscal year under review,
      円の当初予想どおり, 円の前回の配当予想通り
    `,
  },
};

describe.each(Object.entries(askedOf))("%s", (_, { list, phrases, isSo, other }) => {
  const all = entriesOf(phrases);

  test.each(all)("%s", (phrase) => {
    expect(isSo(phrase)).toBe(true);
    expect(isSo(other)).toBe(false);
  });

  test("each entry has a phrase", () => {
    expect(entriesOf(list).filter((entry) => !all.some(wordsOf(entry).areIn))).toEqual([]);
  });
});
