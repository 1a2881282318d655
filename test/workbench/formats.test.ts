import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel();
});
afterEach(() => excel.dispose());

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  excel.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

test("fonts, fills and alignment come back, and null where cells differ", async () => {
  await run(async (context, sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.set({
      bold: true,
      italic: true,
      size: 9,
      name: "Meiryo",
      color: "#1F4E79",
      underline: "Single",
    });
    format.fill.color = "#DDEBF7";
    format.set({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 1,
    });
    sheet.getRange("B2").format.font.bold = false;
    const all = sheet.getRange("A1:B2").load("format/font,format/fill,format/horizontalAlignment");
    const one = sheet
      .getRange("A1")
      .load(
        "format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel",
      );
    await context.sync();
    expect(one.format.font.toJSON()).toMatchObject({
      bold: true,
      italic: true,
      size: 9,
      name: "Meiryo",
      color: "#1F4E79",
      underline: "Single",
    });
    expect(one.format.toJSON()).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 1,
    });
    expect(all.format.font.bold).toBeNull();
    expect(all.format.fill.color).toBe("#DDEBF7");
  });
});

test("borders are set by edge, with style, weight and colour", async () => {
  await run(async (context, sheet) => {
    const borders = sheet.getRange("A1:C3").format.borders;
    borders.getItem("EdgeBottom").style = "Double";
    const inside = borders.getItem("InsideHorizontal");
    inside.style = "Continuous";
    inside.weight = "Hairline";
    inside.color = "#BFBFBF";
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").style = "None";
    await context.sync();
    const bottom = sheet.getRange("A3:C3").format.borders.getItem("EdgeBottom").load("style");
    const middle = sheet
      .getRange("A1:C3")
      .format.borders.getItem("InsideHorizontal")
      .load("style,weight,color");
    const top = sheet.getRange("A1").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect([bottom.style, middle.style, middle.weight, middle.color, top.style]).toEqual([
      "Double",
      "Continuous",
      "Hairline",
      "#BFBFBF",
      "None",
    ]);
  });
});

test("widths and heights are points; columns fit their longest text", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("B1").values = [["A heading that is a good deal longer than its column"]];
    sheet.getRange("B:B").format.autofitColumns();
    const first = sheet.getRange("A1").load("format/columnWidth,format/rowHeight");
    const second = sheet.getRange("B1").load("format/columnWidth");
    const both = sheet.getRange("A1:B1").load("format/columnWidth");
    await context.sync();
    expect([first.format.columnWidth, first.format.rowHeight]).toEqual([120, 30]);
    expect(second.format.columnWidth).toBeGreaterThan(200);
    expect(both.format.columnWidth).toBeNull();
  });
});

test("merged areas are found and taken apart again", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A3:B4").merge(true);
    const merged = sheet
      .getRange("A1:D9")
      .getMergedAreasOrNullObject()
      .load("address,areaCount,areas/items/address");
    await context.sync();
    expect(merged.areaCount).toBe(3);
    expect(merged.areas.items.map(({ address }) => address)).toEqual([
      "Sheet1!A1:C1",
      "Sheet1!A3:B3",
      "Sheet1!A4:B4",
    ]);
    sheet.getRange("A1:C1").unmerge();
    const left = sheet.getRange("A1").getMergedAreasOrNullObject();
    await context.sync();
    expect(left.isNullObject).toBe(true);
  });
});

test("number formats by cell and for a whole column", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:B1").numberFormat = [["0.00", "#,##0"]];
    sheet.getRange("C:C").set({ numberFormat: "yyyy-mm-dd" as unknown as string[][] });
    sheet.getRange("A1:C1").values = [[1.5, 1234, 46156]];
    const range = sheet.getRange("A1:C1").load("text,numberFormat");
    await context.sync();
    expect(range.text).toEqual([["1.50", "1,234", "2026-05-14"]]);
    expect(range.numberFormat).toEqual([["0.00", "#,##0", "yyyy-mm-dd"]]);
  });
});

test("page layout, frozen panes and gridlines are kept", async () => {
  await run(async (context, sheet) => {
    sheet.pageLayout.set({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    });
    sheet.pageLayout.setPrintArea("A1:F20");
    const foot = sheet.pageLayout.headersFooters.defaultForAllPages;
    foot.centerFooter = "&P / &N";
    foot.load("centerFooter");
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    const layout = sheet.pageLayout.load("orientation,paperSize,zoom");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
    sheet.load("showGridlines");
    await context.sync();
    expect([layout.orientation, layout.paperSize, layout.zoom]).toEqual([
      "Landscape",
      "A4",
      { horizontalFitToPages: 1 },
    ]);
    expect(area.address).toBe("Sheet1!A1:F20");
    expect(foot.centerFooter).toBe("&P / &N");
    expect(frozen.rowCount).toBe(2);
    expect(sheet.showGridlines).toBe(false);
  });
});

test("a look given before a formula has its result keeps the formula", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.formulas = [["=1+1"]];
    range.format.font.bold = true;
    await context.sync();
  });
  const sheet = excel.workbook.activeWorksheet();
  await excel.workbook.calculated();
  expect(sheet.cells.content(0, 0)).toMatchObject({ value: 2, formula: "=1+1" });
});

test("rows and columns are fitted to what formulas give, in the same request too", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [['=REPT("wide ",20)']];
    sheet.getRange("A1").format.wrapText = true;
    sheet.getRange("B1").formulas = [['=REPT("wide ",20)']];
    sheet.getRange("A1:B1").format.autofitRows();
    sheet.getRange("B1").format.autofitColumns();
    const fitted = sheet.getRange("A1:B1").load("format/rowHeight");
    const wide = sheet.getRange("B1").load("format/columnWidth");
    await context.sync();
    expect(fitted.format.rowHeight).toBeGreaterThan(60);
    expect(wide.format.columnWidth).toBeGreaterThan(300);
  });
});

test("a look given to a formula that has its result keeps the formula", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=1+1"]];
    await context.sync();
  });
  await excel.workbook.calculated();
  await run(async (context, sheet) => {
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    await context.sync();
  });
  await excel.workbook.calculated();
  const { cells } = excel.workbook.activeWorksheet();
  expect(cells.content(0, 0)).toMatchObject({ value: 2, formula: "=1+1" });
});
