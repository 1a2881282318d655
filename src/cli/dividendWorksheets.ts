import type { Acceptance } from "../checks/acceptance";
import { acceptedFindingsOf } from "../checks/acceptedFindings";
import type { KeptDrafts } from "../drafts/accept/draftAcceptance";
import { keptDraftsOf } from "../drafts/accept/keptDrafts";
import { nearWorksheet } from "../worksheet/nearWorksheet";
import { type Reading, readWorksheet } from "../worksheet/reader";
import type { Sheet } from "../worksheet/sheet";
import { marksAmong, ownerOf } from "../worksheet/workbookMarks";
import { readWorkbook } from "../xlsx/workbookReader";
import type { FileProblem } from "./fileProblem";
import { readInputFile } from "./inputFile";

export interface DividendWorksheet {
  readonly sheet: Sheet;
  readonly reading: Reading;
  /** What the pane keeps in the workbook as accepted. */
  readonly acceptances: readonly Acceptance[];
  /** What the pane keeps in the workbook about drafts that came back. */
  readonly keptDrafts: KeptDrafts;
}

export type DividendWorksheets =
  | {
      readonly is: "worksheets";
      readonly worksheets: readonly DividendWorksheet[];
      /** The names of sheets that were not read, for they are too large. */
      readonly unread: readonly string[];
    }
  | { readonly is: "problem"; readonly problem: FileProblem };

/** Every dividend worksheet of the workbook at `path`; at least one, or the problem. */
export function readDividendWorksheets(path: string): DividendWorksheets {
  const file = readInputFile(path);
  if (file.is === "problem") return file;
  const workbook = readWorkbook(file.bytes);
  if (workbook.is === "failure") return { is: "problem", problem: workbook.failure };
  const marks = marksAmong(workbook.names, workbook.settings);
  const worksheets = workbook.sheets.flatMap((sheet) => {
    const reading = readWorksheet(sheet);
    if (reading === null) return [];
    const owner = ownerOf(sheet.name, marks);
    const acceptances = acceptedFindingsOf(owner, marks);
    return [{ sheet, reading, acceptances, keptDrafts: keptDraftsOf(owner, marks) }];
  });
  if (worksheets.length > 0) return { is: "worksheets", worksheets, unread: workbook.tooLarge };
  const [tooLarge] = workbook.tooLarge;
  if (tooLarge !== undefined)
    return { is: "problem", problem: { kind: "tooLarge", part: tooLarge } };
  const sheets = workbook.sheets.map(({ name }) => name);
  const [near = null] = workbook.sheets.flatMap((sheet) => nearWorksheet(sheet) ?? []);
  return { is: "problem", problem: { kind: "noWorksheet", sheets, near } };
}
