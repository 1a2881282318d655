import type { DividendKind } from "../../dividend/fiscalYear";

/** Kinds of dividend as a sentence calls them, before the word for dividend. */
export const kindWords: Readonly<Record<DividendKind, string>> = {
  firstQuarter: "first-quarter",
  interim: "interim",
  thirdQuarter: "third-quarter",
  yearEnd: "year-end",
  special: "special",
};

/** The article before a kind of dividend. */
export function article(kind: DividendKind): string {
  return kind === "interim" ? "an" : "a";
}
