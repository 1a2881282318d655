import type { Announcement } from "../../dividend/announcement";
import { type Language, languages } from "../../dividend/language";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { readAnnualLabel } from "../../worksheet/annualLabel";
import { readDate } from "../../worksheet/notation/dateNotation";
import { type Reading, readWorksheet } from "../../worksheet/reader";
import type { Draft, DraftPlace, DraftTable } from "../draft";
import { draftLanguage } from "../language";
import { recognized } from "../recognizedTables";
import { type ClassedTable, type Recognized, classedTables, decidedDate } from "./classes";
import { type ComparisonSource, importedComparison, saidSection } from "./comparison";
import { decisionsIn } from "./decisions";
import { type ImportedFacts, importedFacts, splitInquiries } from "./facts";
import {
  type Destination,
  type ImportedCell,
  type ImportedRow,
  importedFrom,
  importedSheet,
} from "./rows";
import { type SaidFact, saidDividend, saidShares } from "./saidFacts";
import { factRows, noteRows, presentationRows, textRows } from "./sections";
import { type ImportedTable, importedAnnual, noAnnual } from "./tables";
import { tablesInWords } from "./tablesInWords";
import type { PlacedWords, TakenFact } from "./taken";
import { type ImportedTexts, importedTexts, noTexts } from "./texts";
import { followingItsFacts, withoutUsualHeadings } from "./untyped";
import { currentYears } from "./years";

/** A worksheet's facts from a release, and what of the release is not among them. */
export interface ReleaseImport {
  readonly announcement: Announcement;
  /** Further decisions of the same release; each has a worksheet of its own. */
  readonly further: readonly Announcement[];
  /** The language the release is in, and its worksheet best is. */
  readonly language: Language;
  readonly notUnderstood: readonly NotUnderstood[];
  /** What was taken from a sentence, or from a word that is cut off. */
  readonly taken: readonly TakenFact[];
}

interface NotUnderstood {
  readonly place: DraftPlace;
  readonly text: string;
  /** Where in the worksheet it would go; null where it has no place there. */
  readonly goes: Destination | null;
}

/**
 * The worksheet a release could have come from: its tables cell by cell, the facts its words state, and the words,
 * with placeholders for what they repeat. It is read like any worksheet, so the same notations are known.
 * Null where the release has neither a comparison of dividends, nor a forecast with its revision, nor a dividend that
 * its words state in one way only. Nothing is guessed: what is not said stays blank.
 */
export function importRelease(release: Draft): ReleaseImport | null {
  const { draft, placeOf } = tablesInWords({
    ...release,
    blocks: release.blocks.filter((block) => block.is === "table" || block.aside === undefined),
  });
  const language = draftLanguage(draft);
  const tables = draft.blocks.flatMap((block) => (block.is === "table" ? recognized(block) : []));
  const known = tables.filter((table) => table.is !== "other");
  const others = tables.flatMap(({ is, table }) => (is === "other" ? [table] : []));
  const annuals = known.filter(({ is }) => is === "annual");
  const main = known.find(({ is }) => is === "comparison");
  const isRevision = main === undefined && annuals.some(statesRevision);
  const words = wordsIn(draft);
  const alone =
    main === undefined && !isRevision ? saidDividend([...words, ...wordsOf(others)]) : [];
  if (main === undefined && !isRevision && !alone.some(({ fact }) => fact === "dividendPerShare"))
    return null;
  const facts = factsOf(draft, main, annuals, language);
  const texts = textsOf(draft, facts, isRevision, language);
  const classed = classedTables(known, texts.tableHeadings);
  const { first, further } = decisionsIn(classed);
  const worksheet = imported(
    {
      facts,
      comparisons: first,
      said: [...alone, ...saidShares(words)],
      annuals: classed.filter(({ table }) => table.is === "annual"),
      texts,
      isRevision,
    },
    language,
  );
  const more = further.map((source) => {
    const own = factsOf(draft, source.table, [], language);
    const notes = { ...noTexts, columnNotes: hasMark(source) ? texts.columnNotes : [] };
    const parts = { facts: own, comparisons: [source], said: [], annuals: [], texts: notes };
    return imported({ ...parts, isRevision: false }, language);
  });
  if (worksheet === null) return null;
  const everywhere = [worksheet, ...more].flatMap((each) => each ?? []);
  const placed = <T extends { readonly place: DraftPlace }>(each: T): T => ({
    ...each,
    place: placeOf(each.place),
  });
  return {
    announcement: worksheet.announcement,
    further: more.flatMap((each) => each?.announcement ?? []),
    language,
    notUnderstood: [
      ...texts.left.map((each) => ({ ...each, goes: goesOf(each) })),
      ...asidesOf(release),
      ...others.flatMap((table) => cellsOf(table, alone)),
      ...everywhere.flatMap(({ left }) => left),
    ].map(placed),
    taken: everywhere.flatMap(({ taken }) => taken).map(placed),
  };
}

