import type { Finding } from "../dividend/finding";
import type { Language } from "../dividend/language";
import { rules as english } from "./en/rules";
import { rules as japanese } from "./ja/rules";
import { type Say, sayIn } from "./say";

type AnySentence = (details: Finding["details"], say: Say) => string;

interface AnyWords {
  readonly title: string;
  readonly why: string;
  readonly sentences: Readonly<Record<string, AnySentence>>;
}

// A finding carries its rule and outcome as text, so the typed words are looked up by them here, and
// only here; that each rule and outcome has its words is what the two lists' types hold.
const typed: Readonly<Record<Language, typeof english>> = { en: english, ja: japanese };
const words = typed as unknown as Record<Language, Readonly<Record<string, AnyWords>>>;

/** What a rule is called and why it matters; null for an id that is no rule. */
export function ruleWords(
  rule: string,
  language: Language,
): { readonly title: string; readonly why: string } | null {
  return words[language][rule] ?? null;
}

/** The finding's sentence; `currency` is the worksheet's (ISO 4217). */
export function findingText(finding: Finding, language: Language, currency: string): string {
  return sentence(finding, sayIn(language, currency));
}

function sentence(finding: Finding, say: Say): string {
  const sentenceOf = words[say.language][finding.rule]?.sentences[finding.outcome];
  if (sentenceOf === undefined) throw new Error(`No words for ${finding.rule}/${finding.outcome}`);
  return sentenceOf(finding.details, say);
}
