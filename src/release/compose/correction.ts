import type { Announcement } from "../../dividend/announcement";
import { givenValue } from "../../dividend/fact";
import { type Language, inAnyLanguage } from "../../dividend/language";
import type { CorrectionWords } from "../../languages/correctionWords";
import { correctionWordsIn } from "../../languages/correctionWordsIn";
import { dateText } from "../../languages/dates";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import type { Block, BlockRole, Piece, ReleaseDocument } from "../document";
import { composeRelease } from "./composing";
import type { Composition, FromOtherLanguage, LackingFact } from "./composition";
import { type SaidBlock, comparable, differencesBetween } from "./correctionDifferences";
import { markedPieces } from "./correctionPieces";
import { markedTables } from "./correctionTables";
import { letterhead } from "./letterhead";
import { filledText } from "./placeholders";
import { type PrintedFacts, printedFacts } from "./printedFacts";

/** The correction of a notice; `same` where the corrected worksheet says what the notice said. */
export type Correction = Composition | { readonly is: "same" };

/** The notice as it went out: its words, and its own date where a worksheet gives it. */
export interface CorrectedNotice {
  readonly blocks: readonly SaidBlock[];
  readonly date: string | null;
}

/** A composed release as far as its words go. */
export function saidBlocks({ blocks }: ReleaseDocument): readonly SaidBlock[] {
  return blocks.map((block) =>
    block.is === "table"
      ? {
          is: "table",
          rows: block.plan.rows.map((row) => row.map(({ text }) => text)),
          plan: block.plan,
        }
      : { is: "words", text: block.text },
  );
}

/**
 * Composes the correction of `notice` by the corrected worksheet: every place where the two releases differ, its
 * words before and after, and no other. Refused, naming the facts, where the correction's date or reason, or a fact of
 * the release itself, is lacking.
 */
export function composeCorrection(
  announcement: Announcement,
  language: Language,
  published: CorrectedNotice,
): Correction {
  const notice = { ...published, blocks: published.blocks.flatMap(linesOf) };
  const printed = printedFacts(announcement, language);
  const composition = composeRelease(announcement, language);
  const lacking = correctionLacking(announcement);
  if (composition.is === "refused") {
    return { ...composition, lacking: [...lacking, ...composition.lacking] };
  }
  if (lacking.length > 0) return { is: "refused", lacking };
  const { document } = composition;
  const lines = saidBlocks(document).map(linesOf);
  const after = lines.flat();
  /** The block that each line stands in. */
  const blockOf = lines.flatMap((each, block) => each.map(() => block));
  const differences = differencesBetween(notice.blocks, after);
  const placeAt = (line: number) =>
    placeOf(document.blocks, blockOf[line] ?? document.blocks.length, words);
  if (differences.length === 0) return { is: "same" };
  const words = correctionWordsIn(language);
  const date = givenValue(announcement.decision.correctionDate);
  const facts = {
    headline: headlineOf(notice, document, differences, blockOf),
    noticeDate: notice.date ?? printed.needed("release date"),
    correctionDate: date === null ? "" : dateText(date, language),
    place: printed.known("place"),
    company: printed.needed("name"),
  };
  const foreign: FromOtherLanguage[] = [];
  const reason = reasonIn(announcement, language, printed, foreign);
  if (printed.lacking.length > 0) return { is: "refused", lacking: printed.lacking };
  const { form } = releaseWordsIn(language);
  const opening =
    form.letterhead === null ? null : letterhead(corrected(printed, facts), form.letterhead);
  const number = (at: number, text: string) => (form.numbered ? `${String(at)}. ${text}` : text);
  return {
    ...composition,
    fromOtherLanguage: [...composition.fromOtherLanguage, ...foreign],
    document: {
      ...document,
      blocks: [
        ...(opening?.blocks ?? []),
        ...document.blocks.filter((block) => block.is !== "table" && block.role === "banner"),
        { is: "heading", level: 1, text: words.title(facts.headline), role: "headline" },
        said(words.lead(facts), "lead"),
        ...(form.opening === null ? [] : [said(form.opening, "opening", "center")]),
        heading(number(1, words.reason)),
        ...reason.map((text) => said(text, "reason")),
        heading(number(2, words.details)),
        legend(words),
        ...differences.flatMap(({ before, after: at }, index) => {
          const place = placeAt(at ?? nextPlace(differences, index));
          const previous = differences[index - 1];
          const told =
            previous !== undefined &&
            place === placeAt(previous.after ?? nextPlace(differences, index - 1));
          return [
            ...(told ? [] : [heading(place)]),
            ...places(
              before === null ? null : (notice.blocks[before] ?? null),
              at === null ? null : (after[at] ?? null),
              words,
            ),
          ];
        }),
        ...(form.closing === null ? [] : [said(form.closing, "closing", "right")]),
      ],
    },
  };
}

