import type { PlanCell, TextSource } from "./plan";

/** The worksheet cells behind values that no formula follows: they hold a text where a value is meant. */
export function textSources(rows: readonly (readonly PlanCell[])[]): readonly TextSource[] {
  return rows.flat().flatMap(({ content, source, numberFormat }) => {
    const { value, formula } = content;
    const follows = formula !== null || source === null;
    if (follows || value.is === "text" || value.is === "empty") return [];
    return [{ cell: source, value, numberFormat }];
  });
}
