import { type SectionOutcome, addRowsBelow } from "../../excel/sectionAdding";
import type { Session } from "../../excel/session";
import { worksheetLanguage } from "../../worksheet/worksheetLanguage";
import {
  type OptionalSection,
  addedSection,
  lacksSection,
} from "../../worksheet/writing/addedSection";
import type { Notice } from "../state/pane";
import type { OpenDividend } from "./openDividend";
import { hintedRows } from "./plannedSheet";

/** Gives the open worksheet a section it lacks, in the language of its labels. */
export async function addSection(
  session: Session,
  { open: { worksheet, sheet }, shown: { announcement } }: OpenDividend,
  section: OptionalSection,
): Promise<Notice | null> {
  if (!lacksSection(announcement, section)) return null;
  const language = worksheetLanguage(sheet, announcement);
  const { first, rows } = addedSection(section, sheet, announcement, language);
  const below = { first, rows: hintedRows(rows, language) };
  const outcome = await addRowsBelow(session, worksheet, below, sheet.dateSystem);
  if (outcome.is !== "added") return notAdded(outcome);
  return {
    is: "sectionAdded",
    section,
    place: { sheet: worksheet.name, address: outcome.address },
  };
}

/** Says why rows were not added. */
export function notAdded(outcome: Exclude<SectionOutcome, { readonly is: "added" }>): Notice {
  switch (outcome.is) {
    case "noRoomBelow":
    case "notFreeBelow":
      return { is: "failed", failure: { is: "obstacle", obstacle: outcome } };
    case "notWritten":
    case "partlyWritten":
    case "formatsOnly":
    case "pending":
    case "unknown":
      return { is: "failed", failure: { is: "unfinished", unfinished: outcome } };
  }
}
