import type { FactName } from "../dividend/factName";
import type { Language } from "../dividend/language";
import { lookupKey } from "../worksheet/notation/width";
import type { ExpectedName } from "./expectedRelease";
import { findNames, nearestName } from "./nameSearch";
import type { PlacedText, RewordedText } from "./proseVerification";
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
  names: readonly ExpectedName[],
  texts: readonly PlacedText[],
  reworded: readonly RewordedText[],
  language: Language,
): VerifiedNames {
  const own = names.filter((name) => name.language === language);
  const verified = own.map((name) => verifyName(name, texts, reworded));
  return {
    items: verified.flatMap(({ items }) => items),
    missing: verified.flatMap(({ missing }) => missing),
  };
}

function verifyName(
  name: ExpectedName,
  texts: readonly PlacedText[],
  reworded: readonly RewordedText[],
): VerifiedNames {
  const item = (verdict: VerifiedItem["verdict"], at: PlacedText, found: string): VerifiedItem => ({
    verdict,
    place: at.place,
    found,
    expected: name.text,
    cell: name.cell,
  });
  const lost = (place: MissingItem["place"]): MissingItem => {
    const severity = name.foreign ? "note" : "error";
    return { severity, fact: name.fact, expected: name.text, cell: name.cell, place };
  };
  const there = texts.flatMap((text) => {
    const found = findNames(text.text, name.text);
    const best = found.find((each) => each === name.text) ?? found[0];
    return best === undefined ? [] : [item("agrees", text, best)];
  });
  const misspelt = texts.flatMap((text) => {
    const from = reworded.find(({ place }) => place === text.place);
    const near = misspeltIn(text.text, from?.expected ?? null, name.text);
    return near === null ? [] : [item("differs", text, near)];
  });
  const gone = reworded.filter(
    ({ place, text, expected }) =>
      !replaceable.has(name.fact) &&
      !misspelt.some((each) => each.place === place) &&
      countOf(expected, name.text) > countOf(text, name.text),
  );
  const ticked = places.has(name.fact)
    ? there
        .filter(
          ({ found }, _, all) =>
            found === (all.find((each) => each.found === name.text) ?? all[0])?.found,
        )
        .slice(0, 1)
    : there;
  const nowhere = there.length === 0 && misspelt.length === 0 && gone.length === 0;
  return {
    items: [...ticked, ...misspelt],
    missing: nowhere ? [lost(null)] : gone.map(({ place }) => lost(place)),
  };
}

/**
 * What stands for the name by a slip: only where the text lacks it. A short name is too like other words, but where
 * the paragraph was made from one that has it.
 */
function misspeltIn(text: string, from: string | null, name: string): string | null {
  const should = from === null ? 1 : countOf(from, name);
  if (from === null && (lookupKey(name).length < shortestApart || countOf(text, name) > 0))
    return null;
  if (from !== null && countOf(text, name) >= should) return null;
  const near = nearestName(text, name);
  return near === null || (from !== null && countOf(from, near) > 0) ? null : near;
}

function countOf(text: string, name: string): number {
  return findNames(text, name).length;
}
