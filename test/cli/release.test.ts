import { fullRows } from "../../scripts/samples/full";
import { sampleWorkbook } from "../../scripts/samples/sampleSheet";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { run, sample, scratchFolder, workbookOf } from "./commandLine";

const file = scratchFolder();
const clean = sample("full-sample.xlsx");
const slip = sample("iij-2019-05-23.xlsx");

describe("release", () => {
  it("writes a file a language, named for the worksheet's file", async () => {
    const out = file("both");
    const { status } = await run("release", clean, "--out", out, "--format", "text");
    expect(status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["full-sample.en.txt", "full-sample.ja.txt"]);
    expect(readFileSync(`${out}/full-sample.en.txt`, "utf8")).toContain(
      "\nRecord date\tMarch 31, 2025\tMarch 31, 2025\tMarch 31, 2024\n",
    );
    expect(readFileSync(`${out}/full-sample.ja.txt`, "utf8")).toContain(
      "\n基準日\t2025年3月31日\t",
    );
  });

  it("writes each format that is asked for", async () => {
    const out = file("formats");
    await run("release", clean, "--out", out, "--lang", "en", "--format", "html,text,docx");
    expect(readdirSync(out).sort()).toEqual([
      "full-sample.en.docx",
      "full-sample.en.html",
      "full-sample.en.txt",
    ]);
    expect(readFileSync(`${out}/full-sample.en.html`, "utf8")).toMatch(
      /^<!DOCTYPE html>\n<html lang="en">[^]*JPY27\.00/u,
    );
  });

  it("uses the terms and the font asked for, and marks a draft", async () => {
    const out = file("asked");
    const asked = ["--terms", "exchange", "--font", "MS Mincho", "--draft"];
    await run("release", clean, "--out", out, "--lang", "en", "--format", "text,html", ...asked);
    const text = readFileSync(`${out}/full-sample.en.txt`, "utf8");
    expect(text).toMatch(/^DRAFT - NOT FOR RELEASE\n/u);
    expect(text).toContain("\n\nDetails of the dividend\n\n\tAmount decided\t");
    const html = readFileSync(`${out}/full-sample.en.html`, "utf8");
    expect(html).toContain("font-family:'MS Mincho'");
    expect((await run("release", clean, "--out", out, "--terms", "own")).status).toBe(2);
  });

  it("says what it took from the other language", async () => {
    const rows = fullRows("en", false);
    const english = file("english.xlsx", await sampleWorkbook("FY2024", rows, "yyyy-mm-dd"));
    const { err } = await run("release", english, "--out", file("said"), "--lang", "ja");
    expect(err).toContain(
      "FY2024: the Japanese release shows what is entered in English only as it is: the company's name (B2)",
    );
    const inEnglish = await run("release", english, "--out", file("said"), "--lang", "en");
    expect(inEnglish.err).toBe("");
    // The sample gives every name and text in both.
    expect((await run("release", clean, "--out", file("complete"))).err).toBe("");
  });

  it("refuses a worksheet with an error, or writes it and says how many stand", async () => {
    const refused = await run("release", slip, "--out", file("refused"));
    expect(refused.status).toBe(1);
    expect(refused.err).toContain("DV16 error: C30:");
    expect(existsSync(file("refused"))).toBe(false);
    const allowed = await run("release", slip, "--out", file("allowed"), "--allow-errors");
    expect(allowed.status).toBe(0);
    expect(allowed.err).toContain(`${slip}: 1 error stands. The release was written anyway`);
    expect(existsSync(file("allowed"))).toBe(true);
  });

  it("refuses a worksheet that lacks what the release needs, naming it", async () => {
    const reading = readWorkbook(readFileSync(clean));
    const sheet = reading.is === "workbook" ? reading.sheets[0] : undefined;
    if (sheet === undefined) throw new Error("no sheet");
    const rows = sheet.rows.filter((row) => row[0]?.value !== "Kind of dividend");
    const path = file("lacking.xlsx", await workbookOf([{ ...sheet, rows }]));
    const { status, err } = await run("release", path, "--out", file("lacking"), "--lang", "en");
    expect(err).toMatch(/needs what the worksheet does not say: .*the kind of dividend/u);
    expect(status).toBe(1);
    expect(existsSync(file("lacking"))).toBe(false);
  });

  it("names the sheet too where a workbook has several worksheets", async () => {
    const reading = readWorkbook(readFileSync(clean));
    const sheet = reading.is === "workbook" ? reading.sheets[0] : undefined;
    if (sheet === undefined) throw new Error("no sheet");
    const path = file("several.xlsx", await workbookOf([sheet, { ...sheet, name: "A<B" }]));
    const { status } = await run(
      "release",
      path,
      "--out",
      file("several"),
      "--lang",
      "en",
      "--format",
      "text",
    );
    expect(status).toBe(0);
    expect(readdirSync(file("several")).sort()).toEqual([
      "several.A_B.en.txt",
      "several.FY2024 year-end.en.txt",
    ]);
  });

  it("keeps apart the worksheets whose sheets are called alike once cleaned", async () => {
    const reading = readWorkbook(readFileSync(clean));
    const sheet = reading.is === "workbook" ? reading.sheets[0] : undefined;
    if (sheet === undefined) throw new Error("no sheet");
    const sheets = ["A<B", "A_B", "a|b", "A_B (2)"].map((name) => ({ ...sheet, name }));
    const path = file("alike.xlsx", await workbookOf(sheets));
    const asked = ["release", path, "--out", file("alike"), "--lang", "en", "--format", "text"];
    const { status, err } = await run(...asked, "--force");
    expect([status, err]).toEqual([0, ""]);
    expect(readdirSync(file("alike")).sort()).toEqual([
      "alike.A_B (2) (2).en.txt",
      "alike.A_B (2).en.txt",
      "alike.A_B.en.txt",
      "alike.a_b (3).en.txt",
    ]);
  });

  it("writes none of its files where one of them exists", async () => {
    const out = file("partly");
    await run("release", clean, "--out", out, "--lang", "ja");
    const again = await run("release", clean, "--out", out, "--lang", "en,ja", "--format", "text");
    expect(again.status).toBe(2);
    expect(again.err).toContain("full-sample.ja.txt: it exists already");
    expect(existsSync(`${out}/full-sample.en.txt`)).toBe(false);
  });

  it("says which folder it cannot make", async () => {
    const asked = ["release", clean, "--lang", "en", "--format", "text", "--out"];
    const { status, err } = await run(...asked, file("a-file.txt", "text"));
    expect(err).toContain(`its folder “${file("a-file.txt")}” is not there and cannot be made.`);
    expect(status).toBe(2);
  });

  it.each([
    ["an unknown language", "--lang", "en,fr"],
    ["an unknown format", "--format", "pdf"],
    ["no language", "--lang", ""],
  ])("refuses %s with status 2", async (_, option, value) => {
    const { status, err } = await run("release", clean, "--out", file("none"), option, value);
    expect(err).toContain("Allowed choices are");
    expect(status).toBe(2);
  });
});
