import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";

// What Microsoft's reference says of the members in use, and where a kinder host would hide a fault.
let excel: EmbeddedExcel;

async function open(options: Parameters<typeof openEmbeddedExcel>[0] = {}): Promise<void> {
  excel = await openEmbeddedExcel({ sheets: ["Sheet1", "Sheet2"], ...options });
}
afterEach(() => excel.dispose());

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  excel.Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Sheet1")));

const refusedWith = (code: string, act: (sheet: Excel.Worksheet) => void) =>
  expect(
    run(async (context, sheet) => {
      act(sheet);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });

test("a range resized past its first cell turns over to the other side", async () => {
  await open();
  const addresses = await run(async (context, sheet) => {
    const ranges = [
      sheet.getRange("D4").getResizedRange(0, -2),
      sheet.getRange("B2:E4").getResizedRange(-1, 1),
      sheet.getRange("C3:C4").getResizedRange(-3, 0),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Sheet1!B4:D4", "Sheet1!B2:F3", "Sheet1!C1:C3"]);
});

test("cells written one by one are written in few commands, each told of by itself", async () => {
  await open();
  const commands = jest.fn();
  const listening = excel.workbook.engine.commands.onCommandExecuted(commands);
  let told = 0;
  await run(async (context, sheet) => {
    sheet.onChanged.add(() => {
      told += 1;
      return Promise.resolve();
    });
    await context.sync();
    for (let row = 0; row < 300; row += 1) sheet.getCell(row, 0).values = [[row]];
    sheet.getCell(0, 1).formulas = [["=SUM(A1:A300)"]];
    const sum = sheet.getCell(0, 1).load("values");
    await context.sync();
    expect(sum.values).toEqual([[44_850]]);
  });
  await excel.bridge.idle();
  expect(told).toBe(301);
  expect(commands.mock.calls.length).toBeLessThan(50);
  listening.dispose();
});

test("the older API says that it is not here", async () => {
  await open();
  const { status, error } = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
    excel.Office.context.document.getSelectedDataAsync(excel.Office.CoercionType.Text, resolve);
  });
  expect(status).toBe("failed");
  expect(error).toBeTruthy();
});

test("what Excel does not take into a cell is refused", async () => {
  await open();
  const type = (value: unknown) => (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").formulas = [[value]];
  };
  await refusedWith("InvalidArgument", type(`=${"1+".repeat(5000)}1`));
  await refusedWith("InvalidArgument", type("x".repeat(32_768)));
  for (const formula of '=SUM(A1 | =1+ | =) | ="a | =*2 | =A1: | =SUM((A1) | =1+*2 | =1 2 | =A1!'.split(
    " | ",
  )) {
    await refusedWith("InvalidArgument", type(formula));
  }
  for (const formula of [`='It''s'!A1*2`, '=IF(A1>0,"(",)', "=-A1%", "=#REF!", "=決算!$B$2"]) {
    await run(async (context, sheet) => {
      sheet.getRange("B1").formulas = [[formula]];
      await context.sync();
    });
  }
  await refusedWith("InvalidArgument", (sheet) => {
    sheet.getRange("A1").values = null as never;
  });
  await refusedWith("InvalidArgument", (sheet) => {
    sheet.getRange("A1").numberFormat = [['"open']];
  });
  await refusedWith("InvalidArgument", (sheet) => {
    sheet.pageLayout.paperSize = "A9" as never;
  });
  await refusedWith("InvalidArgument", (sheet) => {
    sheet.getRange("A1").dataValidation.rule = {
      list: { inCellDropDown: true, source: "a,b" },
      wholeNumber: { formula1: 1, operator: "GreaterThan" },
    };
  });
  await refusedWith("InvalidArgument", (sheet) => {
    sheet.name = "History";
  });
});

test("+A2 and -A2 are formulas, and no number format is General", async () => {
  await open();
  const seen = await run(async (context, sheet) => {
    sheet.getRange("A2").values = [[7]];
    sheet.getRange("B1:B2").formulas = [["+A2"], ["-A2"]];
    sheet.getRange("A1").numberFormat = [[""]];
    const signs = sheet.getRange("B1:B2").load("values,formulas");
    const format = sheet.getRange("A1").load("numberFormat");
    await context.sync();
    return [signs.values, signs.formulas, format.numberFormat];
  });
  expect(seen).toEqual([[[7], [-7]], [["=+A2"], ["=-A2"]], [["General"]]]);
});

test("hints are kept, and a protected sheet takes none", async () => {
  await open();
  const prompt = { title: "", message: "Which dividend", showPrompt: true };
  const kept = await run(async (context, sheet) => {
    sheet.getRange("A1").dataValidation.prompt = prompt;
    const validation = sheet.getRange("A1").dataValidation.load("prompt");
    await context.sync();
    sheet.protection.protect();
    return validation.prompt;
  });
  expect(kept).toEqual(prompt);
  await refusedWith("AccessDenied", (sheet) => {
    sheet.getRange("B1").dataValidation.prompt = prompt;
  });
});

test("a member above the Excel's requirement set is not found", async () => {
  await open({ excelApi: "1.9" });
  await refusedWith("ApiNotFound", (sheet) => {
    sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
  });
});

test("an empty range has no used range, whole sheets have no values, and hidden is hidden in two ways", async () => {
  await open();
  await refusedWith("ItemNotFound", (sheet) => {
    sheet.getRange("C3:D4").getUsedRange().load("address");
  });
  const seen = await run(async (context, sheet) => {
    const whole = sheet.getRange().load("values");
    const other = context.workbook.worksheets.getItem("Sheet2");
    other.visibility = "VeryHidden";
    other.load("visibility");
    sheet.load("no-properties-needed");
    await context.sync();
    return [whole.values, other.visibility];
  });
  expect(seen).toEqual([null, "VeryHidden"]);
});

test("colours may be given by their names, and come back by their numbers", async () => {
  await open();
  const color = await run(async (context, sheet) => {
    const { fill } = sheet.getRange("A1").format;
    fill.color = "orange";
    fill.load("color");
    await context.sync();
    return fill.color;
  });
  expect(color).toBe("#FFA500");
});

test("merged cells are told where the first of them lies in the range, and above 512 not at all", async () => {
  await open();
  const told = await run(async (context, sheet) => {
    sheet.getRange("B2:C3").merge(false);
    const asked = ["A1:B2", "C3:D4"].map((address) =>
      sheet.getRange(address).getMergedAreasOrNullObject().load("address"),
    );
    await context.sync();
    return asked.map(({ isNullObject }) => !isNullObject);
  });
  expect(told).toEqual([true, false]);
  await refusedWith("GeneralException", (sheet) => {
    sheet.getRange("F1:G513").merge(true);
    sheet.getRange("F1:G513").getMergedAreasOrNullObject().load("address");
  });
});

test("add does not activate, and a protected workbook adds none", async () => {
  await open();
  await run(async (context) => {
    context.workbook.worksheets.add("New");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("Sheet1");
    excel.workbook.isProtected = true;
    context.workbook.worksheets.add("Newer");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

test("a run that waits for the end of an edit is carried out after it", async () => {
  await open();
  excel.workbook.isCellBeingEdited = () => true;
  setTimeout(() => {
    excel.workbook.isCellBeingEdited = () => false;
  }, 50);
  await excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["late"]];
    await context.sync();
  });
  expect(excel.workbook.worksheet("Sheet1")?.cells.text(0, 0)).toBe("late");
});

test("events tell who changed what, and none come while they are switched off", async () => {
  await open();
  const told: Excel.WorksheetChangedEventArgs[] = [];
  const typed = (value: unknown) => {
    excel.workbook
      .worksheet("Sheet1")
      ?.cells.write({ row: 0, column: 0, rows: 1, columns: 1 }, () => value);
  };
  await run(async (context, sheet) => {
    sheet.onChanged.add((event) => {
      told.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  typed(1);
  typed(2);
  await run(async (context, sheet) => {
    sheet.getRange("B1").values = [[3]];
    await context.sync();
    context.runtime.enableEvents = false;
    await context.sync();
  });
  typed(4);
  await excel.bridge.idle();
  expect(told.map(({ triggerSource }) => triggerSource)).toEqual([
    "Unknown",
    "Unknown",
    "ThisLocalAddin",
  ]);
  expect(told[1]?.details).toMatchObject({ valueBefore: 1, valueAfter: 2 });
});

test.each([
  ["en-US", "5/23/2019"],
  ["en-GB", "23/05/2019"],
  ["ja-JP", "2019/5/23"],
])("the system's short date shows as in %s", async (contentLanguage, shown) => {
  await open({ contentLanguage });
  const text = await run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["m/d/yyyy"]];
    cell.values = [[43_608]];
    cell.load("text");
    await context.sync();
    return cell.text;
  });
  expect(text).toEqual([[shown]]);
});

test("a range tells the Excel tables with cells in it, or only those that lie in it whole", async () => {
  await open();
  const area = { row: 1, column: 1, rows: 4, columns: 3 };
  excel.workbook.worksheet("Sheet1")?.tables.push({ name: "Budget", area });
  const names = await run(async (context, sheet) => {
    const asked = [
      sheet.getRange("D5:F9").getTables(false),
      sheet.getRange("D5:F9").getTables(true),
      sheet.getRange("A1:F9").getTables(true),
      sheet.getRange("E6").getTables(false),
    ];
    for (const tables of asked) tables.load("items/name");
    await context.sync();
    return asked.map(({ items }) => items.map(({ name }) => name).join());
  });
  expect(names).toEqual(["Budget", "", "Budget", ""]);
});

test("Office tells its version, its theme and what it supports; this client knows no isDarkTheme", async () => {
  await open();
  const { diagnostics, officeTheme, requirements } = excel.Office.context;
  expect(diagnostics.version).toMatch(/^16\./u);
  expect(officeTheme.bodyBackgroundColor).toBe("#ffffff");
  expect(officeTheme.isDarkTheme).toBeUndefined();
  expect(requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
});

test("days may count from 1904", async () => {
  await open();
  excel.workbook.engine.look.from1904 = true;
  const text = await run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["yyyy-mm-dd"]];
    cell.values = [[42_146]];
    cell.load("text");
    await context.sync();
    return cell.text;
  });
  expect(text).toEqual([["2019-05-23"]]);
});

test.each(["web", "windows", "mac"] as const)(
  "Office.js says that it runs on %s",
  async (platform) => {
    await open({ platform });
    expect(excel.Office.context.platform).toBe(
      { web: "OfficeOnline", windows: "PC", mac: "Mac" }[platform],
    );
  },
);
