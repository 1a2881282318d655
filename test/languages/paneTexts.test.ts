import { paneTexts } from "../../scripts/texts/paneTexts";
import { languageOf } from "../../src/dividend/language";

const texts = paneTexts();

/** Names of languages and of a notation say what they are in their own words. */
const inBoth =
  /languages|otherLanguage|fiscalYearEndHint|between|inLanguage|languageName|release\.format/u;

test("every text of the pane is said in both languages, each in its own", () => {
  expect(texts.length).toBeGreaterThan(400);
  const odd = texts
    .filter(({ key }) => !inBoth.test(key))
    .filter(({ en, ja }) => languageOf(en) === "ja" || (en === "") !== (ja === ""));
  expect(odd).toEqual([]);
});

test("what is said in Japanese has its words in Japanese, but for names and signs", () => {
  const english = texts
    .filter(({ key }) => !inBoth.test(key))
    .filter(({ ja }) => languageOf(ja) === "en" && /[a-z]{3}/iu.test(ja));
  expect(english).toEqual([]);
});

test("nearly all sentences can be read whole, whatever fills them", () => {
  const unread = texts.filter(({ en }) => en === "?");
  expect(unread.length).toBeLessThan(texts.length / 20);
});
