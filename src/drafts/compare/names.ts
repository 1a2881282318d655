import type { DraftPlace } from "../draft";
import type { FactName } from "../../dividend/factName";
import type { Language } from "../../dividend/language";
import { lookupKey } from "../../worksheet/notation/width";
import type { ExpectedName, ExpectedRelease } from "./expectedRelease";
import { type SearchedText, findNames, nearestName } from "./nameSearch";
import type { PlacedText, RewordedText } from "./prose";
import type { MissingItem, VerifiedItem } from "./verification";

interface VerifiedNames {
  readonly items: readonly VerifiedItem[];
  readonly missing: readonly MissingItem[];
}

/** A place's name is found in other names too (Tokyo Stock Exchange), and is ticked once. */
const places: ReadonlySet<FactName> = new Set<FactName>(["place", "meetingPlace"]);
/** Words may call a company "the Company"; nothing stands for the others. */
const replaceable: ReadonlySet<FactName> = new Set<FactName>(["name", "shortName"]);
const shortestApart = 5;

/**
 * The names a draft in `language` should have: where each stands, what stands for it misspelt, and which are gone.
 * A name typed in the other language only may be written its own way, and is no error.
 */
export function verifyNames(
  { names, drafted: { searched: read } }: Pick<ExpectedRelease, "names" | "drafted">,
  {
    texts,
    reworded,
  }: { readonly texts: readonly PlacedText[]; readonly reworded: readonly RewordedText[] },
  language: Language,
): VerifiedNames {
  const own = names.filter((name) => name.language === language);
  const searched = {
    texts: texts.map(({ place, text }) => ({ place, words: read.of(text) })),
    reworded: reworded.map(({ place, text, expected }) => ({
      place,
      words: read.of(text),
      expected: expected === null ? null : read.of(expected),
    })),
  };
  const verified = own.map((name) => verifyName(name, searched));
  return {
    items: verified.flatMap(({ items }) => items),
    missing: verified.flatMap(({ missing }) => missing),
  };
}

interface SearchedPlace {
  readonly place: DraftPlace;
  readonly words: SearchedText;
}

interface SearchedReworded extends SearchedPlace {
  readonly expected: SearchedText | null;
}

function verifyName(
  name: ExpectedName,
  {
    texts,
    reworded,
  }: {
    readonly texts: readonly SearchedPlace[];
    readonly reworded: readonly SearchedReworded[];
  },
): VerifiedNames {
  const item = (
    verdict: VerifiedItem["verdict"],
    at: SearchedPlace,
    found: string,
  ): VerifiedItem => ({
    verdict,
    place: at.place,
    found,
    expected: name.text,
    cell: name.cell,
  });
  const lost: MissingItem = {
    severity: name.foreign ? "note" : "error",
    fact: name.fact,
    expected: name.text,
    cell: name.cell,
  };
  const there = texts.flatMap((text) => {
    const found = findNames(text.words, name.text);
    const written = found.find((each) => each === name.text) ?? found[0];
    return written === undefined ? [] : [item("agrees", text, written)];
  });
  const misspelt = reworded.flatMap((text) => {
    const near = misspeltIn(text, name.text);
    return near === null ? [] : [item("differs", text, near)];
  });
  const gone = reworded.filter(
    ({ place, words, expected }) =>
      !replaceable.has(name.fact) &&
      // Its telephone number stands on a line of its own, which a draft may have as another paragraph.
      (name.fact !== "inquiries" || there.length === 0) &&
      expected !== null &&
      // In its own spelling: TOKYO at the head is not the Tokyo of the meeting.
      findNames(expected, name.text).includes(name.text) &&
      !misspelt.some((each) => each.place === place) &&
      countOf(expected, name.text) > countOf(words, name.text),
  );
  const best = there.find(({ found }) => found === name.text) ?? there[0];
  const ticked = places.has(name.fact) && best !== undefined ? [best] : there;
  const nowhere = there.length === 0 && misspelt.length === 0 && gone.length === 0;
  return {
    items: [...ticked, ...misspelt],
    missing: nowhere ? [lost] : gone.map(({ place }) => ({ ...lost, place })),
  };
}

/**
 * What stands for the name by a slip: only where the text lacks it. A short name is too like other words, but where
 * the paragraph was made from one that has it.
 */
function misspeltIn({ words, expected }: SearchedReworded, name: string): string | null {
  if (expected === null && lookupKey(name).length < shortestApart) return null;
  if (countOf(words, name) >= (expected === null ? 1 : countOf(expected, name))) return null;
  return nearestName(words, name, (near) => expected !== null && countOf(expected, near) > 0);
}

function countOf(text: SearchedText, name: string): number {
  return findNames(text, name).length;
}
