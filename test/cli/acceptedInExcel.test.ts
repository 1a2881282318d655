import { readFileSync } from "node:fs";
import { acceptanceOf } from "../../src/checks/acceptance";
import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import { acceptFinding } from "../../src/excel/acceptedFindings";
import { openSession } from "../../src/excel/session";
import { findWorksheet } from "../../src/excel/worksheetReading";
import { xlsxOf } from "../../src/workbench/file/xlsxSaving";
import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";
import { cellsOf } from "../../src/workbench/workbook/area";
import { readWorksheet } from "../../src/worksheet/reader";
import { run, sample, scratchFolder } from "./commandLine";

jest.setTimeout(120_000);

const file = scratchFolder();
let excel: EmbeddedExcel;
afterEach(() => excel.dispose());

interface Shown {
  readonly rule: string;
  readonly severity: string;
  readonly accepted: boolean;
}

async function openInExcel(file: Uint8Array): Promise<void> {
  excel = await openEmbeddedExcel({ file });
  excel.install();
}

/** Raises every second number of the first sheet, dates among them: errors of many kinds. */
function spoilNumbers(): void {
  const cells = excel.workbook.worksheets()[0]?.cells;
  const used = cells?.usedArea(false);
  if (cells === undefined || used === undefined) throw new Error("an empty sheet");
  const numbers = [...cellsOf(used)].filter(
    ([row, column]) => cells.content(row, column).type === "Double",
  );
  for (const [row, column] of numbers.filter((_, index) => index % 2 === 1)) {
    const { value } = cells.content(row, column);
    cells.write({ row, column, rows: 1, columns: 1 }, () => Number(value) + 3);
  }
}

/** Accepts all that the pane finds in the open workbook. */
async function acceptAll(): Promise<readonly string[]> {
  await excel.workbook.calculated();
  const session = openSession({ timer: { start: () => () => undefined } });
  const found = await findWorksheet(session, readWorksheet);
  if (found.is !== "done" || found.value === null) throw new Error("no worksheet");
  const { worksheet, sheet, reading } = found.value;
  const { announcement } = reading;
  const judged = { announcement, holidays: japaneseHolidays, earlier: null };
  const { findings } = runChecks(judged, reading.findings);
  for (const finding of findings) {
    const acceptance = acceptanceOf(
      finding,
      { reason: '配当 <as> agreed & "signed"', by: "北村 <S>", on: "2019-05-21" },
      announcement,
    );
    const outcome = await acceptFinding(session, worksheet, sheet, acceptance);
    expect(outcome.is).toBe("kept");
  }
  return findings.map(({ rule }) => rule);
}

/** Saves the workbook as it stands and checks the file from the command line. */
async function savedAndChecked(name: string) {
  await excel.workbook.calculated();
  const path = file(name, await xlsxOf(excel.workbook));
  const { status, out } = await run("check", path, "--format", "json");
  const { files } = JSON.parse(out) as {
    files: { worksheets: { findings: Shown[] }[] }[];
  };
  return { status, findings: files[0]?.worksheets[0]?.findings ?? [] };
}

test.each(["full-sample.xlsx", "full-sample-ja.xlsx"])(
  "whatever is accepted in Excel is accepted in the saved file: %s, spoilt",
  async (name) => {
    await openInExcel(readFileSync(sample(name)));
    spoilNumbers();
    const rules = await acceptAll();
    const { status, findings } = await savedAndChecked(name);
    expect(findings.filter(({ severity }) => severity === "error").length).toBeGreaterThan(3);
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    expect(findings.filter(({ accepted }) => !accepted)).toEqual([]);
    expect(status).toBe(0);
  },
);

test("an acceptance outlives saving and opening, and ends with the fact it judged", async () => {
  await openInExcel(readFileSync(sample("iij-2019-05-23.xlsx")));
  await acceptAll();
  const saved = await xlsxOf(excel.workbook);
  await excel.dispose();
  await openInExcel(saved);
  expect((await savedAndChecked("again.xlsx")).status).toBe(0);
  const slip = { row: 29, column: 2, rows: 1, columns: 1 };
  excel.workbook.worksheets()[0]?.cells.write(slip, () => 43189);
  const { status, findings } = await savedAndChecked("changed.xlsx");
  expect(status).toBe(1);
  expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
    { rule: "DV16", accepted: false },
  ]);
});
