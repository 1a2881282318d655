import type { DateSystem } from "../dividend/excelSerial";
import { facts } from "../dividend/facts";
import type { Language } from "../dividend/language";
import { sameAsLeft } from "../worksheet/choices";
import { readAmountCell } from "../worksheet/kinds/figure";
import { kinds } from "../worksheet/kinds/kinds";
import { isEntryKind } from "../worksheet/labelRules";
import { readLabelUnit } from "../worksheet/notation/labelUnit";
import { lookupKey } from "../worksheet/notation/width";
import { type Expectation, ReadingLog } from "../worksheet/readingProblem";
import { emptyCell } from "../worksheet/sheet";
import { spellingIndex } from "../worksheet/spellings";
import type { PlacedCell } from "../worksheet/worksheetRow";
import { amountCell } from "../worksheet/writing/plannedAmount";
import { entryCell, textCell } from "../worksheet/writing/plannedValue";
import type { PlannedCell } from "../worksheet/writing/worksheetPlan";
import type { FactCell } from "./blankCells";

/** What a typed text becomes in its cell, or why it cannot stand there. */
export type TypedInto =
  | { readonly is: "cell"; readonly cell: PlannedCell }
  /** It is no such value, or a date that can be read in two ways. */
  | { readonly is: "notReadable"; readonly expected: Expectation | null };

/** What the reading and writing of a typed text depends on. */
export interface Typing {
  /** The worksheet's currency (ISO 4217). */
  readonly currency: string;
  /** The language of the worksheet's labels, in which its cells are written. */
  readonly language: Language;
  readonly system: DateSystem;
}

const sameAsLeftIndex = spellingIndex(sameAsLeft);

/**
 * A text as it would be typed into the cell: a date as a date, an amount as a number with its unit and marks, a state
 * or a choice in the worksheet's word for it. What its row would not read is not readable, and is not to be written.
 */
export function typedInto(target: FactCell, text: string, typing: Typing): TypedInto {
  const typed = text.trim();
  if (target.section === "annual") return amountTyped(target, typed, typing);
  if (target.fact === "recordDate" && target.column === "forecast") {
    if (sameAsLeftIndex.has(lookupKey(typed))) {
      return { is: "cell", cell: textCell(sameAsLeft.sameAsLeft[typing.language][0]) };
    }
  }
  const kind = kindOf(target);
  return isEntryKind(kind) ? entryTyped(kind, target, typed, typing) : asText(typed);
}

function kindOf({ section, fact }: FactCell): string {
  const rows: Readonly<Record<string, string>> = facts[section];
  const kind = fact === null ? "" : (rows[fact] ?? "");
  return kind === "part" ? "perShare" : kind === "overColumns" ? "amount" : kind;
}

function entryTyped(
  kind: keyof typeof kinds,
  target: FactCell,
  typed: string,
  { currency, language, system }: Typing,
): TypedInto {
  const log = new ReadingLog();
  const { read, write, offer } = kinds[kind] as (typeof kinds)["date"];
  const labelUnit = unitIn(target.label);
  const stated = read(asTyped(target, typed), { currency, system, log, labelUnit });
  if (stated === null) {
    return { is: "notReadable", expected: offer(textCell(""), language).expects };
  }
  const entry = { value: stated, cell: target.cell, shown: typed, cellNumber: null };
  return { is: "cell", cell: entryCell(entry, language, (value) => write(value, language)) };
}

function amountTyped(target: FactCell, typed: string, { currency, language }: Typing): TypedInto {
  const row = { counts: "dividend", currency, labelUnit: unitIn(target.label) } as const;
  const stated = readAmountCell(asTyped(target, typed), row, new ReadingLog());
  if (stated === null) return { is: "notReadable", expected: "amount" };
  const entry = { value: stated, cell: target.cell, shown: typed, cellNumber: null };
  const cell = entryCell(entry, language, (amount) => amountCell(amount, language));
  return { is: "cell", cell };
}

/** The unit a label ends with: "Total dividend amount (million)". */
function unitIn(label: string) {
  const [, inside] = /[(（]([^()（）]+)[)）]\s*$/u.exec(label) ?? [];
  return inside === undefined ? null : readLabelUnit(inside);
}

function asTyped({ cell }: FactCell, text: string): PlacedCell {
  return { address: cell, content: { ...emptyCell, value: text, text }, shown: text };
}

function asText(text: string): TypedInto {
  return { is: "cell", cell: textCell(text) };
}
