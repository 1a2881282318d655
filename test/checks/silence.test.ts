import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import { readWorksheet } from "../../src/worksheet/reader";
import { swept } from "../sweep";
import { type TypedCell, sheet } from "../worksheet/sheets";
import { type SampleBase, bases } from "./sampleBases";
import type { Rows } from "./worksheets";

jest.setTimeout(1_800_000);

/** The rules that said anything: found, compared, told what they lack, or are for another market. Null for no worksheet. */
function spoken(rows: Rows, earlier: SampleBase["earlier"]): ReadonlySet<string> | null {
  const reading = readWorksheet(sheet(rows));
  if (reading === null) return null;
  const judged = { announcement: reading.announcement, holidays: japaneseHolidays, earlier };
  const result = runChecks(judged, reading.findings);
  return new Set([
    ...result.otherMarket,
    ...[...result.findings, ...result.agreements, ...result.notChecked].map(({ rule }) => rule),
  ]);
}

function labelOf(row: Rows[number] | undefined): string {
  const [label] = row ?? [];
  return typeof label === "string" ? label : "";
}

function withCell(rows: Rows, at: readonly [number, number], put: TypedCell): Rows {
  return rows.map((row, r) =>
    r === at[0] ? row.map((cell, c) => (c === at[1] ? put : cell)) : row,
  );
}

const damages: Readonly<Record<string, TypedCell>> = {
  "an error": { error: "#REF!", text: "#REF!" },
  "words nobody knows": "??",
};

/** Each damage tried in every so many cells, a different one first for each worksheet. */
const step = 61;

/** Rows of words, of which other words are as good as any. */
const prose =
  /^(?:Note|Approval|Lead|Reason|Headline|About|Contact|注記|承認|前文|理由|表題|会社概要)/u;

describe("a rule that has something to compare is not silent once a cell of it", () => {
  it.each(Object.keys(damages))("holds %s", (damage) => {
    const silent = Object.entries(bases).flatMap(([name, { rows, earlier }], offset) => {
      const before = [...(spoken(rows, earlier) ?? [])].filter((rule) => rule.startsWith("DV"));
      const cells = rows.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const isWords = c === 0 || prose.test(labelOf(row));
          // Under a heading of a section that is lost its rows are told one by one.
          if (c === 0 && row.slice(1).every((each) => each === null)) return [];
          if (cell === null || (isWords && damage === "words nobody knows")) return [];
          return [[r, c] as const];
        }),
      );
      return swept(cells, step, offset * 7).flatMap(([r, c]) => {
        const after = spoken(withCell(rows, [r, c], damages[damage] ?? null), earlier);
        return before
          .filter((rule) => after?.has(rule) === false)
          .map((rule) => `${rule}: ${name}, ${labelOf(rows[r])}, ${String(c)}`);
      });
    });
    expect(silent).toEqual([]);
  });
});
