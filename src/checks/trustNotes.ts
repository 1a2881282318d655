import type { Amount } from "../dividend/amount";
import type { Announcement } from "../dividend/announcement";
import type { DividendColumn } from "../dividend/column";
import type { Fact } from "../dividend/fact";
import { type NumberReading, findAmounts } from "../worksheet/notation/runningText";
import { amountOf } from "./prose/knownFigures";
import { remembered } from "./prose/remembered";
import { sentencesOf } from "./prose/sentences";
import { typedParagraphs } from "./prose/typedParagraphs";

/** Whether the total has the dividend on shares held in trust in it. */
export type TrustTreatment = "included" | "excluded";

/** What a note says of shares held in trust. */
export interface TrustNote {
  readonly fact: Fact<string>;
  /** Null where it does not say whether the total includes their dividend. */
  readonly treatment: TrustTreatment | null;
  /** Every amount of money its sentences on them give. */
  readonly amounts: readonly Amount[];
}

const trustWords = /信託|\btrusts?\b|\bESOP\b|\bBBT\b/i;
const excluding = /exclud|\bnot\s+(?:be\s+)?includ|\bwithout\b|除|含[^。、]{0,8}(?:ない|ません)/i;
const including = /includ|含/i;

const isAboutTrust = remembered((sentence) => trustWords.test(sentence));

function isMoney({ kind, unit }: NumberReading): boolean {
  return kind === "money" || (kind === "plain" && unit !== "one");
}

/** Whether a number in a sentence is money that it gives for shares held in trust. */
export function isMoneyOnTrust(number: NumberReading, sentence: string): boolean {
  return isMoney(number) && isAboutTrust(sentence);
}

/** The notes on shares held in trust that hold for the column: its own, else those of the section Text. */
export function trustNotes(
  announcement: Announcement,
  column: DividendColumn,
): readonly TrustNote[] {
  const general = typedParagraphs(announcement, ["notes"]).map(({ fact }) => fact);
  const own = notesOnTrust(column.notes, announcement);
  return own.length > 0 ? own : notesOnTrust(general, announcement);
}

function notesOnTrust(
  notes: readonly Fact<string>[],
  { presentation }: Announcement,
): readonly TrustNote[] {
  return notes.flatMap((fact) => {
    const sentences = sentencesOf(fact.value).filter(isAboutTrust);
    if (sentences.length === 0) return [];
    const amounts = sentences.flatMap((sentence) => moneyIn(sentence, presentation.currency));
    return [{ fact, treatment: treatmentIn(sentences.join(" ")), amounts }];
  });
}

function moneyIn(sentence: string, currency: string): readonly Amount[] {
  return findAmounts(sentence, currency).flatMap(({ reading }) =>
    isMoney(reading) ? [amountOf(reading)] : [],
  );
}

function treatmentIn(text: string): TrustTreatment | null {
  if (excluding.test(text)) return "excluded";
  return including.test(text) ? "included" : null;
}
