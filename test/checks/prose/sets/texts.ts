import type { Language } from "../../../../src/dividend/language";
import { type Shape, holds, withRightWords, withWrongWords } from "./shapes";
import { englishShapes } from "./shapesEn";
import { japaneseShapes } from "./shapesJa";
import { eighthEnglish, eighthJapanese, eighthTrueEnglish, eighthTrueJapanese } from "./eighth";
import {
  eleventhEnglish,
  eleventhJapanese,
  eleventhTrueEnglish,
  eleventhTrueJapanese,
} from "./eleventh";
import { fifthEnglish, fifthJapanese, fifthTrueEnglish, fifthTrueJapanese } from "./fifth";
import { fourthEnglish } from "./fourthEn";
import { fourthJapanese } from "./fourthJa";
import { fourthTrueEnglish, fourthTrueJapanese } from "./fourthTrue";
import { ninthEnglish, ninthJapanese, ninthTrueEnglish, ninthTrueJapanese } from "./ninth";
import { tenthEnglish, tenthJapanese, tenthTrueEnglish, tenthTrueJapanese } from "./tenth";
import {
  seventhEnglish,
  seventhJapanese,
  seventhTrueEnglish,
  seventhTrueJapanese,
} from "./seventh";
import { sixthEnglish, sixthJapanese } from "./sixth";
import { sixthTrueEnglish, sixthTrueJapanese } from "./sixthTrue";
import {
  twelfthEnglish,
  twelfthJapanese,
  twelfthTrueEnglish,
  twelfthTrueJapanese,
} from "./twelfth";
import {
  thirteenthEnglish,
  thirteenthJapanese,
  thirteenthTrueEnglish,
  thirteenthTrueJapanese,
} from "./thirteenth";
import {
  fourteenthEnglish,
  fourteenthJapanese,
  fourteenthTrueEnglish,
  fourteenthTrueJapanese,
} from "./fourteenth";
import {
  fifteenthEnglish,
  fifteenthJapanese,
  fifteenthTrueEnglish,
  fifteenthTrueJapanese,
} from "./fifteenth";
import { type SlotName, type SlotUse, filled, fits, printed, slots, slotsIn } from "./slots";
import { type Block, type Story, stories } from "./stories";
import { slipsOf } from "./slips";
import { trueEnglish } from "./trueEn";
import { trueJapanese } from "./trueJa";

/** The texts the checks were first mended against; the third of those that was kept aside; the fourth and the fifth, written later, each before the checks were run on it. */
export type TextSet =
  | "first"
  | "aside"
  | "fourth"
  | "fifth"
  | "sixth"
  | "seventh"
  | "eighth"
  | "ninth"
  | "tenth"
  | "eleventh"
  | "twelfth"
  | "thirteenth"
  | "fourteenth"
  | "fifteenth";

/** A text in one block of a story's worksheet. */
export interface TrueText {
  readonly story: Story;
  readonly block: Block;
  readonly language: Language;
  readonly text: string;
  readonly set: TextSet;
}

/** A sentence with nothing wrong in it, with its slots as they were before they were filled. */
export interface RightText extends TrueText {
  readonly says: string;
}

/** A text with one thing wrong in it. */
export interface WrongText extends TrueText {
  /** The same with nothing wrong. */
  readonly right: string;
  /** The figure that is wrong: its name, and its value as the slots have it; null where a word is wrong. */
  readonly wrong: { readonly slot: SlotName; readonly value: string } | null;
}

type Shapes = readonly (readonly [
  Language,
  readonly Shape[],
  Exclude<TextSet, "first" | "aside">?,
])[];

