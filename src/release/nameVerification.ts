import type { Language } from "../dividend/language";
import { lookupKey } from "../worksheet/notation/width";
import type { Draft, DraftPlace } from "./draft";
import type { ExpectedName } from "./expectedRelease";
import type { MissingItem, VerifiedItem } from "./verification";

/**
 * The names a draft in `language` should have: where each stands, what stands for it with a letter or two changed,
 * and which are nowhere. A name typed in the other language only may be written its own way, and is no error.
 */
export function verifyNames(
  names: readonly ExpectedName[],
  { blocks }: Draft,
  language: Language,
): { readonly items: readonly VerifiedItem[]; readonly missing: readonly MissingItem[] } {
  const texts = blocks.flatMap((block) =>
    block.is === "paragraph"
      ? [
          {
            place: { is: "paragraph", paragraph: block.number } as const,
            key: lookupKey(block.text),
          },
        ]
      : [],
  );
  const items: VerifiedItem[] = [];
  const missing: MissingItem[] = [];
  for (const name of names) {
    if (name.language !== language) continue;
    const key = lookupKey(name.text);
    const item = (place: DraftPlace, verdict: VerifiedItem["verdict"], found: string) =>
      items.push({ verdict, place, found, expected: name.text, cell: name.cell });
    const there = texts.filter((text) => text.key.includes(key));
    for (const { place } of there) item(place, "agrees", name.text);
    if (there.length > 0) continue;
    const near = texts.flatMap((text) => {
      const found = nearMiss(text.key, key);
      return found === null ? [] : [{ place: text.place, found }];
    })[0];
    if (near !== undefined) item(near.place, "differs", near.found);
    else {
      const severity = name.foreign ? "note" : "error";
      missing.push({ severity, fact: name.fact, expected: name.text, cell: name.cell });
    }
  }
  return { items, missing };
}

const shortestName = 5;
const mostChanged = 2;

/** A stretch of the text that is the name but for one or two characters; short names are too like other words. */
function nearMiss(text: string, name: string): string | null {
  if (name.length < shortestName) return null;
  for (let start = 0; start + name.length <= text.length; start += 1) {
    let changed = 0;
    for (let index = 0; index < name.length && changed <= mostChanged; index += 1) {
      if (text[start + index] !== name[index]) changed += 1;
    }
    if (changed <= mostChanged) return text.slice(start, start + name.length);
  }
  return null;
}
