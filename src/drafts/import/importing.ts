import { type Announcement, type TextBlockName, textBlockNames } from "../../dividend/announcement";
import { type CivilDate, addMonthsToMonthEnd } from "../../dividend/civilDate";
import type { Fact } from "../../dividend/fact";
import { type Language, languages } from "../../dividend/language";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { comparisonTable } from "../../tables/comparisonTable";
import { readDate } from "../../worksheet/notation/dateNotation";
import { findFiscalYears, fiscalYearEndOf } from "../../worksheet/notation/fiscalYearNotation";
import { previousYearWords } from "../../worksheet/notation/lexicon";
import { readAnnualLabel } from "../../worksheet/annualLabel";
import { findDates } from "../../worksheet/notation/runningDates";
import { type Reading, readWorksheet } from "../../worksheet/reader";
import type { Draft, DraftPlace } from "../draft";
import { draftLanguage } from "../language";
import { type RecognizedTable, comparisonLabel, recognized } from "../recognizedTables";
import { type ImportedFacts, splitInquiries, type TableFacts, importedFacts } from "./facts";
import { type ImportedCell, type ImportedRow, importedFrom, importedSheet } from "./rows";
import { factRows, noteRows, presentationRows, textRows } from "./sections";
import { type ImportedTable, importedAnnual, importedComparison, noAnnual } from "./tables";
import { type ImportedTexts, importedTexts, shareClassIn } from "./texts";
import { withPlaceholders } from "../../release/compose/textPlaceholders";

/** A worksheet's facts from a release, and what of the release is not among them. */
export interface ReleaseImport {
  readonly announcement: Announcement;
  /** The language the release is in, and its worksheet best is. */
  readonly language: Language;
  readonly notUnderstood: readonly NotUnderstood[];
}

interface NotUnderstood {
  readonly place: DraftPlace;
  readonly text: string;
}

/**
 * The worksheet a release could have come from: its tables cell by cell, the facts its words state, and the words,
 * with placeholders for what they repeat. It is read like any worksheet, so the same notations are known.
 * Null where the release has neither a comparison of dividends nor a forecast with its revision. Nothing is guessed: what is not said stays blank.
 */
