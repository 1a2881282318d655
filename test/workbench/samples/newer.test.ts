import { type EmbeddedExcel, openEmbeddedExcel } from "../../../src/workbench/node";
import { type Batch, openSample, orders, table } from "./sampleExcel";

// Members in use that no public Excel sample calls, or that one calls of Office: what their reference says of them.
let excel: EmbeddedExcel;
let run: <T>(batch: Batch<T>) => Promise<T>;

beforeEach(async () => {
  ({ excel, run } = await openSample());
});
afterEach(() => excel.dispose());

test("PageLayout.headersFooters: the footer of all pages is set with its codes, kept and taken off", async () => {
  const footers = await run(async (context, sheet) => {
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
    const seen: string[] = [];
    for (const text of [null, "&P / &N", ""]) {
      if (text !== null) footer.centerFooter = text;
      footer.load("centerFooter");
      await context.sync();
      seen.push(footer.centerFooter);
    }
    return seen;
  });
  expect(footers).toEqual(["", "&P / &N", ""]);
  await expect(
    run(async (context, sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.set({
        centerFooter: 1 as unknown as string,
      });
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("Range.columnHidden: true where all columns are hidden, false where none is, null where some are", async () => {
  const hidden = await run(async (context, sheet) => {
    sheet.getRange("C:C").columnHidden = true;
    const ranges = ["C2:C9", "A1:B1", "B1:D1"].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load("columnHidden");
    await context.sync();
    const seen: unknown[] = ranges.map(({ columnHidden }) => columnHidden);
    sheet.getRange("A:D").columnHidden = false;
    const shown = sheet.getRange("C1").load("columnHidden");
    await context.sync();
    return [...seen, shown.columnHidden];
  });
  expect(hidden).toEqual([true, false, null, false]);
});

test("Range.getTables: tables that overlap by default, with true those that are contained, in a collection with their names", async () => {
  const area = { row: 1, column: 1, rows: 4, columns: 4 };
  excel.workbook.worksheet("Sample")?.tables.push({ name: "Orders", area });
  const seen = await run(async (context, sheet) => {
    sheet.getRange("B2:E5").formulas = table(orders);
    const asked = [
      sheet.getRange("E5:G9").getTables(),
      sheet.getRange("E5:G9").getTables(true),
      sheet.getRange("A1:G9").getTables(true),
      sheet.getRange("G1:G9").getTables(),
    ];
    for (const tables of asked) tables.load("items/name");
    await context.sync();
    return asked.map(({ items }) => items.map(({ name }) => name));
  });
  expect(seen).toEqual([["Orders"], [], ["Orders"], []]);
});

test("a sheet's events name it: 30-events with the sheet that each is of", async () => {
  const told: string[] = [];
  const ids = await run(async (context, sheet) => {
    const { worksheets } = context.workbook;
    const other = worksheets.add("Other");
    sheet.load("id");
    other.load("id");
    worksheets.onActivated.add(({ worksheetId }) => {
      told.push(`activated ${worksheetId}`);
      return Promise.resolve();
    });
    worksheets.onSelectionChanged.add(({ worksheetId }) => {
      told.push(`selected ${worksheetId}`);
      return Promise.resolve();
    });
    await context.sync();
    other.activate();
    await context.sync();
    sheet.getRange("B2").select();
    await context.sync();
    return { sample: sheet.id, other: other.id };
  });
  await excel.bridge.idle();
  expect(told[0]).toBe(`activated ${ids.other}`);
  expect(told).toContain(`activated ${ids.sample}`);
  expect(told.at(-1)).toBe(`selected ${ids.sample}`);
});

test.each(["1.8", "1.9", "1.14"])(
  "99-just-for-fun/gradient asks isSetSupported before it calls: an Excel with %s",
  async (excelApi) => {
    const older = await openEmbeddedExcel({ excelApi });
    const minor = Number(excelApi.split(".")[1]);
    const { requirements } = older.Office.context;
    for (const asked of [1, 8, 9, 13, 14, 15])
      expect(requirements.isSetSupported("ExcelApi", `1.${String(asked)}`)).toBe(asked <= minor);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
    await older.dispose();
  },
);

test("Office.context: language, platform, version and theme, as the reference's snippets read them", async () => {
  const japanese = await openEmbeddedExcel({ displayLanguage: "ja-JP", platform: "web" });
  const { displayLanguage, platform, diagnostics, officeTheme } = japanese.Office.context;
  expect(displayLanguage).toBe("ja-JP");
  expect(platform).toBe("OfficeOnline");
  expect(String(diagnostics.host)).toBe("Excel");
  expect(diagnostics.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/u);
  expect(officeTheme.bodyBackgroundColor).toMatch(/^#[\da-f]{6}$/iu);
  // "Returns true if the selected theme is dark": the client on npm was made before it, and knows none.
  expect(officeTheme.isDarkTheme).toBeUndefined();
  await japanese.dispose();
});
