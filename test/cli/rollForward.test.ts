import { readFileSync } from "node:fs";
import { isoDate } from "../../src/dividend/civilDate";
import { columnOf } from "../../src/dividend/announcement";
import { a1, givenValue } from "../../src/dividend/fact";
import { readWorksheet } from "../../src/worksheet/reader";
import type { Sheet } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { run, sample, scratchFolder, workbookOf } from "./commandLine";

const file = scratchFolder();
const input = sample("full-sample.xlsx");

/** The one cell whose text holds all of these. */
function cellWith(words: readonly string[], { origin, rows }: Sheet): string {
  const cells = rows.flatMap((row, down) =>
    row.flatMap((cell, across) =>
      words.every((each) => cell.text.includes(each))
        ? [a1({ row: origin.row + down, column: origin.column + across })]
        : [],
    ),
  );
  return cells.join(" and ");
}

describe("roll-forward", () => {
  it("writes a new workbook in which what was decided is the previous year's", async () => {
    const before = readFileSync(input);
    const out = file("next.xlsx");
    const { status, err } = await run("roll-forward", input, "--out", out);
    expect(status).toBe(0);
    const reading = readWorkbook(readFileSync(out));
    const sheet = reading.is === "workbook" ? reading.sheets[0] : undefined;
    // The cells are those of the new workbook, where the texts are to be mended.
    const stale = [
      ["JPY22.00", "JPY5.00"],
      ["22.00円", "50", "5.00円"],
      ["March 31, 2024", "April 1, 2024"],
      ["2024年3月期", "2024年4月1日"],
    ].map((figures) => `${sheet && cellWith(figures, sheet)} (${figures.join(", ")})`);
    expect(err).toBe(
      `${out}: FY2025 year-end: texts carried over name figures or dates of last time; look at them again: ${stale.join("; ")}.\n`,
    );
    const announcement = sheet && readWorksheet(sheet)?.announcement;
    expect(sheet?.name).toBe("FY2025 year-end");
    const [common, preferred] = announcement?.classes ?? [];
    if (common === undefined || announcement === undefined) throw new Error("not found again");
    const previous = columnOf(common, "previous");
    expect(givenValue(previous?.dividendPerShare)?.number.toString()).toBe("27");
    expect(givenValue(columnOf(common, "decided")?.dividendPerShare)).toBeNull();
    const yearEnd = givenValue(announcement.decision.fiscalYearEnd);
    expect(yearEnd && isoDate(yearEnd)).toBe("2026-03-31");
    expect(preferred?.name).toBe("Class A preferred shares / A種優先株式");
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it("says what it could not carry over, and what errors stand", async () => {
    const slip = sample("iij-2019-05-23.xlsx");
    const read = readWorkbook(readFileSync(slip));
    const sheet = read.is === "workbook" ? read.sheets[0] : undefined;
    if (sheet === undefined) throw new Error("no sheet");
    const rows = sheet.rows.map((row) =>
      row.map((cell) => (cell.value === "Tokyo" ? { ...cell, error: "#REF!" } : cell)),
    );
    const broken = file("broken.xlsx", await workbookOf([{ ...sheet, rows }]));
    const { status, err } = await run("roll-forward", broken, "--out", file("partly.xlsx"));
    expect(status).toBe(0);
    expect(err).toMatch(/FY2018 year-end: not carried over, since it could not be read: B\d+\.\n/u);
    expect(err).toContain("2 errors stand. Next period's worksheet was written anyway;");
  });

  it("has nothing to be called an error", async () => {
    const out = file("checked.xlsx");
    await run("roll-forward", sample("iij-2019-05-23.xlsx"), "--out", out);
    const { status, out: report } = await run("check", out);
    expect(report).toContain("no errors");
    // The next dividend is still to be typed.
    expect(report).toContain("Not checked");
    expect(status).toBe(1);
  });

  it("never writes over what it reads, nor over what is there unasked", async () => {
    const there = file("there.xlsx", readFileSync(input));
    expect((await run("roll-forward", input, "--out", there)).status).toBe(2);
    expect((await run("roll-forward", there, "--out", there, "--force")).status).toBe(2);
    expect((await run("roll-forward", file("none.xlsx"), "--out", file("o.xlsx"))).status).toBe(2);
  });
});
