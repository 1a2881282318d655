import type { Paragraph } from "./expectedRelease";
import type { WantedFigure } from "./looseFigures";
import { type ProseFigure, isOfFact } from "./proseFigure";
import { figureMark } from "./proseFigures";
import { aboutOf } from "./proseTerms";

type Pairs<Drafted extends Paragraph> = ReadonlyMap<Drafted, Paragraph>;

/**
 * Words as exact as a figure that stand, in a paragraph with most of the release's words, where it has another about
 * the same: a term (減額 for 増額), or a number of form (2株当たり for 1株当たり).
 */
export function exchangedWords(similar: Pairs<Paragraph>): ReadonlyMap<ProseFigure, ProseFigure> {
  const exchanged = new Map<ProseFigure, ProseFigure>();
  for (const [drafted, expected] of similar) {
    const lost = wordsNotIn(expected, drafted);
    for (const word of wordsNotIn(drafted, expected)) {
      const at = lost.findIndex((each) => aboutOf(each) === aboutOf(word));
      const [instead] = at < 0 ? [] : lost.splice(at, 1);
      if (instead !== undefined) exchanged.set(word, instead);
    }
  }
  return exchanged;
}

/** Such words taken out of a paragraph that has the release's words otherwise (1株につき without its 1). */
export function lostWords<Drafted extends Paragraph>(
  similar: Pairs<Drafted>,
): readonly WantedFigure<Drafted>[] {
  return [...similar].flatMap(([drafted, expected]) =>
    wordsAlone(drafted) === wordsAlone(expected)
      ? wordsNotIn(expected, drafted).map((figure) => ({ figure, from: drafted, alone: false }))
      : [],
  );
}

function wordsAlone({ words }: Paragraph): string {
  return words.replaceAll(figureMark, "");
}

function wordsNotIn(paragraph: Paragraph, other: Paragraph): ProseFigure[] {
  const left = other.figures.map(({ key }) => key);
  return paragraph.figures.filter((figure) => {
    // Headings are numbered anew where a part is added, and by Word itself.
    if (isOfFact(figure) || aboutOf(figure) === "heading") return false;
    const at = left.indexOf(figure.key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
