import type { FileProblem } from "./fileProblem";

/** What the file system said no to, from what it threw; anything else thrown is a defect and goes on. */
export function systemProblem(thrown: unknown): FileProblem {
  const code = codeOf(thrown);
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
    default:
      return { kind: "system", code };
  }
}

function codeOf(thrown: unknown): string | null {
  const hasCode = typeof thrown === "object" && thrown !== null && "code" in thrown;
  return hasCode && typeof thrown.code === "string" ? thrown.code : null;
}
