import { type EntryKind, type FactIn, facts, factsIn } from "../dividend/facts";
import { kinds } from "./kinds/kinds";
import { type LabelledSection, labelIndexOf } from "./labels";
import type { LabelRules } from "./labelledRow";

/** What kinds that their section reads in a way of its own let a label add. */
const ownKinds: Readonly<Record<string, readonly (keyof LabelRules<string>)[]>> = {
  text: ["withLanguage"],
  prose: ["withLanguage"],
  term: ["withLanguage"],
  paragraphs: ["withLanguage"],
  heading: ["withLanguage"],
  part: ["withUnit", "withName"],
  note: ["withName"],
  overColumns: ["withUnit"],
};

/** They never change, and are asked for with every row of a worksheet that is read. */
const known: { [S in LabelledSection]?: LabelRules<FactIn<S>> } = {};

/** The labels of a section's rows, and what each may add in parentheses, by its kind. */
export function labelRulesOf<S extends LabelledSection>(section: S): LabelRules<FactIn<S>> {
  const before: LabelRules<FactIn<S>> | undefined = known[section];
  if (before !== undefined) return before;
  const rules = rulesOf(section);
  Object.assign(known, { [section]: rules });
  return rules;
}

function rulesOf<S extends LabelledSection>(section: S): LabelRules<FactIn<S>> {
  const rows: Readonly<Record<string, string>> = facts[section];
  const adding = (what: keyof LabelRules<string>) =>
    factsIn(section).filter((row) => {
      const kind = rows[row] ?? "";
      return ownKinds[kind]?.includes(what) ?? (what === "withUnit" && isFigure(kind));
    });
  return {
    section,
    index: labelIndexOf(section),
    withLanguage: adding("withLanguage"),
    withUnit: adding("withUnit"),
    withName: adding("withName"),
  };
}

export function isEntryKind(kind: string): kind is EntryKind {
  return kind in kinds;
}

function isFigure(kind: string): boolean {
  return isEntryKind(kind) && kinds[kind].counts !== null;
}
