import type { Announcement } from "../../dividend/announcement";
import type { Language } from "../../dividend/language";
import { halfWidth } from "../../worksheet/notation/width";
import type { Draft, DraftPlace, TablePlace } from "../draft";
import { draftLanguage } from "../language";
import type { DraftGrid } from "../draftGrid";
import { type RecognizedTable, forecastsNamed, recognized } from "../recognizedTables";
import { tablesInWords } from "../tablesInWords";
import { rolesOfColumns } from "../columnRoles";
import { type Recognized, classedTables, decidedDate, isCutOff, namedByPlace } from "./classes";
import type { ComparisonSource } from "./comparison";
import { decisionsIn } from "./decisions";
import { type ImportedFacts, importedFacts } from "./facts";
import { isLetterhead } from "./letterheadLines";
import { type NotUnderstood, asidesOf, cellsOfGrid, goesOf } from "./notUnderstood";
import { leftOfTable } from "./otherTables";
import { otherMatters, withNotes, wordsIn, wordsOf } from "./placedWords";
import { saidDividend, saidShares } from "./saidFacts";
import type { TakenFact } from "./taken";
import { type ImportedTexts, importedTexts, noTexts } from "./texts";
import { imported } from "./worksheetParts";
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
  const before = beforeCorrection(draft);
  const tables = draft.blocks.flatMap((block): readonly RecognizedTable[] => {
    if (block.is !== "table") return [];
    return before.has(block.number) ? [{ is: "other", table: block }] : recognized(block);
  });
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
  const beside = alone.length === 0 ? [] : otherMatters(others, alone);
  const corrected = draft.blocks.filter((each) => each.is !== "table" || !before.has(each.number));
  const texts = withNotes(
    textsOf({ ...draft, blocks: corrected }, facts, isRevision, language),
    beside,
  );
  const all = classedTables(known, texts.tableHeadings);
  const classed = all.filter((each) => !isCutOff(each));
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
  const placed = <T extends { readonly place: DraftPlace | TablePlace }>(each: T): T =>
    each.place.is === "table" ? each : { ...each, place: placeOf(each.place) };
  return {
    announcement: worksheet.announcement,
    further: more.flatMap((each) => each?.announcement ?? []),
    language,
    notUnderstood: [
      ...texts.left.map((each) => ({ ...each, goes: goesOf(each) })),
      ...asidesOf(release),
      ...(alone.length === 0 ? others.flatMap(leftOfTable) : []),
      ...all.filter(isCutOff).flatMap(({ table }) => cellsOfGrid(table.grid, table.table.number)),
      ...everywhere.flatMap(({ left }) => left),
    ].map(placed),
    taken: [...everywhere.flatMap(({ taken }) => taken), ...classed.flatMap(namedByPlace)].map(
      placed,
    ),
  };
}

/** Whether a column says how much of its dividend is an ordinary one, in a row or a cell. */
function hasOrdinaryPart({ rows }: DraftGrid, column: number): boolean {
  return rows.some(({ label, cells }) => {
    const text = cells[column]?.text ?? "";
    return (
      /\d/u.test(halfWidth(text)) && /普通配当|ordinary dividend/iu.test(`${label.text} ${text}`)
    );
  });
}

const wasWrong = /訂正前|(?:^|\b)before (?:the )?correction/iu;
const isRight = /訂正後|(?:^|\b)after (?:the )?correction/iu;

/** The tables of a correction that say what was wrong before, by their numbers: those below a line that says so. */
function beforeCorrection({ blocks }: Draft): ReadonlySet<number> {
  const found = new Set<number>();
  let isBefore = false;
  for (const block of blocks) {
    if (block.is === "table") {
      if (isBefore) found.add(block.number);
    } else if (wasWrong.test(block.text) !== isRight.test(block.text)) {
      isBefore = block.text.length < 40 && wasWrong.test(block.text);
    }
  }
  return found;
}

/** Whether a figure of the comparison has the mark of a footnote. */
function hasMark({ table: { grid } }: ComparisonSource): boolean {
  return grid.rows.some(({ cells }) => cells.some(({ text }) => /[*※]|[(（]注/u.test(text)));
}

/** Whether an annual table has a forecast as it was and as it is now. */
function statesRevision({ grid }: Recognized): boolean {
  const forecasts = forecastsNamed(grid.rows.map(({ label }) => label));
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
  const headings = (main?.grid.headings ?? []).map(({ text }) => text);
  const roles = rolesOfColumns(headings);
  const before = paragraphs(first < 0 ? blocks : blocks.slice(0, first));
  return importedFacts(
    before.map(({ text }) => text),
    paragraphs(blocks),
    {
      decidedHeading: headings[roles.indexOf("decided")] ?? "",
      previousHeading: headings[roles.indexOf("previous")] ?? "",
      recordDate: main === undefined ? null : decidedDate(main.grid),
      isOrdinary: main !== undefined && hasOrdinaryPart(main.grid, roles.indexOf("decided")),
      annualYears: annuals.flatMap(({ grid }) =>
        grid.rows.flatMap(({ label }) => currentYears(label.text)),
      ),
    },
    language,
  );
}
