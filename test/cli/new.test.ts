import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { readWorksheet } from "../../src/worksheet/reader";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { run, scratchFolder } from "./commandLine";

const file = scratchFolder();

function sheetXml(path: string): string {
  return strFromU8(unzipSync(readFileSync(path))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
}

describe("new", () => {
  it.each([
    ["en", "Dividend per share"],
    ["ja", "1株当たり配当金"],
  ])("writes an empty worksheet that reads back as one (%s)", async (lang, label) => {
    const out = file(`${lang}.xlsx`);
    expect(await run("new", "--out", out, "--lang", lang)).toMatchObject({ status: 0, err: "" });
    const reading = readWorkbook(readFileSync(out));
    const sheet = reading.is === "workbook" ? reading.sheets[0] : undefined;
    if (sheet === undefined) throw new Error("no sheet");
    expect(sheet.rows.map((row) => row[0]?.value)).toContain(label);
    expect(readWorksheet(sheet)?.findings).toEqual([]);
    // Nothing is wrong with it yet, and nothing was checked.
    const { status, out: report } = await run("check", out);
    expect(status).toBe(1);
    expect(report).toContain("no errors");
    expect(report).toContain("Not checked: no value was read for the dividend per share");
  });

  it("helps with lists, hints and formats", async () => {
    const out = file("helped.xlsx");
    await run("new", "--out", out);
    const xml = sheetXml(out);
    expect(xml).toMatch(/type="list"[^>]*showErrorMessage="1"[^>]*>.*Year-end/u);
    expect(xml).not.toContain('errorStyle="stop"');
    expect(xml).not.toContain("customHeight");
    expect(xml).toMatch(/prompt="A date \(2019-03-31/u);
    expect(xml).toMatch(/prompt="An amount \(13\.50/u);
  });

  it("writes over nothing unasked", async () => {
    const out = file("mine.xlsx", "mine");
    expect((await run("new", "--out", out)).status).toBe(2);
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect((await run("new", "--out", out, "--force")).status).toBe(0);
    expect((await run("new", "--out", file("new.txt"))).status).toBe(2);
  });
});
