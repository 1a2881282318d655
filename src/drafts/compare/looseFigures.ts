import type { Paragraph } from "./expectedRelease";
import { halfWidth } from "../../worksheet/notation/width";
import { type ProseFigure, isOfFact, isOfLikeKind, saysSame } from "./proseFigure";

/** A figure that a reworded paragraph of the release had, and the draft's paragraph made from it, if any is. */
export interface WantedFigure<Drafted extends Paragraph> {
  readonly figure: ProseFigure;
  readonly from: Drafted | null;
  /** It was all its paragraph said, and the draft says it nowhere. */
  readonly alone: boolean;
}

export interface LooseMatches<Drafted extends Paragraph> {
  /** Which figure of the release a draft's figure stands for: the same, or by a slip another. */
  readonly matches: ReadonlyMap<ProseFigure, ProseFigure>;
  /** Figures of the release that no figure stands for. */
  readonly missed: readonly WantedFigure<Drafted>[];
}

/**
 * Matches the figures of reworded paragraphs: those that are the same, in the paragraph made from theirs first;
 * then, within such a paragraph, what is there for what is gone of the same kind; then what is nearly the same.
 * A figure of the same notation that the worksheet says nowhere stands there for the one that is gone even where
 * another paragraph says that one: words that someone added elsewhere do not excuse the slip.
 */
export function looselyMatched<Drafted extends Paragraph>(
  wanted: readonly WantedFigure<Drafted>[],
  drafted: readonly Drafted[],
  isKnown: (figure: ProseFigure) => boolean,
): LooseMatches<Drafted> {
  const left = [...wanted];
  const matches = new Map<ProseFigure, ProseFigure>();
  const figures = drafted.flatMap((paragraph) =>
    paragraph.figures.filter(isOfFact).map((figure) => ({ figure, paragraph })),
  );
  const madeFrom = new Set(wanted.map(({ from }) => from));
  const inPlace = figures.filter(({ paragraph }) => madeFrom.has(paragraph));
  const match = (
    among: typeof figures,
    fits: (figure: ProseFigure, each: WantedFigure<Drafted>, paragraph: Drafted) => boolean,
  ) => {
    if (left.length === 0) return;
    for (const { figure, paragraph } of among) {
      if (matches.has(figure)) continue;
      const at = left.findIndex((each) => fits(figure, each, paragraph));
      const [found] = at < 0 ? [] : left.splice(at, 1);
      if (found !== undefined) matches.set(figure, found.figure);
    }
  };
  const known = new Set(figures.map(({ figure }) => figure).filter(isKnown));
  match(inPlace, (figure, each, paragraph) => {
    return each.from === paragraph && saysSame(figure, each.figure);
  });
  const isInPlace = (figure: ProseFigure, each: WantedFigure<Drafted>, paragraph: Drafted) =>
    each.from === paragraph &&
    isOfLikeKind(figure, each.figure) &&
    notationOf(figure) === notationOf(each.figure);
  match(inPlace, (figure, each, paragraph) => {
    return !known.has(figure) && isInPlace(figure, each, paragraph);
  });
  match(figures, (figure, each) => saysSame(figure, each.figure));
  match(inPlace, isInPlace);
  match(inPlace, (figure, each, paragraph) => {
    return each.from === paragraph && isOfLikeKind(figure, each.figure);
  });
  match(figures, (figure, each) => couldBeFor(figure, each.figure, known.has(figure)));
  return { matches, missed: left };
}

/** How a figure is written: JPY00.00 for JPY27.00. */
function notationOf({ text }: ProseFigure): string {
  return halfWidth(text).replace(/\d/gu, "0");
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
  const most = Math.max(1, Math.floor(a.length / 4));
  let changed = 0;
  for (let at = 0; at < a.length && changed <= most; at += 1) if (a[at] !== b[at]) changed += 1;
  return changed <= most;
}
