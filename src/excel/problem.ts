import type { ExcelProblem } from "../languages/excelWords";
import { floorSet } from "./requirements";

/**
 * Office.js's error codes, by what they mean to the user. A code that is not here is shown as it is.
 * "AccessDenied" is what Excel answers to a write on a protected sheet.
 */
const problemsByCode: Readonly<Record<string, ExcelProblem>> = {
  InvalidOperationInCellEditMode: { is: "editing" },
  AccessDenied: { is: "protected", sheet: null },
  ItemNotFound: { is: "sheetGone" },
  InactiveWorkbook: { is: "inactiveWorkbook" },
  RequestPayloadSizeLimitExceeded: { is: "tooLarge" },
  ResponsePayloadSizeLimitExceeded: { is: "tooLarge" },
  RangeExceedsLimit: { is: "tooLarge" },
  OperationCellsExceedLimit: { is: "tooLarge" },
  ActivityLimitReached: { is: "busy" },
  RequestAborted: { is: "busy" },
  Conflict: { is: "busy" },
  ConnectionFailure: { is: "busy" },
  TooManyIncompleteRequests: { is: "busy" },
  HostRestartNeeded: { is: "busy" },
};

const membersLacking: readonly string[] = ["ApiNotFound", "NotImplemented", "UnsupportedFeature"];

/** What the user is told of an error Office.js threw; null for an error that is none of Office.js's. */
export function problemOf(error: unknown): ExcelProblem | null {
  const code = codeOf(error);
  if (code === null) return null;
  if (membersLacking.includes(code)) {
    return { is: "tooOld", needs: floorSet, member: memberOf(error) };
  }
  return problemsByCode[code] ?? { is: "failed", code };
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
