import { civilDate } from "../../src/dividend/civilDate";
import { blankCells, factCells } from "../../src/filling/blankCells";
import { type OffersFrom, offersFor } from "../../src/filling/offers";
import { typedInto } from "../../src/filling/typedCell";
import { readWorksheet } from "../../src/worksheet/reader";
import { type TypedCell, sheet as sheetOfRows } from "../worksheet/sheets";

const today = civilDate(2025, 11, 6) ?? never("no such day");

function never(why: string): never {
  throw new Error(why);
}

const rows: readonly (readonly TypedCell[])[] = [
  ["Company"],
  ["Name", null],
  ["Announcement"],
  ["Release date", null],
  ["Kind of dividend", "Interim"],
  ["Fiscal year end", "2026-03-31"],
  ["Decided by", "Board of directors"],
  ["Dividend", "Decided", "Latest forecast", "Previous year"],
  ["Record date", null, null, null],
  ["Dividend per share", "JPY20.00", null, null],
  ["Total dividend amount", null, null, null],
  ["Effective date", null, null, null],
  ["Dividend resource", null, null, null],
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Current fiscal year", null, "JPY22.50", null],
  ["Previous fiscal year", "JPY18.00", "JPY20.00", null],
  ["Text"],
  ["Reason", null],
];

const lastYear: readonly (readonly TypedCell[])[] = [
  ["Company"],
  ["Name", "Hoshimi Co., Ltd."],
  ["Announcement"],
  ["Fiscal year end", "2025-03-31"],
  ["Dividend", "Decided"],
  ["Dividend per share", "JPY18.00"],
  ["Total dividend amount", "JPY842 million"],
  ["Annual dividends", "Interim"],
  ["Year ended March 31, 2025", 18],
];

function announcementOf(of: readonly (readonly TypedCell[])[]) {
  return readWorksheet(sheetOfRows(of))?.announcement ?? never("no worksheet");
}

function offered(others: OffersFrom["others"] = []) {
  const from: OffersFrom = { announcement: announcementOf(rows), others, today, language: "en" };
  const cells = blankCells(factCells(sheetOfRows(rows)));
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const [offer] = offersFor(cell, from);
      const place = [cell.label, cell.column ?? cell.period].filter(Boolean).join(" ");
      return offer === undefined ? [] : [[place, `${offer.text} (${offer.why})`]];
    }),
  );
}

describe("what is offered", () => {
  it("is today, the usual dates and words, what was decided, and sums", () => {
    expect(offered()).toMatchObject({
      "Release date": "2025-11-06 (today)",
      "Record date decided": "2025-09-30 (usualRecordDate)",
      "Record date forecast": "Same as left (usual)",
      "Record date previous": "2024-09-30 (usualRecordDate)",
      "Dividend resource decided": "Retained earnings (usual)",
      "Current fiscal year interim": "JPY20.00 (asDecided)",
      "Previous fiscal year total": "JPY38.00 (sum)",
    });
  });

  it("is nothing where nothing is known: no sum with a part still blank, no figure, no name", () => {
    const all = offered();
    for (const place of ["Name", "Total dividend amount decided", "Current fiscal year total"]) {
      expect(all).not.toHaveProperty([place]);
    }
  });

  it("is the standard wording, with placeholders and no figure of its own", () => {
    const { Reason: reason } = offered();
    expect(reason).toContain("{{dividend per share}}");
    expect(reason).toContain("(standardWording)");
    expect(reason?.replace(/\{\{[^}]*\}\}/gu, "")).not.toMatch(/\d/u);
  });

  it("is what last year's worksheet in the workbook says", () => {
    const first = rows.map((row) =>
      row[0] === "Fiscal year end" ? ["Fiscal year end", null] : row,
    );
    const from = {
      announcement: announcementOf(first),
      others: [announcementOf(lastYear)],
      today,
      language: "en",
    } as const;
    const said = blankCells(factCells(sheetOfRows(first))).flatMap((cell) =>
      offersFor(cell, from).flatMap(({ text, why }) => (why === "lastYear" ? [text] : [])),
    );
    expect(said).toEqual(["Hoshimi Co., Ltd.", "2026-03-31", "JPY18.00", "JPY842 million"]);
  });
});

describe("what is typed", () => {
  const cells = factCells(sheetOfRows(rows));
  const into = (label: string, text: string, at = "decided") => {
    const target =
      cells.find((cell) => cell.label === label && (cell.column ?? cell.period ?? at) === at) ??
      never(label);
    return typedInto(target, text, { currency: "JPY", language: "en", system: "1900" });
  };

  it("becomes what its row reads: a date, an amount with its unit, a state, a choice in the sheet's word", () => {
    expect(into("Record date", "2025年9月30日")).toMatchObject({
      cell: { content: { is: "date", date: { year: 2025, month: 9, day: 30 } } },
    });
    expect(into("Dividend per share", "13円50銭")).toMatchObject({ cell: { text: "JPY13.50" } });
    expect(into("Total dividend amount", "608百万円")).toMatchObject({
      cell: { content: { is: "text", text: "JPY608 million" } },
    });
    expect(into("Dividend per share", "未定")).toMatchObject({ cell: { text: "Undetermined" } });
    expect(into("Kind of dividend", "期末")).toMatchObject({ cell: { text: "Year-end" } });
    expect(into("Record date", "同左", "forecast")).toMatchObject({
      cell: { text: "Same as left" },
    });
    expect(into("Current fiscal year", "20", "interim")).toMatchObject({ cell: { text: "20" } });
    expect(into("Name", "=Hoshimi")).toMatchObject({ cell: { content: { text: "=Hoshimi" } } });
  });

  it("is not readable where the row would not read it, and says what it should be", () => {
    expect(into("Record date", "soon")).toEqual({ is: "notReadable", expected: "date" });
    expect(into("Record date", "2025-02-30")).toEqual({ is: "notReadable", expected: "date" });
    expect(into("Dividend per share", "a lot")).toEqual({ is: "notReadable", expected: "amount" });
    expect(into("Kind of dividend", "Yearly")).toEqual({ is: "notReadable", expected: "kind" });
  });
});
