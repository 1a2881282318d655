import { type TrueTally, type WrongTally, tallyOfTrue, tallyOfWrong } from "./measure";
import { type TextSet, rightTexts, slipTexts, staleTexts, trueTexts } from "./texts";
import { untied } from "./tied";
import { leftUntied, untold } from "./untold";

// Text by text one in six of the wrong ones, and all of the true. SET=aside, or fourth to fifteenth, measures that set of sentences alone, SET=all every one of them, and of the wrong ones
// every single one, and counts what is told. SHOW=stale counts, too, and prints what of a set is not as it should be.
// At first look the fourth had 424 of 544, 442 of 585 and 10 false errors of 172 (19 of 131 right ones), the fifth 177 of 191,
// 168 of 189, 12 of 88 (4 of 48), the sixth 443 of 536 (55 agreed), 453 of 558, 40 of 217 (14 of 141),
// the seventh 257 of 282 (15 agreed), 268 of 296, 11 of 97 (16 of 58), the eighth 301 of 399 (36), 287 of 435, 3 of 100 (16 of 83),
// the ninth 410 of 501 (39), 459 of 550, 16 of 116 (23 of 109). The tenth was looked at after the checks had been mended
// against those two: 426 of 477 (21), 446 of 510, 22 of 108 (10 of 112), where before it had 418, 420, 15 and 17;
// the eleventh, of ordinary wordings and last of all, had 453 of 495 (12), 505 of 551, 8 of 79 (6 of 94).
// The twelfth was written when the checks had been mended against all of these, from releases and the rulebook, by one who
// knew the checks: 363 of 396 (5 agreed), 391 of 424, none of 120 true ones (1 of 74 right ones). The thirteenth, by another
// who knew them: 308 of 330 (13 agreed), 321 of 347, 7 of 80 (3 of 74; its notes numbered (1) and (2) had marks then).
// The fourteenth, of long sentences and asides: 336 of 380 (26 agreed), 363 of 394, 7 of 64 (13 of 66).
// The fifteenth, by one who had read the releases and the rulebook and none of the code: 810 of 897 (23 agreed), 850 of 932,
// 13 of 216 (15 of 177).
const { SET: chosen, SHOW: shown } = process.env;
const isCounted = chosen !== undefined || shown !== undefined;

/** Those that came first: the checks know their wordings best. A new set is of the others. */
const earliest: readonly TextSet[] = ["first", "aside", "fourth", "fifth", "sixth", "seventh"];
const groups = [
  {
    of: "the first to the seventh set",
    isOf: (set: TextSet) => earliest.includes(set),
  },
  {
    of: "the eighth set on",
    isOf: (set: TextSet) => !earliest.includes(set),
  },
] as const;

function isMeasured({ set }: { readonly set: TextSet }, at: number, oneIn: number): boolean {
  if (chosen === undefined) return at % oneIn === 0;
  return chosen === "all" || set === chosen;
}

function measured<T extends { readonly set: TextSet }, Tally extends WrongTally | TrueTally>(
  name: string,
  texts: readonly T[],
  tallied: (texts: readonly T[]) => Tally,
  oneIn: number,
): Tally {
  const tally = tallied(texts.filter((each, at) => isMeasured(each, at, oneIn)));
  if (shown?.split(",").includes(name) === true) {
    const open = tally.open.map(({ line }) => line);
    process.stdout.write([name, JSON.stringify({ ...tally, open: null }), ...open, ""].join("\n"));
  }
  return tally;
}

const oneInSix = 6;

// The aim: at least 97 in 100 told, an expected value only where it is the right one, none logged as agreed. What is not
// told names a year that the worksheet knows nothing of, whose dividend may well have been the same, or says that the
// dividend was raised "from 40" where last year's was 38 and the forecast 40, which may be true.
const aim = 0.97;

(isCounted ? describe : describe.skip)("counted", () => {
  describe.each(groups)("of $of", ({ isOf }) => {
    const ofGroup = <T extends { readonly set: TextSet }>(texts: readonly T[]) =>
      texts.filter(({ set }) => isOf(set));

    test("figures left standing from another year, column or kind are told as errors", () => {
      const { all, told, agreed, misled } = measured(
        "stale",
        ofGroup(staleTexts()),
        tallyOfWrong,
        oneInSix,
      );
      expect(told).toBeGreaterThanOrEqual(aim * all);
      expect({ agreed, misled }).toEqual({ agreed: 0, misled: 0 });
    });

    test("slips are told as errors", () => {
      const { all, told, agreed, misled } = measured(
        "slips",
        ofGroup(slipTexts()),
        tallyOfWrong,
        oneInSix,
      );
      expect(told).toBeGreaterThanOrEqual(aim * all);
      expect({ agreed, misled }).toEqual({ agreed: 0, misled: 0 });
    });
  });

  test("true sentences with unrelated numbers are told nothing", () => {
    const { all, errors, warnings } = measured("true", trueTexts(), tallyOfTrue, 1);
    expect(all).toBeGreaterThan(100);
    expect(errors).toBe(0);
    expect(warnings / all).toBeLessThan(0.02);
  });

  test("the sentences that the wrong ones are made of are told nothing", () => {
    expect(measured("right", rightTexts(), tallyOfTrue, 1).errors).toBe(0);
  });
});

const perTest = 8;

function inTests<T>(texts: readonly T[]): readonly (readonly [number, readonly T[]])[] {
  return texts.flatMap((_, at) =>
    at % perTest === 0 ? [[at, texts.slice(at, at + perTest)] as const] : [],
  );
}

/** One in six of each group. */
function some<T extends { readonly set: TextSet }>(texts: readonly T[]): readonly T[] {
  return groups.flatMap(({ isOf }) =>
    texts.filter(({ set }) => isOf(set)).filter((each, at) => isMeasured(each, at, oneInSix)),
  );
}

// A count would hide that one text was lost where another was won.
(isCounted ? describe.skip : describe)("text by text", () => {
  const wrong = [...some(staleTexts()), ...some(slipTexts())];

  test.each(inTests(wrong))("wrong ones are told as errors, from %i on", (_, texts) => {
    const { open, agreed, misled } = tallyOfWrong(texts);
    expect(open.filter(({ text }) => !untold.has(text))).toEqual([]);
    expect({ agreed, misled }).toEqual({ agreed: 0, misled: 0 });
  });

  test.each(inTests([...trueTexts(), ...rightTexts()]))(
    "true ones are told nothing, from %i on",
    (_, texts) => {
      expect(tallyOfTrue(texts).open).toEqual([]);
    },
  );

  test.each(inTests(rightTexts()))(
    "the right ones' figures are tied to their cells, from %i on",
    (_, texts) => {
      const left = texts.map(({ text, ...each }) => [text, untied({ text, ...each })] as const);
      expect(left.filter(([text, names]) => names.length > 0 && !leftUntied.has(text))).toEqual([]);
    },
  );

  test("those that are not told are known, and few", () => {
    const known = wrong.filter(({ text }) => untold.has(text));
    expect(tallyOfWrong(known).told).toBe(0);
    expect(known).toHaveLength(untold.size);
    expect(untold.size).toBeLessThan((1 - aim) * wrong.length);
  });
});
