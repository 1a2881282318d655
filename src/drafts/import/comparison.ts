import { type ColumnRole, type DividendPart, isPart } from "../../dividend/column";
import type { FactIn } from "../../dividend/facts";
import type { Language } from "../../dividend/language";
import { columnHeadings } from "../../worksheet/choices";
import { readLabel } from "../../worksheet/labelReading";
import { dividendLabels, sections } from "../../worksheet/labels";
import { findDates } from "../../worksheet/notation/runningDates";
import { unbracketed } from "../bracketed";
import { rolesOfColumns } from "../columnRoles";
import { asideOf, partNamed } from "../../worksheet/notation/looseLabels";
import type { DraftGrid } from "../draftGrid";
import type { PlacedDraftCell } from "../placedCell";
import { comparisonLabel, usualWords, withoutNumber } from "../tableLabels";
import { shareClassNamed } from "../../worksheet/notation/shareClassNamed";
import type { ClassedTable } from "./classes";
import { isDoubtful } from "./doubtful";
import { withWholeWord } from "./cutWord";
import { withParts } from "../partsWithin";
import { type Destination, type ImportedCell, type ImportedRow, unplaced } from "./rows";
import type { SaidFact } from "./saidFacts";
import type { ImportedTable } from "./tables";
import { nothing, placing } from "./placing";

/** A comparison to import, and what a table before it in the release says of its columns where it says nothing. */
export interface ComparisonSource extends ClassedTable {
  readonly headings: readonly PlacedDraftCell[];
}

/** The section "Dividend" of a comparison; `said` are facts of its decided column that the words of the release give. */
export function importedComparison(
  { table: { table, grid }, shareClass, headings }: ComparisonSource,
  said: readonly SaidFact[],
  language: Language,
): ImportedTable {
  const placed = placing(table.number);
  const roles = rolesOfColumns(headings.map(({ text }) => text));
  const columns = roles.flatMap((role, index) => (role === null ? [] : [{ role, index }]));
  const section = sections.dividend[language][0];
  const heading = shareClass === null ? section : `${section}: ${shareClass}`;
  const row = (label: ImportedCell, cell: (role: ColumnRole, index: number) => ImportedCell) => [
    label,
    ...columns.map(({ role, index }) => cell(role, index)),
  ];
  const under = (index: number) => headings[index] ?? nothing;
  const rows = grid.rows.filter((each) => !namesClass(each));
  const known = rows.flatMap((each) => {
    const name = comparisonLabel(each.label.text)?.name;
    return name === undefined ? [] : [{ ...each, name }];
  });
  const unknown = rows.filter(({ label }) => comparisonLabel(label.text) === null);
  const goes = (role: ColumnRole, fact: FactIn<"dividend">): Destination => ({
    is: "dividend",
    shareClass,
    role,
    fact,
  });
  const perShare = known.find(({ name }) => name === "dividendPerShare")?.cells ?? [];
  const isLeft = ({ label, name, cells }: (typeof known)[number], index: number) => {
    const unit = comparisonLabel(label.text)?.unit?.unit ?? "one";
    // Of a further class there may be a few shares only.
    if (name === "total" && (unit !== "one" || shareClass !== null)) return false;
    return isDoubtful(name, cells[index]?.text ?? "", perShare[index]?.text ?? "");
  };
  const own = new Set(known.map(({ name }) => name));
  const further = said.filter(({ fact }) => !own.has(fact));
  return {
    rows: [
      row(unplaced(heading), (role) => unplaced(columnHeadings[role][language][0])),
      row(unplaced(dividendLabels.columnHeading[language][0]), (_, index) => placed(under(index))),
      row(unplaced(dividendLabels.announcedOn[language][0]), (role, index) =>
        unplaced(role === "forecast" ? (findDates(under(index).text)[0]?.text ?? "") : ""),
      ),
      ...known.flatMap((each) => {
        const { label, cells, name } = each;
        const at = (index: number) => cells[index] ?? nothing;
        const split =
          name === "dividendPerShare" ? columns.map(({ index }) => withParts(at(index).text)) : [];
        return [
          row(placed(knownLabel(label, language)), (role, index) => {
            if (isLeft(each, index)) return unplaced("");
            const whole = split[columns.findIndex((each) => each.index === index)]?.whole;
            const cell = at(index);
            const bare = isPart(name) ? unbracketed(cell.text) : cell.text;
            const own = placed({ ...cell, text: whole ?? bare });
            return withWholeWord({ ...own, goes: goes(role, name) });
          }),
          ...partRows(split, language),
        ];
      }),
      ...further.map((each) =>
        row(unplaced(dividendLabels[each.fact][language][0]), (role) =>
          role === "decided" ? saidCell(each, shareClass) : unplaced(""),
        ),
      ),
    ],
    left: [
      ...unknown.flatMap(({ label, cells }) => [label, ...cells].map(placed)),
      ...known.flatMap((each) =>
        columns.flatMap(({ role, index }) =>
          isLeft(each, index)
            ? [{ ...placed(each.cells[index] ?? nothing), goes: goes(role, each.name) }]
            : [],
        ),
      ),
      ...roles.flatMap((role, index) =>
        role === null
          ? [under(index), ...known.map(({ cells }) => cells[index] ?? nothing)].map(placed)
          : [],
      ),
    ].filter(({ text }) => text !== ""),
  };
}

