import { type NumberReading, findAmounts } from "../../worksheet/notation/runningText";
import { sentencesOf } from "./sentences";

export type ChangeWay = "up" | "down" | "same";

/** What a sentence measures a change against, as far as it says. */
export interface ChangeBase {
  readonly forecast: boolean;
  readonly previous: boolean;
  /** It speaks of the dividends of the year together. */
  readonly annual: boolean;
  /** It speaks of one dividend: the interim, the year-end one. */
  readonly single: boolean;
}

/** A change of the dividend that a text states. */
export interface StatedChange {
  readonly way: ChangeWay;
  /** By how much; null where only the way is said. */
  readonly size: NumberReading | null;
  readonly base: ChangeBase;
  readonly words: string;
}

const wayWords: readonly (readonly [ChangeWay, RegExp])[] = [
  ["same", /\bunchanged\b|\bthe\s+same\s+(?:amount\s+)?as\b|同額|据え?置/iu],
  ["down", /\b(?:decreas\w*|reduc\w+|lower(?:ed)?|cut|down|less)\b|減配|減額|引き?下げ|円減/iu],
  ["up", /\b(?:increas\w*|rais\w+|rise|higher|up|more)\b|増配|増額|引き?上げ|円増/iu],
];

const aboutDividend = /\bdividends?\b|配当|増配|減配/iu;
const intention =
  /\b(?:aim|policy|intend|future|target|strive|seek|consider|may|hope|wish)\w*\b|方針|目指|努め|検討|今後|考えて|予定する/iu;
const otherThings =
  /\b(?:income|earnings|profit|sales|revenue|assets|EPS|payout)\b|利益|売上|収益|純資産|性向/iu;

const changeBefore =
  /\b(?:increas\w*|rais\w+|rise|up|decreas\w*|reduc\w+|cut|down|lower\w*)\b(?:\s+\w+){0,4}?\s+(?:by|of)\s*$|\b(?:up|down)\s*$|(?:増配|減配|増額|減額)(?:額)?(?:は|：|:)?\s*$/iu;
const changeBehind =
  /^\s*(?:(?:per|a)\s+(?:\w+\s+){0,2}share\s*)?(?:(?:increase|decrease|higher|lower|more|less|up|down)\b|(?:の)?(?:増配|減配|増額|減額|増|減|引き?上げ|引き?下げ))/iu;

/** Whether the amount between these words is the size of a change ("an increase of JPY3", 3円増配). */
export function isSizeOfChange(before: string, behind: string): boolean {
  return changeBehind.test(behind) || changeBefore.test(before);
}

/**
 * The changes of dividends that a text states. Sizes are amounts per share beside words of change; a way
 * without a size counts where it is said against the forecast or the previous year, and not as an intention.
 */
export function statedChanges(text: string, home: string): readonly StatedChange[] {
  return sentencesOf(text)
    .filter((sentence) => aboutDividend.test(sentence))
    .flatMap((sentence) => {
      const sizes = sizesIn(sentence, home);
      return sizes.length > 0 ? sizes : waysIn(sentence);
    });
}

function sizesIn(sentence: string, home: string): readonly StatedChange[] {
  const sizes = findAmounts(sentence, home).filter(({ start, end, reading }) => {
    const before = sentence.slice(0, start);
    const perShare =
      (reading.kind === "money" || reading.kind === "plain") && reading.unit === "one";
    return perShare && isSizeOfChange(before, sentence.slice(end));
  });
  return sizes.flatMap((found, index) => {
    const before = sentence.slice(sizes[index - 1]?.end ?? 0, found.start);
    const behind = sentence.slice(found.end, sizes[index + 1]?.start);
    const near = `${before.slice(-30)}${found.text}${behind.slice(0, 24)}`;
    const way = wayWords.find(([each, pattern]) => each !== "same" && pattern.test(near))?.[0];
    if (way === undefined) return [];
    const inTurn = [behind, before, sentence].map(baseOf);
    const whole = baseOf(sentence);
    const against = inTurn.find(({ forecast, previous }) => forecast || previous) ?? whole;
    const { annual, single } = inTurn.find((each) => each.annual !== each.single) ?? whole;
    const base = { ...against, annual, single };
    return [{ way, size: found.reading, base, words: found.text.trim() }];
  });
}

function waysIn(sentence: string): readonly StatedChange[] {
  if (intention.test(sentence) || otherThings.test(sentence)) return [];
  const base = baseOf(sentence);
  const said = wayWords.flatMap(([way, pattern]) => {
    const words = pattern.exec(sentence)?.[0];
    return words === undefined ? [] : [{ way, words }];
  });
  const [only, ...others] = said;
  if (only === undefined || others.length > 0 || (!base.forecast && !base.previous)) return [];
  return [{ ...only, size: null, base }];
}

function baseOf(words: string): ChangeBase {
  return {
    forecast: /\bforecasts?\b|\bguidance\b|予想/iu.test(words),
    previous:
      /\b(?:previous|prior|last|preceding)\s+(?:fiscal\s+|financial\s+)?(?:year|term|period|interim|year-end|dividend)|year-on-year|前期|前年|昨年/iu.test(
        words,
      ),
    annual: /\bannual\b|\bfull[\s-]year\b|年間/iu.test(words),
    single: /\binterim\b|\byear-end\b|中間|期末/iu.test(words),
  };
}
