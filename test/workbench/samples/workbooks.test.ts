import type { EmbeddedExcel } from "../../../src/workbench/node";
import { type Batch, openSample, orders, table } from "./sampleExcel";

// The samples on sheets, names, settings, protection, pages and events, as in `ranges.test.ts`.
let excel: EmbeddedExcel;
let run: <T>(batch: Batch<T>) => Promise<T>;

beforeEach(async () => {
  ({ excel, run } = await openSample(["First", "Sample", "Last"]));
  await run(async (context, sheet) => {
    sheet.getRange("B2:E5").formulas = table(orders);
    await context.sync();
  });
});
afterEach(() => excel.dispose());

const names = async () =>
  run(async (context) => {
    context.workbook.worksheets.load("items/name,items/visibility,items/id");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
  });

test("01-basics/basic-api-call: an action, an event and a value in one run", async () => {
  const address = await run(async (context, sheet) => {
    sheet.activate();
    const range = sheet.getRange("B2");
    range.format.fill.color = "yellow";
    range.select();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address;
  });
  expect(address).toBe("Sample!B2");
});

test("54-worksheet/active-worksheet: the active sheet is another once it is activated", async () => {
  const seen = await run(async (context, sheet) => {
    const before = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    sheet.activate();
    const after = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [before.name, after.name];
  });
  expect(seen).toEqual(["First", "Sample"]);
});

