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
  /** Something happens to the workbook just before the request arrives: its sheet is protected, deleted, edited. */
  | { readonly kind: "meanwhile"; readonly act: (workbook: Workbook) => void };
