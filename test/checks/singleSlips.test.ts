import { a1 } from "../../src/dividend/fact";
import type { Finding } from "../../src/dividend/finding";
import { type SampleBase, bases, findingsIn } from "./sampleBases";
import { slipsOf } from "./slips";
import { swept, wholeSweep } from "../sweep";

const glance = ({ rule, severity, cell }: Finding) =>
  `${rule} ${severity} ${cell === null ? "-" : a1(cell)}`;

/** For each slip in a cell, the findings graver than a note that it brings and that follow from nothing else. */
function* sweep(base: SampleBase, slipsInIt: number) {
  const headsIn = (findings: readonly Finding[]) =>
    findings
      .filter(({ causedBy, severity }) => causedBy === null && severity !== "note")
      .map(glance);
  const before = headsIn(findingsIn(base));
  expect(before).toHaveLength(slipsInIt);
  const slips = base.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => slipsOf(cell).map((typed) => ({ row, column, typed }))),
  );
  for (const { row, column, typed } of swept(slips, 4)) {
    const slip = `${a1({ row, column })} ${JSON.stringify(typed)}`;
    const heads = headsIn(findingsIn(base, { row, column, typed }));
    yield { slip, brings: heads.filter((each) => !before.includes(each)) };
  }
}

// The reader takes the row of this year's results, which gives no date, for one of the year typed. A dividend a thousand
// times too large is a total a thousand times too small where nothing but a text says which. What contradicts a forecast's
// sum, the totals of two years or a note's amount may be any of their cells, and is told beside the text that names the right
// figure. In another year the year's amount is the previous year's, so that a text names the wrong one.
const twice: Readonly<Record<string, readonly string[]>> = {
  "01_iij_2011-05-26": ["B4 ", "A19 "],
  "16_tel_2008-10-31": ["B4 ", "C18 "],
  "18_tel_2020-10-29": ["B11 "],
  inTrust: ["B36 ", "D36 "],
  partlessInTrust: ["B34 ", "D34 "],
  "19_tokyo_electron_device_2023-10-31": ["B4 "],
  partlessWithoutTable: ["B31 [27000,"],
};

// It was published with last year's record date in the forecast's column.
const asPublished = "iij-2019-05-23";

// A quarter of the slips in four worksheets that differ most; `npm run sweep` takes all of them.
const some = ["textsBesideLastYear", "partlessUncounted", "japanese", "06_iij_2021-11-05"];

test.each(wholeSweep ? Object.keys(bases) : some)(
  "no slip in one cell of %s is told as two",
  (name) => {
    const base = bases[name];
    const slips = base === undefined ? [] : [...sweep(base, name === asPublished ? 1 : 0)];
    const told = slips.filter(({ brings }) => brings.length > 0);
    const ofTwo = told.filter(({ brings }) => brings.length > 1);
    const known = twice[name] ?? [];
    expect(ofTwo.filter(({ slip }) => !known.some((cell) => slip.startsWith(cell)))).toEqual([]);
    expect(told.length * 2).toBeGreaterThan(slips.length);
  },
);
