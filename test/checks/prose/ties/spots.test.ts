import { mostFigures, sentencesWithFigures } from "../../../../src/checks/prose/ties/spots";
import { fact } from "../../written";

const typed = (text: string) => fact(text, { row: 0, column: 1 }, text);

/** The figures of a text, sentence by sentence, with the words on either side. */
function figures(text: string) {
  return sentencesWithFigures(typed(text), "JPY").sentences.map(({ words, spots }) => ({
    words,
    spots: spots.map(({ before, found, modifier, behind }) => [
      before,
      `${found.text} ${found.reading.is}`,
      modifier,
      behind,
    ]),
  }));
}

test("each sentence has its own words and figures", () => {
  expect(figures("We paid JPY12 a year earlier, now JPY 13.50.  It is due June 28.")).toEqual([
    {
      words: "We paid JPY12 a year earlier, now JPY 13.50.",
      spots: [
        ["We paid", "JPY12 number", "a year earlier", "a year earlier, now"],
        [", now", "JPY 13.50 number", "", "."],
      ],
    },
    { words: "It is due June 28.", spots: [["It is due", "June 28 day", "", "."]] },
  ]);
});

test("figures may follow each other and a full stop without a blank", () => {
  const found = (text: string) =>
    figures(text).map(({ spots }) => spots.map(([, figure = ""]) => figure));
  expect(found("配当です。13円50銭を6月28日13円50銭6月29日。")).toEqual([
    [],
    ["13円50銭 number", "6月28日 day", "13円50銭 number", "6月29日 day"],
  ]);
});

test("a day is without a year only where none is written, and placeholders are no figures", () => {
  const found = (text: string) =>
    figures(text).flatMap(({ spots }) => spots.map(([, figure]) => figure));
  expect(found("2019年 6月28日、2019年3月期")).toEqual([
    "2019年 6月28日 date",
    "2019年3月期 fiscalYear",
  ]);
  expect(found("It is {{dividend 12}} and JPY13.")).toEqual(["JPY13 number"]);
});

test("words far from a figure say nothing of it", () => {
  const far = "far ".repeat(100);
  const [sentence] = figures(`begin ${far}JPY12 between ${far}JPY13 ${far}end`);
  const words = (sentence?.spots ?? []).flatMap(([before, , , behind]) => [before, behind]);
  expect(words.map((each = "") => each.length < 250 && each.includes("far"))).toEqual(
    words.map(() => true),
  );
  expect(words.join(" ")).not.toMatch(/begin|end/u);
});

test("of a text with very many figures those behind are not read", () => {
  const { sentences, unread } = sentencesWithFigures(
    typed("1,000 yen. ".repeat(mostFigures + 3)),
    "JPY",
  );
  expect(sentences.flatMap(({ spots }) => spots)).toHaveLength(mostFigures);
  expect(unread).toBe(3);
});

test("a text is read once", () => {
  const text = typed("We pay JPY13.");
  expect(sentencesWithFigures(text, "JPY")).toBe(sentencesWithFigures(text, "JPY"));
});
