import { existsSync, readFileSync } from "node:fs";
import type { Sheet } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { run, sample, scratchFolder } from "./commandLine";

const file = scratchFolder();

function sheets(path: string): readonly Sheet[] {
  const reading = readWorkbook(readFileSync(path));
  if (reading.is === "failure") throw new Error(reading.failure.kind);
  return reading.sheets;
}

describe("tables", () => {
  it("writes the tables, live, and the worksheet they follow", async () => {
    const out = file("tables.xlsx");
    const { status, err } = await run("tables", sample("iij-2019-05-23.xlsx"), "--out", out);
    expect(status).toBe(0);
    expect(err).toMatch(/iij-2019-05-23\.xlsx: 1 error stands\./u);
    const [tables, worksheet] = sheets(out);
    expect(worksheet?.name).toBe("FY2018 year-end");
    expect(tables?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Dividend", "", "", ""],
      [
        "",
        "FY2018 Year-end dividend",
        "Latest forecast\n(released on May 14, 2019)",
        "FY2017 Year-end dividend",
      ],
      ["Record date", "March 31, 2019", "March 31, 2018", "March 31, 2018"],
      ["Dividend per common share", "JPY13.50", "JPY13.50", "JPY13.50"],
      ["Total dividend amount", "JPY608 million", "-", "JPY608 million"],
      ["Effective date", "June 28, 2019", "-", "June 29, 2018"],
      ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
      ["", "", "", ""],
      ["< Reference > Annual dividend payments", "", "", ""],
      ["", "Dividend per common share", "", ""],
      ["Record date", "Interim dividend", "Year-end dividend", "Total: Annual dividend"],
      ["Year ended March 31, 2019", "JPY13.50 (paid)", "JPY13.50", "JPY27.00"],
      ["Year ended March 31, 2018", "JPY13.50 (paid)", "JPY13.50 (paid)", "JPY27.00"],
    ]);
    expect(tables?.rows[2]?.[1]).toMatchObject({
      value: 43555,
      formula: "='FY2018 year-end'!B30",
    });
    expect(tables?.rows[4]?.[1]).toMatchObject({ value: 608_000_000 });
  });

  it("takes the worksheet's language, or the one that is asked for", async () => {
    const [ja, en] = [file("ja.xlsx"), file("en.xlsx")];
    await run("tables", sample("full-sample-ja.xlsx"), "--out", ja);
    await run("tables", sample("full-sample-ja.xlsx"), "--out", en, "--lang", "en");
    expect(sheets(ja)[0]?.rows[2]?.[0]?.text).toBe("基準日");
    expect(sheets(en)[0]?.rows[2]?.[0]?.text).toBe("Record date");
  });

  it("says nothing beside a worksheet without errors", async () => {
    const { status, err, out } = await run(
      "tables",
      sample("full-sample.xlsx"),
      "--out",
      file("clean.xlsx"),
    );
    expect([status, err, out]).toEqual([0, "", ""]);
  });

  it("writes over nothing unless it is told to, and never over what it reads", async () => {
    const input = file("input.xlsx", readFileSync(sample("full-sample.xlsx")));
    const there = file("there.xlsx", "theirs");
    const refused = await run("tables", input, "--out", there);
    expect(refused.err).toBe(
      `${there}: it exists already and is left as it is; --force writes over it.\n`,
    );
    expect(refused.status).toBe(2);
    expect(readFileSync(there, "utf8")).toBe("theirs");
    expect((await run("tables", input, "--out", there, "--force")).status).toBe(0);
    expect(sheets(there)).toHaveLength(2);
    const itself = await run("tables", input, "--out", input, "--force");
    expect(itself.err).toContain("it is the file that is read, which is never written over");
    expect(itself.status).toBe(2);
    expect(readFileSync(input).equals(readFileSync(sample("full-sample.xlsx")))).toBe(true);
  });

  it.each([
    ["no --out", ["tables", sample("full-sample.xlsx")], "--out"],
    [
      "another ending",
      ["tables", sample("full-sample.xlsx"), "--out", file("t.xls")],
      "must end in .xlsx",
    ],
    ["a missing file", ["tables", file("none.xlsx"), "--out", file("t.xlsx")], "no such file"],
  ])("refuses %s with status 2", async (_, args, cause) => {
    const { status, err } = await run(...args);
    expect(err).toContain(cause);
    expect(status).toBe(2);
    expect(existsSync(file("t.xlsx"))).toBe(false);
  });
});