/** Whether a figure of the comparison has the mark of a footnote. */
function hasMark({ table: { grid } }: ComparisonSource): boolean {
  return grid.rows.some(({ cells }) => cells.some(({ text }) => /[*※]|[(（]注/u.test(text)));
}

/** What one worksheet is made of. */
interface Parts {
  readonly facts: ImportedFacts;
  readonly comparisons: readonly ComparisonSource[];
  readonly said: readonly SaidFact[];
  readonly annuals: readonly ClassedTable[];
  readonly texts: ImportedTexts;
  readonly isRevision: boolean;
}

interface Imported {
  readonly announcement: Announcement;
  readonly left: readonly NotUnderstood[];
  readonly taken: readonly TakenFact[];
}

function imported(
  { facts, comparisons, said, annuals, texts, isRevision }: Parts,
  language: Language,
): Imported | null {
  const dividends =
    comparisons.length === 0 && said.length > 0 && !isRevision
      ? [saidSection(said, language)]
      : comparisons.map((source, index): ImportedTable => {
          const { rows, left } = importedComparison(source, index === 0 ? said : [], language);
          return { rows: [...rows, ...(index === 0 ? noteRows(texts, language) : [])], left };
        });
  const years = annualSections(annuals, language);
  const rows: readonly ImportedRow[] = [
    ...factRows(facts, isRevision ? "revision" : null, language),
    ...presentationRows(
      comparisons[0]?.table.grid,
      annuals.map(({ table }) => table.grid),
      language,
    ),
    ...dividends.flatMap((each) => each.rows),
    ...(years.length === 0 ? noAnnual(language) : years.flatMap((each) => each.rows)),
    ...textRows(texts, language),
  ];
  const reading = readWorksheet(importedSheet(rows, language));
  if (reading === null) return null;
  return {
    announcement: followingItsFacts(withoutUsualHeadings(reading.announcement, language), language),
    left: [
      ...[...dividends, ...years].flatMap(({ left }) => left).flatMap(leftBehind),
      ...unread(reading, rows),
    ],
    taken: [...rows.flat().flatMap(takenFrom), ...takenOf(facts)],
  };
}

/** The section of each class, that of the common shares first. */
function annualSections(
  annuals: readonly ClassedTable[],
  language: Language,
): readonly ImportedTable[] {
  const classes = [...new Set(annuals.map(({ shareClass }) => shareClass))];
  return classes
    .toSorted((a, b) => Number(a !== null) - Number(b !== null))
    .map((name) =>
      importedAnnual(
        annuals.flatMap(({ table, shareClass }) => (shareClass === name ? [table] : [])),
        name,
        language,
      ),
    );
}

/** Whether an annual table has a forecast as it was and as it is now. */
function statesRevision({ grid }: Recognized): boolean {
  const unknown = { end: null, namedYear: null };
  const forecasts = grid.rows.map(
    ({ label }) => readAnnualLabel(label.text, unknown, () => null)?.forecast,
  );
  return forecasts.includes("previous") && forecasts.includes("revised");
}

/** In a notice on the forecast alone the reason is that of the revision. */
function textsOf(
  draft: Draft,
  facts: ImportedFacts,
  isRevision: boolean,
  language: Language,
): ImportedTexts {
  const texts = importedTexts(draft, (text) => isLetterhead(text, facts, language));
  const { reason, revisionReason = [], ...blocks } = texts.blocks;
  if (!isRevision || reason === undefined) return texts;
  return { ...texts, blocks: { ...blocks, revisionReason: [...reason, ...revisionReason] } };
}

function factsOf(
  { blocks }: Draft,
  main: Recognized | undefined,
  annuals: readonly Recognized[],
  language: Language,
): ImportedFacts {
  const first = blocks.findIndex((block) => block.is === "table");
  const paragraphs = (from: typeof blocks) =>
    wordsIn({ blocks: from, unread: [] }).filter(({ text }) => !/^(?:https?:|#)/u.test(text));
  const { headings } = main?.grid ?? { headings: [] };
  const before = paragraphs(first < 0 ? blocks : blocks.slice(0, first));
  return importedFacts(
    before.map(({ text }) => text),
    paragraphs(blocks),
    {
      decidedHeading: headings[0]?.text ?? "",
      previousHeading: headings.length > 1 ? (headings.at(-1)?.text ?? "") : "",
      recordDate: main === undefined ? null : decidedDate(main.grid),
      annualYears: annuals.flatMap(({ grid }) =>
        grid.rows.flatMap(({ label }) => currentYears(label.text)),
      ),
    },
    language,
  );
}

function wordsIn({ blocks }: Draft): readonly PlacedWords[] {
  return blocks.flatMap((block): PlacedWords[] =>
    block.is === "paragraph"
      ? [{ text: block.text, place: { is: "paragraph", paragraph: block.number } }]
      : [],
  );
}

/** The rows of tables of no kind that is known: a label before each value. */
function wordsOf(tables: readonly DraftTable[]): readonly PlacedWords[] {
  return tables.flatMap(({ rows, number }) =>
    rows.map((row, down): PlacedWords => ({
      text: row.flatMap(({ text, covered }) => (covered || text === "" ? [] : [text])).join(" "),
      place: { is: "cell", table: number, row: down + 1, column: row.length },
    })),
  );
}

/** A line that only gives a fact the worksheet has a cell for, or says to whom a Japanese release is addressed. */
function isLetterhead(text: string, facts: ImportedFacts, language: Language): boolean {
  return text.split("\n").every((line) => isLetterheadLine(line, facts, language));
}

function isLetterheadLine(text: string, facts: ImportedFacts, language: Language): boolean {
  const date = readDate(text);
  const values = [
    facts.name,
    facts.representative,
    facts.listing,
    ...splitInquiries(facts.inquiries),
  ];
  // A listing stands in parentheses of its own: （コード番号 0000 東証プライム）.
  const ends = (value: string) => text.endsWith(value) || text.endsWith(`${value}）`);
  return (
    date?.is === "date" ||
    /^各\s*位$/u.test(text.trim()) ||
    (releaseWordsIn(language).form.letterhead !== null &&
      !/お知らせ|[。]/u.test(text) &&
      values.some((value) => value !== null && value !== "" && ends(value)))
  );
}

/** What a header or a comment says has no place in a worksheet; that it is a draft was the product's own word. */
function asidesOf({ blocks }: Draft): readonly NotUnderstood[] {
  const marks = languages.map((language) => releaseWordsIn(language).draftMark);
  return blocks.flatMap((block): NotUnderstood[] => {
    if (block.is === "table" || block.aside === undefined || marks.includes(block.text)) return [];
    const { text, number, aside } = block;
    return [{ text, place: { is: "paragraph", paragraph: number, aside }, goes: null }];
  });
}

function goesOf({ block }: ImportedTexts["left"][number]): Destination | null {
  return block === null ? null : { is: "text", block };
}

function leftBehind({ text, place, goes }: ImportedCell): readonly NotUnderstood[] {
  return place === null ? [] : [{ text, place, goes: goes ?? null }];
}

/** That a dividend is paid in money is what every worksheet means. */
const paidInMoney = /^(?:金銭|cash|money)(?:とします|とする)?[。.]?$/iu;

function cellsOf(
  { rows, number }: DraftTable,
  said: readonly SaidFact[],
): readonly NotUnderstood[] {
  const isRead = (row: number) =>
    said.some(
      ({ words: { place } }) => place.is === "cell" && place.table === number && place.row === row,
    ) || rows[row - 1]?.some(({ text }) => paidInMoney.test(text.trim())) === true;
  return rows.flatMap((row, down) =>
    row.flatMap(({ text, covered }, across): NotUnderstood[] => {
      const place = { is: "cell", table: number, row: down + 1, column: across + 1 } as const;
      return covered || text === "" || isRead(down + 1) ? [] : [{ text, place, goes: null }];
    }),
  );
}

function takenFrom({ place, goes, words }: ImportedCell): readonly TakenFact[] {
  return place === null || goes === undefined || words === undefined
    ? []
    : [{ goes, words, place }];
}

function takenOf({ sentences }: ImportedFacts): readonly TakenFact[] {
  return Object.entries(sentences).map(([fact, { text, place }]) => ({
    goes: { is: "announcement", fact: fact as keyof typeof sentences },
    words: text,
    place,
  }));
}

/** Cells of the release that the reader could make nothing of, and rows of an annual table that it does not know. */
function unread({ findings }: Reading, rows: readonly ImportedRow[]): readonly NotUnderstood[] {
  return findings.flatMap(({ cell, severity, rule }) => {
    if (cell === null) return [];
    if (rule === "WS03")
      return (rows[cell.row] ?? []).filter(({ text }) => text !== "").flatMap(leftBehind);
    const from = severity === "note" ? null : importedFrom(rows, cell);
    return from === null ? [] : leftBehind(from);
  });
}
