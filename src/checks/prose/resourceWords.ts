import { sentencesOf } from "./sentences";

/** A resource that words can name. Surplus alone (剰余金) is either, so it names none; a reserve is none that may be. */
export type NamedResource = "retainedEarnings" | "capitalSurplus" | "reserve";

const names: readonly (readonly [NamedResource, RegExp])[] = [
  ["retainedEarnings", /\bretained\s+earnings\b|利益剰余金/i],
  [
    "capitalSurplus",
    /\b(?:other\s+)?(?:capital|paid-in)\s+surplus\b|\badditional\s+paid-in\s+capital\b|(?:その他)?資本剰余金/i,
  ],
  [
    "reserve",
    /(?:資本|利益)準備金(?:を|の)?(?:配当の?)?原資|\b(?:paid|distributed)\s+(?:out\s+of|from)\s+(?:the\s+)?(?:legal\s+)?(?:capital|earned)\s+reserves?\b/i,
  ],
];

// Surplus made by moving other equity is not yet paid out.
const aboutTransfers = /振り?替|(?:減少|取り?崩)し|\b(?:transfer|reclassif)/i;

const aboutDividend = /\b(?:dividend|distribut)|\b(?:pay(?:ment|out)?s?|paid)\b|配当|原資/i;

/**
 * The resources a text names, with its words for them. Unless it is a heading, only sentences about the
 * dividend count (retained earnings are also what is kept for growth), and of a sentence that names both
 * neither does, for it explains the one by the other.
 */
export function resourcesNamed(
  text: string,
  isHeading: boolean,
): readonly { readonly resource: NamedResource; readonly words: string }[] {
  if (isHeading) return namedIn(text);
  return sentencesOf(text)
    .filter((sentence) => aboutDividend.test(sentence) && !aboutTransfers.test(sentence))
    .map(namedIn)
    .filter((named) => named.length === 1)
    .flat();
}

function namedIn(text: string) {
  return names.flatMap(([resource, pattern]) => {
    const words = pattern.exec(text.normalize("NFKC"))?.[0];
    return words === undefined ? [] : [{ resource, words }];
  });
}
