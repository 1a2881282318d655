import { type MarkOwner, type WorkbookMarks, draftsMark } from "../../worksheet/workbookMarks";
import { type DraftAcceptance, type KeptDrafts, nothingKept } from "./draftAcceptance";

const version = 1;

/** What is kept about drafts, as a workbook holds it: JSON, with the version of its form. */
export function keptDraftsText(kept: KeptDrafts): string {
  return JSON.stringify({ version, ...kept });
}

/** What a worksheet's marks keep about its drafts; what is not in the form that `keptDraftsText` writes is not there. */
export function keptDraftsOf(owner: MarkOwner | null, marks: WorkbookMarks): KeptDrafts {
  const text = owner === null ? undefined : marks.settings.get(draftsMark(owner));
  const kept = text === undefined ? null : parsed(text);
  if (typeof kept !== "object" || kept === null) return nothingKept;
  const { version: of, accepted, seen } = kept as Readonly<Record<string, unknown>>;
  if (of !== version) return nothingKept;
  return {
    accepted: Array.isArray(accepted) ? accepted.filter(isAcceptance) : [],
    seen: Array.isArray(seen) ? seen.filter(isSeen).slice(0, 2) : [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isAcceptance(value: unknown): value is DraftAcceptance {
  if (typeof value !== "object" || value === null) return false;
  const { finding, judged, reason, by, on } = value as Partial<
    Record<keyof DraftAcceptance, unknown>
  >;
  const texts = [finding, judged, reason, by, on];
  return texts.every((each) => typeof each === "string") && String(reason).trim() !== "";
}

function isSeen(value: unknown): value is KeptDrafts["seen"][number] {
  if (typeof value !== "object" || value === null) return false;
  const { draft, findings } = value as { readonly draft?: unknown; readonly findings?: unknown };
  return (
    typeof draft === "string" &&
    Array.isArray(findings) &&
    findings.every((each) => typeof each === "string")
  );
}
