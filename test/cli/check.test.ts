import { rulesByNumber } from "../../src/checks/rulebook";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Sheet } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { iij2019 } from "../worksheet/iij2019";
import { sheet } from "../worksheet/sheets";
import { run, sample, scratchFolder, workbookOf } from "./commandLine";

const slip = sample("iij-2019-05-23.xlsx");
const clean = sample("full-sample.xlsx");
const file = scratchFolder();

function onlySheet(path: string): Sheet {
  const reading = readWorkbook(readFileSync(path));
  const first = reading.is === "workbook" ? reading.sheets[0] : undefined;
  if (first === undefined) throw new Error(`no sheet in ${path}`);
  return first;
}

interface Report {
  readonly file: string;
  readonly problem: string | null;
  readonly worksheets: readonly {
    readonly sheet: string;
    readonly findings: readonly { readonly severity: string }[];
    readonly notChecked: readonly object[];
    readonly log: readonly {
      readonly rule: string;
      readonly outcome: string;
      readonly cells: readonly string[];
      readonly values: readonly string[];
      readonly missing: string | null;
    }[];
    readonly texts: readonly {
      readonly cell: string;
      readonly linked: number;
      readonly figures: readonly object[];
    }[];
  }[];
}

describe("check", () => {
  it("names the slip of the real release, its cell, what was found and expected", async () => {
    const { status, out, err } = await run("check", slip);
    expect(status).toBe(1);
    expect(err).toBe("");
    expect(out).toContain(`${slip} - FY2018 year-end (A1:D47)\n  1 error, no warnings`);
    expect(out).toMatch(
      / {2}Error {2}C30 {2}DV16\n.*\n {4}found: March 31, 2018\n {4}expected: March 31, 2019\n/u,
    );
  });

  it("says it in Japanese", async () => {
    const { out } = await run("check", slip, "--lang", "ja");
    expect(out).toContain("エラー1件");
    expect(out).toMatch(/エラー {2}C30 {2}DV16\n.*2018年3月31日/u);
  });

  it.each(["full-sample.xlsx", "full-sample-ja.xlsx"])("finds no error in %s", async (name) => {
    const { status, out } = await run("check", sample(name));
    expect(out).toContain("no errors");
    expect(status).toBe(0);
  });

  it("prints one object for machines, with every key it promises", async () => {
    const { out } = await run("check", slip, "--format", "json");
    const report = JSON.parse(out) as { files: Report[] };
    const worksheet = report.files[0]?.worksheets[0];
    expect(report).toEqual({
      files: [{ file: slip, worksheets: [worksheet], problem: null }],
    });
    expect(worksheet).toEqual({
      sheet: "FY2018 year-end",
      range: "A1:D47",
      verdict: "errors",
      findings: worksheet?.findings,
      notChecked: worksheet?.notChecked,
      log: worksheet?.log,
      texts: worksheet?.texts,
    });
    expect(
      worksheet?.texts.map(({ cell, linked, figures }) => [cell, linked, figures]),
    ).toContainEqual(["B41", 2, []]);
    expect(worksheet?.findings.filter(({ severity }) => severity === "error")).toEqual([
      {
        rule: "DV16",
        severity: "error",
        cell: "C30",
        related: ["B30"],
        expected: "March 31, 2019",
        actual: "March 31, 2018",
        message: expect.stringContaining("March 31, 2018") as string,
        causedBy: null,
        accepted: false,
      },
    ]);
    for (const each of worksheet?.notChecked ?? [])
      expect(Object.keys(each)).toEqual(["rule", "missing"]);
  });

  it("logs what every rule came to, with what it compared or lacked", async () => {
    const { out } = await run("check", slip, "--format", "json");
    const { files } = JSON.parse(out) as { files: Report[] };
    const log = files[0]?.worksheets[0]?.log ?? [];
    // What follows from a finding stands under it, so that rules are not in their order there.
    expect(new Set(log.map(({ rule }) => rule))).toEqual(
      new Set(rulesByNumber.map(({ id }) => id)),
    );
    const of = (rule: string, outcome: string) =>
      log.filter((line) => line.rule === rule && line.outcome === outcome);
    expect(of("DV16", "error")).toEqual([
      expect.objectContaining({
        cells: ["C30", "B30"],
        values: ["March 31, 2018", "March 31, 2019"],
      }),
    ]);
    expect(of("DV20", "agreed")).toContainEqual(
      expect.objectContaining({
        cells: ["B33", "B30"],
        values: ["June 28, 2019", "March 31, 2019"],
      }),
    );
    expect(of("DV01", "notChecked").map(({ missing }) => missing)).toContain("shares entitled");
    expect(of("DV38", "nothing")).toHaveLength(1);
  });

  it("prints an object a line, and does every file whatever came before", async () => {
    const missing = file("missing.xlsx");
    const { status, out, err } = await run("check", slip, missing, clean, "--format", "ndjson");
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Report);
    expect(lines.map((line) => line.file)).toEqual([slip, missing, clean]);
    expect(lines.map((line) => line.problem)).toEqual([
      null,
      `${missing}: there is no such file.`,
      null,
    ]);
    expect(err).toBe(`${missing}: there is no such file.\n`);
    expect(status).toBe(2);
  });

  it("reads every dividend worksheet of a workbook and no other sheet", async () => {
    const one = onlySheet(slip);
    const notes = sheet([["Notes"]], { name: "Notes" });
    const sheets = [one, notes, { ...one, name: "B" }, { ...one, name: "C" }];
    const path = file("three.xlsx", await workbookOf(sheets));
    const { status, out } = await run("check", path, "--format", "json");
    const { files } = JSON.parse(out) as { files: Report[] };
    expect(files[0]?.worksheets.map((each) => each.sheet)).toEqual(["FY2018 year-end", "B", "C"]);
    expect(status).toBe(1);
  });

  it("says of a formula that was never calculated that it has no result", async () => {
    const parts = unzipSync(readFileSync(clean));
    const sheetPart = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[sheetPart] ?? new Uint8Array());
    const without = strToU8(xml.replace(/(<\/f>)<v>47<\/v>/u, "$1"));
    const path = file("uncalculated.xlsx", zipSync({ ...parts, [sheetPart]: without }));
    const { status, out } = await run("check", path);
    expect(out).toMatch(/Error {2}D\d+ {2}WS02\n.*holds no result for the formula in cell D/u);
    expect(status).toBe(1);
  });

  it("holds a worksheet against the one of a year earlier in the same workbook", async () => {
    const lastYear = iij2019.map((row) =>
      row.map((cell) =>
        typeof cell === "object" && cell !== null && "date" in cell
          ? { date: cell.date.replace(/^201[89]/u, (year) => String(Number(year) - 1)) }
          : cell,
      ),
    );
    const told = iij2019.map((row) =>
      row[0] === "Total dividend amount" ? [row[0], row[1] ?? null, "-", "JPY609 million"] : row,
    );
    const sheets = [sheet(told, { name: "FY2018" }), sheet(lastYear, { name: "FY2017" })];
    const { out } = await run("check", file("years.xlsx", await workbookOf(sheets)));
    expect(out).toMatch(/Error {2}D27 {2}DV39\n.*JPY609 million.*“FY2017” has JPY608 million/u);
  });

  it("shows how far it is where there are several files", async () => {
    expect((await run("check", slip)).progress).toEqual([]);
    expect((await run("check", slip, clean)).progress).toEqual([
      `1 of 2: ${slip}`,
      `2 of 2: ${clean}`,
    ]);
  });
});

