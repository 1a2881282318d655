import type { DistributableSection } from "../../dividend/distributable/section";
import { factRows } from "./factRows";
import type { PlannedRow, Writing } from "./plannedRow";

/**
 * The rows of the section "Distributable amount"; none where the worksheet has no such section. Where it has,
 * each of its labels has a row, for a figure that is left out is how the amount goes wrong.
 */
export function distributableRows(
  section: DistributableSection | undefined,
  { language }: Writing,
): readonly PlannedRow[] {
  if (section === undefined) return [];
  const { asOf, figures } = section;
  const given = { ...(asOf && { asOf }), ...figures };
  return factRows("distributable", given, { language, complete: true });
}
