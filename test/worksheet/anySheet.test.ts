import fc from "fast-check";
import { spellingIndex } from "../../src/worksheet/labels";
import * as labels from "../../src/worksheet/labels";
import { readWorksheet } from "../../src/worksheet/reader";
import { growth } from "../growth";
import { iij2019 } from "./iij2019";
import { read } from "./readings";
import { type TypedCell, sheet } from "./sheets";

const knownWords = [
  labels.sections,
  labels.announcementLabels,
  labels.dividendLabels,
  labels.textLabels,
].flatMap((spellings) => [...spellingIndex<string>(spellings).keys()]);

const anyCell: fc.Arbitrary<TypedCell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...knownWords, "Decided", "Total", "前期実績", "{{", "(million)", "同左", "-"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        "1",
        "2019",
        "年",
        "月",
        "日",
        ",",
        ".",
        "円",
        "銭",
        "JPY",
        "(",
        ")",
        "平成",
        "-",
        " ",
        "/",
      ),
    )
    .map((parts) => parts.join("")),
  fc.double(),
  fc.boolean(),
  fc
    .tuple(fc.double(), fc.constantFrom("yyyy-mm-dd", '0.00" (paid)"', "#,##0,,", ";;;", '"'))
    .map(([value, numberFormat]) => ({ value, numberFormat, text: String(value) })),
  fc.constantFrom({ error: "#REF!" }, { error: "#N/A" }),
);

it("whatever stands on a sheet is a finding or a fact, never a failure", () => {
  const rows = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 30 });
  fc.assert(
    fc.property(rows, (some) => {
      const typed = [
        ["Dividend", "Decided", "Previous year"],
        ...some,
        ["年間配当", "期末"],
        ...some,
      ];
      expect(readWorksheet(sheet(typed))).not.toBeNull();
    }),
    { numRuns: 150 },
  );
});

it("a wrong cell leaves every other fact as it was", () => {
  const places = iij2019.flatMap((row, index) =>
    row.flatMap((cell, column) => (column > 0 && cell !== null ? [{ index, column }] : [])),
  );
  const right = read(iij2019).announcement.decision.kind;
  fc.assert(
    fc.property(fc.constantFrom(...places), ({ index, column }) => {
      const rows = iij2019.map((row, at) =>
        row.map((cell, each) => (at === index && each === column ? { error: "#NAME?" } : cell)),
      );
      const { findings, announcement } = read(rows);
      expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
        ["WS02", { row: index, column }],
      ]);
      if (index !== 8) expect(announcement.decision.kind).toEqual(right);
    }),
  );
});

it("the work of reading a paragraph grows as its length does", () => {
  const of = (length: number) => {
    const fillings = [" ".repeat(length), "*".repeat(length), "(1 ".repeat(length / 3)];
    const rows = fillings.map((filling) => ["Dividend per share", `a${filling}b`]);
    return () => {
      for (const row of rows)
        read([["Annual dividends", "Total"], ["Dividend", "Decided"], row, [row[1] ?? ""]]);
    };
  };
  expect(growth({ small: of(30_000), large: of(120_000) }, 9)).toBeLessThan(9);
});
