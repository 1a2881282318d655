import type { EmbeddedExcel } from "../../../src/workbench/node";
import { type Batch, openSample, orders, table } from "./sampleExcel";

// What Microsoft's samples of these names (OfficeDev/office-js-snippets, samples/excel) show of the members in use,
// with calls of our own, against what the reference says of each.
let excel: EmbeddedExcel;
let run: <T>(batch: Batch<T>) => Promise<T>;

beforeEach(async () => {
  ({ excel, run } = await openSample());
  await run(async (context, sheet) => {
    sheet.getRange("B2:E5").formulas = table(orders);
    sheet.activate();
    await context.sync();
  });
});
afterEach(() => excel.dispose());

test("42-range/set-get-values: one value, many, formulas; values, text and formulas come back", async () => {
  const seen = await run(async (context, sheet) => {
    sheet.getRange("C3").values = [[5]];
    sheet.getRange("B6:D6").values = [["Rice", 10, 1.8]];
    sheet.getRange("E3").formulas = [["=C3 * D3"]];
    sheet.getRange("E6:E7").formulas = [["=C6*D6"], ["=SUM(E3:E6)"]];
    sheet.getRange("D3:D6").numberFormat = [["0.00"], ["0.00"], ["0.00"], ["0.00"]];
    sheet.getRange("B2:E7").format.autofitColumns();
    const range = sheet.getRange("B2:E7").load("values,text,formulas,valueTypes");
    await context.sync();
    return range.toJSON();
  });
  expect(seen.values?.[1]).toEqual(["Pears", 5, 1.5, 7.5]);
  expect(seen.values?.[5]?.[3]).toBeCloseTo(7.5 + 24.5 + 0.8 + 18);
  expect(seen.text?.[1]?.[2]).toBe("1.50");
  // A formula comes back as Excel writes it, whatever blanks it was typed with; a constant as its value.
  expect(String(seen.formulas?.[1]?.[3]).replaceAll(" ", "")).toBe("=C3*D3");
  expect(seen.formulas?.[4]?.[0]).toBe("Rice");
  expect(seen.valueTypes?.[5]).toEqual(["Empty", "Empty", "Empty", "Double"]);
});

test("42-range/formatting: fill, font, alignment, number format; what differs within a range is null", async () => {
  const seen = await run(async (context, sheet) => {
    const heading = sheet.getRange("B2:E2").format;
    heading.fill.color = "#4472C4";
    heading.font.color = "white";
    heading.font.bold = true;
    heading.horizontalAlignment = "Center";
    heading.verticalAlignment = "Center";
    heading.wrapText = true;
    sheet.getRange("D3:E5").numberFormat = Array.from({ length: 3 }, () => ["0.00", "0.00"]);
    const same = sheet.getRange("B2:E2").format.load("horizontalAlignment,wrapText");
    const font = sheet.getRange("B2:E2").format.font.load("bold,color");
    const mixed = sheet.getRange("B2:E3").format.font.load("bold");
    const fill = sheet.getRange("B2:E3").format.fill.load("color");
    await context.sync();
    sheet.getRange("B2:E2").format.fill.clear();
    const cleared = sheet.getRange("B2").format.fill.load("color");
    await context.sync();
    return [
      same.horizontalAlignment,
      same.wrapText,
      font.bold,
      font.color,
      mixed.bold,
      fill.color,
      cleared.color,
    ];
  });
  expect(seen).toEqual(["Center", true, true, "#FFFFFF", null, null, "#FFFFFF"]);
});

test("42-range/formatting: borders by edge, with their style and colour, and none again", async () => {
  const seen = await run(async (context, sheet) => {
    const edge = (
      cells: string,
      index: "EdgeBottom" | "EdgeRight" | "EdgeTop" | "InsideVertical",
    ) => sheet.getRange(cells).format.borders.getItem(index);
    for (const index of ["EdgeBottom", "InsideVertical"] as const) {
      edge("B2:E2", index).style = "Continuous";
      edge("B2:E2", index).color = "#FF0000";
    }
    const asked = [
      edge("B2:E2", "EdgeBottom"),
      edge("C2", "EdgeRight"),
      edge("B2:E2", "EdgeTop"),
    ].map((border) => border.load("style,color"));
    await context.sync();
    edge("B2:E2", "EdgeBottom").style = "None";
    const gone = edge("B2:E2", "EdgeBottom").load("style");
    await context.sync();
    return [...asked.map(({ style, color }) => `${style} ${color}`), gone.style];
  });
  expect(seen).toEqual(["Continuous #FF0000", "Continuous #FF0000", "None #000000", "None"]);
});

test("42-range/insert-delete-clear-range: clear takes contents and looks, or one of them", async () => {
  const seen = await run(async (context, sheet) => {
    sheet.getRange("B2:E5").format.fill.color = "#FFFF00";
    sheet.getRange("B2:B3").clear("Contents");
    sheet.getRange("C2:C3").clear("Formats");
    sheet.getRange("D2:D3").clear();
    const values = sheet.getRange("B3:D3").load("values");
    const fills = ["B3", "C3", "D3"].map((cell) => sheet.getRange(cell).format.fill.load("color"));
    await context.sync();
    return [values.values, fills.map(({ color }) => color)];
  });
  expect(seen).toEqual([[["", 3, ""]], ["#FFFF00", "#FFFFFF", "#FFFFFF"]]);
});

