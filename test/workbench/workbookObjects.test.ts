import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel({ sheets: ["Sheet1", "Sheet2"] });
});
afterEach(() => excel.dispose());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => excel.Excel.run(batch);

test("sheets are listed, added, renamed, activated and deleted", async () => {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Dividends");
    added.getRange("A1").values = [[1]];
    added.activate();
    worksheets.getItem("sheet2").name = "Notes";
    worksheets.load("items/name,items/visibility");
    const active = worksheets.getActiveWorksheet().load("name,id");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Notes", "Dividends"]);
    expect(worksheets.items[0]?.visibility).toBe("Visible");
    expect(active.name).toBe("Dividends");
    worksheets.getItem(active.id).delete();
    worksheets.getItemOrNullObject("Not there").delete();
    const gone = worksheets.getItemOrNullObject("Dividends");
    const count = worksheets.getCount();
    await context.sync();
    expect([gone.isNullObject, count.value]).toEqual([true, 2]);
  });
});

test("the items of a loaded collection can be asked further", async () => {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getRange("A1:B1").load("address"));
    worksheets.items[1]?.getRange("A1").set({ values: [["second"]] });
    await context.sync();
    expect(used.map(({ address }) => address)).toEqual(["Sheet1!A1:B1", "Sheet2!A1:B1"]);
  });
  expect(excel.workbook.worksheet("Sheet2")?.cells.content(0, 0).value).toBe("second");
});

test("names stand for cells, follow the sheet's new name and are usable in formulas", async () => {
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    names.add("Dividends", sheet.getRange("B2:C3"), "two by two");
    names.add("配当", "=Sheet1!$B$2");
    sheet.getRange("B2").values = [[21]];
    sheet.getRange("E1").formulas = [["=配当*2"]];
    await context.sync();
    sheet.name = "Worksheet 2026";
    const range = names.getItem("Dividends").getRange().load("address");
    const name = names.getItem("Dividends").load("formula,comment,type");
    const double = sheet.getRange("E1").load("values");
    const missing = names.getItemOrNullObject("Nothing");
    names.load("items/name");
    await context.sync();
    expect(range.address).toBe("'Worksheet 2026'!B2:C3");
    expect([name.formula, name.comment, name.type]).toEqual([
      "='Worksheet 2026'!$B$2:$C$3",
      "two by two",
      "Range",
    ]);
    expect(double.values).toEqual([[42]]);
    expect(missing.isNullObject).toBe(true);
    expect(names.items.map((item) => item.name).sort()).toEqual(["Dividends", "配当"]);
  });
});

test("a name whose sheet was deleted gives no range", async () => {
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("There", worksheets.getItem("Sheet2").getRange("A1"));
    await context.sync();
    worksheets.getItem("Sheet2").delete();
    await context.sync();
    const range = names.getItem("There").getRangeOrNullObject();
    await context.sync();
    expect(range.isNullObject).toBe(true);
    names.getItem("There").delete();
    const gone = names.getItemOrNullObject("There");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("settings stay with the workbook", async () => {
  await run(async (context) => {
    context.workbook.settings.add("accepted", { rule: "A1", cells: ["B2"] });
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject("accepted").load("value");
    const missing = context.workbook.settings.getItemOrNullObject("other");
    await context.sync();
    expect(setting.value).toEqual({ rule: "A1", cells: ["B2"] });
    expect(missing.isNullObject).toBe(true);
    setting.delete();
    context.workbook.settings.load("items/key");
    await context.sync();
    expect(context.workbook.settings.items).toEqual([]);
  });
  expect(excel.workbook.settings.size).toBe(0);
});

test("the selection is set and read", async () => {
  await run(async (context) => {
    context.workbook.worksheets.getItem("Sheet2").getRange("C4:D5").select();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet2!C4:D5");
  });
});

test("Office says what it runs in", () => {
  const { Office } = excel;
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.platform).toBe("PC");
  expect(Office.context.displayLanguage).toBe("en-US");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(false);
});

test("a Japanese Excel with an older set says so", async () => {
  const other = await openEmbeddedExcel({ displayLanguage: "ja-JP", excelApi: "1.7" });
  expect(other.Office.context.displayLanguage).toBe("ja-JP");
  expect(other.Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(false);
  await other.dispose();
});
