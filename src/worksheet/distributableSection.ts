import type { Unit } from "../dividend/amount";
import { distributableFigures } from "../dividend/distributable/figures";
import type { DistributableSection } from "../dividend/distributable/section";
import { readFacts } from "./factsSection";
import type { ReadingContext } from "./kinds/kind";
import { readLabel } from "./labelReading";
import { labelRulesOf } from "./labelRules";
import type { SectionBlock } from "./sectionBlock";
import { isBlank } from "./worksheetRow";

const { index } = labelRulesOf("distributable");

/** The section "Distributable amount" (分配可能額); undefined where the worksheet has none. */
export function readDistributable(
  block: SectionBlock | undefined,
  context: ReadingContext,
): DistributableSection | undefined {
  if (block === undefined) return undefined;
  const { asOf, ...figures } = readFacts("distributable", block, context);
  const blankUnits = unitsOfBlanks(block);
  return {
    heading: block.heading.label.address,
    ...(asOf && { asOf }),
    figures,
    ...(Object.keys(blankUnits).length > 0 && { blankUnits }),
  };
}

/** The units in the labels of rows with nothing in them: what is typed there later is counted in them. */
function unitsOfBlanks({ rows }: SectionBlock): Readonly<Record<string, Unit>> {
  return Object.fromEntries(
    rows.flatMap(({ label, filled }) => {
      if (filled.length > 0 || isBlank(label)) return [];
      const read = readLabel(label.shown, index);
      const isFigure = read !== null && read.name in distributableFigures;
      return isFigure && read.unit !== null ? [[read.name, read.unit.unit] as const] : [];
    }),
  );
}
