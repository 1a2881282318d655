import type { Announcement } from "../dividend/announcement";
import { type CellAddress, sameCell, stateOf } from "../dividend/fact";
import type { FactName } from "../dividend/factName";
import type { Finding } from "../dividend/finding";
import { type Language, languages } from "../dividend/language";
import { noticeOf } from "../dividend/notice";
import { composeRelease } from "../release/compose/composing";
import type { Composition, LackingFact } from "../release/compose/composition";
import type { Reading } from "../worksheet/reader";
import type { Sheet } from "../worksheet/sheet";
import { worksheetLanguage } from "../worksheet/worksheetLanguage";
import { type FactCell, factCells } from "./blankCells";

/** Why a cell is still open: no release without it, what it holds was not read, or it may be filled in. */
export type Openness = "missing" | "notReadable" | "optional";

/** A cell that is still to be filled in, or to be put right. */
export interface OpenCell extends FactCell {
  readonly state: Openness;
}

/** What is still open in a worksheet. */
export interface OpenFacts {
  /** From the top down. */
  readonly cells: readonly OpenCell[];
  /** Facts that a release needs and the worksheet has no row for. */
  readonly withoutRow: readonly LackingFact[];
}

/** A fact that a release of one language lacks; of any where it names none. */
interface Lacking extends LackingFact {
  readonly language?: Language;
}

/** Findings of reading that leave their cell without a value. */
const unreadable: ReadonlySet<string> = new Set(["WS01", "WS02", "WS05", "WS06"]);

/**
 * What is still open for a release in these languages and in those that rows of the worksheet name; where there are
 * none, in the worksheet's own. `composed` is the release of one of them, where it was composed already.
 * A cell that says "-" or "undetermined" is not open: it says something.
 */
export function openFacts(
  sheet: Sheet,
  { announcement, findings }: Reading,
  outputs: readonly Language[] = [],
  composed?: { readonly language: Language; readonly release: Composition },
): OpenFacts {
  const all = factCells(sheet);
  const named = languagesOf(all);
  const said = [...outputs, ...named];
  const wanted = new Set(said.length > 0 ? said : [worksheetLanguage(sheet, announcement)]);
  const lacking = languages
    .filter((language) => wanted.has(language))
    .flatMap((language) =>
      named.includes(language)
        ? lackingIn(composeRelease(saidIn(language, announcement), language), announcement).map(
            (each) => ({ ...each, language }),
          )
        : lackingIn(
            composed?.language === language
              ? composed.release
              : composeRelease(announcement, language),
            announcement,
          ),
    );
  const cells = all.flatMap((cell): OpenCell[] => {
    const state = openness(cell, findings, lacking, announcement);
    return state === null ? [] : [{ ...cell, state }];
  });
  const isPlaced = (fact: LackingFact) => cells.some((cell) => asksFor(cell, fact));
  const withoutRow = lacking
    .filter((fact) => !isPlaced(fact))
    .filter((fact, place, rest) => rest.findIndex((each) => sameFact(each, fact)) === place);
  return { cells, withoutRow };
}

function openness(
  cell: FactCell,
  findings: readonly Finding[],
  lacking: readonly Lacking[],
  announcement: Announcement,
): Openness | null {
  const { content } = cell;
  const isUnread = findings.some(
    ({ rule, cell: at }) => at !== null && unreadable.has(rule) && sameCell(at, cell.cell),
  );
  if (isUnread) return "notReadable";
  if (content.content.value !== null && content.shown.trim() !== "") return null;
  if (cell.section === "presentation") return asksForAny(cell, lacking) ? "missing" : null;
  return asksForAny(cell, lacking) || isOfRevision(cell, announcement) ? "missing" : "optional";
}

function asksForAny(cell: FactCell, lacking: readonly Lacking[]): boolean {
  return lacking.some((fact) => asksFor(cell, fact));
}

/** Whether the fact belongs in the cell. A fact told in words that a release lacks is wanted in its language's row. */
function asksFor(cell: FactCell, { fact, column, shareClass, language }: Lacking): boolean {
  const isComparison = cell.section === "dividend";
  return (
    cell.fact === fact &&
    (cell.language === null || language === undefined || cell.language === language) &&
    (!isComparison ||
      ((column ?? "decided") === cell.column && (shareClass ?? null) === cell.shareClass))
  );
}

function sameFact(a: LackingFact, b: LackingFact): boolean {
  return (
    a.fact === b.fact && a.column === b.column && (a.shareClass ?? null) === (b.shareClass ?? null)
  );
}

/** The forecast as it was and as it is revised, total and all: a notice of a revision is made of them. */
function isOfRevision({ section, label, period }: FactCell, announcement: Announcement): boolean {
  if (section !== "annual" || period !== "total" || noticeOf(announcement) === "dividend")
    return false;
  const row = announcement.annual.rows.find((each) => each.label.value === label);
  return row?.forecast === "previous" || row?.forecast === "revised";
}

/**
 * What of the company is said in a language itself. A release prints a name as it stands in the other language where
 * it must, but where there is a row for this one, it belongs there.
 */
function saidIn(language: Language, announcement: Announcement): Announcement {
  const own = Object.entries(announcement.company).flatMap(([name, texts]) => {
    const text = texts[language];
    return text === undefined ? [] : [[name, { [language]: text }] as const];
  });
  return { ...announcement, company: Object.fromEntries(own) };
}

/** Languages that rows of the worksheet are for: those their labels name. */
function languagesOf(cells: readonly FactCell[]): readonly Language[] {
  return cells.flatMap(({ language }) => language ?? []);
}

/**
 * What a release lacks. A dividend that is not filled in yet lacks all that goes with one: a release asks for these
 * only once there is a dividend.
 */
function lackingIn(composed: Composition, announcement: Announcement): readonly LackingFact[] {
  if (composed.is === "document") return [];
  const behind = composed.lacking.flatMap((each): readonly LackingFact[] => {
    const shareClass = announcement.classes.find(({ name }) => name === (each.shareClass ?? null));
    const decided = shareClass?.columns.find(({ role }) => role === "decided");
    if (each.fact !== "dividendPerShare" || decided === undefined) return [];
    const facts = ["total", "effectiveDate", "resource"] as const;
    return facts
      .filter((fact) => ["absent", "blank"].includes(stateOf(decided[fact])))
      .map((fact) => ({ ...each, fact, cell: decided[fact]?.cell ?? null }));
  });
  return [...composed.lacking, ...behind];
}

/** The first open cell behind one, from the top down and on from the top; null where none is open. */
export function openAfter(
  cells: readonly OpenCell[],
  { row, column }: CellAddress,
): OpenCell | null {
  const behind = cells.find(
    ({ cell }) => cell.row > row || (cell.row === row && cell.column > column),
  );
  return behind ?? cells[0] ?? null;
}

/** A fact by the name sentences call it, where its row has one. */
export function factNameOf({ fact, section }: FactCell): FactName | null {
  return fact === null || section === "terms" ? null : (fact as FactName);
}
