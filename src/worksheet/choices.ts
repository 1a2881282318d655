import type { ChoiceWords, Words } from "../languages/factWords";
import { choiceWords } from "../languages/wordsOfFacts";
import { type Spellings, spellingsOf } from "./spellings";

export const kinds = choicesOf("kind");
export const decidingBodies = choicesOf("decidingBody");
export const totalsUnits = choicesOf("totalsIn");
export const roundings = choicesOf("rounding");
export const markets = choicesOf("market");
export const termSets = choicesOf("termSet");
export const answers = choicesOf("answer");
export const resources = choicesOf("resource");
export const columnHeadings = choicesOf("column");
export const periodHeadings = choicesOf("period");
export const sameAsLeft = choicesOf("sameAsLeft");

/** How each of a few is written, in the order they are offered. */
export function choicesOf<C extends keyof ChoiceWords>(
  choice: C,
): Spellings<keyof ChoiceWords[C] & string> {
  type Name = keyof ChoiceWords[C] & string;
  return spellingsOf(
    Object.keys(choiceWords.en[choice]) as Name[],
    (language) => choiceWords[language][choice] as Readonly<Record<Name, Words>>,
  );
}
