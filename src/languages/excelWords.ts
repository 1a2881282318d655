/**
 * What a request asked of Excel. Excel answers different failures with one code, so that what is said of one
 * follows from the request.
 */
export type Asked =
  /** The worksheet's cells. */
  | "worksheet"
  /** The workbook's other sheets. */
  | "sheets"
  /** A cell or a block to be shown. */
  | "place"
  /** The tables, looked for or written. */
  | "tables"
  /** Cells of the worksheet to be put right. */
  | "cells"
  | "newSheet"
  /** What the workbook keeps for the worksheet: which findings are accepted, what drafts may say. */
  | "kept"
  | "events"
  /** The page "Try this Excel". */
  | "trial";

/**
 * What Excel may answer instead of doing what was asked, closed, so that a language can miss none.
 * src/excel/problem.ts makes these of Office.js's errors.
 */
export type ExcelProblem =
  /** A cell is being typed into; Excel does nothing else meanwhile. */
  | { readonly is: "editing" }
  /** The sheet or the workbook is protected. */
  | { readonly is: "protected"; readonly sheet: string | null }
  /** The sheet asked for is no longer in the workbook. */
  | { readonly is: "sheetGone" }
  /** The sheet to be shown is hidden. */
  | { readonly is: "sheetHidden"; readonly sheet: string }
  /** Excel refuses this while another workbook is in front, and says so by no code of its own. */
  | { readonly is: "notInFront"; readonly code: string }
  /** No workbook is active, or not this one. */
  | { readonly is: "inactiveWorkbook" }
  /** More cells than Excel hands over or takes at once. */
  | { readonly is: "tooLarge" }
  /** This Excel lacks what is needed: the requirement set, and the member where one was named. */
  | { readonly is: "tooOld"; readonly needs: string; readonly member: string | null }
  /** Excel did not answer within the time limit. */
  | { readonly is: "noAnswer"; readonly seconds: number }
  /** The user did not wait for the answer. */
  | { readonly is: "stopped" }
  /** Excel is at work on something else. */
  | { readonly is: "busy" }
  /** The page is open outside Excel. */
  | { readonly is: "noExcel" }
  /** Any other failure, by what was asked and Excel's own code; null where it was no request of Excel's. */
  | { readonly is: "failed"; readonly code: string; readonly asked: Asked | null };

/** What stands in the way of a write though Excel works. */
export type Obstacle =
  /** The tables would reach beyond the sheet's last row or column. */
  | { readonly is: "noRoom"; readonly rows: number; readonly columns: number }
  /** The worksheet is no longer what was read. */
  | { readonly is: "worksheetChanged" }
  /** Cells the tables take their figures from hold an error. */
  | { readonly is: "cellsInError"; readonly cells: readonly string[] }
  /** No inserted table is left in the workbook to update. */
  | { readonly is: "noTables" }
  /** The cells are in one of Excel's own tables, where no cells can be merged. */
  | {
      readonly is: "inExcelTable";
      readonly sheet: string;
      readonly table: string;
    }
  /** Something the tables were to replace changed while they were written; it is as it was found. */
  | { readonly is: "changedMeanwhile"; readonly cells: readonly string[] }
  /** What is to be taken back is no longer what was written. */
  | { readonly is: "changedSince"; readonly cells: readonly string[] }
  /** A section would reach below the last row that is read of a sheet. */
  | { readonly is: "noRoomBelow"; readonly lastRow: number }
  /** Cells that a section was to take below the worksheet are filled by now, or merged with others. */
  | { readonly is: "notFreeBelow"; readonly address: string; readonly cells: readonly string[] }
  /** The cell to be corrected no longer holds what was judged. */
  | { readonly is: "cellChanged"; readonly cell: string; readonly shown: string }
  /** The cell to be corrected holds a formula. */
  | { readonly is: "cellHasFormula"; readonly cell: string };

/** How far a write came that Excel failed or did not answer, found by looking again. */
export type Unfinished =
  | { readonly is: "notWritten"; readonly problem: ExcelProblem }
  /** Addresses with their sheet: "Tables!B4:E9". */
  | {
      readonly is: "partlyWritten";
      readonly problem: ExcelProblem;
      readonly written: readonly string[];
      readonly missing: readonly string[];
    }
  /** Only number formats were changed. */
  | {
      readonly is: "formatsOnly";
      readonly problem: ExcelProblem;
      readonly cells: readonly string[];
    }
  /** Excel has not answered, and nothing is there yet: it may still come. */
  | { readonly is: "pending"; readonly problem: ExcelProblem }
  /** Looking again failed too. */
  | { readonly is: "unknown"; readonly problem: ExcelProblem };

/** What happened, and what the user can do next. */
export interface Explanation {
  readonly sentence: string;
  readonly nextStep: string;
}

type Explained<U extends { readonly is: string }> = {
  readonly [K in U["is"]]: (it: Extract<U, { readonly is: K }>) => Explanation;
};

/** One language's words for everything that can go wrong between the product and Excel. */
export interface ExcelWords {
  /** What stands between two sentences. */
  readonly between: string;
  readonly problems: Explained<ExcelProblem>;
  readonly obstacles: Explained<Obstacle>;
  /** Said before the problem's own sentence; its next step goes first as well where there is one. */
  readonly unfinished: {
    readonly [K in Unfinished["is"]]: (it: Extract<Unfinished, { readonly is: K }>) => {
      readonly sentence: string;
      readonly nextStep: string | null;
    };
  };
}

/** The words for a problem. */
export function explainProblem(problem: ExcelProblem, words: ExcelWords): Explanation {
  const explain = words.problems[problem.is] as (it: ExcelProblem) => Explanation;
  return explain(problem);
}

/** The words for an obstacle. */
export function explainObstacle(obstacle: Obstacle, words: ExcelWords): Explanation {
  const explain = words.obstacles[obstacle.is] as (it: Obstacle) => Explanation;
  return explain(obstacle);
}

/** The words for an unfinished write: how far it came, why, and what to do. */
export function explainUnfinished(unfinished: Unfinished, words: ExcelWords): Explanation {
  const explain = words.unfinished[unfinished.is] as (it: Unfinished) => {
    readonly sentence: string;
    readonly nextStep: string | null;
  };
  const extent = explain(unfinished);
  const cause = explainProblem(unfinished.problem, words);
  return {
    sentence: cause.sentence + words.between + extent.sentence,
    nextStep: extent.nextStep ?? cause.nextStep,
  };
}
