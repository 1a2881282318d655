import { existsSync, readFileSync } from "node:fs";
import { type Sheet, type SheetCell, emptyCell } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { run, sample, scratchFolder, workbookOf } from "./commandLine";

const file = scratchFolder();
const slip = sample("iij-2019-05-23.xlsx");

const word = (text: string): SheetCell => ({ ...emptyCell, value: text, text });

const correction = [
  [word("Correction date"), word("May 30, 2019")],
  [word("Reason for the correction"), word("A year was mistyped.")],
];

/** The slip's worksheet with other texts in some cells, and rows on its correction. */
async function corrected(
  name: string,
  changes: readonly (readonly [row: number, column: number, text: string])[],
  rows = correction,
): Promise<string> {
  const reading = readWorkbook(readFileSync(slip));
  const sheet = reading.is === "workbook" ? reading.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("no sheet");
  const changed = sheet.rows.map((row, down) =>
    row.map((cell, across) => {
      const found = changes.find(
        ([r, c]) => r === down + sheet.origin.row && c === across + sheet.origin.column,
      );
      return found === undefined ? cell : word(found[2]);
    }),
  );
  const at = changed.findIndex((row) => row[0]?.value === "Release date") + 1;
  const all: Sheet = {
    ...sheet,
    rows: [...changed.slice(0, at), ...rows, ...changed.slice(at)],
  };
  return file(name, await workbookOf([{ ...all, name: sheet.name }]));
}

const first = readWorkbook(readFileSync(slip));
const firstSheet = first.is === "workbook" ? first.sheets[0] : undefined;
if (firstSheet === undefined) throw new Error("no sheet");
const { origin, rows: firstRows } = firstSheet;
const recordDates = firstRows.findIndex(([label]) => label?.value === "Record date");
const rightDate = [origin.row + recordDates, origin.column + 2, "March 31, 2019"] as const;

async function correctedFrom(old: string, to: string, out: string, ...more: string[]) {
  const ran = await run("correct", old, to, "--out", file(out), "--format", "text", ...more);
  return { ...ran, text: (name: string) => readFileSync(file(`${out}/${name}`), "utf8") };
}

const en = `For Immediate Release

(Correction) Partial correction of "`;

/** From the worksheet's details of a correction to its end. */
const details = (text: string) => text.slice(text.indexOf("Details of the correction"));

const englishDetails =
  /^Details of the correction\n\nWhat is corrected is marked ［like this］\.\n\nDividend\n\n\(Before correction\)\n\n\t[^\n]*\nRecord date\tMarch 31, 2019\tMarch 31, ［2018］\tMarch 31, 2018\n[^［］]*\n\n\(After correction\)\n\n\t[^\n]*\nRecord date\tMarch 31, 2019\tMarch 31, ［2019］\tMarch 31, 2018\n[^［］]*\n$/u;

describe("correct", () => {
  it("lists the table before and after with the one cell that changed marked", async () => {
    const to = await corrected("right.xlsx", [rightDate]);
    const { status, err, text } = await correctedFrom(slip, to, "sheet");
    expect(err.replace(/^.*(?:missing from the letterhead|entered in).*\n/gmu, "")).toBe("");
    expect(status).toBe(0);
    const english = text("right.en.txt");
    expect(english.startsWith(en)).toBe(true);
    expect(english).toContain("released on May 23, 2019");
    expect(english).toContain("TOKYO, May 30, 2019 - ");
    expect(english).toContain("\n\nReason for the correction\n\nA year was mistyped.\n\n");
    expect(details(english)).toMatch(englishDetails);
    const japanese = text("right.ja.txt");
    expect(japanese).toMatch(
      /^2019年5月30日\n[^]*\n（訂正）「[^」]*」の一部訂正について\n[^]*2019年5月23日に公表/u,
    );
    const tables = japanese.slice(japanese.indexOf("2. 訂正の内容"));
    expect(tables.match(/［[^］]*］/gu)).toEqual(["［このように］", "［2018］", "［2019］"]);
    expect(tables).toMatch(/\n\n以上\n$/u);
  });

  it.each(["txt", "html", "docx"])("finds the same against the published .%s", async (ending) => {
    const to = await corrected("right.xlsx", [rightDate]);
    await run("release", slip, "--out", file("published"), "--allow-errors", "--force");
    for (const language of ["en", "ja"]) {
      const old = file(`published/iij-2019-05-23.${language}.${ending}`);
      const { status, text } = await correctedFrom(old, to, `from-${ending}`);
      expect(status).toBe(0);
      const found = text(`right.${language}.txt`);
      const marks = found.match(/［[^］]*］/gu);
      expect(marks?.slice(1)).toEqual(["［2018］", "［2019］"]);
      if (language === "en") expect(details(found)).toMatch(englishDetails);
    }
  });

  it("lists a reworded paragraph of the published release", async () => {
    const to = await corrected("right.xlsx", [rightDate]);
    await run("release", slip, "--out", file("reworded"), "--allow-errors", "--force");
    const release = readFileSync(file("reworded/iij-2019-05-23.en.txt"), "utf8");
    const old = file("reworded/old.en.txt", release.replace("shareholders", "stockholders"));
    const found = (await correctedFrom(old, to, "words")).text("right.en.txt");
    const marks = ["［stockholders］", "［shareholders］", "［2018］", "［2019］"];
    expect(found.match(/［[^］]*］/gu)?.slice(1)).toEqual(marks);
  });

  it("underlines in pages what it brackets in texts", async () => {
    const to = await corrected("right.xlsx", [rightDate]);
    await run("correct", slip, to, "--out", file("pages"), "--lang", "en", "--format", "html");
    const html = readFileSync(file("pages/right.en.html"), "utf8");
    expect(html.match(/<u>[^<]*<\/u>/gu)).toEqual([
      "<u>like this</u>",
      "<u>2018</u>",
      "<u>2019</u>",
    ]);
  });

  it.each(["Dear all,\n\nlunch is at noon.\n", "", "1. 配当について\n\n配当は未定です。\n"])(
    "refuses what is no release of a dividend: %j",
    async (words) => {
      const to = await corrected("right.xlsx", [rightDate]);
      const { status, err } = await correctedFrom(file("other.txt", words), to, "other");
      expect([status, existsSync(file("other"))]).toEqual([2, false]);
      expect(err).toMatch(/other\.txt: (?:it is no release of a dividend|nothing is in it)/u);
    },
  );

  it("refuses where nothing differs, and where the date or the reason is missing", async () => {
    const right = await corrected("right.xlsx", [rightDate]);
    const same = await correctedFrom(right, right, "same");
    expect(same.status).toBe(1);
    expect(same.err).toContain("nothing to correct");
    const bare = await corrected("bare.xlsx", [rightDate], []);
    const lacking = await correctedFrom(slip, bare, "bare", "--lang", "en");
    expect(lacking.status).toBe(1);
    expect(lacking.err).toMatch(/the correction date, the reason for the correction/u);
    const wrong = await corrected("wrong.xlsx", []);
    const error = await correctedFrom(slip, wrong, "wrong");
    expect([error.status, existsSync(file("wrong"))]).toEqual([1, false]);
    expect(error.err).toContain("DV16 error");
  });
});
