import { languages } from "../../src/dividend/language";
import { readWorksheet } from "../../src/worksheet/reader";
import type { Sheet } from "../../src/worksheet/sheet";
import {
  type OptionalSection,
  addedSection,
  lacksSection,
  withSection,
} from "../../src/worksheet/writing/addedSection";
import { worksheetLanguage } from "../../src/worksheet/worksheetLanguage";
import { type SheetOptions, type TypedCell, sheet } from "./sheets";

const english: readonly (readonly TypedCell[])[] = [
  ["Announcement"],
  ["Distributable amount", 9_000_000],
  ["Dividend", "Decided", "Latest forecast", "Previous year"],
  ["Record date", "2019-03-31"],
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Year ended March 31, 2019", 13.5, 13.5, 27],
];
const japanese: readonly (readonly TypedCell[])[] = [
  ["配当の内容", "決定額", "直近の配当予想", "前期実績"],
  ["基準日", "2019-03-31"],
  ["年間配当", "第2四半期末", "期末", "合計"],
  ["2019年3月期", 13.5, 13.5, 27],
];

function read(of: Sheet) {
  const reading = readWorksheet(of);
  if (reading === null) throw new Error("The sheet is a dividend worksheet");
  return reading;
}

function added(section: OptionalSection, rows: typeof english, options?: SheetOptions) {
  const before = sheet(rows, options);
  const { announcement } = read(before);
  const language = worksheetLanguage(before, announcement);
  const plan = addedSection(section, before, announcement, language);
  return { before, plan, after: withSection(before, plan) };
}

describe("a section added to a worksheet", () => {
  it.each([
    ["English", english],
    ["Japanese", japanese],
  ])("is read, is whole, and leaves every cell as it was: %s", (_, rows) => {
    for (const section of ["distributable", "results"] as const) {
      const { before, after } = added(section, rows);
      expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows);
      const [was, is] = [read(before), read(after)];
      expect(lacksSection(was.announcement, section)).toBe(true);
      expect(lacksSection(is.announcement, section)).toBe(false);
      expect(is.findings).toEqual(was.findings);
      expect({ ...is.announcement, [section]: undefined, range: null }).toEqual({
        ...was.announcement,
        [section]: undefined,
        range: null,
      });
    }
  });

  it("has a row for every label of it, in the worksheet's language", () => {
    const rows = (typed: typeof english) =>
      added("distributable", typed).plan.rows.map(([label]) => label?.text);
    expect(rows(english).slice(0, 3)).toEqual(["Distributable amount", "As of", "Capital"]);
    expect(rows(japanese).slice(0, 3)).toEqual(["分配可能額", "貸借対照表日", "資本金"]);
    expect(rows(english)).toHaveLength(27);
    expect(rows(japanese)).toHaveLength(27);
  });

  it("stands in the column of the labels, a row below all that the sheet holds", () => {
    const right = english.map((row) => [null, ...row]);
    const below = [...right, [], ["a note of somebody's"]];
    const { plan } = added("results", below, { origin: { row: 2, column: 1 } });
    expect(plan.first).toEqual({ row: 2 + 8 + 1, column: 2 });
  });

  it("is for Japan alone where it is Japanese law", () => {
    const { announcement } = read(sheet([...english, ["Presentation"], ["Currency", "USD"]]));
    expect(lacksSection(announcement, "distributable")).toBe(false);
    expect(lacksSection(announcement, "results")).toBe(true);
  });

  it("can be both, one below the other", () => {
    for (const language of languages) {
      const first = added("results", language === "en" ? english : japanese).after;
      const { announcement } = read(first);
      const plan = addedSection("distributable", first, announcement, language);
      const both = read(withSection(first, plan)).announcement;
      expect([both.results, both.distributable]).not.toContain(undefined);
    }
  });
});
