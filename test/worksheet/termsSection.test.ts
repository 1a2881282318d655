import { findingLines, frame, read } from "./readings";
import type { TypedCell } from "./sheets";

const terms = (...rows: readonly (readonly TypedCell[])[]) => read([...frame, ["Terms"], ...rows]);

it("reads the set and the words, each for the language it is in or named for", () => {
  const reading = terms(
    ["Set", "Exchange form"],
    ["Record date", "Date of record"],
    ["基準日", "基準となる日"],
    ["Interim (Japanese)", "2Q"],
    ["Font", "a label of another section"],
  );
  expect(findingLines(reading)).toEqual(["WS03 label A8"]);
  const { set, words } = reading.announcement.terms ?? {};
  expect(set).toBe("exchange");
  expect(words?.recordDate?.en?.value).toBe("Date of record");
  expect(words?.recordDate?.ja?.value).toBe("基準となる日");
  expect(words?.interim).toMatchObject({ ja: { value: "2Q" } });
  expect(words?.interim?.en).toBeUndefined();
});

it("stands under 用語 too", () => {
  const { announcement, findings } = read([...frame, ["用語"], ["種類", "取引所の様式"]]);
  expect(findings).toEqual([]);
  expect(announcement.terms?.set).toBe("exchange");
});

it("tells a set that is none, and a word said twice", () => {
  const reading = terms(["Set", "Best"], ["None", "Nil"], ["None (English)", "No dividend"]);
  expect(findingLines(reading)).toEqual(["WS01 notUnderstood B4", "WS04 label A6"]);
  expect(reading.announcement.terms?.words.none?.en?.value).toBe("Nil");
});

it("is nothing where nothing is typed", () => {
  expect(terms(["Set"], ["Record date"]).announcement.terms).toBeUndefined();
});

it("leaves a label that only looks like its heading to its section", () => {
  const reading = read([...frame, ["Company"], ["Terms", "net 30"], ["Name", "Alpha"]]);
  expect(findingLines(reading)).toEqual(["WS03 label A4"]);
  expect(reading.announcement.company.name?.en?.value).toBe("Alpha");
});

describe("a font", () => {
  const fonts = (...rows: readonly (readonly TypedCell[])[]) => {
    const { announcement, findings } = read([...frame, ["Presentation"], ...rows]);
    expect(findings).toEqual([]);
    const { en, ja } = announcement.presentation.fonts ?? {};
    return [en?.value, ja?.value];
  };

  it("is for both languages, but for one that has its own", () => {
    expect(fonts(["Font", "Arial"])).toEqual(["Arial", "Arial"]);
    expect(fonts(["フォント", "Arial"], ["Font (Japanese)", "MS Mincho"])).toEqual([
      "Arial",
      "MS Mincho",
    ]);
    expect(fonts(["Font (Japanese)", "MS Mincho"], ["Font", "Arial"])).toEqual([
      "Arial",
      "MS Mincho",
    ]);
    expect(fonts(["Font (English)", "Arial"])).toEqual(["Arial", undefined]);
  });
});
