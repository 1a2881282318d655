import type { Announcement, ShareClass } from "../dividend/announcement";
import type { CellAddress } from "../dividend/fact";
import type { FactName } from "../dividend/factName";
import { type PlainFacts, type SectionName, facts, isPlainSection } from "../dividend/facts";
import type { Finding } from "../dividend/finding";
import type { NotChecked } from "./rule";

/** What the rows and periods of the annual table hold. */
const annualFacts: ReadonlySet<FactName> = new Set([
  "annualTable",
  "annualTotal",
  "annualPart",
  "annualDividend",
  "firstQuarterDividend",
  "interimDividend",
  "thirdQuarterDividend",
  "yearEndDividend",
  "previousAnnualDividend",
  "currentYearRow",
  "previousYearRow",
  "forecastRow",
  "previousForecast",
  "revisedForecast",
]);

/** What a column of a dividend holds, or is. */
const columnFacts: ReadonlySet<FactName> = new Set([
  "decidedColumn",
  "forecastColumn",
  "previousColumn",
  "forecastDividend",
  "previousDividend",
  "previousTotal",
]);

/**
 * The problems of reading, those of labels and headings nobody knows (WS03) with the rules that lacked what may stand
 * there: a row that its section has none of, a column, the cells of a period. Rules that lack what the worksheet has
 * a cell for are not kept by another one.
 */
export function withRulesKept(
  reading: readonly Finding[],
  announcement: Announcement,
  notChecked: readonly NotChecked[],
): readonly Finding[] {
  return reading.map((finding) => {
    const { rule, cell } = finding;
    if (rule !== "WS03" || cell === null) return finding;
    const lacking = notChecked.filter((each) => mayKeep(finding, cell, each, announcement));
    const keeps = [...new Set(lacking.map((each) => each.rule))];
    return keeps.length === 0 ? finding : { ...finding, details: { ...finding.details, keeps } };
  });
}

function mayKeep(
  { outcome, details }: Finding,
  cell: CellAddress,
  lacking: NotChecked,
  announcement: Announcement,
): boolean {
  const { missing, unread = false, cell: at } = lacking;
  if (unread) return at?.row === cell.row && at.column === cell.column;
  switch (outcome) {
    case "label":
      return lacksRow(details["section"], cell, lacking, announcement);
    case "column":
    case "noColumns":
      return isHeadingOfDividend(cell, announcement) && columnFacts.has(missing);
    default:
      return annualFacts.has(missing);
  }
}

function lacksRow(
  section: unknown,
  cell: CellAddress,
  { missing, shareClass }: NotChecked,
  announcement: Announcement,
): boolean {
  if (!isSection(section) || !(missing in facts[section] || missing === "dividendParts")) {
    return false;
  }
  if (isPlainSection(section)) {
    const plain: Partial<PlainFacts> = announcement;
    return !(missing in (plain[section] ?? {}));
  }
  switch (section) {
    case "dividend": {
      const own = classAt(cell, announcement);
      return (shareClass ?? null) === own?.name && !hasRow(own, missing);
    }
    case "announcement":
      return !(missing in announcement.decision);
    case "results":
    case "distributable":
      return true;
    // What is not said there has a default, or is no fact of the dividend.
    case "presentation":
    case "terms":
    case "text":
    case "annual":
      return false;
  }
}

function isSection(section: unknown): section is SectionName {
  return typeof section === "string" && section in facts;
}

/** Whether it is in a dividend's row of headings, which may be the one below the section's own. */
function isHeadingOfDividend(cell: CellAddress, { classes }: Announcement): boolean {
  return classes.some(({ heading }) => [0, 1].includes(cell.row - heading.row));
}

/** The class whose section, in their order, stands last above the cell. */
function classAt({ row }: CellAddress, { classes }: Announcement): ShareClass | undefined {
  return classes.filter(({ heading }) => heading.row < row).at(-1);
}

function hasRow(shareClass: ShareClass, fact: FactName): boolean {
  if (fact === "dividendParts") return shareClass.columns.some(({ parts }) => parts.length > 0);
  return fact in shareClass || shareClass.columns.some((column) => fact in column);
}
