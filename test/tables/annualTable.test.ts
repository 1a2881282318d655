import type { Announcement } from "../../src/dividend/announcement";
import type { AnnualRow } from "../../src/dividend/annual";
import { serialOfDate } from "../../src/dividend/excelSerial";
import type { Language } from "../../src/dividend/language";
import { annualTable } from "../../src/tables/annualTable";
import type { TablePlan } from "../../src/tables/plan";
import { at, number, state, text } from "../release/facts";
import { iij } from "../release/iij";
import { displayed, formulaOf, formulas, texts } from "./planShape";

function tableOf(announcement: Announcement, language: Language = "en"): TablePlan {
  const plan = annualTable(announcement, language);
  if (plan === null) throw new Error("the fixture has annual dividends");
  return plan;
}

const [current] = iij.annual.rows;
if (current === undefined) throw new Error("the fixture has annual rows");

/** The first cell of the row, with its formula, when `row` is the only one. */
function labelOf(row: Partial<AnnualRow>, language: Language): readonly [string, string] {
  const rows = [{ ...current, ...row } as AnnualRow];
  const label = tableOf({ ...iij, annual: { ...iij.annual, rows } }, language).rows[2]?.[0];
  return [label?.text ?? "", formulaOf(label)];
}

describe("the annual table of IIJ in 2019", () => {
  it("reads in English as the release does", () => {
    expect(texts(tableOf(iij))).toEqual([
      ["", "Dividend per common share", "", ""],
      ["Record date", "Interim dividend", "Year-end dividend", "Total: Annual dividend"],
      ["Year ended March 31, 2019", "JPY13.50 (paid)", "JPY13.50", "JPY27.00"],
      ["Year ended March 31, 2018", "JPY13.50 (paid)", "JPY13.50 (paid)", "JPY27.00"],
    ]);
  });

  it("reads in Japanese", () => {
    expect(texts(tableOf(iij, "ja"))).toEqual([
      ["", "1株当たり配当金", "", ""],
      ["基準日", "第2四半期末", "期末", "合計"],
      ["2019年3月期", "13.50円（支払済）", "13.50円", "27.00円"],
      ["2018年3月期", "13.50円（支払済）", "13.50円（支払済）", "27.00円"],
    ]);
  });

  it("spreads its first heading over all amounts", () => {
    const plan = tableOf(iij);
    expect(plan.merges).toEqual([{ row: 0, column: 1, rows: 1, columns: 3 }]);
    expect(plan.rows[0]?.map((cell) => cell.role)).toEqual([
      "corner",
      "columnHeading",
      "covered",
      "covered",
    ]);
    expect(plan.headingRows).toBe(2);
  });

  it("follows the worksheet, and shows what the release prints", () => {
    expect(formulas(tableOf(iij)).slice(2)).toEqual([
      ["=A32", "=B32", "=C32", "=D32"],
      ["=A33", "=B33", "=C33", "=D33"],
    ]);
    for (const cell of tableOf(iij, "ja").rows.flat()) expect(displayed(cell)).toBe(cell.text);
  });
});

describe("rows", () => {
  const open = {
    label: {
      ...text("A32", "2020-03-31"),
      cellNumber: serialOfDate({ year: 2020, month: 3, day: 31 }, "1900"),
    },
    fiscalYearEnd: { year: 2020, month: 3, day: 31 },
    wording: null,
  };

  it("say of a date whether its year is over on the day of the release", () => {
    expect(labelOf(open, "en")).toEqual([
      "Year ending March 31, 2020",
      '="Year ending "&TEXT(A32,"[$-409]mmmm d, yyyy")',
    ]);
    expect(labelOf({ ...open, fiscalYearEnd: { year: 2019, month: 3, day: 31 } }, "en")[0]).toBe(
      "Year ended March 31, 2019",
    );
    expect(labelOf(open, "ja")).toEqual(["2020年3月期", '=YEAR(A32)&"年"&MONTH(A32)&"月期"']);
  });

  it("are named as typed in their own language only", () => {
    const typed = { ...open, label: text("A32", "当期実績"), yearFrom: "current" } as const;
    expect(labelOf(typed, "ja")).toEqual(["当期実績", "=A32"]);
    expect(labelOf(typed, "en")).toEqual(["Year ending March 31, 2020", ""]);
  });

  it("say what a forecast is of, and when it was announced", () => {
    const forecast = {
      ...open,
      kind: "forecast",
      forecast: "revised",
      announcedOn: { year: 2019, month: 11, day: 5 },
    } as const;
    const english = { ...forecast, label: text("A32", "Revised forecast") };
    expect(labelOf(english, "en")[0]).toBe("Revised forecast");
    expect(labelOf(english, "ja")[0]).toBe("2020年3月期今回修正予想（2019年11月5日公表）");
    expect(labelOf({ ...forecast, label: text("A32", "今回修正予想") }, "en")[0]).toBe(
      "Revised forecast, Year ending March 31, 2020 (released on November 5, 2019)",
    );
  });

  it("keep a label that nothing else is known of", () => {
    const row = { label: text("A32", "配当目標"), fiscalYearEnd: null, kind: "actual" } as const;
    expect(labelOf(row, "en")).toEqual(["配当目標", "=A32"]);
  });
});

it("has the columns the worksheet names, and a dash where a row has no cell", () => {
  const periods = [
    { ...text("B31", "Third quarter"), value: "thirdQuarter" as const },
    { ...text("C31", "First quarter"), value: "firstQuarter" as const },
  ];
  const cells = { firstQuarter: state("C32", "undetermined", "未定") };
  const rows = [{ ...current, cells }];
  expect(texts(tableOf({ ...iij, annual: { heading: at("A31"), periods, rows } }))).toEqual([
    ["", "Dividend per common share", ""],
    ["Record date", "Third quarter dividend", "First quarter dividend"],
    ["Year ended March 31, 2019", "-", "Undecided"],
  ]);
});

it("is none where the worksheet has no such section, and unmerged over a single column", () => {
  expect(
    annualTable({ ...iij, annual: { heading: null, periods: [], rows: [] } }, "en"),
  ).toBeNull();
  const periods = [{ ...text("B31", "Total"), value: "total" as const }];
  const rows = [{ ...current, cells: { total: number("B32", "27") } }];
  expect(tableOf({ ...iij, annual: { ...iij.annual, periods, rows } }).merges).toEqual([]);
});
