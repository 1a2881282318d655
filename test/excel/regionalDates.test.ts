import { dateOfSerial } from "../../src/dividend/excelSerial";
import { openSession } from "../../src/excel/session";
import { cellAt } from "../../src/excel/sheetLoading";
import { findWorksheet } from "../../src/excel/worksheetReading";
import { xlsxOf } from "../../src/workbench/file/xlsxSaving";
import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { readTitle } from "./openWorkbook";

// What a day is counted from, and how it shows, is the workbook's and the system's; the day is the same.
const march31of2019 = { year: 2019, month: 3, day: 31 };
const serials = { "1900": 43_555, "1904": 42_093 } as const;
const opened: EmbeddedExcel[] = [];

afterEach(async () => {
  for (const excel of opened.splice(0)) await excel.dispose();
});

async function open(options: Parameters<typeof openEmbeddedExcel>[0]): Promise<EmbeddedExcel> {
  const excel = await openEmbeddedExcel(options);
  opened.push(excel);
  excel.install();
  return excel;
}

function fill({ workbook }: EmbeddedExcel, serial: number, numberFormat: string): void {
  const cells = workbook.worksheet("Dividends")?.cells;
  cells?.write({ row: 0, column: 0, rows: 1, columns: 1 }, () => "Dividend");
  cells?.write({ row: 1, column: 1, rows: 1, columns: 1 }, () => serial);
  cells?.applyFormat({ row: 1, column: 1, rows: 1, columns: 1 }, () => ({ numberFormat }));
}

/** The record date as the product reads it, and what its cell shows. */
async function recordDate() {
  const found = await findWorksheet(openSession(), readTitle);
  if (found.is !== "done" || found.value === null) throw new Error("no worksheet");
  const { sheet } = found.value;
  const { value, text } = cellAt(sheet, { row: 1, column: 1 });
  return { date: dateOfSerial(Number(value), sheet.dateSystem), text };
}

/** As the command line finds it. */
function dateSystemOf(file: Uint8Array): string | undefined {
  const reading = readWorkbook(file);
  return reading.is === "workbook" ? reading.sheets[0]?.dateSystem : reading.is;
}

test.each(["1900", "1904"] as const)(
  "a file that counts from %s is opened with its days, and saved with them",
  async (system) => {
    const made = await open({ sheets: ["Dividends"] });
    made.workbook.engine.look.from1904 = system === "1904";
    fill(made, serials[system], "yyyy-mm-dd");
    const file = await xlsxOf(made.workbook);
    expect(dateSystemOf(file)).toBe(system);
    const again = await open({ file });
    expect(again.workbook.worksheet("Dividends")?.cells.content(1, 1).value).toBe(serials[system]);
    expect(await recordDate()).toEqual({ date: march31of2019, text: "2019-03-31" });
    expect(dateSystemOf(await xlsxOf(again.workbook))).toBe(system);
  },
);

test.each([
  ["en-US", "3/31/2019"],
  ["en-GB", "31/03/2019"],
  ["ja-JP", "2019/3/31"],
  ["de-DE", "31.03.2019"],
] as const)("in %s the short date shows as %s, and the day is read", async (region, text) => {
  for (const system of ["1900", "1904"] as const) {
    const excel = await open({ sheets: ["Dividends"], contentLanguage: region });
    excel.workbook.engine.look.from1904 = system === "1904";
    fill(excel, serials[system], "m/d/yyyy");
    expect(await recordDate()).toEqual({ date: march31of2019, text });
  }
});
