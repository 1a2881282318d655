import { type Amount, inUnits } from "../../dividend/amount";
import { type Announcement, columnOf } from "../../dividend/announcement";
import { compareDates } from "../../dividend/civilDate";
import type { Entry } from "../../dividend/fact";
import { givenValue, stateOf } from "../../dividend/fact";
import { annualTablesOf, revisionIn } from "../../dividend/notice";
import { dateText } from "../../languages/dates";
import type { RevisionFacts, SaidAmount } from "../../languages/releaseWords";
import { shareAmountCell } from "../../tables/amountCell";
import { releaseOfPrevious } from "../../tables/revisionRows";
import { tableStyle } from "../../tables/tableStyle";
import type { PrintedFacts } from "./printedFacts";
import { unmarked } from "./printedFigures";
import { untoldSplit } from "./releaseFacts";

/** What the templates say of a revision of the forecast, of each class of shares; null where the worksheet has none. */
export function revisionFacts(
  announcement: Announcement,
  printed: PrintedFacts,
): RevisionFacts | null {
  const revision = revisionIn(announcement.annual);
  if (revision === null) return null;
  const { language } = printed;
  const style = tableStyle(announcement, language);
  const released = releaseOfPrevious(announcement, revision.previous);
  const said = (entry: Entry<Amount> | undefined): SaidAmount | null => {
    const state = stateOf(entry);
    if (state === "given")
      return { is: "amount", text: shareAmountCell(unmarked(entry), style).text };
    return state === "none" || state === "undetermined" ? { is: state } : null;
  };
  const tables = annualTablesOf(announcement);
  const decided = announcement.classes[0] && columnOf(announcement.classes[0], "decided");
  const ratio = givenValue(decided?.splitRatio);
  const sameBefore = (
    from: Entry<Amount> | undefined,
    to: Entry<Amount> | undefined,
  ): RevisionFacts["changes"][number]["sameBefore"] => {
    const [was, is] = [givenValue(from), givenValue(to)];
    if (ratio === null || was === null || is === null) return null;
    if (!inUnits(is).times(ratio.to).eq(inUnits(was).times(ratio.from))) return null;
    return ratio.to.lt(ratio.from) ? "consolidation" : "split";
  };
  const changes = tables.flatMap(({ name, table }) => {
    const own = revisionIn(table);
    if (own === null) return [];
    const all = table.periods.flatMap(({ value: period }) => {
      const [was, is] = [own.previous.cells[period], own.revised.cells[period]];
      const [from, to] = [said(was), said(is)];
      const shares = tables.length > 1 ? { shareClass: name } : {};
      return to === null || isSame(from, to)
        ? []
        : [{ period, from, to, sameBefore: name === null ? sameBefore(was, is) : null, ...shares }];
    });
    const parts = all.filter(({ period }) => period !== "total");
    return parts.length > 0 ? parts : all;
  });
  const end = givenValue(announcement.decision.fiscalYearEnd);
  const release = givenValue(announcement.decision.releaseDate);
  return {
    fact: (name) => printed.needed(name),
    known: (name) => printed.known(name),
    kind: givenValue(announcement.decision.kind),
    boardMetToday: printed.known("board meeting date") === printed.known("release date"),
    isYearOver: end !== null && release !== null && compareDates(end, release) <= 0,
    releasedOn: released === null ? null : dateText(released.value, language),
    changes,
    split: untoldSplit(announcement, decided, language),
  };
}

function isSame(from: SaidAmount | null, to: SaidAmount): boolean {
  if (from?.is === "amount" && to.is === "amount") return from.text === to.text;
  return from?.is === to.is;
}
