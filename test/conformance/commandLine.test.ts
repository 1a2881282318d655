import { readFileSync } from "node:fs";
import { serialOfDate } from "../../src/dividend/excelSerial";
import type { Sheet } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { run, scratchFolder, workbookOf } from "../cli/commandLine";
import { describeWithShared, sharedPath } from "../shared";

const worksheet = sharedPath("conformance/iij-2019-05-23.xlsx");
const file = scratchFolder();

function released(folder: string): string {
  return readFileSync(`${file(folder)}/iij-2019-05-23.en.txt`, "utf8");
}

function release(path: string, folder: string, ...options: readonly string[]) {
  return run(
    "release",
    path,
    "--out",
    file(folder),
    "--lang",
    "en",
    "--format",
    "text",
    ...options,
  );
}

/** The worksheet with the forecast's record date as it was meant. */
async function corrected(): Promise<Uint8Array> {
  const reading = readWorkbook(readFileSync(worksheet));
  const sheet = reading.is === "workbook" ? reading.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("no sheet");
  const meant = serialOfDate({ year: 2019, month: 3, day: 31 }, "1900");
  const rows = sheet.rows.map((row, index) =>
    row.map((cell, column) => (index === 24 && column === 2 ? { ...cell, value: meant } : cell)),
  );
  const whole: Sheet = { ...sheet, rows };
  return workbookOf([whole]);
}

describeWithShared("the conformance case", () => {
  it("is composed byte for byte as it was published, but for the newline at the end", async () => {
    const { status, err } = await release(worksheet, "slip", "--allow-errors");
    expect(status).toBe(0);
    expect(err).toContain("1 error stands");
    expect(released("slip")).toBe(
      `${readFileSync(sharedPath("releases/iij-2019-05-23.txt"), "utf8")}\n`,
    );
  });

  it("is refused for its slip unless that is allowed, and nothing is written", async () => {
    const { status, err } = await release(worksheet, "refused");
    expect(status).toBe(1);
    expect(err).toMatch(/DV16 error: C25: .*March 31, 2018.*March 31, 2019/u);
    expect(() => released("refused")).toThrow("ENOENT");
  });

  it("has no error once that cell is corrected, and differs in that one date", async () => {
    const path = file("iij-2019-05-23.xlsx", await corrected());
    const { status, out } = await run("check", path);
    expect(out).toContain("no errors");
    expect(status).toBe(0);
    expect((await release(path, "corrected")).status).toBe(0);
    await release(worksheet, "slip", "--allow-errors", "--force");
    const lines = released("corrected").split("\n");
    const before = released("slip").split("\n");
    expect(lines.filter((line, index) => line !== before[index])).toEqual([
      "Record date\tMarch 31, 2019\tMarch 31, 2019\tMarch 31, 2018",
    ]);
  });
});