/** A text file cannot tell a line from a paragraph: what it has is compared line by line, and so is all else. */
function linesOf(block: SaidBlock): readonly SaidBlock[] {
  return block.is === "table"
    ? [block]
    : block.text.split("\n").map((text) => ({ is: "words", text }));
}

type Differences = ReturnType<typeof differencesBetween>;

function correctionLacking({ decision }: Announcement): readonly LackingFact[] {
  const hasReason = Object.values(decision.correctionReason ?? {}).length > 0;
  return [
    ...(givenValue(decision.correctionDate) === null
      ? [{ fact: "correctionDate", cell: decision.correctionDate?.cell ?? null } as const]
      : []),
    ...(hasReason ? [] : [{ fact: "correctionReason", cell: null } as const]),
  ];
}

/** The reason as typed for this language, or as typed for the other, which is then told. */
function reasonIn(
  { decision }: Announcement,
  language: Language,
  printed: PrintedFacts,
  foreign: FromOtherLanguage[],
): readonly string[] {
  const typed = inAnyLanguage(decision.correctionReason, language);
  if (typed === null) return [];
  const { value: text } = typed;
  if (typed.language !== language) foreign.push({ fact: "correctionReason", cell: text.cell });
  return [filledText(text, printed)];
}

/** The letterhead of the correction is that of its own day. */
function corrected(
  printed: PrintedFacts,
  facts: { readonly correctionDate: string },
): PrintedFacts {
  return {
    ...printed,
    needed: (name, askedBy) =>
      name === "release date" ? facts.correctionDate : printed.needed(name, askedBy),
  };
}

/** The headline that went out; the corrected one where that is the same, or was not found. */
function headlineOf(
  notice: CorrectedNotice,
  { blocks }: ReleaseDocument,
  differences: Differences,
  blockOf: readonly number[],
): string {
  const at = blocks.findIndex((block) => block.is === "heading" && block.role === "headline");
  const own = blocks[at];
  const text = own?.is === "heading" ? own.text : "";
  const before =
    differences.find(({ after }) => after !== null && blockOf[after] === at)?.before ?? null;
  const old = before === null ? undefined : notice.blocks[before];
  if (old?.is === "words") return comparable(old.text);
  return text.includes("\n") ? comparable(text) : text;
}

/** What is gone stood before the next place that is still there. */
function nextPlace(differences: Differences, index: number): number {
  const next = differences.slice(index).find(({ after }) => after !== null);
  return next?.after ?? Number.MAX_SAFE_INTEGER;
}

/** The heading a block stands under, without the number of the notice's own parts. */
function placeOf(blocks: readonly Block[], at: number, words: CorrectionWords): string {
  const own = blocks[at];
  if (own?.is === "heading" && own.role === "headline") return words.headline;
  const over = blocks
    .slice(0, at + 1)
    .filter((block) => block.is === "heading" && block.level === 2)
    .at(-1);
  return over?.is === "heading" ? over.text.replace(/^\d+\. /u, "") : words.opening;
}

function places(
  before: SaidBlock | null,
  after: SaidBlock | null,
  words: CorrectionWords,
): readonly Block[] {
  const [was, is] = sides(before, after);
  const nothing = said(words.nothing, "lead");
  return [said(words.before, "lead"), was ?? nothing, said(words.after, "lead"), is ?? nothing];
}

function sides(
  before: SaidBlock | null,
  after: SaidBlock | null,
): readonly [Block | null, Block | null] {
  if (before?.is === "table" || after?.is === "table") {
    return markedTables(tableOf(before), tableOf(after));
  }
  const [was, is] = markedPieces(before?.text ?? null, after?.text ?? null);
  return [before && inPieces(was), after && inPieces(is)];
}

function tableOf(block: SaidBlock | null): Extract<SaidBlock, { is: "table" }> | null {
  return block?.is === "table" ? block : null;
}

function legend({ legend: [before, marked, after] }: CorrectionWords): Block {
  return inPieces([
    { text: before, marked: false },
    { text: marked, marked: true },
    { text: after, marked: false },
  ]);
}

function inPieces(pieces: readonly Piece[]): Block {
  return { ...said(pieces.map(({ text }) => text).join(""), "lead"), pieces };
}

function heading(text: string): Block {
  return { is: "heading", level: 2, text, role: "notes" };
}

function said(
  text: string,
  role: BlockRole,
  align: "left" | "center" | "right" = "left",
): Extract<Block, { is: "paragraph" }> {
  return { is: "paragraph", text, role, align };
}