export function importRelease(release: Draft): ReleaseImport | null {
  const draft: Draft = {
    ...release,
    blocks: release.blocks.filter((block) => block.is === "table" || block.aside === undefined),
  };
  const language = draftLanguage(draft);
  const tables = draft.blocks.flatMap((block) => (block.is === "table" ? recognized(block) : []));
  const comparisons = tables.filter((table) => table.is === "comparison");
  const annuals = tables.filter((table) => table.is === "annual");
  const [main] = comparisons;
  const isRevision = main === undefined && annuals.some(statesRevision);
  if (main === undefined && !isRevision) return null;
  const facts = factsOf(draft, main, annuals, language);
  const sorted = importedTexts(draft, (text) => isLetterhead(text, facts, language));
  const texts = isRevision ? ofRevision(sorted) : sorted;
  const dividends = comparisons.map((table, index) => {
    const name = index === 0 ? null : className(texts, index);
    const { rows, left } = importedComparison(table, name, language);
    const notes = index === 0 ? noteRows(texts, language) : [];
    return { rows: [...rows, ...notes], left };
  });
  const years = annualSections(annuals, comparisons.length, texts, language);
  const rows: readonly ImportedRow[] = [
    ...factRows(facts, isRevision ? "revision" : null, language),
    ...presentationRows(
      main?.grid,
      annuals.map(({ grid }) => grid),
      language,
    ),
    ...dividends.flatMap((each) => each.rows),
    ...(years.length === 0 ? noAnnual(language) : years.flatMap((each) => each.rows)),
    ...textRows(texts, language),
  ];
  const reading = readWorksheet(importedSheet(rows, language));
  if (reading === null) return null;
  const others = tables.filter((table) => table.is === "other");
  return {
    announcement: followingItsFacts(withoutUsualHeadings(reading.announcement, language), language),
    language,
    notUnderstood: [
      ...texts.left,
      ...asidesOf(release),
      ...others.flatMap(({ table }) => cellsOf(table)),
      ...[...dividends, ...years].flatMap(({ left }) => left).flatMap(placed),
      ...unread(reading, rows),
    ],
  };
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
function ofRevision(texts: ImportedTexts): ImportedTexts {
  const { reason, ...blocks } = texts.blocks;
  return reason === undefined ? texts : { ...texts, blocks: { ...blocks, revisionReason: reason } };
}

/** As many annual tables as there are share classes are one of each; otherwise they are all of the common shares. */
function annualSections(
  annuals: readonly Recognized[],
  classes: number,
  texts: ImportedTexts,
  language: Language,
): readonly ImportedTable[] {
  if (annuals.length === 0) return [];
  if (classes < 2 || annuals.length !== classes) return [importedAnnual(annuals, null, language)];
  return annuals.map((table, index) =>
    importedAnnual([table], index === 0 ? null : className(texts, index), language),
  );
}

function className(texts: ImportedTexts, index: number): string {
  return shareClassIn(texts.comparisonHeadings[index] ?? null) ?? `Class ${String(index + 1)}`;
}

/** What a header or a comment says has no place in a worksheet; that it is a draft was the product's own word. */
function asidesOf({ blocks }: Draft): readonly NotUnderstood[] {
  const marks = languages.map((language) => releaseWordsIn(language).draftMark);
  return blocks.flatMap((block): NotUnderstood[] => {
    if (block.is === "table" || block.aside === undefined || marks.includes(block.text)) return [];
    const { text, number, aside } = block;
    return [{ text, place: { is: "paragraph", paragraph: number, aside } }];
  });
}

type Recognized = Exclude<RecognizedTable, { is: "other" }>;

function factsOf(
  { blocks }: Draft,
  main: Recognized | undefined,
  annuals: readonly Recognized[],
  language: Language,
): ImportedFacts {
  const first = blocks.findIndex((block) => block.is === "table");
  const paragraphs = (from: typeof blocks) =>
    from.flatMap((block) =>
      block.is === "paragraph" && !/^(?:https?:|#)/u.test(block.text) ? [block.text] : [],
    );
  const { headings, rows } = main?.grid ?? { headings: [], rows: [] };
  const recordRow = rows.find(({ label }) => comparisonLabel(label.text)?.name === "recordDate");
  const date = readDate(recordRow?.cells[0]?.text ?? "");
  const table: TableFacts = {
    decidedHeading: headings[0]?.text ?? "",
    previousHeading: headings.length > 1 ? (headings.at(-1)?.text ?? "") : "",
    recordDate: date?.is === "date" ? date.date : null,
    annualYears: annuals.flatMap(({ grid }) =>
      grid.rows.flatMap(({ label }) => currentYears(label.text)),
    ),
  };
  return importedFacts(paragraphs(blocks.slice(0, first)), paragraphs(blocks), table, language);
}

const previousYear = new RegExp(previousYearWords, "iu");
const revision = /forecast|予想/iu;

/** The fiscal years that a row names; of one that says it is the year before, those after it. */
function currentYears(label: string): readonly CivilDate[] {
  const isPrevious = previousYear.test(label) && !revision.test(label);
  return yearsIn(label).map((year) => (isPrevious ? addMonthsToMonthEnd(year, 12) : year));
}

function yearsIn(label: string): readonly CivilDate[] {
  const dates = findDates(label).flatMap(({ reading }) =>
    reading.is === "date" ? [reading.date] : [],
  );
  const unknown = { end: null, namedYear: null };
  const years = findFiscalYears(label).flatMap(
    ({ reading }) => fiscalYearEndOf(reading, unknown) ?? [],
  );
  return [...dates, ...years];
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
    (language === "ja" &&
      !/お知らせ|[。]/u.test(text) &&
      values.some((value) => value !== null && value !== "" && ends(value)))
  );
}

/** Headings that the product would write itself need not be typed, and then follow the facts. */
function withoutUsualHeadings(announcement: Announcement, language: Language): Announcement {
  const untyped: Announcement = {
    ...announcement,
    classes: announcement.classes.map((shareClass) => ({
      ...shareClass,
      columns: shareClass.columns.map(({ typedHeading: _, ...column }) => column),
    })),
  };
  return {
    ...announcement,
    classes: announcement.classes.map((shareClass, index) => {
      const plain = untyped.classes[index];
      const usual = plain && comparisonTable(untyped, plain, language).rows[0];
      return {
        ...shareClass,
        columns: shareClass.columns.map((column, at) => {
          const isUsual = column.typedHeading?.[language]?.value === usual?.[at + 1]?.text;
          return isUsual ? (plain?.columns[at] ?? column) : column;
        }),
      };
    }),
  };
}

function followingItsFacts(announcement: Announcement, language: Language): Announcement {
  const follow = (text: Fact<string>): Fact<string> => ({
    ...text,
    value: withPlaceholders(text.value, announcement, language),
  });
  const text = Object.fromEntries(
    textBlockNames.flatMap((name: TextBlockName) => {
      const typed = announcement.text[name];
      const own = typed?.[language];
      return typed === undefined
        ? []
        : [[name, { ...typed, ...(own && { [language]: own.map(follow) }) }]];
    }),
  );
  return { ...announcement, text };
}

function placed({ text, place }: ImportedCell): readonly NotUnderstood[] {
  return place === null ? [] : [{ text, place }];
}

function cellsOf({ rows, number }: Recognized["table"]): readonly NotUnderstood[] {
  return rows.flatMap((row, down) =>
    row.flatMap(({ text, covered }, across): NotUnderstood[] =>
      covered || text === ""
        ? []
        : [{ text, place: { is: "cell", table: number, row: down + 1, column: across + 1 } }],
    ),
  );
}

/** Cells of the release that the reader could make nothing of. */
function unread({ findings }: Reading, rows: readonly ImportedRow[]): readonly NotUnderstood[] {
  return findings.flatMap(({ cell, severity }) => {
    const from = cell && severity !== "note" ? importedFrom(rows, cell) : null;
    return from === null ? [] : placed(from);
  });
}
