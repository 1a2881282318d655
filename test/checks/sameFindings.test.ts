import fc from "fast-check";
import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import type { Announcement } from "../../src/dividend/announcement";
import { decimalFromNumber } from "../../src/dividend/decimal";
import type { CellAddress } from "../../src/dividend/fact";
import { languages } from "../../src/dividend/language";
import { readWorksheet } from "../../src/worksheet/reader";
import {
  type PlannedCell,
  type WorksheetPlan,
  sheetOf,
} from "../../src/worksheet/writing/worksheetPlan";
import { worksheetPlan } from "../../src/worksheet/writing/worksheetWriter";
import { wholeSweep } from "../sweep";
import { announcements } from "../worksheet/arbitraryAnnouncements";
import { drawingFrom, inOtherNotation, rearranged } from "../worksheet/rearranged";
import { fullWorksheet } from "./fullWorksheet";

// Always the same worksheets: what others bring to light belongs into a test of its own.
const runs = { numRuns: wholeSweep ? 200 : 25, seed: 20190523 };
const anyLanguage = fc.constantFrom(...languages);
const anyNumbers = fc.infiniteStream(fc.nat(1000));

/** A slip in a cell: a date or a figure that is another one. */
function slipped(cell: PlannedCell, by: number): PlannedCell {
  const { content } = cell;
  if (content.is === "date") {
    const date = { ...content.date, year: content.date.year + (by % 2 === 0 ? 1 : -1), day: 28 };
    return { ...cell, content: { is: "date", date } };
  }
  if (content.is !== "number") return cell;
  const number = content.number.times(decimalFromNumber([10, 2, 0.5, 1000][by % 4] ?? 2) ?? 1);
  const shown = cell.text.replace(/[\d,.]+/u, number.toFixed());
  return { ...cell, content: { is: "number", number }, text: shown, numberFormat: "General" };
}

/** The full sample with some of its cells wrong. */
const withSlips: fc.Arbitrary<Announcement> = fc
  .tuple(anyLanguage, fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 4 }))
  .map(([language, slips]) => {
    const { announcement } = fullWorksheet([], language);
    const plan = worksheetPlan(announcement, { language, complete: false });
    const values = plan.rows.flat().filter((cell) => cell?.role === "value");
    const wrong = new Map(slips.map(([at, by]) => [values[at % values.length], by]));
    const rows = plan.rows.map((row) =>
      row.map((cell) => {
        const by = wrong.get(cell);
        return cell === null || by === undefined ? cell : slipped(cell, by);
      }),
    );
    return readWorksheet(sheetOf({ ...plan, rows }))?.announcement ?? announcement;
  });

// Which of two preferred shares comes first where there are no common ones can be told by order alone.
const anyWorksheet = fc
  .oneof(withSlips, announcements)
  .filter(({ classes }) => classes.length < 2 || classes.some(({ name }) => name === null));

/**
 * A name for a place that stays with it when rows move and blank columns come between: what its row holds,
 * and how many of the row's cells stand before it.
 */
function placeIn({ rows }: WorksheetPlan, first: CellAddress, names: Map<PlannedCell, string>) {
  return ({ row, column }: CellAddress): string => {
    const cells = rows[row - first.row] ?? [];
    const named = cells.find((cell) => cell !== null);
    const before = cells.slice(0, column - first.column).filter((cell) => cell !== null);
    return `${(named && names.get(named)) ?? "?"}+${String(before.length)}`;
  };
}

const corner = { row: 0, column: 0 };

/** They are about notation itself, which another language or notation changes. */
const ofNotation: ReadonlySet<string> = new Set(["DV32", "DV33"]);

/** What the rulebook finds in a plan written at `first`, with `original` giving each row its name. */
function findingsIn(
  plan: WorksheetPlan,
  original = plan,
  first = corner,
  leftOut: ReadonlySet<string> = ofNotation,
): string[] {
  const read = readWorksheet(sheetOf(plan, first));
  if (read === null) throw new Error("not taken for a dividend worksheet");
  const names = new Map(
    original.rows.flatMap((row, index) =>
      row.flatMap((cell) => (cell === null ? [] : [[cell, String(index)] as const])),
    ),
  );
  const place = placeIn(plan, first, names);
  const { announcement, findings } = read;
  const judged = { announcement, holidays: japaneseHolidays, earlier: null };
  return runChecks(judged, findings)
    .findings.filter(({ rule }) => !leftOut.has(rule))
    .map(({ rule, outcome, severity, cell, related, causedBy }) => {
      // Of cells that are alike, a finding stands at whichever comes first.
      const places = [cell === null ? "-" : place(cell), ...related.map(place)].sort();
      return [rule, outcome, severity, places, causedBy].join(" ");
    })
    .sort();
}

it("order of sections and rows, and position, never change a finding", () => {
  const origin = fc.record({ row: fc.nat(40), column: fc.nat(30) });
  fc.assert(
    fc.property(
      anyWorksheet,
      anyLanguage,
      anyNumbers,
      origin,
      (announcement, language, stream, at) => {
        const plan = worksheetPlan(announcement, { language, complete: false });
        const other = rearranged(plan, drawingFrom(stream));
        const all = new Set<string>();
        expect(findingsIn(other, plan, at, all)).toEqual(findingsIn(plan, plan, corner, all));
      },
    ),
    runs,
  );
});

it("the worksheet's language never changes a finding", () => {
  fc.assert(
    fc.property(anyWorksheet, (announcement) => {
      const inLanguage = (language: (typeof languages)[number]) =>
        findingsIn(worksheetPlan(announcement, { language, complete: false }));
      expect(inLanguage("ja")).toEqual(inLanguage("en"));
    }),
    runs,
  );
});

it("notation never changes a finding", () => {
  fc.assert(
    fc.property(anyWorksheet, anyLanguage, anyNumbers, (announcement, language, stream) => {
      const plan = worksheetPlan(announcement, { language, complete: false });
      const other = inOtherNotation(plan, drawingFrom(stream));
      expect(findingsIn(other)).toEqual(findingsIn(plan));
    }),
    runs,
  );
});
