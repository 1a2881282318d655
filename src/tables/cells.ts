import type { CellAddress } from "../dividend/fact";
import type { Phrase } from "./phrase";
import type { FormulaPart, PlanCell, PlanContent } from "./plan";

/** A cell of words: a heading, or a word in place of a figure. */
export function phraseCell(
  phrase: Phrase,
  role: PlanCell["role"],
  source: CellAddress | null = null,
): PlanCell {
  return {
    indented: false,
    content: {
      value: phrase.text === "" ? { is: "empty" } : { is: "text", text: phrase.text },
      formula: phrase.live ? phrase.formula : null,
    },
    text: phrase.text,
    numberFormat: "General",
    role,
    align: alignment[role],
    source,
  };
}

/** A cell in the body of a table, under a format that also suits what may be typed there later. */
export function figureCell(
  value: PlanContent["value"],
  text: string,
  numberFormat: string,
  formula: readonly FormulaPart[] | null,
  source: CellAddress | null,
): PlanCell {
  return {
    indented: false,
    content: { value, formula },
    text,
    numberFormat,
    role: "figure",
    align: alignment.figure,
    source,
  };
}

const alignment: Record<PlanCell["role"], PlanCell["align"]> = {
  title: "left",
  corner: "left",
  columnHeading: "center",
  rowHeading: "left",
  figure: "right",
  covered: "center",
};
