import type { Asked, ExcelProblem } from "../languages/excelWords";
import { floorSet } from "./requirements";

/**
 * Office.js's error codes, by what they mean to the user. A code that is not here is shown as it is, with
 * what was asked. "AccessDenied" is what Excel answers to a write on a protected sheet, and what it answers
 * where a security program stands between.
 */
const problemsByCode: ReadonlyMap<string, ExcelProblem> = new Map<string, ExcelProblem>([
  ["InvalidOperationInCellEditMode", { is: "editing" }],
  ["AccessDenied", { is: "protected", sheet: null }],
  ["InactiveWorkbook", { is: "inactiveWorkbook" }],
  ["RequestPayloadSizeLimitExceeded", { is: "tooLarge" }],
  ["ResponsePayloadSizeLimitExceeded", { is: "tooLarge" }],
  ["RangeExceedsLimit", { is: "tooLarge" }],
  ["OperationCellsExceedLimit", { is: "tooLarge" }],
  ["ActivityLimitReached", { is: "busy" }],
  ["RequestAborted", { is: "busy" }],
  ["Conflict", { is: "busy" }],
  ["ConnectionFailure", { is: "busy" }],
  ["TooManyIncompleteRequests", { is: "busy" }],
  ["HostRestartNeeded", { is: "busy" }],
]);

const membersLacking: readonly string[] = ["ApiNotFound", "NotImplemented", "UnsupportedFeature"];

/** What Excel answers with no better code while another workbook is in front of this one. */
const membersForTheFront = /^(?:Worksheet\.activate|Range\.select|WorksheetCollection\.add)\b/u;

/** Members whose ItemNotFound speaks of a sheet, and not of a name or a setting. */
const membersOfSheets = /^(?:Worksheet|Range)/u;

/** What the user is told of an error Office.js threw; null for an error that is none of Office.js's. */
export function problemOf(error: unknown, asked: Asked): ExcelProblem | null {
  if (error instanceof UnreadableAnswer) return { is: "failed", code: error.name, asked };
  const code = codeOf(error);
  if (code === null) return null;
  const member = memberOf(error);
  if (membersLacking.includes(code)) return { is: "tooOld", needs: floorSet, member };
  if (code === "ItemNotFound" && speaksOfSheet(member, asked)) return { is: "sheetGone" };
  if (code === "InvalidSelection") return { is: "notInFront", code };
  if (code === "GeneralException" && needsTheFront(member, asked)) {
    return { is: "notInFront", code };
  }
  return problemsByCode.get(code) ?? { is: "failed", code, asked };
}

/** An answer of Excel that its own client could not make sense of. */
class UnreadableAnswer extends Error {
  override readonly name = "UnreadableAnswer";
}

/** An error thrown by a sync: Office.js's own as it is, any other as an answer that could not be read. */
export function errorOfSync(error: unknown): Error {
  if (error instanceof Error && codeOf(error) !== null) return error;
  return new UnreadableAnswer(error instanceof Error ? error.message : String(error));
}

/** The sentence follows from what was asked: a missing setting is not a missing sheet, though the code is the same. */
function speaksOfSheet(member: string | null, asked: Asked): boolean {
  if (member !== null) return membersOfSheets.test(member);
  return asked === "worksheet" || asked === "place" || asked === "cells";
}

function needsTheFront(member: string | null, asked: Asked): boolean {
  return member === null ? asked === "place" : membersForTheFront.test(member);
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

function memberOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("debugInfo" in error)) return null;
  const info = error.debugInfo;
  if (typeof info !== "object" || info === null || !("errorLocation" in info)) return null;
  return typeof info.errorLocation === "string" && info.errorLocation !== ""
    ? info.errorLocation
    : null;
}
