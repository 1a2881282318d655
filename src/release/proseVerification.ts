import { languages } from "../dividend/language";
import type { DraftPlace } from "./draft";
import { type ExpectedRelease, type Paragraph, paragraphOf } from "./expectedRelease";
import type { ProseFigure } from "./proseFigures";
import type { MissingItem, VerifiedItem } from "./verification";
import { type WorksheetFigures, figureId } from "./worksheetFigures";

/** A piece of a draft's words with its place. */
export interface PlacedText {
  readonly place: DraftPlace;
  readonly text: string;
}

export interface VerifiedProse {
  readonly items: readonly VerifiedItem[];
  readonly missing: readonly MissingItem[];
}

/**
 * Holds a draft's words against the release the worksheet makes, in whichever language fits better.
 * Where a paragraph has the release's very words, its figures must be the release's one for one.
 * Elsewhere, each figure is looked for among those the release has left; one that is not there stands
 * against the nearest of its kind that is missed, or else is matched to any fact of the worksheet that
 * says it. What is left over is unmatched.
 */
export function verifyProse(
  { announcement, paragraphs, figures }: ExpectedRelease,
  drafted: readonly PlacedText[],
): VerifiedProse {
  const parsed = drafted.map(({ place, text }) => ({ place, ...paragraphOf(text, announcement) }));
  const [first, ...others] = languages.map((language) =>
    comparedWith(paragraphs[language], parsed, figures),
  );
  if (first === undefined) return { items: [], missing: [] };
  return others.reduce((best, other) => (fitsBetter(other, best) ? other : best), first);
}

interface Compared extends VerifiedProse {
  /** Paragraphs that have the release's very words. */
  readonly alike: number;
}

/** The same words count first: figures alone may fit the other language by the very slip that is looked for. */
function fitsBetter(a: Compared, b: Compared): boolean {
  const wrong = ({ items }: Compared) => items.filter(({ verdict }) => verdict !== "agrees").length;
  return (a.alike - b.alike || wrong(b) - wrong(a) || b.missing.length - a.missing.length) > 0;
}

type PlacedParagraph = Paragraph & { readonly place: DraftPlace };

function comparedWith(
  expected: readonly Paragraph[],
  drafted: readonly PlacedParagraph[],
  worksheet: WorksheetFigures,
): Compared {
  const free = [...expected];
  const sameWords = new Map<PlacedParagraph, Paragraph>();
  for (const paragraph of drafted) {
    const at = free.findIndex(({ words }) => words === paragraph.words);
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found !== undefined) sameWords.set(paragraph, found);
  }
  const loose = looselyCompared(
    free.flatMap(({ figures }) => figures.filter(isOfFact)),
    drafted
      .filter((paragraph) => !sameWords.has(paragraph))
      .map((paragraph) => ({ ...paragraph, figures: paragraph.figures.filter(isOfFact) })),
    worksheet,
  );
  const items = drafted.flatMap((paragraph) => {
    const same = sameWords.get(paragraph);
    if (same === undefined) return loose.items.get(paragraph.place) ?? [];
    return paragraph.figures.map((figure, index) =>
      itemOf(paragraph.place, figure, same.figures[index] ?? null, worksheet),
    );
  });
  const missing = loose.missed.map((figure) => ({
    severity: "note" as const,
    fact: null,
    expected: figure.text,
    cell: worksheet.get(figureId(figure)) ?? null,
  }));
  return { items, missing, alike: sameWords.size };
}

/** Numbers of form say nothing of the dividend, and a reworded draft may have others. */
function isOfFact({ kind }: ProseFigure): boolean {
  return kind !== "form";
}

function itemOf(
  place: DraftPlace,
  figure: ProseFigure,
  expected: ProseFigure | null,
  worksheet: WorksheetFigures,
): VerifiedItem {
  const verdict = expected !== null && expected.key !== figure.key ? "differs" : "agrees";
  const cell = worksheet.get(figureId(expected ?? figure)) ?? null;
  return { verdict, place, found: figure.text, expected: expected?.text ?? null, cell };
}

function looselyCompared(
  expected: readonly ProseFigure[],
  drafted: readonly PlacedParagraph[],
  worksheet: WorksheetFigures,
): {
  readonly items: Map<DraftPlace, VerifiedItem[]>;
  readonly missed: readonly ProseFigure[];
} {
  const left = [...expected];
  const take = (wanted: (figure: ProseFigure) => boolean) => {
    const at = left.findIndex(wanted);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const same = new Map<ProseFigure, ProseFigure>();
  for (const figure of drafted.flatMap(({ figures }) => figures)) {
    const found = take((each) => figureId(each) === figureId(figure));
    if (found !== null) same.set(figure, found);
  }
  const items = new Map<DraftPlace, VerifiedItem[]>();
  for (const paragraph of drafted) {
    const verified = paragraph.figures.map((figure): VerifiedItem => {
      const { place } = paragraph;
      const found = same.get(figure);
      if (found !== undefined) return itemOf(place, figure, found, worksheet);
      const known = worksheet.has(figureId(figure));
      const instead = take((each) => couldBeFor(figure, each, known));
      if (instead !== null) return itemOf(place, figure, instead, worksheet);
      if (known) return itemOf(place, figure, null, worksheet);
      return { verdict: "unmatched", place, found: figure.text, expected: null, cell: null };
    });
    items.set(paragraph.place, verified);
  }
  return { items, missed: left };
}

const longEnoughWhereKnown = 5;

/**
 * Whether a figure could stand by a slip for one that is missed: it has all but one in four of its characters, or
 * lacks an end. Short numbers are too like each other to tell, and so are all but dates and totals where the
 * worksheet does say the figure somewhere.
 */
function couldBeFor(figure: ProseFigure, missed: ProseFigure, known: boolean): boolean {
  const [a, b] = [figure.key, missed.key];
  const shorter = Math.min(a.length, b.length);
  const enough = known ? longEnoughWhereKnown : figure.kind === "number" ? 3 : 2;
  if (figure.kind !== missed.kind || shorter < enough) return false;
  if (a.length !== b.length) {
    return Math.abs(a.length - b.length) <= 2 && (a.startsWith(b) || b.startsWith(a));
  }
  const changed = Array.from(a).filter((character, index) => character !== b[index]).length;
  return changed <= Math.max(1, Math.floor(a.length / 4));
}
