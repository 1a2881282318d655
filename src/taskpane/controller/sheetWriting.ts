import { decimalFromNumber } from "../../dividend/decimal";
import type { DateSystem } from "../../dividend/excelSerial";
import type { Language } from "../../dividend/language";
import type { CellContent } from "../../excel/cellContent";
import { type NewCell, type NewSheet, wordsCell } from "../../excel/newSheet";
import { addSheet, addedSheet } from "../../excel/newSheets";
import type { AddedSheet } from "../../excel/takingBack";
import type { Session } from "../../excel/session";
import type { Attempt } from "../../excel/tablesRequest";
import { newWorksheet as plannedWorksheet } from "../../filling/newWorksheet";
import { pane as english } from "../../languages/en/pane";
import { pane as japanese } from "../../languages/ja/pane";
import { type TypedCell, sample } from "../../worksheet/sample";
import type { Beginning } from "../../worksheet/writing/beginning";
import type { Notice, Place } from "../state/pane";
import { logSheet } from "./logSheet";
import type { Store } from "../store";
import type { OpenDividend } from "./openDividend";
import { plannedSheet } from "./plannedSheet";
import { releaseSheet } from "./releaseSheet";

const words = { en: english, ja: japanese };

/** Adds a sheet with the labels a worksheet so begun needs, and leads through its cells. */
export function newWorksheet(
  { put }: Store,
  session: Session,
  beginning: Beginning,
  attempt: Attempt,
): Promise<Notice | null> {
  const said = () => {
    put((state) => ({ ...state, page: null, tab: "checks", filling: true }));
    return null;
  };
  return add(session, plannedSheet(plannedWorksheet(beginning)), said, attempt);
}

/** Adds the sample, slip and all. */
export function openSample(
  session: Session,
  language: Language,
  attempt: Attempt,
): Promise<Notice | null> {
  const { sheetName, dateFormat, rows } = sample(language);
  const added: NewSheet = {
    name: sheetName,
    columnWidths: [30, 46, 30, 30],
    rows: rows.map((row, index) => {
      const isHeading = index === 0 || rows[index - 1]?.length === 0;
      return row.map((cell, column) => sampleCell(cell, dateFormat, isHeading && column === 0));
    }),
  };
  return add(session, added, () => null, attempt);
}

/** Puts the record of all checks on a sheet of its own. */
export function writeLog(
  session: Session,
  { shown }: OpenDividend,
  language: Language,
  attempt: Attempt,
): Promise<Notice | null> {
  const said = (place: Place, undo: AddedSheet): Notice => ({ is: "logWritten", place, undo });
  return add(session, logSheet(shown, language), said, attempt);
}

/** Puts the release on a sheet of its own. */
export async function putReleaseOnSheet(
  session: Session,
  { shown: { release } }: OpenDividend,
  attempt: Attempt,
): Promise<Notice | null> {
  if (release.is !== "document") return null;
  const { document } = release;
  const name = words[document.language].release.sheetName;
  const said = (place: Place, undo: AddedSheet): Notice => ({ is: "draftSheetDone", place, undo });
  return add(session, releaseSheet(document, name), said, attempt);
}

/** Adds a sheet and says so. */
export async function add(
  session: Session,
  added: NewSheet,
  said: (place: Place, undo: AddedSheet) => Notice | null,
  attempt: Attempt,
  dateSystem: DateSystem = "1900",
): Promise<Notice | null> {
  const outcome = await addSheet(session, added, dateSystem, attempt);
  return outcome.is === "added"
    ? said({ sheet: outcome.sheet, address: "A1" }, addedSheet(outcome.sheet, added, dateSystem))
    : { is: "failed", failure: { is: "unfinished", unfinished: outcome } };
}

function sampleCell(typed: TypedCell, dateFormat: string, isHeading: boolean): NewCell | null {
  const role = isHeading ? "section" : "value";
  const plain = (content: CellContent, numberFormat = "General") => ({
    ...wordsCell("", role),
    content,
    numberFormat,
  });
  if (typed === null) return null;
  if (typeof typed === "string") return plain({ is: "text", text: typed });
  if (typeof typed === "number") return plain(numberContent(typed));
  if ("date" in typed) return plain({ is: "date", date: typed.date }, dateFormat);
  return plain(numberContent(typed.number), typed.format);
}

function numberContent(number: number): CellContent {
  const decimal = decimalFromNumber(number);
  return decimal === null ? { is: "empty" } : { is: "number", number: decimal };
}
