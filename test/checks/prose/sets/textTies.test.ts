import { isToldAlone, untied } from "./tied";
import { rightTexts, slipTexts, staleTexts } from "./texts";
import { leftUntied, toldOtherwise } from "./untold";

const perTest = 8;

function inTests<T>(texts: readonly T[]): readonly (readonly [number, readonly T[]])[] {
  return texts.flatMap((_, at) =>
    at % perTest === 0 ? [[at, texts.slice(at, at + perTest)] as const] : [],
  );
}

// One in fourteen of all that have a wrong figure. A wrong fiscal year may as well be the right one of wrong amounts.
const wrong = [...staleTexts(), ...slipTexts()]
  .filter((each) => each.wrong !== null && each.wrong.slot !== "fy")
  .filter((_, at) => at % 14 === 5);

test.each(inTests(wrong))(
  "the wrong figure alone is told, and held against the cell it should be of, from %i on",
  (_, texts) => {
    const others = texts.filter((each) => !isToldAlone(each)).map(({ text }) => text);
    expect(others.filter((text) => !toldOtherwise.has(text))).toEqual([]);
  },
);

const right = rightTexts().filter((_, at) => at % 3 === 1);

test.each(inTests(right))("each figure is tied to its own cell, from %i on", (_, texts) => {
  const left = texts.filter((each) => !leftUntied.has(each.text) && untied(each).length > 0);
  expect(left.map(({ text }) => text)).toEqual([]);
});