describe("a file that cannot be checked ends with status 2 and says why", () => {
  const fixture = (name: string) => readFileSync(resolve(__dirname, "../xlsx/files", name));

  it.each([
    ["text.xlsx", "Dividend\n", "it is not an .xlsx workbook but a text file."],
    ["empty.xlsx", "", "it is not an .xlsx workbook but an empty file."],
    ["locked.xlsx", fixture("encrypted.xlsx"), "it is locked with a password"],
    ["old.xlsx", fixture("old.xls"), "it is in the old format of Excel 97-2003 (.xls)"],
    ["cut.xlsx", fixture("xlsxwriter-1900.xlsx").subarray(0, 2000), "the workbook is damaged"],
    [
      "other.xlsx",
      fixture("xlsxwriter-1900.xlsx"),
      "it has no dividend worksheet; “配当” is nearly a dividend worksheet (recognised: B2 “Record",
    ],
  ])("%s", async (name, content, cause) => {
    const path = file(name, content);
    const { status, out, err } = await run("check", path);
    expect(err).toContain(`${path}: ${cause}`);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(out).toBe("");
    expect(status).toBe(2);
  });

  it("a folder", async () => {
    const { status, err } = await run("check", file("."));
    expect(err).toContain("it is a folder, not a file.");
    expect(status).toBe(2);
  });

  it("a workbook of empty sheets", async () => {
    const path = file("blank.xlsx", await workbookOf([sheet([])]));
    expect((await run("check", path)).err).toContain(
      "it has no dividend worksheet; none of its sheets (“Sheet1”) holds the headings Dividend",
    );
  });

  it("a sheet that is nearly a dividend worksheet, told in the language of its labels, too", async () => {
    const rows = [
      ["配当の内容", "決定額"],
      ["1株当たり配当金", 13.5],
    ];
    const path = file("nearly.xlsx", await workbookOf([sheet(rows, { name: "配当" })]));
    const { status, out, err } = await run("check", path);
    expect(err).toContain(`${path}: it has no dividend worksheet; “配当” is nearly a dividend`);
    expect(err).toContain("the section “年間配当” is missing: add it from A4 on");
    expect(err).toContain("「年間配当」の欄がないため、A4から追加してください");
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(out).toBe("");
    expect(status).toBe(2);
  });
});

