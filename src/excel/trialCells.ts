import type { TrialStepName } from "../languages/trialWords";
import type { Batch, Outcome } from "./session";

/** The sheet on which everything is tried. */
export const sheetName = "DividendTablesTrial";

/** Carries a part out; null is as it should be, a text what was found instead. */
export type Tried = () => Promise<Outcome<string | null>>;

type CellStepName = Extract<
  TrialStepName,
  "contents" | "dates" | "merging" | "columns" | "page" | "protection"
>;

/** The parts on what cells hold and how they and their page look. */
export function cellParts(
  tried: (batch: Batch<string | null>) => Tried,
): Readonly<Record<CellStepName, Tried>> {
  return {
    contents: tried(async (context) => {
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
    }),
    dates: tried(async (context) => {
      const cell = trialSheet(context).getRange("A2");
      cell.numberFormat = [["yyyy-mm-dd"]];
      cell.values = [[43555]];
      cell.load("text");
      await context.sync();
      const [[text = ""] = []] = cell.text;
      // The second is the same day of a workbook that counts from 1904.
      return text === "2019-03-31" || text === "2023-04-01" ? null : text;
    }),
    merging: tried(async (context) => {
      const range = trialSheet(context).getRange("A4:C4");
      range.merge(false);
      await context.sync();
      range.unmerge();
      range.clear();
      await context.sync();
      return null;
    }),
    columns: tried(async (context) => {
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
    }),
    page: tried(async (context) => {
      const { pageLayout } = trialSheet(context);
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      return null;
    }),
    protection: tried(async (context) => {
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
    }),
  };
}

export function trialSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheetName);
}

export function expected(seen: string, wanted: string): string | null {
  return seen === wanted ? null : seen;
}
