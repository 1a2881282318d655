import { readWorksheet } from "../../src/worksheet/reader";
import { newWorksheet } from "../../src/filling/newWorksheet";
import { openFacts } from "../../src/filling/openCells";
import type { Beginning } from "../../src/worksheet/writing/beginning";
import { sheetOf } from "../../src/worksheet/writing/worksheetPlan";

function begun(beginning: Beginning) {
  const plan = newWorksheet({ onlyNeeded: true, ...beginning });
  const sheet = sheetOf(plan);
  const reading = readWorksheet(sheet);
  if (reading === null) throw new Error("no worksheet");
  const labels = plan.rows.flatMap(([label]) => label?.text ?? []);
  return { plan, labels, reading, open: openFacts(sheet, reading) };
}

const dividend = {
  language: "en",
  notice: "dividend",
  kind: "yearEnd",
  decidedBy: "shareholdersMeeting",
} as const;

describe("a new worksheet", () => {
  it("holds the rows its notice, its deciding body and its language need, and reads without a word", () => {
    const { labels, reading } = begun(dividend);
    expect(labels).toEqual(expect.arrayContaining(["Name", "Meeting date", "Place", "Reason"]));
    for (const other of ["Representative", "Trust-held shares", "Terms", "Results", "About"]) {
      expect(labels).not.toContain(other);
    }
    expect(reading.findings).toEqual([]);
    const board = begun({ ...dividend, decidedBy: "boardOfDirectors" });
    expect(board.labels.filter((label) => label.startsWith("Meeting"))).toEqual([]);
  });

  it("has the rows of both languages side by side, and of one alone what only that one prints", () => {
    const { labels } = begun({ ...dividend, bilingual: true });
    const at = labels.indexOf("Name (English)");
    expect(labels[at + 1]).toBe("Name (Japanese)");
    expect(labels).toEqual(
      expect.arrayContaining(["Representative (Japanese)", "Contact (English)"]),
    );
    expect(labels).not.toContain("Representative (English)");
  });

  it("has a section a share class, and the periods that were asked for with the one announced", () => {
    const { plan, labels } = begun({
      ...dividend,
      kind: "firstQuarter",
      periods: ["interim"],
      classes: ["Class A preferred shares"],
    });
    expect(labels).toEqual(
      expect.arrayContaining(["Dividend: Class A preferred shares", "Grand total"]),
    );
    const annual = plan.rows.find(([label]) => label?.text === "Annual dividends");
    expect(annual?.slice(1).map((cell) => cell?.text)).toEqual([
      "First quarter",
      "Interim",
      "Total",
    ]);
  });

  it("has the forecast of each share class in a notice on the forecast alone", () => {
    const { labels, reading } = begun({
      language: "en",
      notice: "revision",
      classes: ["Class A preferred shares"],
    });
    expect(labels.filter((label) => label === "Revised forecast")).toHaveLength(2);
    expect(labels).toContain("Annual dividends: Class A preferred shares");
    expect(labels).not.toContain("Grand total");
    expect(reading.announcement.classAnnuals).toHaveLength(1);
  });

  it("counts and marks what is missing, cell by cell what the pane would list", () => {
    for (const more of [
      {},
      { bilingual: true },
      { language: "ja" as const },
      { notice: "both" as const },
    ]) {
      const { plan, open } = begun({ ...dividend, ...more });
      const missing = open.cells.filter(({ state }) => state === "missing");
      const marked = plan.rows.flatMap((row, r) =>
        row.flatMap((cell, c) => (cell?.needed === true ? [{ row: r, column: c }] : [])),
      );
      expect(missing.length).toBeGreaterThan(8);
      expect(marked).toEqual(missing.map(({ cell }) => cell));
      const [, count] = plan.rows[0] ?? [];
      expect(count?.content).toMatchObject({ is: "formula", result: missing.length });
    }
  });

  it("has every row there is, and no less than before, where nothing was chosen", () => {
    const { labels } = begun({ language: "en", onlyNeeded: false });
    expect(labels).toEqual(
      expect.arrayContaining(["Terms", "Results", "Trust-held shares", "Meeting place", "About"]),
    );
  });
});
