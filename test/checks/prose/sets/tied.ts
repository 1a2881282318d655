import type { TiedFact } from "../../../../src/checks/prose/ties/tie";
import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import type { CellAddress } from "../../../../src/dividend/fact";
import { type SlotName, slotsIn } from "./slots";
import { read } from "../../../worksheet/readings";
import { type Block, type Story, longDay, rowsOf } from "./stories";
import type { RightText, WrongText } from "./texts";

/** Where the worksheet has a slot's figure: a row, by its label's first words, and a column. */
type Place = readonly [label: string, column: number];

interface Tied {
  readonly to: TiedFact | readonly TiedFact[];
  readonly at: readonly Place[];
}

const [decided, forecast, previous] = [1, 2, 3];
const perShare = "Dividend per share";
const total = "Total dividend amount";
// The annual table's columns.
const [interim, year] = [1, 3];
const [thisYear, lastYear] = ["this year", "last year"];

const inColumn = (label: string, column: number): readonly Place[] => [[label, column]];

/** What the figure of each slot is tied to; null for the size of a change, which is no fact. */
const factOf: Readonly<Record<SlotName, Tied | null>> = {
  // "As announced" is said of the forecast, which is the same.
  dps: {
    to: "dividendPerShare",
    at: [
      [perShare, decided],
      [perShare, forecast],
    ],
  },
  forecast: { to: "dividendPerShare", at: inColumn(perShare, forecast) },
  previous: { to: "dividendPerShare", at: inColumn(perShare, previous) },
  annual: { to: "dividendPerShare", at: inColumn(thisYear, year) },
  previousAnnual: { to: "dividendPerShare", at: inColumn(lastYear, year) },
  interim: { to: "dividendPerShare", at: inColumn(thisYear, interim) },
  ordinary: { to: "dividendPerShare", at: inColumn("Ordinary dividend", decided) },
  commemorative: { to: "dividendPerShare", at: inColumn("Commemorative dividend", decided) },
  preferred: { to: "dividendPerShare", at: inColumn(perShare, decided) },
  fromForecast: null,
  fromBefore: null,
  annualGrowth: null,
  total: { to: "total", at: inColumn(total, decided) },
  previousTotal: { to: "total", at: inColumn(total, previous) },
  grand: { to: "total", at: inColumn("Grand total", decided) },
  record: { to: "recordDate", at: inColumn("Record date", decided) },
  effective: { to: "effectiveDate", at: inColumn("Effective date", decided) },
  previousEffective: { to: "effectiveDate", at: inColumn("Effective date", previous) },
  board: {
    to: ["boardMeetingDate", "releaseDate"],
    at: [
      ["Board meeting date", decided],
      ["Release date", decided],
    ],
  },
  forecastDay: { to: "forecastDate", at: inColumn("Announced on", forecast) },
  meeting: { to: "meetingDate", at: inColumn("Meeting date", decided) },
  ordinal: { to: "meetingNumber", at: inColumn("Meeting number", decided) },
  fy: { to: "fiscalYear", at: inColumn("Fiscal year end", decided) },
  previousFy: null,
  entitled: { to: "sharesEntitled", at: inColumn("Shares entitled", decided) },
  issued: { to: "sharesIssued", at: inColumn("Shares issued", decided) },
  treasury: { to: "treasuryShares", at: inColumn("Treasury shares", decided) },
};

/** What the figures of a text are, and whether a fact stands at a place of its worksheet. */
function tiesIn(story: Story, block: Block, text: string) {
  const rows = rowsOf(story, block, text);
  const isAt = ({ row, column }: CellAddress, [label, of]: Place) => {
    const own = rows[row]?.[0];
    return column === of && typeof own === "string" && own.startsWith(labelIn(story, label));
  };
  const last = { row: rows.length - 1, column: 1 };
  const ties = tiedTexts(read(rows).announcement)
    .filter(({ paragraph: { fact } }) => fact.cell.row === last.row)
    .flatMap((each) => each.ties);
  return { ties, isAt };
}

/** Whether a wrong figure, and no other of its text, is held to be wrong, and may be of the cell it should be of. */
export function isToldAlone({ story, block, text, wrong }: WrongText): boolean {
  const fact = wrong && factOf[wrong.slot];
  if (fact === null) return true;
  const { ties, isAt } = tiesIn(story, block, text);
  const [only, ...others] = ties.filter((tie) => tie.is === "wrong");
  return (
    only !== undefined &&
    others.length === 0 &&
    only.candidates.some(({ cell }) => fact.at.some((place) => isAt(cell, place)))
  );
}

/** The slots of a right text whose figures are tied to no cell of theirs, and the facts that others are tied to. */
export function untied({ story, block, says, text }: RightText): readonly string[] {
  const { ties, isAt } = tiesIn(story, block, text);
  const agreed = ties.filter((tie) => tie.is === "agreed");
  const untiedSlots: string[] = [];
  const beside: string[] = [];
  for (const { name } of slotsIn(says)) {
    const fact = factOf[name];
    if (fact === null) continue;
    const at = agreed.findIndex(
      (tie) =>
        [fact.to].flat().includes(tie.fact) &&
        tie.to.some(({ cell }) => fact.at.some((place) => isAt(cell, place))),
    );
    if (at < 0) untiedSlots.push(name);
    else
      beside.push(
        ...agreed
          .splice(0, at + 1)
          .slice(0, -1)
          .map((tie) => tie.fact),
      );
  }
  beside.push(...agreed.map((tie) => tie.fact));
  // The name of the year before is at times.
  return [...untiedSlots, ...beside.filter((each) => each !== "fiscalYear")];
}

function labelIn({ now, before }: Story, label: string): string {
  if (label === thisYear) return `Year ended ${longDay(now.fiscalYearEnd)}`;
  return label === lastYear ? `Year ended ${longDay(before.fiscalYearEnd)}` : label;
}
