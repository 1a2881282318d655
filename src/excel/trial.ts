import { insertedTables } from "./tableMarks";
import type { TrialStepName } from "../languages/trialWords";
import { marksAmong } from "../worksheet/workbookMarks";
import type { Batch, Session } from "./session";
import { type Timer, systemTimer } from "./timer";

/** In the order they are tried. */
export const trialSteps: readonly TrialStepName[] = [
  "sheetAdded",
  "sheetShown",
  "contents",
  "dates",
  "merging",
  "columns",
  "names",
  "settings",
  "page",
  "protection",
  "events",
  "deletedSheet",
  "cleared",
];

/** What came of a part: `found` is what Excel answered instead of what was expected; null where it passed. */
export interface TrialStep {
  readonly step: TrialStepName;
  readonly found: string | null;
}

const sheetName = "DividendTablesTrial";
const nameUsed = "DividendTablesTrial.name";
const keys = ["DividendTablesTrial.first", "DividendTablesTrial.second"] as const;
const longestEvent = 4000;

/**
 * Tries the calls the product makes in the Excel it runs in, on a sheet that it adds and removes; nothing else
 * of the workbook is written to. A part that fails does not keep the next from being tried.
 */
export async function tryExcel(
  session: Session,
  timer: Timer = systemTimer,
): Promise<readonly TrialStep[]> {
  let active = "";
  const parts: Readonly<Record<TrialStepName, Batch<string | null>>> = {
    sheetAdded: async (context) => {
      const { worksheets } = context.workbook;
      const before = worksheets.getActiveWorksheet();
      before.load("name");
      worksheets.add(sheetName);
      await context.sync();
      active = before.name;
      worksheets.load("items/name");
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      return names.includes(sheetName) ? null : names.join(", ");
    },
    sheetShown: async (context) => {
      context.workbook.worksheets.getItem(sheetName).activate();
      const now = context.workbook.worksheets.getActiveWorksheet();
      now.load("name");
      await context.sync();
      return expected(now.name, sheetName);
    },
    contents: async (context) => {
      const range = trialSheet(context).getRange("A1:E1");
      range.numberFormat = [["General", "General", '"JPY"#,##0" million"', "General", "@"]];
      range.formulas = [["'=1+1", "'May 24, 2019", 608, "=C1*2", "'00123"]];
      range.load("values,text,valueTypes");
      await context.sync();
      const values = (range.values as unknown[][])[0] ?? [];
      const texts = range.text[0] ?? [];
      const seen = JSON.stringify([...values, texts[2]]);
      return expected(
        seen,
        JSON.stringify(["=1+1", "May 24, 2019", 608, 1216, "00123", "JPY608 million"]),
      );
    },
    dates: async (context) => {
      const cell = trialSheet(context).getRange("A2");
      cell.numberFormat = [["yyyy-mm-dd"]];
      cell.values = [[43555]];
      cell.load("text");
      await context.sync();
      const [[text = ""] = []] = cell.text;
      // The second is the same day of a workbook that counts from 1904.
      return text === "2019-03-31" || text === "2023-04-01" ? null : text;
    },
    merging: async (context) => {
      const range = trialSheet(context).getRange("A4:C4");
      range.merge(false);
      await context.sync();
      range.unmerge();
      range.clear();
      await context.sync();
      return null;
    },
    columns: async (context) => {
      const sheet = trialSheet(context);
      const { format } = sheet.getRange("A1");
      format.columnWidth = 150;
      sheet.getRange("F1").columnHidden = true;
      const hidden = sheet.getRange("F1").format;
      format.load("columnWidth");
      hidden.load("columnWidth");
      sheet.load("standardWidth");
      await context.sync();
      const isWide = Math.abs(format.columnWidth - 150) <= 3;
      return isWide && hidden.columnWidth === 0
        ? null
        : `${String(format.columnWidth)}, ${String(hidden.columnWidth)}, ${String(sheet.standardWidth)}`;
    },
    names: async (context) => {
      const { workbook } = context;
      workbook.names.add(nameUsed, trialSheet(context).getRange("B2:C3"));
      await context.sync();
      const item = workbook.names.getItem(nameUsed);
      item.formula = `='${sheetName}'!$B$2:$C$4`;
      const range = item.getRangeOrNullObject();
      range.load("rowCount,columnIndex");
      await context.sync();
      return expected(`${String(range.rowCount)} ${String(range.columnIndex)}`, "3 1");
    },
    settings: async (context) => {
      const { settings } = context.workbook;
      for (const key of keys) settings.add(key, key);
      await context.sync();
      settings.load("items/key,items/value");
      await context.sync();
      const kept = settings.items.filter(({ key, value }) => key === value).map(({ key }) => key);
      return keys.every((key) => kept.includes(key)) ? null : kept.join(", ");
    },
    page: async (context) => {
      const { pageLayout } = trialSheet(context);
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      return null;
    },
    protection: async (context) => {
      const sheet = trialSheet(context);
      sheet.protection.protect();
      await context.sync();
      let refused = "";
      try {
        sheet.getRange("A9").values = [["refused"]];
        await context.sync();
      } catch (error) {
        refused = error instanceof Error && "code" in error ? String(error.code) : String(error);
      }
      sheet.protection.unprotect();
      await context.sync();
      return expected(refused, "AccessDenied");
    },
    events: async (context) => {
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
    },
    deletedSheet: async (context) => {
      const { workbook } = context;
      if (active !== "") workbook.worksheets.getItemOrNullObject(active).activate();
      await context.sync();
      trialSheet(context).delete();
      const item = workbook.names.getItemOrNullObject(nameUsed);
      item.load("formula");
      await context.sync();
      const formula = item.isNullObject ? "" : String(item.formula);
      const marks = marksAmong([{ name: "DividendTables.annual", formula }], []);
      return insertedTables("DividendTables", marks).length === 0 ? null : formula;
    },
    cleared: async (context) => {
      const { names, settings, worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(sheetName);
      const name = names.getItemOrNullObject(nameUsed);
      const kept = keys.map((key) => settings.getItemOrNullObject(key));
      sheet.load("name");
      name.load("name");
      for (const setting of kept) setting.load("key");
      await context.sync();
      for (const each of [sheet, name, ...kept]) if (!each.isNullObject) each.delete();
      await context.sync();
      return null;
    },
  };
  const steps: TrialStep[] = [];
  for (const step of trialSteps) {
    const outcome = await session.write("trial", parts[step]);
    const found = outcome.is === "done" ? outcome.value : JSON.stringify(outcome.problem);
    steps.push({ step, found });
  }
  return steps;
}

function trialSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheetName);
}

function expected(seen: string, wanted: string): string | null {
  return seen === wanted ? null : seen;
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

/** The report, to be copied: one line a part, for whoever keeps the product. */
export function trialReport(steps: readonly TrialStep[], about: string): string {
  const lines = steps.map(({ step, found }) => `${step}: ${found ?? "passed"}`);
  return ["Try this Excel", about, ...lines].join("\n");
}
