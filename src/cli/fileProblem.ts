import type { Language } from "../dividend/language";
import { nearText } from "../languages/nearText";
import type { NearWorksheet } from "../worksheet/nearWorksheet";
import type { FileLook, WorkbookFailure } from "../xlsx/workbookFailure";
import { type SystemProblem, systemCauseText } from "./systemProblem";

/** Why a file on the disk gave no dividend worksheet, or could not be written. */
export type FileProblem =
  | WorkbookFailure
  | SystemProblem
  /** A pipe, a device, a socket. */
  | { readonly kind: "notFile" }
  | { readonly kind: "tooManyBytes" }
  | {
      readonly kind: "noWorksheet";
      readonly sheets: readonly string[];
      /** The first sheet that is nearly one. */
      readonly near: NearWorksheet | null;
    }
  | { readonly kind: "noRelease" }
  | { readonly kind: "noFolder"; readonly folder: string }
  | { readonly kind: "wouldOverwriteInput" }
  | { readonly kind: "notXlsx" }
  | { readonly kind: "notIcs" };

/** The problem as a sentence that names the file. */
export function fileProblemText(path: string, problem: FileProblem): string {
  return `${path}: ${causeText(problem)}.`;
}

/** That a sheet was not read beside those that were. */
export function unreadText(path: string, sheet: string): string {
  return `${path}: the sheet “${sheet}” was not read, for it has more cells than a dividend worksheet has; if it is one, move it to a workbook of its own.`;
}

function causeText(problem: FileProblem): string {
  switch (problem.kind) {
    case "notFile":
      return "it is a pipe or a device, not a file; save what it gives as a file first";
    case "tooManyBytes":
      return "it is larger than 200 MB, which no worksheet and no draft is; choose another file";
    case "notWorkbook":
      return `it is not an .xlsx workbook but ${lookText(problem.looksLike)}`;
    case "encrypted":
      return "it is locked with a password; save a copy without one and read that";
    case "oldFormat":
      return "it is in the old format of Excel 97-2003 (.xls); save it as .xlsx";
    case "binaryFormat":
      return "it is a binary workbook (.xlsb); save it as .xlsx";
    case "damaged":
      return problem.part === "zip"
        ? "the workbook is damaged: it cannot be unpacked"
        : `the workbook is damaged: its part ${problem.part} is missing or cannot be read`;
    case "tooLarge":
      return `the sheet “${problem.part}” has more cells than are read; if it is the dividend worksheet, move it to a workbook of its own`;
    case "largePart":
      return `its part ${problem.part} is too large to be read once it is unpacked; if the file is yours, save a copy with the dividend worksheet alone`;
    case "deepPart":
      return `the workbook is damaged: its part ${problem.part} is nested deeper than any program writes it`;
    case "documentType":
      return `its part ${problem.part} declares a document type, which workbooks must not have; it is not read, for it could be an attack`;
    case "noWorksheet":
      return `it has no dividend worksheet; ${problem.near === null ? sheetsText(problem.sheets) : nearlyText(problem.near)}`;
    case "noRelease":
      return "it is no release of a dividend: no table in it has rows such as dividend per share and record date";
    case "noFolder":
      return `its folder “${problem.folder}” is not there and cannot be made`;
    case "wouldOverwriteInput":
      return "it is the file that is read, which is never written over; choose another name";
    case "notXlsx":
      return "a workbook is written here, so the name must end in .xlsx";
    case "notIcs":
      return "a calendar file is written here, so the name must end in .ics";
    case "notFound":
    case "folder":
    case "notAllowed":
    case "exists":
    case "diskFull":
    case "inUse":
    case "system":
      return systemCauseText(problem);
  }
}

function lookText(look: FileLook): string {
  switch (look) {
    case "empty":
      return "an empty file";
    case "text":
      return "a text file";
    case "zip":
      return "some other zip file";
    case "word":
      return "a Word document";
    case "powerPoint":
      return "a PowerPoint presentation";
    case "openDocument":
      return "an OpenDocument file";
    case "pdf":
      return "a PDF";
    case "other":
      return "some other kind of file";
  }
}

/** What the command line says its problems in. */
const spoken: Language = "en";

/** Whoever labels a sheet in Japanese reads Japanese. */
function nearlyText(near: NearWorksheet): string {
  const english = nearText(near, spoken);
  return near.language === spoken ? english : `${english} (${nearText(near, near.language)})`;
}

const mostNamed = 8;

function sheetsText(sheets: readonly string[]): string {
  if (sheets.length === 0) return "it has no sheet of cells at all";
  const named = sheets.slice(0, mostNamed).map((name) => `“${name}”`);
  const more = sheets.length - named.length;
  const all = more > 0 ? [...named, `${String(more)} more`] : named;
  return `none of its sheets (${all.join(", ")}) holds the headings Dividend and Annual dividends (配当の内容, 年間配当)`;
}
