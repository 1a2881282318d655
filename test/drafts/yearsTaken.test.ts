import { isoDate } from "../../src/dividend/civilDate";
import { givenValue } from "../../src/dividend/fact";
import { readTextDraft } from "../../src/drafts/read/text";
import { imported } from "./imports";

/** An interim dividend of September 30, 2015, whose annual table has rows of the fiscal years named. */
function yearEndOf(...labels: readonly string[]): string | null {
  const notice = [
    "Notice of Interim Dividend",
    "",
    "\tDetermined amount\tPrevious year",
    "Record date\tSeptember 30, 2015\tSeptember 30, 2014",
    "Dividend per share\t14 yen\t12 yen",
    "",
    "\tInterim\tYear-end\tTotal",
    ...labels.map((label) => `${label}\t14 yen\t14 yen\t28 yen`),
  ];
  const { decision } = imported(readTextDraft(notice.join("\n"))).announcement;
  const end = givenValue(decision.fiscalYearEnd);
  return end === null ? null : isoDate(end);
}

describe("the fiscal year of an imported dividend", () => {
  it("is the one that the release names, of nine months too", () => {
    expect(yearEndOf("Year ending December 31, 2015", "Year ended March 31, 2015")).toBe(
      "2015-12-31",
    );
  });

  it("is the usual one where that is among those named, or none is", () => {
    expect(yearEndOf("Year ending March 31, 2016", "Year ended March 31, 2015")).toBe("2016-03-31");
    expect(yearEndOf("Year ended March 31, 2015")).toBe("2016-03-31");
  });

  it("stays open where only years are named that it cannot be of", () => {
    expect(yearEndOf("Year ended June 30, 2014")).toBeNull();
  });
});

it("takes no sentence below the day for the company's name", () => {
  const notice = (below: string) =>
    `中間配当に関するお知らせ\n2015年11月5日\n${below}\n\n\t決定額\t前期実績\n基準日\t2015年9月30日\t2014年9月30日\n1株当たり配当金\t14円\t12円`;
  const nameOf = (below: string) =>
    imported(readTextDraft(notice(below))).announcement.company.name?.ja?.value ?? null;
  expect(nameOf("株式会社見本製作所")).toBe("株式会社見本製作所");
  expect(nameOf("見本ホールディングス")).toBe("見本ホールディングス");
  expect(nameOf("当社は、2015年11月5日開催の取締役会において決議いたしました。")).toBeNull();
  expect(nameOf("各　位")).toBeNull();
});
