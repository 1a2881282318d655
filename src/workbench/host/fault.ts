import type { Workbook } from "../workbook/workbook";

/** What can go wrong with one request, for tests. */
export type Fault =
  /** Excel refuses the request; nothing of it is carried out. */
  | {
      readonly kind: "error";
      readonly code: string;
      readonly message?: string;
      readonly location?: string;
    }
  /** Excel fails in the middle: so many actions are carried out and stay, the rest is not. */
  | { readonly kind: "halt"; readonly after: number; readonly code: string }
  /** The client never hears of it, whether it was carried out or not. */
  | { readonly kind: "silence"; readonly carriedOut: boolean }
  /** It is carried out, and the answer comes twice, without results, or as no JSON. */
  | { readonly kind: "answer"; readonly comes: "twice" | "empty" | "malformed" }
  /** It is carried out and answered only once it is let go. */
  | { readonly kind: "late"; readonly until: Promise<void> }
  /** Something happens to the workbook just before the request arrives: its sheet is protected, deleted, edited. */
  | { readonly kind: "meanwhile"; readonly act: (workbook: Workbook) => void };
