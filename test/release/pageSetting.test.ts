import { strFromU8, unzipSync } from "fflate";
import type { Language } from "../../src/dividend/language";
import { composeRelease } from "../../src/release/compose/composing";
import { pagePoints, pageTable } from "../../src/release/render/pageTable";
import { pageTitle } from "../../src/release/render/pageTitle";
import { renderWord } from "../../src/release/render/word";
import { annualTable } from "../../src/tables/annualTable";
import { emsOf } from "../../src/tables/textExtent";
import { read } from "../worksheet/readings";
import type { TypedCell } from "../worksheet/sheets";

function revision(periods: readonly string[], first = "Previous forecast") {
  const amounts = (amount: string): TypedCell[] => periods.map(() => amount);
  return read([
    ["Announcement"],
    ["Release date", "2020-09-25"],
    ["Fiscal year end", "2020-12-31"],
    ["Company"],
    ["Name", "Example Corporation"],
    ["Annual dividends", ...periods],
    [first, ...amounts("5.00")],
    ["Revised forecast", ...amounts("7.00")],
    ["Current fiscal year", ...amounts("-")],
    ["Previous fiscal year", ...amounts("6.00")],
  ]).announcement;
}

function table(language: Language, ...of: Parameters<typeof revision>) {
  const plan = annualTable(revision(...of), language);
  if (plan === null) throw new Error("no table");
  return { plan, page: pageTable(plan) };
}

const half = ["Interim", "Year-end", "Total"];
const quarters = ["First quarter", "Interim", "Third quarter", "Year-end", "Total"];

describe("a table on a page", () => {
  it.each([
    ["ja", half, "Previous forecast"],
    ["ja", half, "Previous forecast (released on November 7, 2019)"],
    ["ja", quarters, "Previous forecast"],
    ["en", half, "Previous forecast"],
    ["en", quarters, "Previous forecast"],
  ] as const)("breaks no row heading and no period (%s, %j, %s)", (language, periods, first) => {
    const { plan, page } = table(language, periods, first);
    const [label = 0, column = 0] = page.shares.map((share) => share * pagePoints);
    const needs = (text: string) => emsOf(text, language) * page.letters + 2 * page.margin;
    for (const row of plan.rows.slice(2)) expect(needs(row[0]?.text ?? "")).toBeLessThan(label);
    for (const { text } of plan.rows[1]?.slice(1) ?? [])
      for (const word of text.split(" ")) expect(needs(word)).toBeLessThan(column);
  });

  it("takes the page's whole width, and the same for every figure", () => {
    const { page } = table("ja", quarters);
    expect(page.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(new Set(page.shares.slice(1)).size).toBe(1);
  });

  it("has smaller letters only where the usual ones do not fit", () => {
    expect(table("ja", half).page.letters).toBe(10);
    expect(table("ja", quarters).page.letters).toBe(9);
  });

  it("leaves a long row heading with blanks to go on in the next line", () => {
    const { page } = table("en", half, "Previous forecast (released on November 7, 2019)");
    expect(page.shares[0]).toBeCloseTo(0.3);
  });
});

describe("a title on a page", () => {
  it("has its usual letters on one line, and smaller ones where they bring it onto one", () => {
    expect(pageTitle("配当予想の修正に関するお知らせ")).toEqual({ letters: 14, indent: 0 });
    expect(pageTitle("剰余金の配当（中間配当・増配）および配当予想の修正に関するお知らせ")).toEqual(
      {
        letters: 12,
        indent: 0,
      },
    );
  });

  it("goes over lines of like length where it takes several", () => {
    const title = "剰余金の配当（中間配当、記念配当を含む）および配当予想の修正に関するお知らせ";
    const { letters, indent } = pageTitle(title);
    const perLine = Math.floor((pagePoints - 2 * indent) / letters);
    expect(letters).toBe(14);
    expect(title.length - perLine).toBeGreaterThan(0.8 * perLine);
    expect(title.length).toBeLessThanOrEqual(2 * perLine);
  });
});

it("has no page with its closing word or a table alone whose heading is on the page before", async () => {
  const composition = composeRelease(revision(half), "ja");
  if (composition.is !== "document") throw new Error("refused");
  const file = unzipSync(await renderWord(composition.document))["word/document.xml"];
  const paragraphs = strFromU8(file ?? new Uint8Array()).split("<w:p>");
  const closing = paragraphs.findIndex((each) => each.includes("以上"));
  expect(paragraphs[closing - 1]).toContain("<w:keepNext/>");
  expect(paragraphs[closing - 2]).not.toContain("<w:keepNext/>");
});