test("42-range/range-merged-ranges: a row is merged, and told with its address and count of cells", async () => {
  const seen = await run(async (context, sheet) => {
    sheet.getRange("B7:E7").values = [["Orders", "", "", ""]];
    const title = sheet.getRange("B7:E10").getRow(0);
    title.merge(true);
    title.format.horizontalAlignment = "Center";
    await context.sync();
    const merged = sheet.getRange("B7:E10").getMergedAreasOrNullObject();
    merged.load("address,cellCount");
    merged.areas.load("items/rowIndex,items/columnCount");
    merged.areas.getItemAt(0).select();
    const none = sheet.getRange("B2:E5").getMergedAreasOrNullObject().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    title.unmerge();
    const apart = sheet.getRange("B7:E10").getMergedAreasOrNullObject().load("address");
    await context.sync();
    const [area] = merged.areas.items;
    return [
      merged.address,
      merged.cellCount,
      area?.rowIndex,
      area?.columnCount,
      none.isNullObject,
      active.address,
      apart.isNullObject,
    ];
  });
  expect(seen).toEqual(["Sample!B7:E7", 4, 6, 4, true, "Sample!B7", true]);
});

test("42-range/range-relationships: bounding, resized, offset and common ranges, and the cells in them", async () => {
  const addresses = await run(async (context, sheet) => {
    const [a, b] = [sheet.getRange("H2:J5"), sheet.getRange("J4:L8")];
    const ranges = [
      a.getBoundingRect(b),
      a.getIntersection(b),
      a.getOffsetRange(6, 3),
      b.getResizedRange(2, -1),
      b.getAbsoluteResizedRange(1, 5),
      a.getCell(1, 1),
      a.getColumn(2),
      a.getRow(0),
      a.getEntireRow(),
      a.getBoundingRect("A9"),
    ].map((range) => range.load("address,rowIndex,columnIndex,rowCount,columnCount"));
    const worksheet = a.worksheet.load("name,id");
    await context.sync();
    expect(worksheet.name).toBe("Sample");
    const [, common] = ranges;
    expect([common?.rowIndex, common?.columnIndex, common?.rowCount, common?.columnCount]).toEqual([
      3, 9, 2, 1,
    ]);
    return ranges.map(({ address }) => address.replace("Sample!", ""));
  });
  expect(addresses).toEqual("H2:L8 J4:J5 K8:M11 J4:K10 J4:N4 I3 J2:J5 H2:J2 2:5 A2:J9".split(" "));
});

test("42-range/used-range: of empty cells it is a null object, of others it ends with the last value", async () => {
  const seen = await run(async (context, sheet) => {
    sheet.getRange("H9").format.fill.color = "#00FF00";
    const empty = sheet.getRange("H2:K9").getUsedRangeOrNullObject(true);
    const looks = sheet.getRange("H2:K9").getUsedRangeOrNullObject(false).load("address");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    const part = sheet.getRange("A1:C3").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return [empty.isNullObject, looks.address, used.address, part.address];
  });
  expect(seen).toEqual([true, "Sample!H9", "Sample!B2:E5", "Sample!B2:C3"]);
});

test("42-range/selected-range and 50-workbook/workbook-get-active-cell: the first selected cell is the active one", async () => {
  const seen = await run(async (context, sheet) => {
    sheet.getRange("C3:D4").select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [selected.address, active.address];
  });
  expect(seen).toEqual(["Sample!C3:D4", "Sample!C3"]);
});

test("90-scenarios/working-with-dates: a day is its number, shown by its format", async () => {
  const seen = await run(async (context, sheet) => {
    const cells = sheet.getRange("G2:G3");
    cells.numberFormat = [["yyyy-mm-dd"], ["[$-409]mmmm d, yyyy"]];
    cells.values = [[43_555], [43_555]];
    cells.load("text,values,valueTypes");
    await context.sync();
    return [cells.text, cells.values, cells.valueTypes];
  });
  expect(seen).toEqual([
    [["2019-03-31"], ["March 31, 2019"]],
    [[43_555], [43_555]],
    [["Double"], ["Double"]],
  ]);
});

test("90-scenarios/multiple-property-set: many properties of an object at once, and of another range the same", async () => {
  const seen = await run(async (context, sheet) => {
    sheet.getRange("B2:E2").set({
      numberFormat: [["@", "@", "@", "@"]],
      format: { fill: { color: "#4472C4" }, font: { color: "white", bold: true }, wrapText: true },
    });
    const source = sheet.getRange("B2:E2");
    source.load("format/fill/color,format/font/bold,format/wrapText");
    await context.sync();
    return [source.format.fill.color, source.format.font.bold, source.format.wrapText];
  });
  expect(seen).toEqual(["#4472C4", true, true]);
});

test("90-scenarios/report-generation: formulas over what was written in the same request are calculated", async () => {
  const seen = await run(async (context, sheet) => {
    sheet.getRange("G2:H4").values = [
      ["Q1", 10],
      ["Q2", 20],
      ["Q3", 30],
    ];
    sheet.getRange("H5").formulas = [["=SUM(H2:H4)"]];
    sheet.getRange("G:H").format.columnWidth = 60;
    sheet.getRange("2:5").format.autofitRows();
    const sum = sheet.getRange("H5").load("values,text");
    const format = sheet.getRange("H5").format.load("columnWidth");
    await context.sync();
    return [sum.values, format.columnWidth];
  });
  expect(seen).toEqual([[[60]], 60]);
});

test("90-scenarios/performance-optimization: what is not needed is not loaded, and not there", async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange("B2:C3").load("values");
    await context.sync();
    expect(range.values).toHaveLength(2);
    expect(() => range.text).toThrow(/PropertyNotLoaded|not available|load/iu);
  });
});
