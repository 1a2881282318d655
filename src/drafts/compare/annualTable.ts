import type { Announcement } from "../../dividend/announcement";
import { givenValue } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { type annualTablesOf, noticeOf } from "../../dividend/notice";
import { annualTableOf } from "../../tables/annualTable";
import { revisionRows } from "../../tables/revisionRows";
import { saysAmount } from "./cellReading";
import type { DraftGrid } from "../draftGrid";
import { type TableWords, periodOf } from "../tableLabels";
import { namesParts, withParts } from "../partsWithin";
import { knownFiscalYear, rowLabelAgrees, rowYearsAgree } from "./headingReading";
import { ownTableWords } from "./ownTableWords";
import { proseFigures } from "./proseFigures";
import { namesNoOtherShares } from "./proseTerms";
import { type ExpectedRow, type VerifiedTable, isPrinted, plansIn, verifyGrid } from "./tables";
import { isUsualForm } from "./wholeFigures";

/** Holds a draft's annual table against one of the worksheet's, cell by cell. */
export function verifyAnnual(
  announcement: Announcement,
  { name, table }: ReturnType<typeof annualTablesOf>[number],
  language: Language,
  draft: { readonly number: number; readonly grid: DraftGrid },
): VerifiedTable {
  const plans = plansIn(language, (each) => annualTableOf(announcement, name, table, each));
  const words = ownTableWords(announcement);
  const { periods } = table;
  // In the order they are planned in.
  const years = noticeOf(announcement) === "revision" ? revisionRows(table) : table.rows;
  const rows = years.map((year, down): ExpectedRow => {
    const row = down + 2;
    return {
      fact: "annualPart",
      plan: plans[0]?.rows[row]?.[0],
      label: (text) =>
        isPrinted(text, plans, row, 0) ||
        (rowLabelAgrees(text, announcement, year) &&
          rowYearsAgree(text, announcement, year, labelsOf(plans, row))),
      cells: periods.map((period, index) => {
        const entry = year.cells[period.value];
        return {
          plan: plans[0]?.rows[row]?.[index + 1],
          cell: entry?.cell ?? null,
          given: givenValue(entry) !== null,
          says: (text, unit) =>
            isPrinted(text, plans, row, index + 1) ||
            (saysAmount(text, unit, entry, announcement.presentation, "share") &&
              (!namesParts(text) || withParts(text) !== null)),
        };
      }),
    };
  });
  const headings = periods.map((period, index) => ({
    plan: plans[0]?.rows[1]?.[index + 1],
    spread: plans[0]?.rows[0]?.slice(1).find(({ text }) => text !== ""),
    agrees: (text: string) =>
      isPrinted(text, plans, 1, index + 1) ||
      (hasNoNumber(text, announcement) &&
        namesPeriod(text, period.value, words) &&
        namesNoOtherShares(text, name)),
  }));
  return verifyGrid(rows, headings, draft, null);
}

function labelsOf(plans: ReturnType<typeof plansIn>, row: number): readonly string[] {
  return plans.flatMap((plan) => plan.rows[row]?.[0]?.text ?? []);
}

/** Shares (2株当たり) or a year in a heading of periods would be a slip. */
function hasNoNumber(text: string, announcement: Announcement): boolean {
  const { currency } = announcement.presentation;
  return proseFigures(text, knownFiscalYear(announcement), currency).every(
    (figure) => figure.kind === "ordinal" || figure.kind === "mark" || isUsualForm(figure),
  );
}

/** A heading below a spreading one has both texts: "Dividend per share Interim". */
function namesPeriod(text: string, period: string, own: TableWords): boolean {
  const words = text.split(" ");
  return words.some((_, at) => periodOf(words.slice(at).join(" "), own) === period);
}
