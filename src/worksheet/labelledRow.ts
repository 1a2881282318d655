import type { CellAddress } from "../dividend/fact";
import type { SectionName } from "../dividend/facts";
import { type LabelReading, readLabel } from "./labelReading";
import { readLabelUnit } from "./notation/labelUnit";
import { lookupKey } from "./notation/width";
import { hasError } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import { type PlacedCell, type WorksheetRow, isBlank } from "./worksheetRow";

/** A row whose label is known. */
export interface LabelledRow<Name extends string> {
  readonly label: LabelReading<Name>;
  readonly row: WorksheetRow;
}

/** What the labels of a section may add in parentheses. */
export interface LabelRules<Name extends string> {
  readonly section: SectionName;
  readonly index: ReadonlyMap<string, Name>;
  /** Labels that may say "(English)" or "(Japanese)". */
  readonly withLanguage?: readonly Name[];
  /** Labels that may name a unit. */
  readonly withUnit?: readonly Name[];
  /** Labels that may go on with a name of the user's. */
  readonly withName?: readonly Name[];
}

/**
 * The rows of a section whose labels are known, each label once. What has no label, an unknown one, or
 * one that stood before is logged and left out.
 */
export function labelledRows<Name extends string>(
  rows: readonly WorksheetRow[],
  rules: LabelRules<Name>,
  log: ReadingLog,
): readonly LabelledRow<Name>[] {
  const firstOf = new Map<string, CellAddress>();
  return rows.flatMap((row) => {
    const label = knownLabel(row, rules, log);
    if (label === null) return [];
    const key = labelKey(label, row.label, rules);
    const first = firstOf.get(key);
    if (first !== undefined) {
      reportLabelTwice(first, row.label, log);
      return [];
    }
    firstOf.set(key, row.label.address);
    return [{ label, row }];
  });
}

export function reportLabelTwice(first: CellAddress, again: PlacedCell, log: ReadingLog): void {
  const details = { first, second: again.address, found: again.shown };
  log.add("WS04", "label", again.address, details, { related: [first] });
}

/** The label of a row; null, with the reason logged, where it has none that the section knows. */
export function knownLabel<Name extends string>(
  row: WorksheetRow,
  rules: LabelRules<Name>,
  log: ReadingLog,
): LabelReading<Name> | null {
  const { label, filled } = row;
  if (isBlank(label)) {
    const [stray] = filled;
    if (stray !== undefined) {
      log.add("WS09", "noLabel", stray.address, { cell: stray.address, found: stray.shown });
    }
    return null;
  }
  if (hasError(label, log)) return null;
  const reading = readLabel(label.shown, rules.index);
  if (reading !== null && isAllowed(reading, rules)) return reading;
  const details = { cell: label.address, found: label.shown, section: rules.section };
  log.add("WS03", "label", label.address, details);
  return null;
}

function isAllowed<Name extends string>(
  { name, language, unit, aside }: LabelReading<Name>,
  { withLanguage = [], withUnit = [], withName = [] }: LabelRules<Name>,
): boolean {
  return (
    (language === null || withLanguage.includes(name)) &&
    (unit === null || withUnit.includes(name)) &&
    (aside === null || withName.includes(name))
  );
}

/** A label's texts in two languages may stand under its two spellings, so those are told apart. */
function labelKey<Name extends string>(
  { name, language, aside }: LabelReading<Name>,
  cell: PlacedCell,
  { withLanguage = [] }: LabelRules<Name>,
): string {
  const spelling = withLanguage.includes(name) ? lookupKey(cell.shown) : "";
  return [name, language ?? "", lookupKey(aside ?? ""), spelling].join("|");
}

/** The one value of a row: the first filled cell right of its label, or the empty one beside it. */
export function singleValue(row: WorksheetRow, log: ReadingLog): PlacedCell {
  const [value, ...extra] = row.filled;
  if (value === undefined) return row.at(row.label.address.column + 1);
  for (const { address, shown } of extra) {
    log.add("WS09", "extra", address, { cell: address, found: shown, read: value.address });
  }
  return value;
}

/** `singleValue` where it is a figure, whose unit may stand in the next cell. */
export function singleFigure(row: WorksheetRow, log: ReadingLog): PlacedCell {
  const [value, unit, ...rest] = row.filled;
  if (value === undefined || unit === undefined || !isUnitCell(unit)) return singleValue(row, log);
  return singleValue({ ...row, filled: [withUnit(value, unit), ...rest] }, log);
}

/** Whether a cell holds a unit and nothing else: 千円, "million yen". */
export function isUnitCell({ content, shown }: PlacedCell): boolean {
  return typeof content.value === "string" && readLabelUnit(shown) !== null;
}

/** The figure of a cell with the unit in the cell beside it. */
export function withUnit(figure: PlacedCell, unit: PlacedCell): PlacedCell {
  return { ...figure, shown: `${figure.shown} ${unit.shown}` };
}