test("54-worksheet/add-delete-rename-move-worksheet: added at the end, renamed under the same id, deleted", async () => {
  const seen = await run(async (context) => {
    const added = context.workbook.worksheets.add("Added").load("id,name,position");
    await context.sync();
    added.name = "Renamed";
    const byId = context.workbook.worksheets.getItem(added.id).load("name");
    const byName = context.workbook.worksheets.getItem("Renamed").load("id");
    await context.sync();
    expect([byId.name, byName.id]).toEqual(["Renamed", added.id]);
    byId.delete();
    const gone = context.workbook.worksheets.getItemOrNullObject(added.id).load("name");
    await context.sync();
    return [added.position, gone.isNullObject];
  });
  expect(seen).toEqual([3, true]);
  expect(await names()).toEqual(["First Visible", "Sample Visible", "Last Visible"]);
  await expect(
    run(async (context) => {
      context.workbook.worksheets.add("sample");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("54-worksheet/list-worksheets and worksheet-visibility: sheets in order, hidden ones among them", async () => {
  await run(async (context) => {
    context.workbook.worksheets.getItem("Last").visibility = "Hidden";
    await context.sync();
  });
  expect(await names()).toEqual(["First Visible", "Sample Visible", "Last Hidden"]);
});

test("54-worksheet/reference-worksheets-by-relative-position: first, last and next, hidden ones left out", async () => {
  const seen = await run(async (context, sheet) => {
    context.workbook.worksheets.getItem("Last").visibility = "Hidden";
    const { worksheets } = context.workbook;
    const asked = [worksheets.getFirst(true), worksheets.getLast(true), worksheets.getLast()];
    for (const each of asked) each.load("name");
    const next = sheet.getNextOrNullObject(true).load("name");
    await context.sync();
    return [...asked.map(({ name }) => name), next.isNullObject];
  });
  expect(seen).toEqual(["First", "Sample", "Last", true]);
});

test("54-worksheet/worksheet-range-cell: a cell by its place, a range by its place and size", async () => {
  const seen = await run(async (context, sheet) => {
    const ranges = [sheet.getCell(1, 2), sheet.getRangeByIndexes(1, 1, 4, 4), sheet.getRange()];
    for (const range of ranges) range.load("address");
    sheet.load("standardWidth");
    await context.sync();
    expect(sheet.standardWidth).toBe(8.43);
    return ranges.map(({ address }) => address);
  });
  expect(seen).toEqual(["Sample!C2", "Sample!B2:E5", "Sample!1:1048576"]);
});

test("54-worksheet/worksheet-page-layout: orientation, paper, pages across and title rows", async () => {
  const seen = await run(async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.load("orientation,paperSize,zoom");
    await context.sync();
    return [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom];
  });
  expect(seen).toEqual(["Landscape", "A4", { horizontalFitToPages: 1 }]);
});

test("34-named-item/create-and-remove-named-item: a name stands for cells, moves with them, and is removed", async () => {
  const seen = await run(async (context, sheet) => {
    const { names: all } = context.workbook;
    all.add("Orders", sheet.getRange("B2:E5"), "what was ordered");
    await context.sync();
    all.load("items/name,items/formula,items/type");
    const range = all.getItem("Orders").getRangeOrNullObject().load("address");
    await context.sync();
    const [item] = all.items;
    expect(range.address).toBe("Sample!B2:E5");
    all.getItem("Orders").delete();
    const gone = all.getItemOrNullObject("Orders").load("name");
    await context.sync();
    return [item?.name, item?.formula as unknown, item?.type, gone.isNullObject];
  });
  expect(seen).toEqual(["Orders", "=Sample!$B$2:$E$5", "Range", true]);
});

test("34-named-item/update-named-item: its formula is set anew, and a constant is no range", async () => {
  const seen = await run(async (context, sheet) => {
    const item = context.workbook.names.add("Orders", sheet.getRange("B2:C3"));
    item.formula = "=Sample!$B$2:$B$9";
    const range = item.getRangeOrNullObject().load("address");
    await context.sync();
    item.formula = "=12";
    const none = item.getRangeOrNullObject().load("address");
    await context.sync();
    return [range.address, none.isNullObject];
  });
  expect(seen).toEqual(["Sample!B2:B9", true]);
});

test("50-workbook/create-get-change-delete-settings: a setting is made, changed by the same call, and deleted", async () => {
  const seen = await run(async (context) => {
    const { settings } = context.workbook;
    settings.add("Reviewed", "no");
    await context.sync();
    settings.add("Reviewed", "yes");
    const kept = settings.getItemOrNullObject("Reviewed").load("key,value");
    settings.load("items/key,items/value");
    await context.sync();
    const values: unknown[] = [kept.key, kept.value, settings.items.length];
    kept.delete();
    const gone = settings.getItemOrNullObject("Reviewed").load("value");
    await context.sync();
    return [...values, gone.isNullObject];
  });
  expect(seen).toEqual(["Reviewed", "yes", 1, true]);
});

test("50-workbook/data-protection: a protected sheet refuses cells and not reading, until it is not", async () => {
  const write = () =>
    run(async (context, sheet) => {
      sheet.getRange("B3").values = [["Plums"]];
      await context.sync();
    });
  const isProtected = await run(async (context, sheet) => {
    sheet.protection.protect();
    sheet.protection.load("protected");
    await context.sync();
    return sheet.protection.protected;
  });
  expect(isProtected).toBe(true);
  await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
  await run(async (context, sheet) => {
    sheet.protection.unprotect();
    await context.sync();
  });
  await write();
  expect(excel.workbook.worksheet("Sample")?.cells.text(2, 1)).toBe("Plums");
});

test("22-data-validation/data-validation: a list, its alert and its prompt are kept with the cells", async () => {
  const seen = await run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange("C3:C5");
    dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
    dataValidation.errorAlert = { message: "1 to 3", showAlert: true, style: "Stop", title: "No" };
    dataValidation.prompt = { message: "How many", showPrompt: true, title: "Quantity" };
    await context.sync();
    const read = sheet.getRange("C4").dataValidation.load("rule,type,errorAlert,prompt");
    await context.sync();
    return [read.rule.list?.source, read.type, read.errorAlert.message, read.prompt.message];
  });
  expect(seen).toEqual(["1,2,3", "List", "1 to 3", "How many"]);
});

describe("30-events", () => {
  const heard: string[] = [];
  beforeEach(() => heard.splice(0));
  const hear = (what: string) => () => {
    heard.push(what);
    return Promise.resolve();
  };

  test("events-worksheet, data-changed and selection-changed-events: a sheet's own changes and selections", async () => {
    const registrations = await run(async (context, sheet) => {
      const changed = sheet.onChanged.add(({ address, changeType, source, worksheetId }) => {
        heard.push(`${address} ${changeType} ${source} ${worksheetId === sheet.id ? "here" : ""}`);
        return Promise.resolve();
      });
      sheet.load("id");
      const selected = sheet.onSelectionChanged.add(hear("selected"));
      await context.sync();
      return [changed, selected] as const;
    });
    await run(async (context, sheet) => {
      sheet.getRange("B3").values = [["Plums"]];
      sheet.getRange("C3").select();
      context.workbook.worksheets.getItem("Last").getRange("A1").values = [[1]];
      await context.sync();
    });
    await excel.bridge.idle();
    expect(heard).toEqual(["B3 RangeEdited Local here", "selected"]);
    await excel.Excel.run(registrations[0].context, async (context) => {
      for (const each of registrations) each.remove();
      await context.sync();
    });
    await run(async (context, sheet) => {
      sheet.getRange("B3").values = [["Figs"]];
      await context.sync();
    });
    await excel.bridge.idle();
    expect(heard).toHaveLength(2);
  });

  test("events-workbook-and-worksheet-collection: all sheets' changes, looks, selections and activations", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(hear("changed"));
      worksheets.onFormatChanged.add(hear("formatted"));
      worksheets.onSelectionChanged.add(hear("selected"));
      worksheets.onActivated.add(hear("activated"));
      await context.sync();
    });
    await run(async (context, sheet) => {
      sheet.getRange("B3").values = [["Plums"]];
      await context.sync();
      sheet.getRange("B3").numberFormat = [["@"]];
      await context.sync();
      sheet.activate();
      await context.sync();
      sheet.getRange("C3").select();
      await context.sync();
    });
    await excel.bridge.idle();
    expect(heard).toEqual(["changed", "formatted", "activated", "selected"]);
  });
});
