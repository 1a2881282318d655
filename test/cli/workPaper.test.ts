import { readFileSync } from "node:fs";
import type { Sheet } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { sheet } from "../worksheet/sheets";
import { run, sample, scratchFolder, workbookOf } from "./commandLine";

const inFolder = scratchFolder();

function worksheet(name: string, ...rows: Parameters<typeof sheet>[0]): Sheet {
  return sheet(
    [
      ["Dividend", "Decided", "Latest forecast", "Previous year"],
      ["Record date", { date: "2019-03-31" }],
      ["Dividend per share", 10],
      ["Total dividend amount", 3_000_000],
      ["Effective date", { date: "2019-06-28" }],
      ["Dividend resource", "Retained earnings"],
      ["Annual dividends", "Year-end", "Total"],
      ["Year ended March 31, 2019", 10, 10],
      ...rows,
    ],
    { name },
  );
}

const section = [
  ["Distributable amount"],
  ["As of", { date: "2019-03-31" }],
  ["Capital", 10_000_000],
  ["Other retained earnings", 20_000_000],
  ["Treasury shares at effect", 2_000_000],
] as const;

describe("work-paper", () => {
  it("writes the paper over a copy of the worksheet, which its formulas look at", async () => {
    const file = inFolder("one.xlsx", await workbookOf([worksheet("Dividend", ...section)]));
    const out = inFolder("paper.xlsx");
    const { status } = await run("work-paper", file, "--out", out);
    expect(status).toBe(0);
    const written = readWorkbook(readFileSync(out));
    if (written.is !== "workbook") throw new Error("no workbook was written");
    expect(written.sheets.map(({ name }) => name)).toEqual(["Distributable amount", "Dividend"]);
    const rows = (written.sheets[0]?.rows ?? []).map((row) => row.map(({ value }) => value));
    const amountOf = (caption: string) => rows.find((row) => row[1] === caption)?.[3];
    expect(amountOf("Distributable amount")).toBe(18_000_000);
    expect(amountOf("Distributable amount less the dividend")).toBe(15_000_000);
    expect(amountOf("Reserve to be put aside")).toBe(300_000);
    expect(amountOf("Left after the dividend and the reserve")).toBe(14_700_000);
  });

  it("writes one for each worksheet that has the section, and says which have none", async () => {
    const sheets = [worksheet("A"), worksheet("B", ...section), worksheet("C", ...section)];
    const file = inFolder("three.xlsx", await workbookOf(sheets));
    const out = inFolder("papers.xlsx");
    const { status, err } = await run("work-paper", file, "--out", out, "--lang", "ja");
    expect(status).toBe(0);
    expect(err).toContain("A: no work paper is written: it has no section “Distributable amount”");
    const written = readWorkbook(readFileSync(out));
    expect(written.is === "workbook" && written.sheets.map(({ name }) => name)).toEqual([
      "分配可能額 B",
      "分配可能額 C",
      "B",
      "C",
    ]);
  });

  it("adds the section to the copy where it is asked to, below all the worksheet holds", async () => {
    const file = inFolder("lacking.xlsx", await workbookOf([worksheet("Dividend")]));
    const out = inFolder("added.xlsx");
    const { status, err } = await run("work-paper", file, "--out", out, "--add-section");
    expect(status).toBe(0);
    expect(err).toContain(
      "Dividend: the copy has the section “Distributable amount” (分配可能額) from A10",
    );
    const written = readWorkbook(readFileSync(out));
    const [paper, copy] = written.is === "workbook" ? written.sheets : [];
    expect(copy?.rows.slice(9, 12).map(([cell]) => cell?.value)).toEqual([
      "Distributable amount",
      "As of",
      "Capital",
    ]);
    const earnings = copy?.rows.findIndex(([cell]) => cell?.value === "Other retained earnings");
    const line = paper?.rows.find((row) => row[1]?.value === "Other retained earnings");
    expect(line?.[3]?.formula).toContain(`'Dividend'!B${String((earnings ?? 0) + 1)}`);
  });

  it.each([
    "利益剰余金1百万円、資本剰余金2百万円",
    "JPY1 million from retained earnings and JPY2 million from capital surplus",
    "Retained earnings and capital surplus",
    "Surplus",
  ])("leaves the parts of the reserve to a person where the resource is %s", async (resource) => {
    const { rows, ...of } = worksheet("Dividend", ...section);
    const typed = { value: resource, text: resource };
    const mixed = rows.map((row) =>
      row[0]?.value === "Dividend resource"
        ? row.map((cell, column) => (column === 1 ? { ...cell, ...typed } : cell))
        : row,
    );
    const file = inFolder("mixed.xlsx", await workbookOf([{ ...of, rows: mixed }]));
    const out = inFolder("mixed-paper.xlsx");
    expect((await run("work-paper", file, "--out", out, "--force")).status).toBe(0);
    const written = readWorkbook(readFileSync(out));
    const rowsOf = (written.is === "workbook" ? written.sheets[0]?.rows : undefined) ?? [];
    const line = (caption: string) => rowsOf.find((row) => row[1]?.value === caption) ?? [];
    expect(line("Reserve to be put aside")[3]?.value).toBe(300_000);
    for (const part of ["of it into the capital reserve", "of it into the legal reserve"]) {
      expect(line(part)[3]?.value).toBeNull();
      expect(line(part)[5]?.value).toBe("by hand: resources not told apart");
    }
  });

  it("names a cell that was not understood instead of leaving it out", async () => {
    const unread = worksheet("Dividend", ...section, ["Goodwill", "see note 4"]);
    const file = inFolder("unread.xlsx", await workbookOf([unread]));
    const out = inFolder("unread-paper.xlsx");
    const { status, err } = await run("work-paper", file, "--out", out);
    expect(status).toBe(1);
    expect(err).toContain("no work paper is written: B14 is not understood");
  });

  it("refuses where there is nothing to work out, or the market is another", async () => {
    const out = inFolder("none.xlsx");
    expect((await run("work-paper", sample("iij-2019-05-23.xlsx"), "--out", out)).status).toBe(1);
    const other = worksheet("A", ...section, ["Presentation"], ["Currency", "USD"]);
    const file = inFolder("other.xlsx", await workbookOf([other]));
    const { status, err } = await run("work-paper", file, "--out", out);
    expect(status).toBe(1);
    expect(err).toContain("its market is not Japan");
  });
});
