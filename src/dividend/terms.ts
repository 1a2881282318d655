import type { Fact } from "./fact";
import type { TermSet } from "./factValues";
import type { FactOfKind } from "./facts";
import type { PerLanguage } from "./language";

export type { TermSet } from "./factValues";

/** The terms of a release that a worksheet can change, in the order they are listed to users. */
export type TermName = FactOfKind<"terms", "term">;

/** The section "Terms" (用語). */
export interface TypedTerms {
  /** Null where none is chosen. */
  readonly set: TermSet | null;
  readonly words: Readonly<Partial<Record<TermName, PerLanguage<Fact<string>>>>>;
}
