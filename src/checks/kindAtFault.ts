import { type Announcement, columnOf } from "../dividend/announcement";
import { type CivilDate, sameDate } from "../dividend/civilDate";
import { type CellAddress, givenValue } from "../dividend/fact";
import { type DividendKind, usualRecordDate } from "../dividend/fiscalYear";
import { actualRowOf, dividendFigure } from "./annualRows";

const datedKinds = ["yearEnd", "interim", "firstQuarter", "thirdQuarter"] satisfies DividendKind[];

/** The kind of dividend that the rest of the worksheet tells. */
export interface KindTold {
  readonly kind: DividendKind;
  /** The cells that tell it. */
  readonly witnesses: readonly CellAddress[];
}

/**
 * The kind of dividend that is meant where "Kind of dividend" has another: its usual record date is `recordDate`,
 * the one decided, and in the current year's row its period, not that of the kind typed, has the dividend decided, or has
 * it unpaid where the other's is paid. Null where the kind typed is as good, or nothing tells.
 */
export function kindAtFault(announcement: Announcement, recordDate: CivilDate): KindTold | null {
  const { decision, classes } = announcement;
  const [typed, yearEnd] = [givenValue(decision.kind), givenValue(decision.fiscalYearEnd)];
  const column = classes[0] && columnOf(classes[0], "decided");
  const decided = dividendFigure(column?.dividendPerShare);
  const row = actualRowOf(announcement, "current");
  if (typed === null || typed === "special" || yearEnd === null) return null;
  const kind = datedKinds.find((each) => {
    const usual = usualRecordDate(each, yearEnd);
    return usual !== null && sameDate(usual, recordDate);
  });
  if (kind === undefined || kind === typed || decided === null) return null;
  const [there, here] = [row?.cells[kind], row?.cells[typed]];
  const paid = [there, here].map((entry) => givenValue(entry)?.paid === true);
  const isThere = dividendFigure(there)?.eq(decided) === true;
  const isHere = dividendFigure(here)?.eq(decided) === true && !(paid[1] === true && !paid[0]);
  return there !== undefined && isThere && !isHere ? { kind, witnesses: [there.cell] } : null;
}
