import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { dateOfSerial } from "../../src/dividend/excelSerial";
import { type Sheet, type SheetCell, notCalculated } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { withPrefix, workbookParts, zipped } from "./workbookParts";

function fileBytes(name: string): Uint8Array {
  return readFileSync(resolve(__dirname, "files", name));
}

function firstSheet(bytes: Uint8Array): Sheet {
  const reading = readWorkbook(bytes);
  const sheet = reading.is === "workbook" ? reading.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(JSON.stringify(reading));
  return sheet;
}

/** The cells to the right of each label, by label. */
function byLabel(sheet: Sheet): Record<string, SheetCell | undefined> {
  return Object.fromEntries(sheet.rows.map((row) => [String(row[0]?.value), row[1]]));
}

describe("a workbook of another program", () => {
  const files = [
    "xlsxwriter-1900.xlsx",
    "xlsxwriter-1904.xlsx",
    "openpyxl-1904.xlsx",
    "libreoffice-1900.xlsx",
    "libreoffice-1904.xlsx",
  ];

  it.each(files)("is read cell by cell as Excel shows it: %s", (file) => {
    const sheet = firstSheet(fileBytes(file));
    const cells = byLabel(sheet);
    expect(sheet.name).toBe("配当");
    expect(sheet.origin).toEqual({ row: 1, column: 1 });
    expect(sheet.dateSystem).toBe(file.includes("1904") ? "1904" : "1900");
    expect(cells["Record date"]?.text).toBe("2019年3月31日");
    expect(dateOfSerial(Number(cells["Record date"]?.value), sheet.dateSystem)).toEqual({
      year: 2019,
      month: 3,
      day: 31,
    });
    expect(cells["era"]?.text).toBe("令和1年6月28日");
    expect(cells["dt"]?.text).toBe("March 31, 2019");
    expect(cells["Dividend per share"]).toMatchObject({
      value: 13.5,
      text: "JPY13.50 (paid)",
      numberFormat: '"JPY"0.00" (paid)"',
    });
    expect(cells["million"]?.text).toBe("608 million");
    expect(cells["rich"]).toMatchObject({ value: "Retained earnings", text: "Retained earnings" });
    expect(cells["text"]).toMatchObject({ value: "00123", text: "00123" });
    expect(cells["eq"]).toMatchObject({ value: "=1+1", formula: null });
    expect(cells["bool"]).toMatchObject({ value: true, text: "TRUE" });
    expect(cells["nl"]?.value).toBe("line one\nline two");
    expect(cells["err"]).toMatchObject({ error: "#REF!", text: "#REF!" });
    // openpyxl stores no results: the cell says so, and no value is made up.
    const result = file.startsWith("openpyxl")
      ? { error: notCalculated, value: notCalculated }
      : { error: null, value: 27 };
    expect(cells["sum"]).toMatchObject({ formula: "=C3*2", ...result });
  });

  it("keeps February 29, 1900 the serial it is", () => {
    expect(byLabel(firstSheet(fileBytes("libreoffice-1900.xlsx")))["serial60"]).toMatchObject({
      value: 60,
      text: "1900-02-29",
    });
  });
});

