import { strFromU8, unzipSync } from "fflate";
import type { Sheet } from "../../src/worksheet/sheet";
import { tablesWorkbook } from "../../src/xlsx/tablesWorkbook";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { sheet } from "../worksheet/sheets";
import { titled } from "../../src/tables/titledTables";
import { smallPlan } from "./tablePlans";

const worksheet = sheet(
  [
    ["Dividend", "Decided"],
    ["Record date", { date: "2019-03-31" }],
    ["Dividend per share", [13.5, '"JPY"0.00']],
    ["Note", "=HYPERLINK(1)"],
    ["Sum", { value: 27, formula: "=Other!A1" }],
    ["Lost", { value: "#REF!", error: "#REF!" }],
    ["Escape", "_x0041_"],
  ],
  { name: "Year's end" },
);
const tables = [titled(smallPlan, "Dividend")];

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const reading = readWorkbook(bytes);
  if (reading.is === "failure") throw new Error(reading.failure.kind);
  return reading.sheets;
}

describe("the workbook of the tables", () => {
  it("holds numbers and dates that follow the copied worksheet", async () => {
    const [written] = sheetsOf(await tablesWorkbook([{ worksheet, tables, sheetName: "Tables" }]));
    expect(written?.name).toBe("Tables");
    const rows = written?.rows.map((row) => row.map(({ text }) => text));
    expect(rows).toEqual([
      ["Dividend", "", ""],
      ["", "Decided", ""],
      ["=cmd()", "March 31, 2019", "-"],
      ["Dividend per share", "JPY13.50 (paid)", ""],
    ]);
    expect(written?.rows[2]?.[1]).toMatchObject({ value: 43555, formula: "='Year''s end'!B2" });
    expect(written?.rows[3]?.[1]).toMatchObject({
      value: 13.5,
      formula: "=IF('Year''s end'!B3=\"\",\"\",'Year''s end'!B3)",
    });
  });

  it("keeps text that looks like a formula text", async () => {
    const sheets = sheetsOf(await tablesWorkbook([{ worksheet, tables, sheetName: "Tables" }]));
    expect(sheets[0]?.rows[2]?.[0]).toMatchObject({ formula: null, numberFormat: "@" });
    expect(sheets[1]?.rows[3]?.[1]).toMatchObject({
      value: "=HYPERLINK(1)",
      formula: null,
      numberFormat: "@",
    });
  });

  it("copies the worksheet: values, formats and errors; formulas as their results", async () => {
    const [, copy] = sheetsOf(await tablesWorkbook([{ worksheet, tables, sheetName: "Tables" }]));
    const plain = (from: Sheet | undefined) =>
      from?.rows.map((row) => row.map(({ value, text, error }) => ({ value, text, error })));
    expect(copy?.name).toBe("Year's end");
    expect(plain(copy)).toEqual(plain(worksheet));
    expect(copy?.rows[4]?.[1]?.formula).toBeNull();
  });

  it("counts days as the worksheet's workbook does", async () => {
    const from1904 = sheet([["Record date", { date: "2019-03-31" }]], { dateSystem: "1904" });
    const sheets = sheetsOf(
      await tablesWorkbook([{ worksheet: from1904, tables, sheetName: "Tables" }]),
    );
    expect(sheets[0]?.dateSystem).toBe("1904");
    expect(sheets[0]?.rows[2]?.[1]).toMatchObject({ value: 42093, text: "March 31, 2019" });
    expect(sheets[1]?.rows[0]?.[1]).toMatchObject({ value: 42093, text: "2019-03-31" });
  });

  it("never gives two sheets one name", async () => {
    const named = { ...worksheet, name: "tables" };
    const sheets = sheetsOf(
      await tablesWorkbook([
        { worksheet: named, tables, sheetName: "Tables" },
        { worksheet, tables, sheetName: "Tables" },
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      "Tables (2)",
      "Tables (3)",
      "tables",
      "Year's end",
    ]);
  });

  it("is the same bytes for the same worksheet", async () => {
    const write = () => tablesWorkbook([{ worksheet, tables, sheetName: "Tables" }]);
    expect(await write()).toEqual(await write());
  });

  it("prints on A4, one page wide, with merged and bordered cells", async () => {
    const parts = unzipSync(await tablesWorkbook([{ worksheet, tables, sheetName: "Tables" }]));
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*fitToHeight="0"/u);
    expect(xml).toContain('<mergeCell ref="B2:C2"/>');
    const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
    expect(styles).toContain('<left style="thin">');
  });
});