const shapes: Shapes = [
  ["en", englishShapes],
  ["ja", japaneseShapes],
  ["en", fourthEnglish, "fourth"],
  ["ja", fourthJapanese, "fourth"],
  ["en", fifthEnglish, "fifth"],
  ["ja", fifthJapanese, "fifth"],
  ["en", sixthEnglish, "sixth"],
  ["ja", sixthJapanese, "sixth"],
  ["en", seventhEnglish, "seventh"],
  ["ja", seventhJapanese, "seventh"],
  ["en", eighthEnglish, "eighth"],
  ["ja", eighthJapanese, "eighth"],
  ["en", ninthEnglish, "ninth"],
  ["ja", ninthJapanese, "ninth"],
  ["en", tenthEnglish, "tenth"],
  ["ja", tenthJapanese, "tenth"],
  ["en", eleventhEnglish, "eleventh"],
  ["ja", eleventhJapanese, "eleventh"],
  ["en", twelfthEnglish, "twelfth"],
  ["ja", twelfthJapanese, "twelfth"],
  ["en", thirteenthEnglish, "thirteenth"],
  ["ja", thirteenthJapanese, "thirteenth"],
  ["en", fourteenthEnglish, "fourteenth"],
  ["ja", fourteenthJapanese, "fourteenth"],
  ["en", fifteenthEnglish, "fifteenth"],
  ["ja", fifteenthJapanese, "fifteenth"],
];
const trueShapes: Shapes = [
  ["en", trueEnglish],
  ["ja", trueJapanese],
  ["en", fourthTrueEnglish, "fourth"],
  ["ja", fourthTrueJapanese, "fourth"],
  ["en", fifthTrueEnglish, "fifth"],
  ["ja", fifthTrueJapanese, "fifth"],
  ["en", sixthTrueEnglish, "sixth"],
  ["ja", sixthTrueJapanese, "sixth"],
  ["en", seventhTrueEnglish, "seventh"],
  ["ja", seventhTrueJapanese, "seventh"],
  ["en", eighthTrueEnglish, "eighth"],
  ["ja", eighthTrueJapanese, "eighth"],
  ["en", ninthTrueEnglish, "ninth"],
  ["ja", ninthTrueJapanese, "ninth"],
  ["en", tenthTrueEnglish, "tenth"],
  ["ja", tenthTrueJapanese, "tenth"],
  ["en", eleventhTrueEnglish, "eleventh"],
  ["ja", eleventhTrueJapanese, "eleventh"],
  ["en", twelfthTrueEnglish, "twelfth"],
  ["ja", twelfthTrueJapanese, "twelfth"],
  ["en", thirteenthTrueEnglish, "thirteenth"],
  ["ja", thirteenthTrueJapanese, "thirteenth"],
  ["en", fourteenthTrueEnglish, "fourteenth"],
  ["ja", fourteenthTrueJapanese, "fourteenth"],
  ["en", fifteenthTrueEnglish, "fifteenth"],
  ["ja", fifteenthTrueJapanese, "fifteenth"],
];

/** Every sentence in this many of the stories that it is true of, which ones going round. */
const storiesEach = 2;

interface Telling {
  readonly shape: Shape;
  readonly story: Story;
  readonly language: Language;
  readonly set: TextSet;
}

function tellings(of: Shapes): readonly Telling[] {
  return of.flatMap(([language, all, set]) =>
    all.flatMap((shape, at) => {
      const fitting = stories.filter((story) => holds(shape, story) && fits(shape.says, story));
      if (fitting.length === 0) throw new Error(`No story for: ${shape.says}`);
      const turned = fitting.map((_, each) => fitting[(at + each) % fitting.length]);
      return turned
        .slice(0, storiesEach)
        .flatMap((story) =>
          story === undefined
            ? []
            : [{ shape, story, language, set: set ?? (at % 3 === 2 ? "aside" : "first") }],
        );
    }),
  );
}

function textOf({ shape, story, language, set }: Telling, says: string, instead: Instead = null) {
  return { story, block: shape.in, language, set, text: filled(says, story, language, instead) };
}

type Instead = Parameters<typeof filled>[3];