/** The section "Dividend" of a dividend that words alone state. */
export function saidSection(said: readonly SaidFact[], language: Language): ImportedTable {
  const rows = said.flatMap((each): ImportedRow[] => {
    const split = each.fact === "dividendPerShare" ? withParts(each.value) : null;
    const cell = saidCell({ ...each, value: split?.whole ?? each.value }, null);
    return [
      [unplaced(dividendLabels[each.fact][language][0]), cell],
      ...partRows([split], language),
    ];
  });
  const headings = [sections.dividend[language][0], columnHeadings.decided[language][0]];
  return { rows: [headings.map(unplaced), ...rows], left: [] };
}

function saidCell({ fact, value, words }: SaidFact, shareClass: string | null): ImportedCell {
  const goes: Destination = { is: "dividend", shareClass, role: "decided", fact };
  return { text: value, place: words.place, goes, words: words.text };
}

/** A row without figures that says which shares the rows below it are of. */
function namesClass({ label, cells }: DraftGrid["rows"][number]): boolean {
  return cells.every(({ text }) => text === "") && shareClassNamed(label.text) !== null;
}

/** The rows of the parts that stand in the cells of the dividend. */
function partRows(
  split: readonly (ReturnType<typeof withParts> | undefined)[],
  language: Language,
): readonly ImportedRow[] {
  const all = split.flatMap((each) => each?.parts ?? []);
  const keys = new Map(
    all.map(({ part, name }) => [`${part} ${name ?? ""}`, { part, name }] as const),
  );
  return [...keys.values()].map(({ part, name }) => [
    unplaced(partLabel(part, name, language)),
    ...split.map((each) =>
      unplaced(each?.parts.find((other) => other.part === part && other.name === name)?.text ?? ""),
    ),
  ]);
}

function partLabel(part: DividendPart, name: string | null, language: Language): string {
  const label = dividendLabels[part][language][0];
  return name === null ? label : `${label} (${name})`;
}

/** A label as a worksheet knows it: as it is, or by the product's own word for what it means. */
function knownLabel(label: PlacedDraftCell, language: Language): PlacedDraftCell {
  const text = withoutNumber(label.text);
  const known = readLabel(text, usualWords.rows);
  // What else stands in brackets behind it a worksheet's label does not hold: "Effective date (payment date)".
  if (known !== null && (known.aside === null || isPart(known.name))) return { ...label, text };
  const read = comparisonLabel(text);
  if (read === null) return { ...label, text };
  const part = partNamed(text);
  const own = dividendLabels[part ?? read.name][language][0];
  const aside = read.unit === null && part === null ? null : asideOf(text);
  return { ...label, text: aside === null ? own : `${own} (${aside})` };
}
