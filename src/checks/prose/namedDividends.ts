import type { Amount } from "../../dividend/amount";
import { type Announcement, columnOf } from "../../dividend/announcement";
import type { AnnualRow } from "../../dividend/annual";
import type { ColumnRole, DividendColumn, DividendPart } from "../../dividend/column";
import { type Fact, givenFacts, givenValue } from "../../dividend/fact";
import type { Period } from "../../dividend/fiscalYear";
import { tidy } from "../../worksheet/notation/width";
import { actualRowsOf } from "../annualRows";
import { placedColumns } from "../placedColumns";

/** A dividend that words right before an amount name: 中間配当20円, "the latest forecast of JPY22.00". */
export type NamedDividend = "interim" | "annual" | "forecast" | "previous" | DividendPart;

/** Whether the decided dividend as a whole may be called so: the ordinary one, or a special one beside none. */
export function mayBeWhole(dividend: NamedDividend): boolean {
  return dividend === "ordinary" || dividend === "special";
}

const perShare = String.raw`(?:[はがのを、,( ]|として)*(?:[1一] ?株(?:当たり|当り|あたり|につき)[、, ]*)?金?$`;
const notOfYear = String.raw`(?<!\b(?:annual|full[ -]year) )`;
const wordsBefore = (english: string, japanese: string) =>
  new RegExp(String.raw`${english}$|${japanese}${perShare}`, "iu");
const part = (english: string, japanese: string) =>
  wordsBefore(
    String.raw`${notOfYear}\b(?:${english}) (?:dividends?|one|part|portion)(?: (?:of|is|was|will be)| ?[:(])`,
    String.raw`(?:${japanese})配当金?`,
  );
const named: readonly (readonly [NamedDividend, RegExp])[] = [
  ["interim", wordsBefore(String.raw`\binterim dividends? (?:of|is|was)`, "中間配当金?")],
  ["commemorative", part("commemorative|anniversary", "記念")],
  ["special", part("special", "特別")],
  ["ordinary", part("ordinary|regular", "普通")],
  [
    "annual",
    wordsBefore(
      String.raw`\b(?:annual|full[ -]year) dividends? (?:of|is|was|will be)`,
      "年間の?配当金?",
    ),
  ],
  [
    "forecast",
    wordsBefore(
      String.raw`\b(?:latest|previous|initial) (?:dividend )?forecast of`,
      "(?:直近の|前回の?)(?:配当)?予想額?",
    ),
  ],
  [
    "previous",
    /\b(?:previous|prior|last) (?:fiscal )?year['’]s(?: dividends? of)?$|(?:前期|前年度?)(?:実績)?の$/iu,
  ],
];

// Prices, earnings and benefits have their forecasts and previous years too.
const aboutElse =
  /\b(?:income|earnings|profit|sales|revenue|assets|EPS|prices?)\b|利益|売上|収益|純資産|株価|優待/iu;

/** The dividend that the words right before an amount name; null where they name none, or the sentence is about more. */
export function dividendNamedBefore(before: string, sentence: string): NamedDividend | null {
  if (aboutElse.test(sentence)) return null;
  const words = tidy(before);
  return named.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * What the worksheet has for a named dividend, the likeliest figure first; none where the figure it would be of is
 * not given, so that others cannot be told from it.
 */
export function figuresOfNamed(
  dividend: NamedDividend,
  announcement: Announcement,
): readonly Fact<Amount>[] {
  const { annual, classes, decision } = announcement;
  const inRows = (rows: readonly AnnualRow[], periods?: readonly Period[]) =>
    givenFacts(
      rows.flatMap(({ cells }) =>
        periods === undefined ? Object.values(cells) : periods.map((period) => cells[period]),
      ),
    );
  const inColumns = (role: ColumnRole) =>
    givenFacts(
      classes.flatMap((each) => {
        const column = columnOf(each, role);
        return column === undefined ? [] : perShareOf(column);
      }),
    );
  const current = actualRowsOf(announcement, "current");
  switch (dividend) {
    case "interim":
    case "annual": {
      const period = dividend === "annual" ? "total" : dividend;
      const own = dividend === "interim" && givenValue(decision.kind) === "interim";
      const first = own ? inColumns("decided") : inRows(current, [period]);
      const others = own ? [...inColumns("forecast"), ...inColumns("previous")] : [];
      return first.length === 0 ? [] : [...first, ...others, ...inRows(annual.rows, [period])];
    }
    case "ordinary":
    case "commemorative":
    case "special":
      return partsNamed(dividend, announcement);
    case "forecast":
    case "previous": {
      const rows =
        dividend === "forecast"
          ? annual.rows.filter(({ kind }) => kind === "forecast")
          : actualRowsOf(announcement, "previous");
      return [...inColumns(dividend), ...inRows(rows)];
    }
  }
}

/** The parts of that kind, the decided one first; without parts the whole dividend of a column is ordinary. */
function partsNamed(part: DividendPart, announcement: Announcement): readonly Fact<Amount>[] {
  const others = placedColumns(announcement).filter(({ column }) => column.role !== "decided");
  const columns = [...placedColumns(announcement, "decided"), ...others];
  const own = givenFacts(
    columns.flatMap(({ column }) =>
      column.parts.filter((each) => each.part === part).map(({ amount }) => amount),
    ),
  );
  if (part !== "ordinary" || own.length === 0) return own;
  return [...own, ...givenFacts(others.map(({ column }) => column.dividendPerShare))];
}

function perShareOf(column: DividendColumn) {
  return [
    column.dividendPerShare,
    column.dividendPerShareAsPaid,
    ...column.parts.map(({ amount }) => amount),
  ];
}