/** Sentences with unrelated numbers, or with figures of other years and columns that they name. */
export function trueTexts(): readonly TrueText[] {
  return tellings(trueShapes).map((each) => textOf(each, each.shape.says));
}

/** The sentences that the wrong ones are made of, with nothing wrong in them. */
export function rightTexts(): readonly RightText[] {
  return tellings(shapes).map((each) => {
    const says = withRightWords(each.shape.says);
    return { ...textOf(each, says), says };
  });
}

/** Each figure of each sentence replaced by last year's, the forecast's, another period's or another kind's. */
export function staleTexts(): readonly WrongText[] {
  return tellings(shapes).flatMap((telling) =>
    eachSlot(telling).flatMap(({ use, at }) =>
      distinct(slots[use.name].stale(telling.story).filter((value) => value !== undefined))
        .filter((value) => !namesAnotherPeriod(telling, use, value))
        .flatMap((value) => wrongText(telling, use, at, value)),
    ),
  );
}

// "The FY2023 dividend" may be the year's as well as the period's.
function namesAnotherPeriod({ shape, story }: Telling, { name }: SlotUse, value: string): boolean {
  return (
    name === "dps" && /\{fy|year under review is/u.test(shape.says) && value === story.now.annual
  );
}

/** Each figure of each sentence mistyped, and each word of direction turned round. */
export function slipTexts(): readonly WrongText[] {
  return tellings(shapes).flatMap((telling, turn) => [
    ...eachSlot(telling).flatMap(({ use, at }) => {
      const { kind, of } = slots[use.name];
      const taken = valuesOf(telling.story);
      return slipsOf(kind, of(telling.story) ?? "", use.style, turn + at)
        .filter((value) => !taken.has(value))
        .flatMap((value) => wrongText(telling, use, at, value));
    }),
    ...withWrongWords(telling.shape.says).map((says) => ({
      ...textOf(telling, says),
      right: filled(withRightWords(telling.shape.says), telling.story, telling.language),
      wrong: null,
    })),
    ...otherwiseWrong(telling),
  ]);
}

function eachSlot({ shape }: Telling): readonly { readonly use: SlotUse; readonly at: number }[] {
  return slotsIn(shape.says).map((use, at) => ({ use, at }));
}

function wrongText(
  telling: Telling,
  { name, style }: SlotUse,
  at: number,
  value: string,
): readonly WrongText[] {
  const { story, language, shape } = telling;
  const says = withRightWords(shape.says);
  const kind = slots[name].kind;
  const own = slots[name].of(story) ?? "";
  const shown = (of: string) => printed(kind, of, story, language, style);
  if (shown(own) === shown(value) || Number(own) === Number(value)) return [];
  return [
    {
      ...textOf(telling, says, { slot: at, value }),
      right: filled(says, story, language),
      wrong: { slot: name, value },
    },
  ];
}

// Weekdays and units, which stand beside a figure that is right.
const changes: readonly (readonly [RegExp, string])[] = [
  [/Monday|Tuesday|Thursday/u, "Wednesday"],
  [/Wednesday|Friday/u, "Thursday"],
  [/（[月火水木]）/u, "（金）"],
  [/（金）/u, "（木）"],
  [/(?<=\d) million/u, " billion"],
  [/(?<=\d)百万円/u, "千円"],
];

function otherwiseWrong(telling: Telling): readonly WrongText[] {
  const right = textOf(telling, withRightWords(telling.shape.says));
  return changes
    .map(([from, to]) => right.text.replace(from, to))
    .filter((text) => text !== right.text)
    .slice(0, 2)
    .map((text) => ({ ...right, text, right: right.text, wrong: null }));
}

function valuesOf(story: Story): ReadonlySet<string> {
  return new Set(
    Object.values(slots).flatMap(({ of, stale }) =>
      [of(story), ...stale(story)].filter((value) => value !== undefined),
    ),
  );
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
