import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { acceptanceOf, acceptancesText } from "../../src/checks/acceptance";
import { checkFile } from "../../src/cli/checkedFile";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { changed, withAddIn } from "../xlsx/addInParts";
import { iij2019 } from "../worksheet/iij2019";
import { type TypedCell, sheet } from "../worksheet/sheets";
import { run, sample, scratchFolder, workbookOf } from "./commandLine";

const file = scratchFolder();
const slip = sample("iij-2019-05-23.xlsx");
const sheetName = "FY2018 year-end";

/** A real worksheet with something else in cells beside a label. */
async function worksheetWith(texts: Readonly<Record<string, TypedCell>>) {
  const rows = iij2019.map((row) =>
    row.map((cell, column) => {
      const label = row[0];
      const typed = column === 1 && typeof label === "string" ? texts[label] : undefined;
      return typed ?? cell;
    }),
  );
  return workbookOf([sheet(rows, { name: "Dividend" })]);
}

const escapes = "\u001b[2J\u001b[8mhidden\u0007\u009b2K\u202e";

/** A dividend that steers: a control character stands in a workbook by its code. */
async function steering(): Promise<string> {
  const workbook = await worksheetWith({ "Dividend per share": "escapes" });
  const stored = "_x001B_[2J_x001B_[8mhidden_x0007_\u009b2K\u202e";
  return file(
    "cells.xlsx",
    changed(workbook, "xl/sharedStrings.xml", (xml) => xml.replace("escapes", stored)),
  );
}

describe("what steers a terminal is shown as what it is", () => {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const steers = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u;

  it.each(["text", "json", "ndjson"])("in a cell, in a check as %s", async (format) => {
    const path = await steering();
    const { out, err } = await run("check", path, "--format", format);
    expect(out + err).not.toMatch(steers);
    expect(out).toContain("\\u001b[8mhidden");
    if (format === "json") expect(JSON.parse(out)).toHaveProperty("files");
  });

  it("in a cell, in a release that is refused and a draft that differs", async () => {
    const path = await steering();
    const refused = await run("release", path, "--out", file("refused"));
    const differing = await run("verify", path, file("draft.txt", `Dividend ${escapes} JPY99`));
    for (const { out, err } of [refused, differing]) expect(out + err).not.toMatch(steers);
  });

  it("in the name of a file, which no line break can make look like a finding", async () => {
    const name = file("a\u001b[8m\nno errors.xlsx");
    for (const args of [
      ["check", name],
      ["tables", name, "--out", file("t.xlsx")],
      ["verify", name, name],
      ["import", name, "--out", file("i.xlsx")],
      ["unknown\u001b[8m"],
    ]) {
      const { out, err, status } = await run(...args);
      expect([args[0], status]).toEqual([args[0], 2]);
      expect(out + err).not.toMatch(steers);
      expect(err).not.toMatch(/^no errors/mu);
    }
    const clean = file("a\nno errors.xlsx", readFileSync(slip));
    expect((await run("check", clean)).out).not.toMatch(/^no errors/mu);
  });
});

describe("an acceptance that somebody else wrote into the file", () => {
  function withReason(reason: string): string {
    const [worksheet] = checkFile(slip).worksheets;
    const found = worksheet?.findings.find(({ finding }) => finding.severity === "error");
    if (worksheet === undefined || found === undefined) throw new Error("no slip");
    const acceptance = {
      ...acceptanceOf(found.finding, { reason: "", by: "", on: "" }, worksheet.announcement),
      reason,
    };
    const setting = JSON.stringify(acceptancesText([acceptance]));
    return file(
      "forged.xlsx",
      withAddIn(readFileSync(slip), sheetName, { "DividendTables.accepted": setting }),
    );
  }

  it.each(["", " ", ".", "-", "\u200b", "\u3000…"])(
    "accepts nothing for the reason %j",
    async (reason) => {
      expect((await run("check", withReason(reason))).status).toBe(1);
    },
  );

  it("is told when the release is written, with its reason", async () => {
    const path = withReason("As agreed");
    const { status, err } = await run("release", path, "--out", file("out"), "--format", "text");
    expect(status).toBe(0);
    expect(err).toContain(
      `${sheetName}: 2 findings are accepted in the workbook, as it says: DV16 error C30 (“As agreed”)`,
    );
  });
});

