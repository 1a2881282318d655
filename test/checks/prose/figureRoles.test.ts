import { type FigureRole, roleOf } from "../../../src/checks/prose/figureRoles";
import { passagesOf } from "../../../src/checks/prose/passage";
import { findFigures } from "../../../src/worksheet/notation/runningText";

/** What each figure of a text is, by the words around it. */
function rolesIn(text: string): readonly FigureRole[] {
  return passagesOf(text, findFigures(text)).map(roleOf);
}

const [perShare, total] = ["dividendPerShare", "total"] as const;
const [record, effective, board] = ["recordDate", "effectiveDate", "boardMeetingDate"] as const;

type Row = readonly [text: string, roles: readonly FigureRole[]];

const amounts: readonly Row[] = [
  ["We pay JPY13.50 per share.", [perShare]],
  ["A dividend of JPY13.50 per common share.", [perShare]],
  ["A dividend of JPY13.50 for each share of common stock.", [perShare]],
  ["A dividend of JPY13.50 (US$0.12)/share.", [perShare, null]],
  ["A dividend of JPY13.50/share.", [perShare]],
  ["Dividends of JPY608 million, or JPY13.50 per share.", [null, perShare]],
  ["配当金は1株当たり13円50銭です。", [perShare]],
  ["１ 株につき金１３円５０銭を配当します。", [perShare]],
  ["1株当たりの配当金は13円50銭です。", [perShare]],
  ["1株当たり13円50銭の配当、総額は608百万円です。", [perShare, total]],
  ["Shares are sold for JPY1,350 per share.", [null]],
  ["A dividend to 1,350 shares.", [null]],
  ["A dividend of 30% per share.", [null]],
  ["The 27th dividend", [null]],
  // Earnings, prices and book values of a share.
  ["The price was JPY1,350 per share, which the dividend is part of.", [null]],
  ["Net income per share was JPY43 per share before dividends.", [null]],
  [
    "Net income fell, yet we keep a dividend for our valued holders of JPY13.50 a share.",
    [perShare],
  ],
  ["配当の基となる1株当たり当期純利益は43円です。", [null]],
  ["配当の基となる当期純利益は1株当たり43円です。", [null]],
  ["利益は減りましたが、安定配当の方針のもと1株当たり13円50銭を配当します。", [perShare]],
];

const totals: readonly Row[] = [
  ["Total dividend amount: JPY608 million", [total]],
  ["Total dividends JPY608 million", [total]],
  ["The total dividends amount to JPY608 million.", [total]],
  ["The total dividend payment will come to JPY608 million.", [total]],
  ["The total dividend payments come to about JPY608 million.", [total]],
  ["The total amount of the dividend is JPY608 million.", [total]],
  ["The total amount of dividends is approximately JPY608 million.", [total]],
  ["Of a dividend the total amount is JPY608 million.", [total]],
  ["The total amounts of dividends are 608 million and 609 million.", [total, null]],
  ["For dividends a total payment of JPY608 million is made.", [total]],
  ["For dividends total payments of JPY608 million are made.", [total]],
  ["The dividend comes to a total of JPY608 million.", [total]],
  ["The total interim dividend is JPY608 million.", [total]],
  ["Dividends of JPY608 million in total are paid.", [total]],
  ["Dividends of JPY600 million and then of JPY608 million in total are paid.", [null, total]],
  ["The total dividend amount is JPY608 million, of net assets of JPY53 billion.", [total, null]],
  ["配当金の総額608百万円", [total]],
  ["配当総額は608百万円、売上高は192,430百万円です。", [total, null]],
  ["608百万円を総額とする配当", [total]],
  ["The total dividend amount is 608 yen.", [total]],
  ["The total dividend amount is 608.", [null]],
  ["The total amount is JPY608 million.", [null]],
  // Totals of other things.
  ["The total dividend amount of JPY608 million is 30% of net income.", [total, null]],
  ["A total of JPY608 million of income allows for dividends.", [null]],
  ["Beside dividends a total of JPY900 million for a share buyback is paid.", [null]],
  ["Beside dividends a total of JPY900 million in buy-backs is paid.", [null]],
  ["Beside dividends a total of JPY900 million of the share repurchase is paid.", [null]],
  ["Beside dividends a total of JPY900 million for repurchases is paid.", [null]],
  ["配当を含む株主還元総額は5,608百万円です。", [null]],
  ["配当を含む還元の総額は5,608百万円です。", [null]],
  ["配当のほか総額5,000百万円の自己株式取得を行います。", [null]],
  ["配当のほか総額5,000百万円を上限とする自己株式取得を行います。", [null]],
];

