import { languages } from "../../dividend/language";
import type { DraftPlace } from "../draft";
import type { ExpectedRelease, Paragraph } from "./expectedRelease";
import { isStray } from "./countedThing";
import { headingsInOrder } from "./headingNumbers";
import { looselyMatched } from "./looseFigures";
import { pairedParagraphs } from "./paragraphPairs";
import { type ProseFigure, isOfFact, saysSame } from "./proseFigure";
import { figureMark } from "./proseFigures";
import type { MissingItem, VerifiedItem } from "./verification";
import { exchangedWords, lostWords } from "./wordSlips";
import { type WorksheetFigures, cellSaying, knowsForm } from "./worksheetFigures";

/** A piece of a draft's words with its place. */
export interface PlacedText {
  readonly place: DraftPlace;
  readonly text: string;
}

/** A text that has not the very words of any paragraph of the release. */
export interface RewordedText extends PlacedText {
  /** The release's paragraph that it has most of the words of; null where there is none. */
  readonly expected: string | null;
}

export interface VerifiedProse {
  readonly items: readonly VerifiedItem[];
  readonly missing: readonly MissingItem[];
  readonly reworded: readonly RewordedText[];
}

/**
 * Holds a draft's words against the release the worksheet makes, in whichever language fits better.
 * Where a paragraph has the release's very words, its figures must be the release's one for one; where it has most
 * of them, it must have the same figures. Elsewhere, each figure is looked for among those the release has left; one
 * that is not there stands against the nearest of its kind that is missed, or else is matched to any fact of the
 * worksheet that says it. What is left over is unmatched.
 */
export function verifyProse(
  { paragraphs, figures, drafted: read }: ExpectedRelease,
  drafted: readonly PlacedText[],
): VerifiedProse {
  const parsed = drafted.map(({ place, text }) => {
    const paragraph = read.paragraphs.of(text);
    // Figures are known by themselves: those of two paragraphs that say the same are two.
    return { place, ...paragraph, figures: paragraph.figures.map((figure) => ({ ...figure })) };
  });
  const [first, ...others] = languages.map((language) =>
    comparedWith(paragraphs[language], parsed, figures),
  );
  if (first === undefined) return { items: [], missing: [], reworded: [] };
  return others.reduce((best, other) => (fitsBetter(other, best) ? other : best), first);
}

/** Lists what remarks beside the release say that no fact of the worksheet does; the rest of them is nobody's concern. */
export function verifyRemarks(
  { figures: worksheet, drafted: read }: ExpectedRelease,
  remarks: readonly PlacedText[],
): readonly VerifiedItem[] {
  return remarks.flatMap(({ place, text }) =>
    read.paragraphs
      .of(text)
      .figures.filter((figure) => isOfFact(figure) && cellSaying(worksheet, figure) === null)
      .map((figure) => item(place, figure, null, "unmatched", worksheet)),
  );
}

interface Compared extends VerifiedProse {
  /** How many paragraphs have the release's words. */
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
  const { same, similar, changed } = pairedParagraphs(expected, drafted);
  const isSaid = (figure: ProseFigure) =>
    drafted.some(({ figures }) => figures.some((each) => saysSame(each, figure)));
  const madeFrom = new Map([...similar].map(([paragraph, of]) => [of, paragraph]));
  const { matches, missed } = looselyMatched(
    changed.flatMap((paragraph) => {
      const from = madeFrom.get(paragraph) ?? null;
      // A line that is nothing but a date is no wording that could have been chosen otherwise.
      const alone = paragraph.words === figureMark && !paragraph.figures.some(isSaid);
      return paragraph.figures.filter(isOfFact).map((figure) => ({ figure, from, alone }));
    }),
    drafted.filter((paragraph) => !same.has(paragraph)),
    (figure) => cellSaying(worksheet, figure) !== null,
  );
  const exchanged = exchangedWords(similar);
  const inOrder = headingsInOrder(drafted);
  const items = drafted.flatMap((paragraph) => {
    const twin = same.get(paragraph);
    return paragraph.figures.flatMap((figure, index): VerifiedItem[] => {
      const { place } = paragraph;
      if (twin !== undefined) {
        const expected = twin.figures[index] ?? null;
        const differs =
          expected !== null && !isSame(figure, expected) && inOrder.get(figure) !== "next";
        // Terms and numbers of form are told where they differ; to tick each would bury the figures.
        if (!differs && !isOfFact(figure)) return [];
        return [item(place, figure, expected, differs ? "differs" : "agrees", worksheet)];
      }
      if (isOfFact(figure)) {
        return [matched(paragraph, figure, matches.get(figure) ?? null, worksheet)];
      }
      const instead = exchanged.get(figure);
      if (instead) return [item(place, figure, instead, "differs", worksheet)];
      const isUsual = figure.kind === "term" || inOrder.has(figure) || knowsForm(worksheet, figure);
      return isUsual ? [] : [item(place, figure, null, "unmatched", worksheet)];
    });
  });
  const missing = [...missed, ...lostWords(similar)].map(
    ({ figure, from, alone }): MissingItem => ({
      severity: (from !== null || alone) && figure.kind !== "address" ? "error" : "note",
      fact: null,
      expected: figure.text,
      cell: cellSaying(worksheet, figure),
      ...(from !== null && { place: from.place }),
    }),
  );
  const reworded = drafted.flatMap((paragraph): RewordedText[] => {
    const { place, text } = paragraph;
    return same.has(paragraph)
      ? []
      : [{ place, text, expected: similar.get(paragraph)?.text ?? null }];
  });
  return { items, missing, reworded, alike: 2 * same.size + similar.size };
}

function isSame(a: ProseFigure, b: ProseFigure): boolean {
  return a.kind === b.kind && a.key === b.key;
}

function matched(
  { place, text }: PlacedText,
  figure: ProseFigure,
  expected: ProseFigure | null,
  worksheet: WorksheetFigures,
): VerifiedItem {
  if (expected !== null) {
    return item(
      place,
      figure,
      expected,
      saysSame(figure, expected) ? "agrees" : "differs",
      worksheet,
    );
  }
  const known = cellSaying(worksheet, figure) !== null && !isStray(figure, text);
  return item(place, figure, null, known ? "agrees" : "unmatched", worksheet);
}

function item(
  place: DraftPlace,
  figure: ProseFigure,
  expected: ProseFigure | null,
  verdict: VerifiedItem["verdict"],
  worksheet: WorksheetFigures,
): VerifiedItem {
  const cell = verdict === "unmatched" ? null : cellSaying(worksheet, expected ?? figure);
  return {
    verdict,
    place,
    found: figure.text,
    at: figure.start,
    expected: expected?.text ?? null,
    cell,
  };
}
