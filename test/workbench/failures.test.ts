import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel({ sheets: ["Sheet1", "Sheet2"] });
});
afterEach(() => excel.dispose());

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  excel.Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Sheet1")));

const value = (sheet: string) => excel.workbook.worksheet(sheet)?.cells.content(0, 0).value;

test("one sync is one trip, counted with its bytes; releasing references is counted apart", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    await context.sync();
    sheet.getRange("A1:A2").load("values");
    await context.sync();
  });
  await excel.bridge.idle();
  expect(excel.bridge.trips).toHaveLength(2);
  expect(excel.bridge.cleanUps).toBe(1);
  expect(excel.bridge.session.referenceCount).toBe(0);
  expect(excel.bridge.trips[0]?.requestBytes).toBeGreaterThan(300);
  expect(excel.bridge.trips[1]?.responseBytes).toBeGreaterThan(100);
  excel.bridge.reset();
  expect(excel.bridge.trips).toHaveLength(0);
});

test("what is not there is ItemNotFound, with the place", async () => {
  const failure = run(async (context) => {
    context.workbook.worksheets.getItem("Missing").getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
});

test.each([
  ["Worksheet.charts", (sheet: Excel.Worksheet) => sheet.charts.getCount()],
  ["Range.hyperlink", (sheet: Excel.Worksheet) => sheet.getRange("A1").load("hyperlink")],
  [
    "Range.group",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").group("ByRows");
    },
  ],
  [
    "Worksheet.standardWidth",
    (sheet: Excel.Worksheet) => {
      sheet.standardWidth = 9;
    },
  ],
])("a member the host lacks is ApiNotFound by name: %s", async (member, use) => {
  const failure = run(async (context, sheet) => {
    use(sheet);
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining(member) as string,
  });
});

test("a protected sheet refuses cells, formats and merges, but not those unlocked before", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [["kept"]];
    sheet.getRange("C1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    const protection = sheet.protection.load("protected");
    sheet.getRange("C1").values = [["free"]];
    await context.sync();
    expect(protection.protected).toBe(true);
    const attempts = [
      () => {
        sheet.getRange("A1").values = [[1]];
      },
      () => {
        sheet.getRange("A1").format.fill.color = "#FF0000";
      },
      () => {
        sheet.getRange("A1:B1").merge();
      },
      () => {
        sheet.getRange("A1").clear();
      },
    ];
    for (const attempt of attempts) {
      attempt();
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    }
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [["open"]];
    await context.sync();
  });
  expect(value("Sheet1")).toBe("open");
});

test("while a cell is being edited nothing is answered but that", async () => {
  excel.workbook.isCellBeingEdited = () => true;
  const failure = run(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(value("Sheet1")).toBe("");
});

test("names and sheets that exist cannot be made again, the last sheet cannot go", async () => {
  await run(async (context, sheet) => {
    context.workbook.names.add("Once", sheet.getRange("A1"));
    await context.sync();
    const refusals: [() => void, string][] = [
      [() => void context.workbook.names.add("once", sheet.getRange("A1")), "ItemAlreadyExists"],
      [() => void context.workbook.names.add("A1", sheet.getRange("A1")), "InvalidArgument"],
      [() => void context.workbook.worksheets.add("SHEET2"), "ItemAlreadyExists"],
      [() => void context.workbook.worksheets.add("a/b"), "InvalidArgument"],
      [() => void sheet.getRange("nonsense!!"), "InvalidArgument"],
      [
        () => {
          sheet.delete();
          context.workbook.worksheets.getItem("Sheet2").delete();
        },
        "InvalidOperation",
      ],
    ];
    for (const [attempt, code] of refusals) {
      attempt();
      await expect(context.sync()).rejects.toMatchObject({ code });
    }
  });
});

test("an injected error carries nothing out, and only the chosen trip fails", async () => {
  excel.bridge.reset();
  excel.bridge.failTrip(2, { kind: "error", code: "ServiceNotAvailable" });
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [["first"]];
    await context.sync();
    sheet.getRange("A1").values = [["second"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "ServiceNotAvailable" });
    expect(value("Sheet1")).toBe("first");
    sheet.getRange("A1").values = [["third"]];
    await context.sync();
  });
  expect(value("Sheet1")).toBe("third");
});

test.each([true, false])("an answer that never comes; carried out: %s", async (carriedOut) => {
  excel.bridge.failTrip(1, { kind: "silence", carriedOut });
  const answered = run(async (context, sheet) => {
    sheet.getRange("A1").values = [["written"]];
    await context.sync();
    return "answered";
  });
  const waited = new Promise((resolve) => setTimeout(resolve, 300, "waited"));
  expect(await Promise.race([answered, waited])).toBe("waited");
  expect(value("Sheet1")).toBe(carriedOut ? "written" : "");
});

test("a sheet that goes, or is protected, between two requests", async () => {
  await run(async (context, sheet) => {
    sheet.load("name");
    await context.sync();
    excel.bridge.reset();
    excel.bridge.failTrip(1, {
      kind: "meanwhile",
      act: (workbook) => {
        const found = workbook.worksheet("Sheet2");
        if (found) found.protection = {};
      },
    });
    context.workbook.worksheets.getItem("Sheet2").getRange("A1").values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    excel.bridge.failTrip(2, {
      kind: "meanwhile",
      act: (workbook) => {
        const found = workbook.worksheet("Sheet1");
        if (found) workbook.deleteWorksheet(found);
      },
    });
    sheet.getRange("A1").values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("requests and answers that are too large are refused", async () => {
  excel.bridge.requestLimit = 2_000;
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [["x".repeat(3_000)]];
    await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(value("Sheet1")).toBe("");
    excel.bridge.responseLimit = 2_000;
    sheet.getRange("A1:Z40").load("values");
    await expect(context.sync()).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });
});
