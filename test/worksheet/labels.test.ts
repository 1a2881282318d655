import type { Fact } from "../../src/dividend/fact";
import { type PerLanguage, languages } from "../../src/dividend/language";
import { dividendLabels, spellingIndex } from "../../src/worksheet/labels";
import * as allChoices from "../../src/worksheet/choices";
import * as allLabels from "../../src/worksheet/labels";
import {
  amountLine,
  columnOf,
  dateLine,
  findingLines,
  frame,
  read,
  withDividendRows,
} from "./readings";

describe("labels", () => {
  it("match without regard to case, width, blanks and a colon", () => {
    for (const label of [
      " RECORD  date :",
      "Ｒｅｃｏｒｄ　Ｄａｔｅ：",
      "基準日",
      "基 準\n日",
      "Date of record",
    ]) {
      const reading = withDividendRows([label, "2019-03-31"]);
      expect([dateLine(columnOf(reading).recordDate), findingLines(reading)]).toEqual([
        "2019-03-31",
        [],
      ]);
    }
  });

  it.each([
    "支払開始日",
    "効力発生予定日",
    "支払請求権の効力発生日及び支払開始日",
    "剰余金の配当が効力を生じる日",
    "Date of payment",
    "Date of Payment (*1)",
  ])("real ones are known: %s", (label) => {
    const reading = withDividendRows([label, "2019-06-28"]);
    expect(dateLine(columnOf(reading).effectiveDate)).toBe("2019-06-28");
  });

  it.each(["配当金の総額", "配当総額", "総額", "Amount of dividend", "Total amount of dividends"])(
    "real ones are known: %s",
    (label) => {
      expect(amountLine(columnOf(withDividendRows([label, 608])).total)).toBe("608 one/none ? 0");
    },
  );

  it("nobody knows are a note and change nothing", () => {
    const reading = withDividendRows(
      ["Payout ratio", "30%"],
      ["Record date (English)", "2019-03-31"],
      ["Effective date (million)", "2019-06-28"],
    );
    expect(findingLines(reading)).toEqual([
      "WS03 label A3",
      "WS11 unread A3",
      "WS03 label A4",
      "WS03 label A5",
    ]);
    expect(reading.findings[0]).toMatchObject({ severity: "note", causedBy: "WS11" });
    expect(columnOf(reading).recordDate).toBeUndefined();
  });

  it("twice in a section are an error that names both cells; the first is read", () => {
    const reading = withDividendRows(["Record date", "2019-03-31"], [], ["基準日", "2018-03-31"]);
    expect(dateLine(columnOf(reading).recordDate)).toBe("2019-03-31");
    expect(reading.findings).toMatchObject([
      {
        rule: "WS04",
        severity: "error",
        cell: { row: 4, column: 0 },
        related: [{ row: 2, column: 0 }],
        details: { first: { row: 2, column: 0 }, second: { row: 4, column: 0 } },
      },
    ]);
  });

  it("of one name in two sections are two", () => {
    const { findings, announcement } = read([
      ...frame,
      ["注記", "Of the column"],
      ["Text"],
      ["注記", "Of the release"],
    ]);
    expect(findings).toEqual([]);
    expect(announcement.text.notes?.en?.[0]?.value).toBe("Of the release");
    expect(announcement.classes[0]?.columns[0]?.notes[0]?.value).toBe("Of the column");
  });

  it("of parts are told apart by their names", () => {
    const named = withDividendRows(
      ["Commemorative dividend (70th anniversary)", 5],
      ["Commemorative dividend (listing)", 3],
    );
    expect(findingLines(named)).toEqual([]);
    const same = withDividendRows(["Special dividend", 5], ["特別配当", 3]);
    expect(findingLines(same)).toEqual(["WS04 label A4"]);
  });
});

describe("languages", () => {
  it("are those of the label, else those the text is written in", () => {
    const { announcement, findings } = read([
      ...frame,
      ["Column heading (English)", "配当"],
      ["列見出し", "2019年3月期 期末配当"],
      ["Company"],
      ["Name", "Example Inc."],
      ["会社名", "例示株式会社"],
      ["Short name (Japanese)", "EX"],
      ["Place（英語）", "TOKYO"],
      ["Announcement"],
      ["Meeting place", "Tokyo"],
      ["Meeting place (日本語)", "東京"],
      ["Text"],
      ["Headline", "{{name}}"],
      ["表題", "お知らせ"],
    ]);
    expect(findings).toEqual([]);
    const { company, decision, text, classes } = announcement;
    const values = (texts: PerLanguage<Fact<string>> | undefined) =>
      languages.flatMap((language) => {
        const fact = texts?.[language];
        return fact ? [`${language}: ${fact.value}`] : [];
      });
    expect(values(company.name)).toEqual(["en: Example Inc.", "ja: 例示株式会社"]);
    expect(values(company.shortName)).toEqual(["ja: EX"]);
    expect(values(company.place)).toEqual(["en: TOKYO"]);
    expect(values(decision.meetingPlace)).toEqual(["en: Tokyo", "ja: 東京"]);
    expect([text.headline?.en?.[0]?.value, text.headline?.ja?.[0]?.value]).toEqual([
      "{{name}}",
      "お知らせ",
    ]);
    expect(values(classes[0]?.columns[0]?.typedHeading)).toEqual([
      "en: 配当",
      "ja: 2019年3月期 期末配当",
    ]);
  });

  it("that have two texts are an error", () => {
    const twice = (...rows: [string, string][]) =>
      findingLines(read([["Company"], ...rows, ...frame]));
    expect(twice(["Name", "A Inc."], ["Name (English)", "B Inc."])).toEqual(["WS04 label A3"]);
    expect(twice(["Name", "A Inc."], ["会社名", "B Inc."])).toEqual(["WS04 label A3"]);
    expect(twice(["Name", "A Inc."], ["name:", "甲社"])).toEqual(["WS04 label A3"]);
  });
});