describe("a workbook made by hand", () => {
  const styles =
    '<numFmts><numFmt numFmtId="176" formatCode="0.0&quot; yen&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="58"/><xf numFmtId="176"/></cellXfs>';
  const strings =
    '<si><t>基準日</t><rPh sb="0" eb="3"><t>キジュンビ</t></rPh></si>' +
    "<si><r><t>効力</t></r><r><rPr><b/></rPr><t>発生日</t></r><rPh><t>コウリョク</t></rPh></si>" +
    '<si><t xml:space="preserve"> a_x000D_\nb &amp; &#x63; </t></si><si><t>_x005F_x000D_</t></si>';
  const rows =
    '<row r="3"><c r="C3" t="s"><v>0</v></c><c r="D3" s="1"><v>43644</v></c></row>' +
    '<row r="4"><c r="C4" t="s"><v>1</v></c><c r="D4" s="2"><v>43555</v></c></row>' +
    '<row r="5"><c r="C5" t="s"><v>2</v></c><c r="D5" s="3"><v>13.5</v></c></row>' +
    '<row r="6"><c r="C6" t="s"><v>3</v></c><c r="D6" t="inlineStr"><is><t>inline</t></is></c></row>' +
    '<row r="7"><c r="C7"><f t="shared" ref="C7:C8" si="0">$D5*SUM(D$3:D4)&amp;"D5"</f><v>27</v></c><c r="D7" t="d"><v>2019-03-31T00:00:00</v></c></row>' +
    '<row r="9"><c r="C9"><f t="shared" si="0"/><v>0</v></c><c r="D9" t="str"><f>""</f><v></v></c></row>' +
    '<row><c><v>1</v></c><c t="e"><v>#N/A</v></c></row>';
  const parts = workbookParts(rows, { strings, styles });

  it.each([
    ["plain", parts],
    ["prefixed", withPrefix(parts)],
  ])("leaves nothing out (%s)", (_, written) => {
    const sheet = firstSheet(zipped(written));
    const cell = (row: number, column: number) => sheet.rows[row - 2]?.[column - 2];
    expect(sheet.name).toBe("S&1");
    expect(sheet.origin).toEqual({ row: 2, column: 0 });
    expect(cell(2, 4)?.value).toBe("基準日");
    expect(cell(3, 4)?.value).toBe("効力発生日");
    expect(cell(4, 4)?.value).toBe(" a\nb & c ");
    expect(cell(5, 4)?.value).toBe("_x000D_");
    expect(cell(2, 5)?.text).toBe("2019年6月28日");
    expect(cell(3, 5)?.text).toBe("平成31年3月31日");
    expect(cell(4, 5)?.text).toBe("13.5 yen");
    expect(cell(5, 5)?.value).toBe("inline");
    expect(cell(6, 4)).toMatchObject({ value: 27, formula: '=$D5*SUM(D$3:D4)&"D5"' });
    expect(cell(8, 4)).toMatchObject({ value: 0, formula: '=$D7*SUM(D$3:D6)&"D5"' });
    expect(cell(6, 5)?.value).toBe(43555);
    expect(cell(8, 5)).toMatchObject({ value: "", formula: '=""' });
    // A row and cells without an address follow the ones before.
    expect(cell(9, 2)?.value).toBe(1);
    expect(cell(9, 3)).toMatchObject({ error: "#N/A" });
  });

  it("is one rectangle", () => {
    const { rows } = firstSheet(zipped(parts));
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 4));
  });

  it("has no rows where nothing is in it", () => {
    expect(firstSheet(zipped(workbookParts("")))).toMatchObject({
      origin: { row: 0, column: 0 },
      rows: [],
    });
  });
});

it("a sheet with more cells than a worksheet could have is named, and the others are read", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const row = String(at + 1);
      return `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`;
    }).join("");
  const of = (count: number) => readWorkbook(zipped(workbookParts(rows(count))));
  const [most, more] = [of(50_000), of(50_001)];
  if (most.is === "failure" || more.is === "failure") throw new Error("not read");
  expect([most.sheets[0]?.rows.length, most.tooLarge]).toEqual([50_000, []]);
  expect([more.sheets, more.tooLarge.length]).toEqual([[], 1]);
});

describe("a file that gives no sheets", () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const parts = workbookParts('<row r="1"><c r="A1"><v>1</v></c></row>');
  const without = (path: string) =>
    Object.fromEntries(Object.entries(parts).filter(([each]) => each !== path));

  it.each([
    ["an empty file", text(""), { kind: "notWorkbook", looksLike: "empty" }],
    ["a text file", text("Dividend,13.5\n"), { kind: "notWorkbook", looksLike: "text" }],
    [
      "a picture",
      Uint8Array.of(137, 80, 78, 71, 0, 1),
      { kind: "notWorkbook", looksLike: "other" },
    ],
    ["a PDF", text("%PDF-1.7"), { kind: "notWorkbook", looksLike: "pdf" }],
    [
      "a Word file",
      zipped({ "word/document.xml": "<a/>" }),
      { kind: "notWorkbook", looksLike: "word" },
    ],
    ["a zip", zipped({ "a.xml": "<a/>" }), { kind: "notWorkbook", looksLike: "zip" }],
    ["an encrypted workbook", fileBytes("encrypted.xlsx"), { kind: "encrypted" }],
    ["an old .xls", fileBytes("old.xls"), { kind: "oldFormat" }],
    [
      "an .xlsb",
      zipped({ "_rels/.rels": "<a/>", "xl/workbook.bin": "" }),
      { kind: "binaryFormat" },
    ],
    [
      "half a workbook",
      fileBytes("xlsxwriter-1900.xlsx").subarray(0, 3000),
      { kind: "damaged", part: "zip" },
    ],
    [
      "a workbook that lacks its sheet",
      zipped(without("xl/worksheets/sheet1.xml")),
      { kind: "damaged", part: "xl/worksheets/sheet1.xml" },
    ],
    [
      "a sheet cut short",
      zipped({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }),
      { kind: "damaged", part: "xl/worksheets/sheet1.xml" },
    ],
    [
      "a sheet of more cells than there is memory for",
      zipped(
        workbookParts(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ),
      ),
      { kind: "tooLarge", part: "S&1" },
    ],
  ])("says why: %s", (_, bytes, failure) => {
    expect(readWorkbook(bytes)).toEqual({ is: "failure", failure });
  });
});
