/** What the file system says no for. */
export type SystemProblem =
  | { readonly kind: "notFound" }
  | { readonly kind: "folder" }
  | { readonly kind: "notAllowed" }
  | { readonly kind: "exists" }
  | { readonly kind: "diskFull" }
  | { readonly kind: "inUse" }
  /** Anything else, by the system's own code ("EIO"). */
  | { readonly kind: "system"; readonly code: string };

/** The problem as the end of a sentence on a file. */
export function systemCauseText(problem: SystemProblem): string {
  switch (problem.kind) {
    case "notFound":
      return "there is no such file";
    case "folder":
      return "it is a folder, not a file";
    case "notAllowed":
      return "the system does not allow it (permission denied)";
    case "exists":
      return "it exists already and is left as it is; --force writes over it";
    case "diskFull":
      return "there is no room left on the disk";
    case "inUse":
      return "another program has it open; close it there and try again";
    case "system":
      return `the system reports ${problem.code}`;
  }
}

/** What the file system said no to, from what it threw; anything else thrown is a defect and goes on. */
export function systemProblem(thrown: unknown): SystemProblem {
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
