import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel({ sheets: ["Sheet1", "配当 2026"] });
});
afterEach(() => excel.dispose());

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  excel.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

test("what is written is read back as Excel would read it as typed", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Ordinary", 2, "=B1*2"],
      ["2026-05-14", true, "00123"],
      ["5%", "'00123", "JPY608 million"],
    ];
    await context.sync();
    const range = sheet
      .getRange("A1:C3")
      .load("values,formulas,text,numberFormat,valueTypes,address,rowCount,columnIndex");
    await context.sync();
    expect(range.values).toEqual([
      ["Ordinary", 2, 4],
      [46156, true, 123],
      [0.05, "00123", "JPY608 million"],
    ]);
    expect(range.formulas[0]).toEqual(["Ordinary", 2, "=B1*2"]);
    expect(range.text).toEqual([
      ["Ordinary", "2", "4"],
      ["2026-05-14", "TRUE", "123"],
      ["5%", "00123", "JPY608 million"],
    ]);
    expect(range.numberFormat[1]).toEqual(["yyyy-mm-dd", "General", "General"]);
    expect(range.valueTypes[2]).toEqual(["Double", "String", "String"]);
    expect([range.address, range.rowCount, range.columnIndex]).toEqual(["Sheet1!A1:C3", 3, 0]);
  });
});

test("a cell formatted as text keeps what is typed, and a number format shows in the text", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1").values = [["00123"]];
    sheet.getRange("A2:A3").numberFormat = [['"JPY"0.00" (paid)"'], ['yyyy"年"m"月"d"日"']];
    sheet.getRange("A2:A3").values = [[30], [46156]];
    const range = sheet.getRange("A1:A3").load("text,values");
    await context.sync();
    expect(range.text).toEqual([["00123"], ["JPY30.00 (paid)"], ["2026年5月14日"]]);
    expect(range.values).toEqual([["00123"], [30], [46156]]);
  });
});

test("errors, empty cells and formulas that give text have their own types", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:A3").formulas = [["=1/0"], [""], ['="Total "&2']];
    const range = sheet.getRange("A1:A3").load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["#DIV/0!"], [""], ["Total 2"]]);
    expect(range.valueTypes).toEqual([["Error"], ["Empty"], ["String"]]);
  });
});

test("formulas reach across sheets and follow a change in the same request", async () => {
  await run(async (context, sheet) => {
    const other = context.workbook.worksheets.getItem("配当 2026");
    sheet.getRange("A1").values = [[40]];
    other.getRange("B2").formulas = [["=ROUND(Sheet1!A1/3,2)"]];
    await context.sync();
    sheet.getRange("A1").values = [[50]];
    const total = other.getRange("B2").load("values,address");
    await context.sync();
    expect(total.values).toEqual([[16.67]]);
    expect(total.address).toBe("'配当 2026'!B2");
  });
});

test("an assignment of the wrong size is refused and changes nothing", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [[1, 2, 3]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    const range = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });
});

test("null leaves a cell as it is, one value fills the range", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["kept", "old"]];
    sheet.getRange("A1:B1").values = [[null, "new"]];
    sheet.getRange("A2:B2").values = 7 as unknown as number[][];
    const range = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["kept", "new"],
      [7, 7],
    ]);
  });
});

test("the used range of values leaves formats out; an empty sheet has none", async () => {
  await run(async (context, sheet) => {
    const empty = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("E9").format.fill.color = "#FFFF00";
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    expect([values.address, all.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2:E9"]);
  });
});

test("a thousand rows and more columns than a new sheet has are written and read", async () => {
  await run(async (context, sheet) => {
    const rows = Array.from({ length: 1200 }, (_, row) =>
      Array.from({ length: 30 }, (_c, column) => row * 100 + column),
    );
    sheet.getRangeByIndexes(10, 5, 1200, 30).values = rows;
    const range = sheet.getUsedRange(true).load("values,address");
    await context.sync();
    expect(range.values).toEqual(rows);
    expect(range.address).toBe("Sheet1!F11:AI1210");
  });
  expect(excel.bridge.trips).toHaveLength(1);
});

test("ranges are reached from ranges", async () => {
  await run(async (context, sheet) => {
    const block = sheet.getRange("B2:D5");
    const reached = [
      block.getCell(1, 1),
      block.getOffsetRange(1, -1),
      block.getResizedRange(-1, 2),
      block.getEntireColumn(),
      block.getLastCell(),
      block.getIntersection("C1:C9"),
      block.getBoundingRect("F1"),
      sheet.getRange("2:3"),
      sheet.getRange(),
    ].map((range) => range.load("address"));
    const apart = block.getIntersectionOrNullObject(sheet.getRange("Z9"));
    await context.sync();
    expect(reached.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
      "C3",
      "A3:C6",
      "B2:F4",
      "B:D",
      "D5",
      "C2:C5",
      "B1:F5",
      "2:3",
      "1:1048576",
    ]);
    expect(apart.isNullObject).toBe(true);
  });
});

test("clear takes contents, formats or both", async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1");
    const look = () => range.load("values,format/fill/color");
    range.values = [[1]];
    range.format.fill.color = "#FF0000";
    range.clear("Contents");
    look();
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[[""]], "#FF0000"]);
    range.values = [[2]];
    range.clear("Formats");
    look();
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[[2]], "#FFFFFF"]);
    range.clear();
    look();
    await context.sync();
    expect(range.values).toEqual([[""]]);
  });
});

test("one request is one step of undo", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [["before"]];
    await context.sync();
    sheet.getRange("A1:B1").values = [["after", 1]];
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("A3:B3").merge();
    await context.sync();
    await excel.workbook.undo();
    const range = sheet.getRange("A1:B1").load("values,format/font/bold");
    const merged = sheet.getRange("A3").getMergedAreasOrNullObject();
    await context.sync();
    expect(range.values).toEqual([["before", ""]]);
    expect(range.format.font.bold).toBe(false);
    expect(merged.isNullObject).toBe(true);
  });
});

test("several workbooks are open side by side", async () => {
  const other = await openEmbeddedExcel();
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [["here"]];
    await context.sync();
  });
  const there = await other.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(there).toEqual([[""]]);
  await other.dispose();
});