describe("headings", () => {
  it("nobody knows are a note, and what stands below them is left unread without more words", () => {
    const reading = read([
      ["Annual dividends", "Interim", "Payout", "Total"],
      ["Year ended March 31, 2019", 1, 2, 3],
      ["Dividend", "Decided", "Something", null],
      ["Dividend per share", 1, 2, 3],
    ]);
    expect(findingLines(reading)).toEqual([
      "WS03 period C1",
      "WS03 column C3",
      "WS11 unread C3",
      "WS09 noColumn D4",
    ]);
  });

  it("twice are an error that names both cells", () => {
    const reading = read([
      ["Dividend", "Decided", "決定額"],
      ["Annual dividends", "年間", "Total"],
    ]);
    expect(findingLines(reading)).toEqual(["WS04 heading C1", "WS04 heading C2"]);
  });

  it("may go on in parentheses: a forecast's day is read, other words are said to be unread", () => {
    const reading = read([
      ["Annual dividends", "Total (see below)"],
      ["Dividend", "直近の配当予想 (平成20年8月8日公表)"],
    ]);
    const forecast = columnOf(reading, "forecast");
    expect(forecast.heading.value).toBe("直近の配当予想 (平成20年8月8日公表)");
    expect([dateLine(forecast.announcedOn), forecast.typedHeading?.ja?.value]).toEqual([
      "2008-08-08",
      "直近の配当予想 (平成20年8月8日公表)",
    ]);
    expect(findingLines(reading)).toEqual(["WS08 headingCut B1"]);
  });

  it("that are missing are said once", () => {
    const reading = read([
      ["Dividend"],
      ["Record date", "2019-03-31"],
      ["Annual dividends"],
      ["2019年3月期", 27],
    ]);
    expect(findingLines(reading)).toEqual([
      "WS03 noColumns A1",
      "WS11 unread A1",
      "WS03 noPeriods A3",
    ]);
  });
});

describe("sections", () => {
  it("twice are an error, but share classes are told apart by name", () => {
    const reading = read([
      ["Dividend: Class A", "Decided"],
      ["Dividend", "Decided"],
      ["Annual dividends", "Total"],
      ["配当の内容：class a", "Decided"],
      ["Dividend：Ｂ種優先株式", "Decided"],
      ["年間配当", "Total"],
    ]);
    expect(findingLines(reading)).toEqual(["WS04 section A4", "WS04 section A6"]);
    expect(reading.announcement.classes.map(({ name }) => name)).toEqual([
      null,
      "Class A",
      "Ｂ種優先株式",
    ]);
  });

  it("of the common shares come first, also where they have a name", () => {
    const reading = read([
      ["配当の内容: A種優先株式", "決定額"],
      ["配当の内容: 普通株式", "決定額"],
      ["年間配当", "合計"],
    ]);
    expect(reading.announcement.classes.map(({ name }) => name)).toEqual([
      "普通株式",
      "A種優先株式",
    ]);
  });

  it("own the rows below them; rows above the first own nothing", () => {
    const reading = read([["Our dividend"], [null, "FY2018"], ...frame]);
    expect(findingLines(reading)).toEqual(["WS03 label A1", "WS09 noLabel B2"]);
  });
});

it("values that have no place are said", () => {
  const reading = read([
    ["Company"],
    ["Name", "A Inc.", null, "check this"],
    [null, "stray"],
    ...frame,
  ]);
  expect(findingLines(reading)).toEqual(["WS09 extra D2", "WS09 noLabel B3"]);
  expect(reading.announcement.company.name?.en?.value).toBe("A Inc.");
});

it("no spelling names two things in one section", () => {
  for (const spellings of [...Object.values(allLabels), ...Object.values(allChoices)]) {
    if (typeof spellings === "function") continue;
    const all = Object.values(spellings).flatMap(({ en, ja }) => [...en, ...ja]);
    expect(spellingIndex<string>(spellings).size).toBe(all.length);
  }
  expect(spellingIndex(dividendLabels).get("配当金総額")).toBe("total");
});