test("a sheet too large to be read beside a worksheet is told, and what was read decides", async () => {
  const list = sheet(
    Array.from({ length: 501 }, () => Array.from({ length: 100 }, () => 1)),
    { name: "List" },
  );
  const alone = file("alone.xlsx", await workbookOf([sheet(iij2019)]));
  const beside = file("beside.xlsx", await workbookOf([sheet(iij2019), list]));
  const [one, two] = [await run("check", alone), await run("check", beside)];
  expect(one.err).toBe("");
  const said = `${beside}: the sheet “List” was not read, for it has more cells than a dividend worksheet has; if it is one, move it to a workbook of its own.\n`;
  expect(two.err).toBe(said);
  expect(two.status).toBe(one.status);
  const json = JSON.parse((await run("check", beside, "--format", "json")).out) as {
    files: { unread: string[] }[];
  };
  expect(json.files[0]?.unread).toEqual(["List"]);
  const out = (name: string) => ["--out", file(name), "--force"];
  for (const args of [
    ["release", beside, ...out("told")],
    ["tables", beside, ...out("told.xlsx")],
    ["correct", alone, beside, ...out("told")],
    ["correct", beside, alone, ...out("told")],
    ["roll-forward", beside, ...out("told.xlsx")],
    ["calendar", beside, ...out("told.ics")],
    ["work-paper", beside, ...out("told.xlsx")],
  ])
    expect([args[0], (await run(...args)).err]).toEqual([args[0], expect.stringContaining(said)]);
});

describe("wrong usage ends with status 2", () => {
  it.each([
    ["no command", []],
    ["an unknown command", ["chekc", slip]],
    ["no file", ["check"]],
    ["an unknown option", ["check", slip, "--fast"]],
    ["an unknown format", ["check", slip, "--format", "xml"]],
  ])("%s", async (_, args) => {
    const { status, err } = await run(...args);
    expect(err).not.toBe("");
    expect(status).toBe(2);
  });

  it("but asking for help does not", async () => {
    const { status, out } = await run("check", "--help");
    expect(out).toContain("Usage: dividend-tables check");
    expect(status).toBe(0);
  });
});
