import { marksAndNotes } from "../../../src/checks/prose/noteMarks";
import type { Announcement } from "../../../src/dividend/announcement";
import { a1 } from "../../../src/dividend/fact";
import { announcement } from "../announcements";
import { annualCell, classRow, columnCell, notesFrom } from "../cells";
import { paragraphs, paragraphsFrom } from "../paragraphs";
import { fact } from "../written";

const placed = (of: readonly { mark: string; cell: { row: number; column: number } }[]) =>
  of.map(({ mark, cell }) => `${mark} ${a1(cell)}`);

/** An announcement with headings typed over its columns. */
function headed(of: Announcement, en: string, ja: string): Announcement {
  const heading = (text: string, row: number) => fact(text, { row, column: 1 }, text);
  const typedHeading = { en: heading(en, 90), ja: heading(ja, 91) };
  const classes = of.classes.map((each) => ({
    ...each,
    columns: each.columns.map((column) =>
      column.role === "decided" ? { ...column, typedHeading } : column,
    ),
  }));
  return { ...of, classes };
}

test("marks stand at amounts, in headings, resources and labels, and within texts", () => {
  const of = announcement({
    decided: {
      dividendPerShare: "13.50 (*1)",
      total: "608 million (*2)",
      resource: "Surplus (*3)",
    },
    annual: [{ year: "2019-03-31", label: "FY2018 (*4)", yearEnd: "13.50 (*5)" }],
    text: {
      lead: paragraphs("Of the two (*6)\n(*7) As paid; see (*8)"),
      notes: paragraphsFrom(260, "(*9) As (*10)."),
    },
  });
  const { marks, named } = marksAndNotes(headed(of, "Decided (*11)", "決定額（*12）"));
  expect(placed(marks)).toEqual([
    `(*1) ${a1(columnCell("decided", "dividendPerShare"))}`,
    `(*5) ${a1(annualCell(0, "yearEnd"))}`,
    `(*2) ${a1(columnCell("decided", "total"))}`,
    "(*11) B91",
    "（*12） B92",
    `(*3) ${a1(columnCell("decided", "resource"))}`,
    `(*4) ${a1(annualCell(0, "label"))}`,
    "(*6) B251",
  ]);
  expect(placed(named)).toEqual(["(*10) B261", "(*8) B251"]);
  expect(marks[4]?.key).toBe("*12");
});

test("notes are the rows Note, the block Notes and lines that begin with a mark", () => {
  const { notes } = marksAndNotes(
    announcement({
      decided: { notes: ["As paid.", "(Notes)"] },
      previous: { notes: ["1. Rounded."] },
      text: {
        lead: paragraphs("No note.\n※1 As decided."),
        notes: paragraphsFrom(260, "2. Estimated.\n(*1) As paid."),
      },
    }),
  );
  const shown = notes.map(({ fact: { value, cell }, keys, owed, column }) => ({
    value,
    at: a1(cell),
    keys,
    owed: placed(owed),
    column,
  }));
  const row = classRow(0) + notesFrom;
  const both = "2. Estimated.\n(*1) As paid.";
  expect(shown).toEqual([
    { value: "As paid.", at: a1({ row, column: 1 }), keys: [], owed: [], column: 1 },
    { value: "(Notes)", at: a1({ row: row + 1, column: 1 }), keys: ["注"], owed: [], column: 1 },
    { value: "1. Rounded.", at: a1({ row, column: 3 }), keys: ["注1"], owed: [], column: 3 },
    { value: both, at: "B261", keys: ["注2"], owed: [], column: null },
    { value: both, at: "B261", keys: ["*1"], owed: ["(*1) B261"], column: null },
    {
      value: "No note.\n※1 As decided.",
      at: "B251",
      keys: ["※1"],
      owed: ["※1 B251"],
      column: null,
    },
  ]);
});

test("an announcement without marks has none", () => {
  expect(marksAndNotes(announcement())).toEqual({ marks: [], notes: [], named: [] });
});
