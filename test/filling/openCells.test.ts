import { a1 } from "../../src/dividend/fact";
import { openAfter, openFacts } from "../../src/filling/openCells";
import { composeRelease } from "../../src/release/compose/composing";
import { readWorksheet } from "../../src/worksheet/reader";
import { sheet as sheetOfRows } from "../worksheet/sheets";

function open(changes: Readonly<Record<string, readonly (string | number | null)[]>> = {}) {
  const rows: (readonly (string | number | null)[])[] = [
    ["Company"],
    ["Name", "Hoshimi Co., Ltd."],
    ["Announcement"],
    ["Release date", "2025-05-15"],
    ["Kind of dividend", "Year-end"],
    ["Fiscal year end", "2025-03-31"],
    ["Decided by", "Board of directors"],
    ["Dividend", "Decided", "Latest forecast", "Previous year"],
    ["Record date", "2025-03-31", "2025-03-31", "2024-03-31"],
    ["Dividend per share", 20, 20, 18],
    ["Total dividend amount", "JPY935 million", null, "JPY842 million"],
    ["Effective date", "2025-06-10", null, "2024-06-11"],
    ["Dividend resource", "Retained earnings", null, "Retained earnings"],
    ["Announced on", null, "2025-02-06", null],
    ["Annual dividends", "Interim", "Year-end", "Total"],
    ["Year ended March 31, 2025", 20, 20, 40],
    ["Text"],
    ["Reason", "Steady dividends."],
  ];
  const changed = rows.map(([label, ...cells]) => [
    label ?? null,
    ...(changes[String(label)] ?? cells),
  ]);
  const sheet = sheetOfRows(changed);
  const reading = readWorksheet(sheet);
  if (reading === null) throw new Error("no worksheet");
  const found = openFacts(sheet, reading, ["en"]);
  const release = composeRelease(reading.announcement, "en", { draft: true });
  // A release that was composed already, as a draft or not, lacks the same.
  expect(openFacts(sheet, reading, ["en"], { language: "en", release })).toEqual(found);
  const { cells, withoutRow } = found;
  const told = cells.map(({ state, cell }) => `${a1(cell)} ${state}`);
  return { cells, told, withoutRow: withoutRow.map(({ fact }) => fact) };
}

describe("what is still open", () => {
  it("is nothing in a worksheet that is filled in", () => {
    expect(open()).toMatchObject({ told: [], withoutRow: [] });
  });

  it("is missing where a release needs it, with all that goes with a dividend that is not there yet", () => {
    const { told } = open({
      "Dividend per share": [null, 20, 18],
      "Total dividend amount": [null, null, null],
      "Effective date": [null, null, "2024-06-11"],
    });
    expect(told).toEqual(["B10 missing", "B11 missing", "D11 optional", "B12 missing"]);
  });

  it("is not readable where the cell's value was not read", () => {
    expect(open({ "Effective date": ["soon", null, "2024-02-30"] }).told).toEqual([
      "B12 notReadable",
      "D12 notReadable",
    ]);
  });

  it("is no cell that says something: a dash, undetermined, no dividend", () => {
    expect(open({ "Record date": ["2025-03-31", "2025-03-31", "-"] }).told).toEqual([]);
    const none = open({
      "Dividend per share": ["None", 20, 18],
      "Total dividend amount": [null, null, "JPY842 million"],
    });
    expect(none.told).toEqual(["B11 optional"]);
  });

  it("is a fact without a row, where the worksheet has none for it", () => {
    expect(open({ "Decided by": ["Shareholders' meeting"] }).withoutRow).toEqual([
      "meetingNumber",
      "meetingDate",
    ]);
  });

  it("leads from one to the next, and from the last to the first", () => {
    const { cells } = open({ Name: [null], "Release date": [null], Reason: [null] });
    const next = (row: number, column: number) => {
      const found = openAfter(cells, { row, column });
      return found && a1(found.cell);
    };
    expect([next(-1, 0), next(1, 1), next(3, 1), next(17, 1)]).toEqual(["B2", "B4", "B18", "B2"]);
    expect(openAfter([], { row: 0, column: 0 })).toBeNull();
  });
});
