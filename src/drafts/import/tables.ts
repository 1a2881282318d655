import { type Period, periods as periodsInYear } from "../../dividend/fiscalYear";
import { inUnits } from "../../dividend/amount";
import type { Language } from "../../dividend/language";
import { readAnnualLabel } from "../../worksheet/annualLabel";
import { periodHeadings } from "../../worksheet/choices";
import { sections } from "../../worksheet/labels";
import { readAmount } from "../../worksheet/notation/amountNotation";
import { tidy } from "../../worksheet/notation/width";
import type { DraftGrid } from "../draftGrid";
import type { PlacedDraftCell } from "../placedCell";
import { periodOf } from "../tableLabels";
import type { Recognized } from "./classes";
import { unbracketed } from "../bracketed";
import { withWholeWord } from "./cutWord";
import { withFiscalYear } from "../yearLabel";
import { withPartsInCells } from "./partRows";
import { nothing, placing } from "./placing";
import { type ImportedCell, type ImportedRow, unplaced } from "./rows";

/** A table's rows for the worksheet, and the cells of it that have no place there. */
export interface ImportedTable {
  readonly rows: readonly ImportedRow[];
  readonly left: readonly ImportedCell[];
}

/** The section "Annual dividends" of annual tables; `shareClass` is null for the common shares. */
export function importedAnnual(
  annuals: readonly Recognized[],
  shareClass: string | null,
  language: Language,
): ImportedTable {
  const read = annuals.map(({ table, grid }) => {
    const periods = periodsOf(grid);
    const rows = withPartsInCells(grid.rows.filter((row) => !isDifference(row, grid)));
    return { placed: placing(table.number), grid: { ...grid, rows }, periods };
  });
  const named = new Set(read.flatMap(({ periods }) => periods));
  const columns =
    read.length === 1
      ? [...named].filter((period) => period !== null)
      : periodsInYear.filter((period) => named.has(period));
  const section = sections.annual[language][0];
  const rows = read.flatMap(({ placed, grid, periods }) =>
    grid.rows.map(({ label, cells }): ImportedRow => [
      placed({ ...label, text: withFiscalYear(label.text) }),
      ...columns.map((period) => {
        const cell = cells[periods.indexOf(period)] ?? nothing;
        const row = withFiscalYear(label.text);
        return withWholeWord({
          ...placed(cell),
          goes: { is: "annual", shareClass, label: row, period } as const,
        });
      }),
    ]),
  );
  // What a second table says again is said once.
  const once = new Map<string, ImportedRow>();
  for (const row of rows) {
    const key = row.map(({ text }) => text).join("\t");
    if (!once.has(key)) once.set(key, row);
  }
  return {
    rows: [
      [
        unplaced(shareClass === null ? section : `${section}: ${shareClass}`),
        ...columns.map((period) => unplaced(periodHeadings[period][language][0])),
      ],
      ...once.values(),
    ],
    left: read.flatMap(({ placed, grid, periods }) => unknownColumns(grid, periods).map(placed)),
  };
}

/** The period of each column; a bare "FY" is the year's end only beside a total. */
function periodsOf({ headings }: DraftGrid): readonly (Period | null)[] {
  const periods = headings.map(({ text }) => lastPeriod(text));
  return periods.map((period, index) => {
    const isBare = /(?:^|\s)FY$/iu.test(tidy(headings[index]?.text ?? ""));
    return isBare && !periods.includes("total") ? null : period;
  });
}

/** The period a heading names, also below one that spreads over it. */
function lastPeriod(text: string): Period | null {
  const words = text.split(" ");
  const found = words.map((_, at) => periodOf(words.slice(at).join(" ")));
  return found.find((period) => period !== null) ?? null;
}

const difference =
  /^(?:増減|差異?|修正|増配|減配)額?(?:\s*\([^()]*\))?$|^(?:amount of )?(?:changes?|differences?|increase(?: ?\/ ?| or )?(?:\(?decrease\)?)?)(?:\s*\([^()]*\))?$/iu;

/** A row that only reckons the revised forecast less the previous one says nothing of its own, where it is right. */
function isDifference({ label, cells }: DraftGrid["rows"][number], { rows }: DraftGrid): boolean {
  if (!difference.test(tidy(unbracketed(label.text)))) return false;
  const row = (forecast: "previous" | "revised") =>
    rows.find(
      (each) =>
        readAnnualLabel(each.label.text, { end: null, namedYear: null }, () => null)?.forecast ===
        forecast,
    );
  const value = (text = "") => {
    const amount = readAmount(unbracketed(text).replace(/^[+＋]\s*/u, ""))?.amount;
    return amount === undefined ? null : inUnits(amount);
  };
  const [before, after] = [row("previous"), row("revised")];
  return cells.every(({ text }, index) => {
    const said = value(text);
    const [was, is] = [value(before?.cells[index]?.text), value(after?.cells[index]?.text)];
    if (said === null)
      return readAmount(text) === null && (was === null || is === null || was.eq(is));
    return was !== null && is?.minus(was).eq(said) === true;
  });
}

function unknownColumns(
  { headings, rows }: DraftGrid,
  periods: readonly (Period | null)[],
): readonly PlacedDraftCell[] {
  return periods
    .flatMap((period, index) =>
      period === null
        ? [headings[index] ?? nothing, ...rows.map(({ cells }) => cells[index] ?? nothing)]
        : [],
    )
    .filter(({ text }) => text !== "");
}

/** The section "Annual dividends" of a release that has none: its headings alone, as a worksheet needs them. */
export function noAnnual(language: Language): readonly ImportedRow[] {
  const periods = ["interim", "yearEnd", "total"] as const;
  return [
    [
      unplaced(sections.annual[language][0]),
      ...periods.map((period) => unplaced(periodHeadings[period][language][0])),
    ],
  ];
}