describe("a sheet named as Excel would not name it", () => {
  it.each(["History", "2019/3", "[a]:b", "x".repeat(40), "'quoted'"])(
    "%j is followed by its tables",
    async (name) => {
      const plain = changed(readFileSync(slip), "xl/workbook.xml", (xml) =>
        xml.replaceAll(`"${sheetName}"`, `"${name}"`),
      );
      const out = file("named.xlsx");
      const { status } = await run("tables", file("in.xlsx", plain), "--out", out, "--force");
      expect(status).toBe(0);
      const reading = readWorkbook(readFileSync(out));
      if (reading.is === "failure") throw new Error(reading.failure.kind);
      const names = reading.sheets.map((each) => each.name);
      expect(names).toHaveLength(2);
      expect(names.every((each) => each.length <= 31 && !/[:\\/?*[\]]/u.test(each))).toBe(true);
      const formulas = reading.sheets[0]?.rows.flat().flatMap(({ formula }) => formula ?? []) ?? [];
      const [copy = ""] = names.slice(1);
      expect(formulas.some((formula) => formula.includes(`'${copy.replaceAll("'", "''")}'!`))).toBe(
        true,
      );
    },
  );
});

describe("what no workbook of Excel's holds", () => {
  const xmlOf = (path: string) =>
    Object.values(unzipSync(readFileSync(path))).map((part) => strFromU8(part));

  it("is not written: characters that XML has no place for", async () => {
    const workbook = await worksheetWith({ "Dividend resource": "characters" });
    const path = file(
      "chars.xlsx",
      changed(workbook, "xl/sharedStrings.xml", (xml) =>
        xml.replace("characters", "a_xFFFE__xFFFF__x0001__xD800_z"),
      ),
    );
    const written = [file("t.xlsx"), file("r.xlsx")] as const;
    expect((await run("tables", path, "--out", written[0], "--force")).status).toBe(0);
    expect((await run("roll-forward", path, "--out", written[1], "--force")).status).toBe(0);
    expect(xmlOf(written[0]).join("")).toContain("a\ufffd\ufffd\ufffdz");
    for (const xml of written.flatMap(xmlOf)) {
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
    }
  });

  it("is not written: a long text in a formula, a long number format", async () => {
    const long = "word ".repeat(120);
    const path = file(
      "long.xlsx",
      await worksheetWith({
        "Dividend per share": [13.5, `"${long.slice(0, 250)}"0.00`],
        "Dividend resource": long,
      }),
    );
    const out = file("long-tables.xlsx");
    expect((await run("tables", path, "--out", out, "--force")).status).toBe(0);
    for (const xml of xmlOf(out)) {
      for (const [, formula = ""] of xml.matchAll(/<f>([^<]*)<\/f>/gu)) {
        const texts = formula.replaceAll("&quot;", '"').match(/"(?:[^"]|"")*"/gu) ?? [];
        expect(Math.max(0, ...texts.map((text) => text.length - 2))).toBeLessThanOrEqual(255);
      }
      for (const [, code = ""] of xml.matchAll(/formatCode="([^"]*)"/gu))
        expect(code.replaceAll("&quot;", '"').length).toBeLessThanOrEqual(255);
    }
  });

  it.each([
    ["1e400", /<c r="B20"[^>]*>.*?<\/c>/u, '<c r="B20"><v>1e400</v></c>'],
    ["a row's number with a fraction", /<row r="20"/u, '<row r="20.5"'],
    ["a row beyond the last", /<row r="20"/u, '<row r="99999999999"'],
    ["a column beyond the last", /<c r="B20"/u, '<c r="ZZZZZZ20"'],
    ["an entity named after a member", /<v>13\.5<\/v>/u, "<v>&constructor;</v>"],
  ])("is read and told, or left: %s", async (_, what, as) => {
    const path = file(
      "odd.xlsx",
      changed(readFileSync(slip), "xl/worksheets/sheet1.xml", (xml) => {
        expect(xml).toMatch(what);
        return xml.replace(what, as);
      }),
    );
    const { status, out } = await run("check", path);
    expect(status).toBeLessThanOrEqual(2);
    await run("release", path, "--out", file("odd"), "--allow-errors", "--force");
    await run("tables", path, "--out", file("odd.tables.xlsx"), "--force");
    expect(out).not.toMatch(/Infinity|NaN|function Object/u);
  });
});
