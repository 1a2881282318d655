import { insertTables } from "../../excel/planWriting";
import type { Session } from "../../excel/session";
import { updateTables } from "../../excel/tableUpdating";
import type { Attempt, Consent, TablesOutcome, TablesRequest } from "../../excel/tablesRequest";
import { pane as english } from "../../languages/en/pane";
import { pane as japanese } from "../../languages/ja/pane";
import type { Question, Target } from "../state/pane";
import type { Came, OpenDividend } from "./openDividend";
import { titledTables } from "../../tables/titledTables";

const words = { en: english, ja: japanese };

/** Puts the tables into the workbook; asks first where cells hold something. */
export async function insert(
  session: Session,
  on: OpenDividend,
  target: Target,
  attempt: Attempt,
  consent: Consent | null = null,
): Promise<Came> {
  const name = words[on.shown.outputLanguage].tables.sheetName;
  const outcome = await insertTables(
    session,
    requestOf(on, consent),
    target === "newSheet" ? { at: "newSheet", name } : { at: "selection" },
    attempt,
  );
  return cameOf(outcome, "inserted", target, (later, agreed) =>
    insert(session, later, target, attempt, agreed),
  );
}

/** Refreshes the tables where they stand; asks first where the user wrote into them. */
export async function update(
  session: Session,
  on: OpenDividend,
  consent: Consent | null = null,
): Promise<Came> {
  const outcome = await updateTables(session, requestOf(on, consent));
  return cameOf(outcome, "updated", "update", (later, agreed) => update(session, later, agreed));
}

function requestOf({ open, shown }: OpenDividend, consent: Consent | null): TablesRequest {
  return {
    plansIn: (language) => titledTables(shown.announcement, language),
    language: shown.outputLanguage,
    open,
    consent,
  };
}

function cameOf(
  outcome: TablesOutcome,
  done: "inserted" | "updated",
  target: Question["target"],
  consented: (on: OpenDividend, consent: Consent) => Promise<Came>,
): Came {
  switch (outcome.is) {
    case "written":
      return { is: done, places: outcome.tables, undo: outcome.before };
    case "occupied": {
      const { sheet, cells, consent } = outcome;
      return {
        is: "asked",
        question: { is: "replace", target, sheet, cells },
        consented: (on) => consented(on, consent),
      };
    }
    case "noRoom":
    case "cellsInError":
    case "inExcelTable":
    case "changedMeanwhile":
    case "worksheetChanged":
    case "noTables":
      return { is: "failed", failure: { is: "obstacle", obstacle: outcome } };
    case "notWritten":
    case "partlyWritten":
    case "formatsOnly":
    case "pending":
    case "unknown":
      return { is: "failed", failure: { is: "unfinished", unfinished: outcome } };
  }
}
