import type { FileProblem } from "./fileProblem";

/** What the file system said no to, from what it threw; anything else thrown is a defect and goes on. */
export function systemProblem(thrown: unknown): FileProblem {
  const code = systemCode(thrown);
  switch (code) {
    case null:
      throw thrown;
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "notFound" };
    case "EISDIR":
      return { kind: "folder" };
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { kind: "notAllowed" };
    case "EEXIST":
      return { kind: "exists" };
    case "ENOSPC":
    case "EDQUOT":
      return { kind: "diskFull" };
    case "EBUSY":
    case "ETXTBSY":
      return { kind: "inUse" };
    default:
      return { kind: "system", code };
  }
}

/** The system's own name ("ENOENT") for what it said no to; null for anything else thrown. */
export function systemCode(thrown: unknown): string | null {
  const hasCode = typeof thrown === "object" && thrown !== null && "code" in thrown;
  return hasCode && typeof thrown.code === "string" ? thrown.code : null;
}
