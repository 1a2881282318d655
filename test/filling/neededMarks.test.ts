import { withNeededMarked } from "../../src/filling/neededMarks";
import { nextWorksheet } from "../../src/worksheet/writing/nextWorksheet";
import { sample } from "../release/worksheets";

const labelled = (language: "en" | "ja") =>
  withNeededMarked(nextWorksheet(sample("full-sample.xlsx"), language).plan).rows.flatMap((row) =>
    row.flatMap((cell) => (cell?.needed === true ? [row[0]?.text ?? ""] : [])),
  );

test("next year's worksheet marks what a release cannot do without, and nothing that was carried over", () => {
  const { rows } = withNeededMarked(nextWorksheet(sample("full-sample.xlsx"), "en").plan);
  const marked = rows.flat().filter((cell) => cell?.needed === true);
  expect(marked.every((cell) => cell?.content.is === "empty")).toBe(true);
  expect(labelled("en")).toEqual(
    expect.arrayContaining([
      "Release date",
      "Meeting date",
      "Dividend per share",
      "Effective date",
    ]),
  );
  expect(labelled("en")).not.toContain("Trust-held shares");
});

test("the same cells are marked in Japanese", () => {
  expect(labelled("ja")).toEqual(
    expect.arrayContaining(["開示日", "株主総会開催日", "効力発生日"]),
  );
  expect(labelled("ja")).toHaveLength(labelled("en").length);
});

test("a worksheet of more rows than anybody fills in stays as it is", () => {
  const { plan } = nextWorksheet(sample("full-sample.xlsx"), "en");
  const blanks = (count: number) => Array.from({ length: count }, () => []);
  const long = { ...plan, rows: [...plan.rows, ...blanks(1001 - plan.rows.length)] };
  expect(withNeededMarked(long)).toBe(long);
  expect(withNeededMarked({ ...plan, rows: long.rows.slice(0, 1000) })).not.toEqual(plan);
});
