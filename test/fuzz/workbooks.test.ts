import fc from "fast-check";
import { readFileSync } from "node:fs";
import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import { languages } from "../../src/dividend/language";
import { composeRelease } from "../../src/release/compose/composing";
import { renderText } from "../../src/release/render/plainText";
import { annualTable } from "../../src/tables/annualTable";
import { comparisonTable } from "../../src/tables/comparisonTable";
import { readWorksheet } from "../../src/worksheet/reader";
import type { Sheet } from "../../src/worksheet/sheet";
import { nextWorksheet } from "../../src/worksheet/writing/nextWorksheet";
import { displayedText } from "../../src/xlsx/displayedText";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { sample } from "../cli/commandLine";
import { iij2019 } from "../worksheet/iij2019";
import { type TypedCell, sheet } from "../worksheet/sheets";
import {
  edited,
  editedBytes,
  edits,
  patience,
  runs,
  values,
  withDamagedPart,
  withOtherValue,
} from "./damage";

const workbooks = ["iij-2019-05-23.xlsx", "full-sample.xlsx", "full-sample-ja.xlsx"].map((name) =>
  readFileSync(sample(name)),
);

/** What the defects of programs look like. */
const defect = /NaN|Infinity|\[object|function/u;

/** What is done with a worksheet, all of it or the checks; what it holds must at most be told, never thrown. */
function survive(from: Sheet, whole = true): void {
  const reading = readWorksheet(from);
  if (reading === null) return;
  const { announcement } = reading;
  const judged = { announcement, holidays: japaneseHolidays, earlier: null };
  const { findings } = runChecks(judged, reading.findings);
  const said = JSON.stringify(findings);
  // A cell itself may say so.
  if (defect.test(said) && !defect.test(JSON.stringify(from.rows))) throw new Error(said);
  if (!whole) return;
  for (const language of languages) {
    const composition = composeRelease(announcement, language);
    if (composition.is === "document") renderText(composition.document);
    for (const each of announcement.classes) comparisonTable(announcement, each, language);
    annualTable(announcement, language);
    nextWorksheet(announcement, language);
  }
}

test(
  "a damaged workbook is read, or refused in a word",
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...workbooks),
        fc.oneof(fc.constant(null), fc.nat(30)),
        edits,
        (workbook, part, all) => {
          const damaged =
            part === null ? editedBytes(workbook, all) : withDamagedPart(workbook, part, all);
          const reading = readWorkbook(damaged);
          if (reading.is === "workbook") for (const each of reading.sheets) survive(each);
        },
      ),
      runs,
    );
  },
  patience,
);

test(
  "a workbook with anything for one of its values is read, or refused in a word",
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...workbooks),
        fc.nat(30),
        fc.nat(5000),
        values,
        (workbook, part, nth, change) => {
          const reading = readWorkbook(withOtherValue(workbook, part, nth, change));
          if (reading.is === "workbook") for (const each of reading.sheets) survive(each);
        },
      ),
      runs,
    );
  },
  patience,
);

/** What a cell can hold: Excel knows no larger ones, and no infinity. */
const number = fc.double({ noNaN: true, min: -9.99e307, max: 9.99e307 });

function textOf(cell: TypedCell): string {
  const value = cell !== null && typeof cell === "object" && "value" in cell ? cell.value : cell;
  return typeof value === "string" ? value : "";
}

const cell: fc.Arbitrary<(before: TypedCell) => TypedCell> = fc.oneof(
  edits.map((all) => (before: TypedCell) => edited(textOf(before), all)),
  number.map((each) => () => each),
  fc.integer({ min: -100_000, max: 100_000 }).map((each) => () => each),
  fc.constantFrom<TypedCell>(null, "", "-", "Undetermined", true).map((other) => () => other),
  fc
    .tuple(number, fc.constantFrom('"JPY"0.00', "yyyy-mm-dd", "@", "#,##0,,", "0.0%"))
    .map(([value, numberFormat]) => () => ({
      value,
      numberFormat,
      text: displayedText(value, numberFormat, "1900"),
    })),
);

type Rows = readonly (readonly TypedCell[])[];

/** What to begin with: most often a short worksheet, for those that have all there can be take long. */
const worksheet = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Rows>(iij2019) },
  ...workbooks.slice(1).map((workbook) => {
    const reading = readWorkbook(workbook);
    const rows: Rows = reading.is === "workbook" ? (reading.sheets[0]?.rows ?? []) : [];
    return { weight: 1, arbitrary: fc.constant(rows) };
  }),
);

/** What becomes of whole rows: one taken out, one twice, one carried elsewhere. */
const row = fc.tuple(fc.constantFrom("out", "twice", "carried"), fc.nat(200), fc.nat(200));

test(
  "a worksheet with anything in its cells is checked, composed and tabled",
  () => {
    const changes = fc.array(fc.tuple(fc.nat(200), fc.nat(3), cell), {
      minLength: 1,
      maxLength: 8,
    });
    const moves = fc.array(row, { maxLength: 2 });
    // Where many are tried, all is done with one of eight: the checks find most of what there is to find.
    const part = "seed" in runs ? fc.constant(0) : fc.nat(7);
    fc.assert(
      fc.property(worksheet, changes, moves, part, (from, all, moved, eighth) => {
        const rows = from.map((each) => [...each]);
        for (const [nth, column, change] of all) {
          const line = rows[nth % rows.length];
          if (line !== undefined) line[column] = change(line[column] ?? null);
        }
        for (const [what, nth, to] of moved) {
          const at = nth % rows.length;
          const lines = rows.slice(at, at + 1);
          if (what !== "twice") rows.splice(at, 1);
          if (what !== "out") rows.splice(to % rows.length, 0, ...lines);
        }
        survive(sheet(rows), eighth === 0);
      }),
      runs,
    );
  },
  patience,
);
