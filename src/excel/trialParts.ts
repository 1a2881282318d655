import type { HandStepName, TrialStepName } from "../languages/trialWords";
import { marksAmong } from "../worksheet/workbookMarks";
import type { Batch, Session } from "./session";
import { insertedTables } from "./tableMarks";
import type { Timer } from "./timer";
import { type Tried, cellParts, expected, sheetName, trialSheet } from "./trialCells";

const secondSheetName = "DividendTablesTrial2";
const nameUsed = "DividendTablesTrial.name";
const keys = ["DividendTablesTrial.first", "DividendTablesTrial.second"] as const;
const longestEvent = 4000;

/** What one part of a trial needs to know of another. */
export interface TrialSheets {
  /** The name of the sheet that was in front before; "" where there was none. */
  active: string;
  /** Whether the trial has its sheet. */
  isThere: boolean;
}

/** The parts that need no person; null is as it should be, a text what was found instead. */
type AutomaticParts = Readonly<Record<AutomaticStepName, Tried>>;
type AutomaticStepName = Exclude<TrialStepName, HandStepName>;

export function automaticParts(
  session: Session,
  sheets: TrialSheets,
  timer: Timer,
): AutomaticParts {
  const tried = (batch: Batch<string | null>): Tried => {
    return () => session.write("trial", batch);
  };
  return {
    activeSheet: tried(async (context) => {
      const before = context.workbook.worksheets.getActiveWorksheet();
      before.load("name");
      await context.sync();
      sheets.active = before.name;
      return null;
    }),
    sheetAdded: tried(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add(sheetName);
      await context.sync();
      worksheets.load("items/name");
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      sheets.isThere = names.includes(sheetName);
      return sheets.isThere ? null : names.join(", ");
    }),
    sheetShown: tried(async (context) => {
      context.workbook.worksheets.getItem(sheetName).activate();
      const now = context.workbook.worksheets.getActiveWorksheet();
      now.load("name");
      await context.sync();
      return expected(now.name, sheetName);
    }),
    shownAtOnce: tried(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add(secondSheetName).activate();
      const now = worksheets.getActiveWorksheet();
      now.load("name");
      await context.sync();
      worksheets.getItem(sheetName).activate();
      await context.sync();
      return expected(now.name, secondSheetName);
    }),
    ...cellParts(tried),
    names: tried(async (context) => {
      const { workbook } = context;
      workbook.names.add(nameUsed, trialSheet(context).getRange("B2:C3"));
      await context.sync();
      const item = workbook.names.getItem(nameUsed);
      item.formula = `='${sheetName}'!$B$2:$C$4`;
      const range = item.getRangeOrNullObject();
      range.load("rowCount,columnIndex");
      await context.sync();
      return expected(`${String(range.rowCount)} ${String(range.columnIndex)}`, "3 1");
    }),
    settings: tried(async (context) => {
      const { settings } = context.workbook;
      for (const key of keys) settings.add(key, key);
      await context.sync();
      settings.load("items/key,items/value");
      await context.sync();
      const kept = settings.items.filter(({ key, value }) => key === value).map(({ key }) => key);
      return keys.every((key) => kept.includes(key)) ? null : kept.join(", ");
    }),
    events: tried(async (context) => {
      const heard: string[] = [];
      const sheet = trialSheet(context);
      const hear = (what: string) => () => {
        heard.push(what);
        return Promise.resolve();
      };
      const { onChanged, onSelectionChanged } = sheet;
      const added = [onChanged.add(hear("changed")), onSelectionChanged.add(hear("selected"))];
      await context.sync();
      sheet.getRange("A8").values = [["heard"]];
      sheet.getRange("B8").select();
      await context.sync();
      await until(() => heard.includes("changed") && heard.includes("selected"), timer);
      for (const registration of added) registration.remove();
      await context.sync();
      const both = heard.includes("changed") && heard.includes("selected");
      return both ? null : heard.join(", ");
    }),
    deletedSheet: tried(async (context) => {
      const { workbook } = context;
      if (sheets.active !== "") workbook.worksheets.getItemOrNullObject(sheets.active).activate();
      await context.sync();
      trialSheet(context).delete();
      const item = workbook.names.getItemOrNullObject(nameUsed);
      item.load("formula");
      await context.sync();
      const formula = item.isNullObject ? "" : String(item.formula);
      const marks = marksAmong([{ name: "DividendTables.annual", formula }], []);
      return insertedTables("DividendTables", marks).length === 0 ? null : formula;
    }),
    cleared: tried(async (context) => {
      const { names, settings, worksheets } = context.workbook;
      const left = [
        worksheets.getItemOrNullObject(sheetName).load("name"),
        worksheets.getItemOrNullObject(secondSheetName).load("name"),
        names.getItemOrNullObject(nameUsed).load("name"),
        ...keys.map((key) => settings.getItemOrNullObject(key).load("key")),
      ];
      await context.sync();
      for (const each of left) if (!each.isNullObject) each.delete();
      await context.sync();
      return null;
    }),
  };
}

/** Waits for something, as long as an event may take. */
function until(isThere: () => boolean, timer: Timer): Promise<void> {
  return new Promise((resolve) => {
    let waited = 0;
    const look = () => {
      waited += 100;
      if (isThere() || waited >= longestEvent) resolve();
      else timer.start(100, look);
    };
    timer.start(100, look);
  });
}
