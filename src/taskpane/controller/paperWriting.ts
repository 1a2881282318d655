import { dividendDays } from "../../checks/days/dividendDays";
import { japaneseHolidays } from "../../checks/japaneseHolidays";
import type { Environment } from "../../excel/environment";
import { type NewCell, type NewSheet, wordsCell } from "../../excel/newSheet";
import type { AddedSheet } from "../../excel/takingBack";
import type { Session } from "../../excel/session";
import type { Attempt } from "../../excel/tablesRequest";
import { calendarFile, calendarStamp } from "../../papers/calendarFile";
import { daySheet } from "../../papers/daySheet";
import { dayEntries } from "../../papers/dayTable";
import type { PaperCell, PaperSheet } from "../../papers/paperSheet";
import { workPaperSheet } from "../../papers/workPaper";
import { cellReference } from "../../worksheet/reference";
import { a1 } from "../../dividend/fact";
import type { Notice, Place } from "../state/pane";
import { download, savesFiles } from "./download";
import type { OpenDividend } from "./openDividend";
import { add } from "./sheetWriting";

/** Puts the work paper on the distributable amount on a sheet of its own, live on the worksheet. */
export async function writeWorkPaper(
  session: Session,
  { open, shown: { announcement, outputLanguage } }: OpenDividend,
  attempt: Attempt,
): Promise<Notice | null> {
  const { distributable } = announcement;
  if (distributable === undefined) return null;
  const paper = workPaperSheet(announcement, distributable, outputLanguage);
  const sheet = newSheetOf(paper, open.worksheet.name, "Portrait");
  return add(session, sheet, paperDone, attempt, open.sheet.dateSystem);
}

/** Puts the days of the dividend on a sheet of their own. */
export function writeDays(
  session: Session,
  { open, shown: { announcement, outputLanguage } }: OpenDividend,
  attempt: Attempt,
): Promise<Notice | null> {
  const days = daySheet(dividendDays(announcement, japaneseHolidays), outputLanguage);
  const sheet = newSheetOf(days, open.worksheet.name, "Landscape");
  return add(session, sheet, paperDone, attempt, open.sheet.dateSystem);
}

/** Hands the days to the host as a calendar file. */
export function saveCalendar(
  { open, shown: { announcement, outputLanguage } }: OpenDividend,
  environment: Environment,
): Promise<Notice | null> {
  if (!savesFiles(environment)) return Promise.resolve({ is: "cannotSave" });
  const days = dividendDays(announcement, japaneseHolidays);
  const entries = dayEntries(announcement, days, outputLanguage);
  const file = `${open.worksheet.name.replace(/[<>:"/\\|?*]/gu, "_")}.ics`;
  download(file, calendarFile(entries, calendarStamp(Date.now())), "text/calendar");
  return Promise.resolve({ is: "saved", file, openErrors: 0 });
}

function paperDone(place: Place, undo: AddedSheet): Notice {
  return { is: "paperDone", place, undo };
}

function newSheetOf(
  paper: PaperSheet,
  worksheetName: string,
  orientation: "Portrait" | "Landscape",
): NewSheet {
  return {
    name: paper.name,
    columnWidths: paper.columnWidths,
    page: { orientation, pagesDown: "one", titleRow: paper.titleRow },
    rows: paper.rows.map((row) => row.map((cell) => cell && newCellOf(cell, worksheetName))),
  };
}

const roles: Readonly<Record<PaperCell["role"], NewCell["role"]>> = {
  title: "section",
  section: "section",
  heading: "heading",
  total: "heading",
  label: "label",
  value: "value",
  signature: "signature",
};

function newCellOf(
  { content, formula, numberFormat, role }: PaperCell,
  worksheetName: string,
): NewCell {
  const text = formula
    ?.map((part) =>
      typeof part === "string"
        ? part
        : part.on === "paper"
          ? a1(part.cell)
          : cellReference(worksheetName, part.cell),
    )
    .join("");
  return {
    ...wordsCell("", roles[role]),
    numberFormat,
    content: text === undefined ? content : { is: "formula", formula: `=${text}` },
  };
}
