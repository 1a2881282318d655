import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Language, languages } from "../../src/dividend/language";
import { annualTable } from "../../src/tables/annualTable";
import { comparisonTable } from "../../src/tables/comparisonTable";
import { openEmbeddedExcel } from "../../src/workbench/node";
import { readWorksheet } from "../../src/worksheet/reader";
import { tablesWorkbook } from "../../src/xlsx/tablesWorkbook";
import type { Rows } from "../checks/worksheets";
import { typedReleases } from "../conformance/typedReleases";
import { type TypedCell, sheet } from "../worksheet/sheets";

jest.setTimeout(120_000);

const day = (date: string): TypedCell => ({ date });

/** A worksheet of numbers and dates whose totals the tables have to cut, and some states. */
function worksheet(presentation: Rows, kind = "Year-end"): Rows {
  return [
    ["Announcement"],
    ["Release date", day("2019-05-23")],
    ["Kind of dividend", kind],
    ["Fiscal year end", day("2019-03-31")],
    ["Presentation"],
    ...presentation,
    ["Dividend", "Decided", "Latest forecast", "Previous year"],
    ["Announced on", null, day("2019-05-14")],
    ["Record date", day("2019-03-31"), "Same as left", day("2018-03-31")],
    ["Dividend per share", 13.5, "undetermined", 12.125],
    ["Ordinary dividend", 13.5, null, 12],
    ["Special dividend", null, null, 0.125],
    ["Total dividend amount", 608629828.5, null, 540499999],
    ["Effective date", day("2019-06-28"), "-", day("2018-06-29")],
    ["Dividend resource", "Retained earnings", null, "利益剰余金"],
    ["Dividend: Class A", "Decided", "Previous year"],
    ["Record date", day("2019-03-31"), day("2018-03-31")],
    ["Dividend per share", 0, "none"],
    ["Total dividend amount (thousand)", 1500, 2500],
    ["Annual dividends", "First quarter", "Interim", "Third quarter", "Year-end", "Total"],
    ["Forecast (May 14, 2019)", "-", "undetermined", null, 13.5, "未定"],
    [day("2019-03-31"), 0, [13.5, '0.00" (paid)"'], null, 13.5, 27],
    ["前期実績", 1, 2, 3, 6.125, 12.125],
    ["Text"],
  ];
}

const rounded = (unit: string, rounding: string) =>
  worksheet([
    ["Totals in", unit],
    ["Rounding of totals", rounding],
  ]);

const cases: readonly (readonly [name: string, rows: Rows])[] = [
  ...typedReleases.map(({ file, rows }) => [file, rows] as const),
  ...["Down", "Half up", "Up"].flatMap((rounding) =>
    ["Thousands", "Millions"].map(
      (unit) => [`totals in ${unit}, ${rounding}`, rounded(unit, rounding)] as const,
    ),
  ),
  ["dollars", worksheet([["Currency", "USD"]])],
  ["an example of its own", worksheet([["Amounts written as", "13.50 yen"]], "2Q")],
];

/** The tables of a worksheet as the workbook shows them once calculated, and as the release prints them. */
async function tablesOf(rows: Rows, language: Language) {
  const followed = sheet(rows, { name: "Dividend" });
  const announcement = readWorksheet(followed)?.announcement;
  if (announcement === undefined) throw new Error("no dividend worksheet");
  const plans = [
    ...announcement.classes.map((each) => comparisonTable(announcement, each, language)),
    ...[annualTable(announcement, language) ?? []].flat(),
  ];
  const workbook = await tablesWorkbook([
    { worksheet: followed, tables: plans, sheetName: "Tables" },
  ]);
  const excel = await openEmbeddedExcel({ file: withoutResults(workbook) });
  await excel.workbook.calculated();
  const cells = excel.workbook.worksheet("Tables")?.cells;
  let row = 0;
  const shown = plans.flatMap((plan) => {
    const first = row;
    row += plan.rows.length + 1;
    return plan.rows.map((each, down) =>
      each.map((_, across) =>
        cells?.text(first + down, across).replace("\n", language === "en" ? " " : ""),
      ),
    );
  });
  await excel.dispose();
  return { shown, printed: plans.flatMap((plan) => plan.rows.map((r) => r.map((c) => c.text))) };
}

/** The file without the formulas' stored results, so that what is shown was calculated. */
function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const name = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const bare = xml.replace(/(<\/f>)<v>[^<]*<\/v>/gu, "$1");
  expect(bare).not.toMatch(/<\/f><v>/u);
  return zipSync({ ...parts, [name]: strToU8(bare) });
}

describe.each(languages)("in %s", (language) => {
  it.each(cases)(
    "every cell of the tables workbook shows what the release prints: %s",
    async (_, rows) => {
      const { shown, printed } = await tablesOf(rows, language);
      expect(printed.length).toBeGreaterThan(5);
      expect(shown).toEqual(printed);
    },
  );
});
