import type { Unit } from "../dividend/amount";
import { distributableFigures } from "../dividend/distributable/figures";
import type { DistributableSection, UnreadFigure } from "../dividend/distributable/section";
import type { Fact } from "../dividend/fact";
import type { FactIn } from "../dividend/facts";
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
  const facts = readFacts("distributable", block, context);
  const { asOf, ...figures } = facts;
  const blankUnits = unitsOfBlanks(block);
  const unread = unreadIn(block, facts);
  return {
    heading: block.heading.label.address,
    ...(asOf && { asOf }),
    figures,
    ...(Object.keys(blankUnits).length > 0 && { blankUnits }),
    ...(unread.length > 0 && { unread }),
  };
}

/** Filled cells that no fact was read from: the first of each known label's row, numbers in the row of any other. */
function unreadIn(
  { rows }: SectionBlock,
  facts: Readonly<Partial<Record<FactIn<"distributable">, Fact<unknown>>>>,
): readonly UnreadFigure[] {
  return rows.flatMap(({ label, filled }): readonly UnreadFigure[] => {
    const figure = isBlank(label) ? null : (readLabel(label.shown, index)?.name ?? null);
    const cell =
      figure === null ? filled.find(({ content }) => typeof content.value === "number") : filled[0];
    const isRead = figure !== null && facts[figure]?.cell.row === label.address.row;
    return cell === undefined || isRead ? [] : [{ figure, cell: cell.address }];
  });
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