const recordDates: readonly Row[] = [
  ["Record date: March 31, 2019", [record]],
  ["The record date（March 31, 2019）", [record]],
  ["Its record dates are chosen, the record date falls on March 31, 2019.", [record]],
  ["The record date is March 31, 2019, the meeting on June 27, 2019.", [record, null]],
  ["With March 31, 2019 as the record date", [record]],
  ["On May 23, 2019 the Company chose March 31, 2019, the record date.", [null, record]],
  ["March 31, 2019 (Record Date)", [record]],
  ["基準日：2019年3月31日", [record]],
  ["基準日2019年3月31日", [record]],
  ["基準日は2019年3月31日、総会は2019年6月27日です。", [record, null]],
  ["2019年3月31日（予定）を配当の基準日とします。", [record]],
  ["2019年3月31日を基準日とします。", [record]],
  ["2019年3月31日（基準日）", [record]],
  ["2019年3月31日基準日", [record]],
  ["2018年4月1日に定めた、2019年3月31日を基準日とする配当", [null, record]],
  // Those who get it.
  ["Shareholders of record as of March 31, 2019 get a dividend by June 28, 2019.", [record, null]],
  ["Each holder on our register as at March 31, 2019 gets a dividend.", [record]],
  ["Shareholders of record as of March 31, 2019 get a gift.", [null]],
  ["Stockholders registered in its list as of March 31, 2019 get a dividend.", [record]],
  ["2019年3月31日現在の株主に配当します。", [record]],
  ["2019年3月31日（日）現在の当社の普通株主に配当します。", [record]],
  ["2019年3月31日の最終の株主名簿に記載された株主に配当します。", [record]],
  ["2018年4月1日より、2019年3月31日現在の株主に配当します。", [null, record]],
  ["2019年3月31日現在の株主に優待品を送ります。", [null]],
];

const effectiveDates: readonly Row[] = [
  ["Effective date: June 28, 2019", [effective]],
  ["Effective date（June 28, 2019）", [effective]],
  [
    "The payment date of the dividend is as before, the effective date is June 28, 2019.",
    [effective],
  ],
  ["The effective date is June 28, 2019, and the meeting on June 27, 2019.", [effective, null]],
  ["It is payable on June 28, 2019, after June 27, 2019.", [effective, null]],
  ["It will take effect on June 28, 2019.", [effective]],
  ["It takes effect from June 28, 2019.", [effective]],
  ["It is paid with June 28, 2019 as the effective date.", [effective]],
  ["June 28, 2019 (Effective Date)", [effective]],
  ["On May 23, 2019 the Company chose June 28, 2019, the effective date.", [null, effective]],
  ["効力発生日：2019年6月28日", [effective]],
  ["効力発生日2019年6月28日", [effective]],
  ["効力発生：2019年6月28日", [effective]],
  ["効力の発生は後で、効力が発生する日は2019年6月28日です。", [effective]],
  ["効力発生日は2019年6月28日、総会は2019年6月27日です。", [effective, null]],
  ["2019年6月28日（予定）に効力が発生します。", [effective]],
  ["2019年6月28日効力発生", [effective]],
  ["2019年6月28日（効力発生日）", [effective]],
  ["2019年5月23日に定めた、2019年6月28日を効力発生日とする配当", [null, effective]],
  ["The split has the effective date of October 1, 2018.", [null]],
];

const releaseDates: readonly Row[] = [
  ["TOKYO - May 23, 2019 - The company announces.", ["releaseDate"]],
  ["TOKYO—May 23, 2019—The company announces.", ["releaseDate"]],
  ["TOKYO (May 23, 2019) – The company announces.", ["releaseDate"]],
  ["Tokyo-based, the Company on May 23, 2019 – a Thursday – announced it.", [null]],
  ["We (May 23, 2019 was the day) announce the year-end dividend.", [null]],
  ["Of 3 boards one (May 22, 2019) – ours – pays a dividend.", [null, null]],
];

const boardDates: readonly Row[] = [
  ["At its board meeting on May 23, 2019 it set it for June 28, 2019.", [board, null]],
  ["At the Board on May 23, 2019 it was set.", [board]],
  ["At a meeting of the Board of Directors, which was held on May 23, 2019", [board]],
  ["At a Board of Directors’ meeting held on May 23, 2019", [board]],
  ["The Board of Directors resolved on May 23, 2019", [board]],
  ["On May 23, 2019, the Company's Board of Directors has resolved it.", [board]],
  ["On May 23, 2019 the board of directors decided it.", [board]],
  ["On May 23, 2019 Board of Directors decided it.", [board]],
  ["By May 23, 2019 the year was over, and the Board of Directors resolved it.", [null]],
  ["2019年5月23日取締役会決議", [board]],
  ["2019年5月23日（木）に開催された当社の定例取締役会で決議しました。", [board]],
  ["2019年5月23日開催の当社取締役会で決議しました。", [board]],
  ["2018年4月1日に代わった取締役会が決議しました。", [null]],
];

const years: readonly Row[] = [
  ["The FY2018 dividend", ["fiscalYear"]],
  ["The FY2018 year-end dividends", ["fiscalYear"]],
  ["The FY2018 first-quarter dividend", ["fiscalYear"]],
  ["In FY2018 income rose, so dividends do.", [null]],
  ["2019年3月期配当", ["fiscalYear"]],
  ["「2019年3月期」の配当", ["fiscalYear"]],
  ["2019年3月期に係る配当", ["fiscalYear"]],
  ["2019年3月期の第１四半期配当", ["fiscalYear", null]],
  ["2019年3月期（第三四半期末配当）", ["fiscalYear"]],
];

test.each([
  ...amounts,
  ...totals,
  ...recordDates,
  ...effectiveDates,
  ...releaseDates,
  ...boardDates,
  ...years,
])("%s", (text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
  expect(rolesIn(text.replaceAll(" ", "\n "))).toEqual(roles);
});
