import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";
import { xlsxOf } from "../../src/workbench/file/xlsxSaving";

const opened: EmbeddedExcel[] = [];
const open = async (options: Parameters<typeof openEmbeddedExcel>[0] = {}) => {
  const excel = await openEmbeddedExcel(options);
  opened.push(excel);
  return excel;
};
afterEach(async () => {
  for (const excel of opened.splice(0)) await excel.dispose();
});

async function savedAndOpened(excel: EmbeddedExcel): Promise<EmbeddedExcel> {
  await excel.workbook.calculated();
  return open({ file: await xlsxOf(excel.workbook) });
}

test("values, formulas and their results, number formats and text that looks like numbers survive", async () => {
  const before = await open({ sheets: ["配当 2026", "Notes"] });
  await before.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("配当 2026");
    sheet.getRange("A1:C2").formulas = [
      ["株主配当", 30, "=B1*2"],
      ["'00123", true, "=1/0"],
    ];
    sheet.getRange("A3:B3").values = [["2026-05-14", '="Total "&B1']];
    sheet.getRange("B1").numberFormat = [['"JPY"0.00" (paid)"']];
    await context.sync();
  });
  const after = await savedAndOpened(before);
  const read = (excel: EmbeddedExcel) =>
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("配当 2026")
        .getRange("A1:C3")
        .load("values,text,formulas,numberFormat,valueTypes");
      await context.sync();
      const { values, text, formulas, numberFormat, valueTypes } = range;
      return { values, text, formulas, numberFormat, valueTypes };
    });
  const kept = await read(after);
  expect(kept).toEqual(await read(before));
  expect(kept.text[0]?.[1]).toBe("JPY30.00 (paid)");
  expect(kept.values[1]?.[0]).toBe("00123");
});

test("looks, merges, widths, page setup, names and protection survive", async () => {
  const before = await open({ sheets: ["Sheet1", "Other"] });
  await before.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const head = sheet.getRange("A1:C1");
    head.merge();
    head.format.fill.color = "#DDEBF7";
    head.format.font.set({ bold: true, color: "#1F4E79", size: 14, name: "Meiryo" });
    head.format.borders.getItem("EdgeBottom").style = "Double";
    head.format.set({ horizontalAlignment: "Center", wrapText: true });
    sheet.getRange("B:B").format.columnWidth = 150;
    sheet.getRange("2:2").format.rowHeight = 40;
    sheet.getRange("A1:B2").values = [
      ["Heading", null],
      ["a", "b"],
    ];
    sheet.pageLayout.set({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    });
    sheet.pageLayout.setPrintArea("A1:C9");
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    sheet.protection.protect();
    context.workbook.names.add("Table", sheet.getRange("A1:C2"), "the table").visible = false;
    context.workbook.names.add("Rate", "=0.5");
    context.workbook.settings.add("accepted", { cells: ["B2"], why: "<配当> & more" });
    context.workbook.worksheets.getItem("Other").activate();
    await context.sync();
  });
  const after = await savedAndOpened(before);
  const sheet = after.workbook.worksheet("Sheet1");
  const original = before.workbook.worksheet("Sheet1");
  expect(sheet?.cells.format(0, 0)).toEqual(original?.cells.format(0, 0));
  expect(sheet?.cells.format(0, 2).bottom).toEqual({
    line: "Double",
    weight: "Thick",
    color: "#000000",
  });
  expect(sheet?.layout.merges()).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  expect(
    [sheet?.layout.columnWidth(1), sheet?.layout.rowHeight(1)].map((n) => Math.round(n ?? 0)),
  ).toEqual([200, 53]);
  expect(sheet?.pageLayout).toEqual(original?.pageLayout);
  expect(sheet?.layout.frozen).toEqual({ rows: 1, columns: 0 });
  expect([sheet?.gridlines, sheet?.protection !== undefined]).toEqual([false, true]);
  expect(after.workbook.activeWorksheet().name).toBe("Other");
  expect(after.workbook.settings.get("accepted")).toEqual({ cells: ["B2"], why: "<配当> & more" });
  expect(
    after.workbook.names
      .all()
      .map(({ name, formula, comment, visible }) => [name, formula, comment, visible]),
  ).toEqual([
    ["Rate", "=0.5", "", true],
    ["Table", "=Sheet1!$A$1:$C$2", "the table", false],
  ]);
});

test("settings stand where Excel keeps an add-in's, each part named by those before it", async () => {
  const excel = await open();
  excel.workbook.settings.set("accepted", "yes");
  const parts = unzipSync(await xlsxOf(excel.workbook));
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
  const id = /<Id>(.*)<\/Id>/u.exec(manifest)?.[1] ?? "";
  expect(text("[Content_Types].xml")).toMatch(
    /"\/xl\/webextensions\/taskpanes.xml" .*"\/xl\/webextensions\/webextension1.xml" /u,
  );
  expect(text("_rels/.rels")).toContain('Target="xl/webextensions/taskpanes.xml"');
  expect(text("xl/webextensions/_rels/taskpanes.xml.rels")).toContain("webextension1.xml");
  const part = text("xl/webextensions/webextension1.xml");
  expect(part).toContain(`<we:reference id="${id}"`);
  expect(part).toContain('<we:property name="accepted" value="&quot;yes&quot;"/>');
});

test("an opened file has nothing to undo, and its formulas go on calculating", async () => {
  const before = await open();
  before.workbook
    .worksheet("Sheet1")
    ?.cells.write(
      { row: 0, column: 0, rows: 1, columns: 2 },
      (_row, column) => [20, "=A1+1"][column],
    );
  const after = await savedAndOpened(before);
  expect(await after.workbook.undo()).toBe(false);
  after.workbook
    .worksheet("Sheet1")
    ?.cells.write({ row: 0, column: 0, rows: 1, columns: 1 }, () => 41);
  await after.workbook.calculated();
  expect(after.workbook.worksheet("Sheet1")?.cells.content(0, 1)).toEqual({
    value: 42,
    type: "Double",
    formula: "=A1+1",
  });
});

test("what is no workbook is refused", async () => {
  await expect(openEmbeddedExcel({ file: new Uint8Array([1, 2, 3]) })).rejects.toThrow();
});
