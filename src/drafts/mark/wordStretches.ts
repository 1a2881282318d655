import type { NotCorrected } from "../../languages/markingWords";
import type { Stretch } from "./placing";
import type { WordUnit } from "./wordPlaces";
import type { Letter } from "./wordUnits";

/** Why a stretch cannot be changed; null where it can. */
export function whyNot({ unit, start, end }: Stretch<WordUnit>): NotCorrected | null {
  const all = unit.letters();
  const letters = start === end ? [all[start - 1] ?? all[start] ?? null] : all.slice(start, end);
  const known = letters.filter((letter) => letter !== null);
  const [first] = known;
  if (first === undefined || known.length < letters.length) return "apart";
  const fixed = known.map(({ run }) => run.fixed).find((why) => why !== null);
  if (fixed !== undefined) return fixed;
  return known.every(({ run }) => run.paragraph === first.run.paragraph) ? null : "apart";
}

/** Letters that follow each other, run by run. */
export function runStretches(letters: readonly (Letter | null)[]) {
  const stretches: { readonly letters: Letter[] }[] = [];
  for (const letter of letters) {
    if (letter === null) continue;
    const last = stretches.at(-1);
    if (last?.letters[0]?.run.element === letter.run.element) last.letters.push(letter);
    else stretches.push({ letters: [letter] });
  }
  return stretches;
}

export function before({ node, at }: Letter) {
  return { node, at };
}

export function behind({ node, at }: Letter) {
  return { node, at: at + 1 };
}
