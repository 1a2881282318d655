import type { DraftPlace } from "../draft";
import type { Destination } from "./rows";

/** A fact that was taken from a sentence, or read otherwise than it is written, for its reader to look at. */
export interface TakenFact {
  readonly goes: Destination;
  /** The words it was taken from. */
  readonly words: string;
  readonly place: DraftPlace;
}

/** A text of a release with its place. */
export interface PlacedWords {
  readonly text: string;
  readonly place: DraftPlace;
}

/** The sentences of the texts, each with its place. */
export function sentencesOf(texts: readonly PlacedWords[]): readonly PlacedWords[] {
  return texts.flatMap(({ text, place }) =>
    text.split(/(?<=[。])|(?<=[.])(?=\s|$)|\n/u).flatMap((each) => {
      const sentence = each.trim();
      return sentence === "" ? [] : [{ text: sentence, place }];
    }),
  );
}
