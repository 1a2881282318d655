import {
  inAnyLanguage,
  inEveryLanguage,
  languageByLetters,
  languageOf,
  nameIn,
  nextLanguage,
  otherLanguages,
} from "../../src/dividend/language";

test.each([
  ["配当", "ja"],
  ["リース", "ja"],
  ["ﾘｰｽ", "ja"],
  ["Lease の", "ja"],
  ["Dividend", null],
  ["(2019)", null],
])("%s is told by its letters", (text, language) => {
  expect(languageByLetters(text)).toBe(language);
  expect(languageOf(text)).toBe(language ?? "en");
});

test("of two languages each is the other's next", () => {
  expect([nextLanguage("en"), nextLanguage("ja")]).toEqual(["ja", "en"]);
  expect([otherLanguages("en"), otherLanguages("ja")]).toEqual([["ja"], ["en"]]);
});

test.each([
  ["Class A preferred shares / A種優先株式", "Class A preferred shares", "A種優先株式"],
  ["A種優先株式／Class A preferred shares", "Class A preferred shares", "A種優先株式"],
  ["Class A preferred shares", "Class A preferred shares", "Class A preferred shares"],
  ["A種優先株式", "A種優先株式", "A種優先株式"],
  // Letters alone name nothing, and two names in one language are one name.
  ["A / B種", "A / B種", "A / B種"],
  ["Voting / Non-voting shares", "Voting / Non-voting shares", "Voting / Non-voting shares"],
  ["A種 / B種", "A種 / B種", "A種 / B種"],
  ["Common / 普通株式 / その他", "Common / 普通株式 / その他", "Common / 普通株式 / その他"],
])("%s in either language", (name, english, japanese) => {
  expect([nameIn(name, "en"), nameIn(name, "ja")]).toEqual([english, japanese]);
});

test("what is given in one language is taken where the asked one has nothing", () => {
  expect(inAnyLanguage({ en: "one", ja: "一" }, "ja")).toEqual({ value: "一", language: "ja" });
  expect(inAnyLanguage({ en: "one" }, "ja")).toEqual({ value: "one", language: "en" });
  expect(inAnyLanguage({ ja: "一" }, "en")).toEqual({ value: "一", language: "ja" });
  expect(inAnyLanguage({}, "en")).toBeNull();
  expect(inAnyLanguage(undefined, "en")).toBeNull();
  expect(inEveryLanguage(1)).toEqual({ en: 1, ja: 1 });
});
