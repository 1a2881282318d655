import { type TypedCell, sheet } from "./sheets";
import { readWorksheet } from "../../src/worksheet/reader";
import { inUnits } from "../../src/dividend/amount";
import { givenValue } from "../../src/dividend/fact";
import { isoDate } from "../../src/dividend/civilDate";
import { nextWorksheet } from "../../src/worksheet/writing/nextWorksheet";
import { sheetOf } from "../../src/worksheet/writing/worksheetPlan";

type Row = readonly TypedCell[];

const tables: readonly Row[] = [
  ["Dividend", "Decided", "Latest forecast", "Previous year"],
  ["Record date", "2019-03-31"],
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Year ended March 31, 2019", 13.5, 13.5, 27],
];

function read(...rows: readonly Row[]) {
  const reading = readWorksheet(sheet([...tables, ...rows]));
  if (reading === null) throw new Error("The sheet is a dividend worksheet");
  const { announcement, findings } = reading;
  const figures = announcement.distributable?.figures ?? {};
  return {
    announcement,
    section: announcement.distributable,
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, entry]) => {
        const amount = givenValue(entry);
        return [name, amount === null ? entry.value.state : inUnits(amount).toFixed()];
      }),
    ),
    typed: givenValue(announcement.decision.distributableAmount),
    told: findings.map(({ rule, outcome }) => `${rule} ${outcome}`),
  };
}

describe("the section on the distributable amount", () => {
  it("is read in either language, with units and signs as statements have them", () => {
    const { section, figures, told } = read(
      ["分配可能額"],
      ["貸借対照表日", "2019年3月31日"],
      ["資本金（百万円）", 10],
      ["Other retained earnings", "△25,000,000"],
      ["Goodwill", "30百万円"],
      ["のれん等", 5],
      ["Deferred assets", "-"],
      ["Treasury shares at effect"],
    );
    expect(isoDate(givenValue(section?.asOf) ?? { year: 1, month: 1, day: 1 })).toBe("2019-03-31");
    expect(figures).toEqual({
      capital: "10000000",
      otherRetainedEarnings: "-25000000",
      goodwill: "30000000",
      deferredAssets: "notApplicable",
      treasuryAtEffect: "blank",
    });
    // A loss is no surprise in a statement; a label nobody knows is.
    expect(told).toEqual(["WS03 label"]);
  });

  it("keeps the unit of a blank figure's label", () => {
    const { section } = read(["Distributable amount"], ["Capital (million)"], ["Goodwill", 5]);
    expect(section?.blankUnits).toEqual({ capital: "million" });
  });

  it("is none where an amount stands beside its name, wherever that is", () => {
    for (const place of [
      [["Announcement"], ["Distributable amount", 5_000_000], ["Fiscal year changed"]],
      [["Text"], ["Headline", "A dividend"], ["分配可能額", 5_000_000]],
      [["分配可能額", 5_000_000]],
    ]) {
      const { section, typed, told } = read(...place);
      expect(section).toBeUndefined();
      expect(typed && inUnits(typed).toFixed()).toBe("5000000");
      expect(told).toEqual([]);
    }
  });

  it("is none where the name stands alone over other rows", () => {
    const { section, announcement, told } = read(
      ["Announcement"],
      ["Distributable amount"],
      ["Meeting number", 27],
    );
    expect(section).toBeUndefined();
    expect(givenValue(announcement.decision.meetingNumber)).toBe(27);
    expect(told).toEqual([]);
  });

  it("may hold the amount itself as its last row", () => {
    const { figures, typed, told } = read(
      ["Announcement"],
      ["Meeting number", 27],
      ["Distributable amount"],
      ["Other retained earnings", 7],
      ["Distributable amount", 7],
    );
    expect(figures).toEqual({ otherRetainedEarnings: "7" });
    expect(typed && inUnits(typed).toFixed()).toBe("7");
    expect(told).toEqual([]);
  });

  it("is rolled forward with its date a year on and its figures to be typed anew", () => {
    const { announcement } = read(
      ["Distributable amount"],
      ["As of", "2019-03-31"],
      ["Other retained earnings", 7],
    );
    const next = readWorksheet(sheetOf(nextWorksheet(announcement, "en").plan));
    const section = next?.announcement.distributable;
    expect(section?.asOf?.shown).toBe("2020-03-31");
    expect(section?.figures.otherRetainedEarnings?.value).toEqual({ state: "blank" });
  });

  it("is not rolled forward where there is none", () => {
    const { announcement } = read();
    const next = readWorksheet(sheetOf(nextWorksheet(announcement, "en").plan));
    expect(next?.announcement.distributable).toBeUndefined();
    expect(next?.announcement.results).toBeUndefined();
  });
});

describe("the section on the results", () => {
  const rows: readonly Row[] = [
    ["業績", "当期", "前期", "予想"],
    ["1株当たり当期純利益", 78.61, -12.5, 80],
    ["期首1株当たり純資産", 1600, 1580],
    ["期末1株当たり純資産", 1700.5, 1600],
  ];

  it("is read by its columns", () => {
    const { announcement, told } = read(...rows);
    const columns = announcement.results?.columns;
    const shown = (name: "current" | "previous" | "forecast") =>
      Object.values(columns?.[name] ?? {}).map((entry) => entry.shown);
    expect(shown("current")).toEqual(["78.61", "1600", "1700.5"]);
    expect(shown("previous")).toEqual(["-12.5", "1580", "1600"]);
    expect(shown("forecast")).toEqual(["80", "", ""]);
    expect(told).toEqual([]);
  });

  it("is no section where nothing beside its name is a column", () => {
    const { announcement, told } = read(["業績", "好調"]);
    expect(announcement.results).toBeUndefined();
    expect(told).toEqual(["WS03 annualRow"]);
  });

  it("is rolled forward: this year is the previous one, and ends where the next begins", () => {
    const { announcement } = read(...rows);
    const next = readWorksheet(sheetOf(nextWorksheet(announcement, "ja").plan));
    const columns = next?.announcement.results?.columns;
    expect(columns?.previous?.earningsPerShare?.shown).toBe("78.61");
    expect(columns?.current?.netAssetsAtBeginning?.shown).toBe("1,700.5");
    expect(columns?.current?.earningsPerShare?.value).toEqual({ state: "blank" });
  });
});
