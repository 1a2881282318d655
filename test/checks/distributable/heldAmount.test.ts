import { a1 } from "../../../src/dividend/fact";
import type { TypedCell } from "../../worksheet/sheets";
import { inBrief, toldBy } from "../told";
import { type Changes, judged } from "../worksheets";

type Figures = Readonly<Record<string, readonly TypedCell[]>>;

const heading = "Calculation of the distributable amount";
const treasury = "Treasury shares at effect";
const total = "Total dividend amount";

/** All that DV46 says, its cells by their labels: a company with 900 million to distribute, 608 million of it decided. */
function says(figures: Figures, changes: Changes = {}): readonly string[] {
  const { result, at } = judged({
    ...changes,
    [heading]: {
      "As of": ["2019-03-31"],
      "Other retained earnings": [900_000_000],
      [treasury]: ["-"],
      ...figures,
    },
  });
  const labels = [total, "Grand total", "As of", "Distributable amount", treasury];
  const others = [...Object.keys(figures), "Other retained earnings", "Treasury shares", heading];
  const names = new Map<string, string>();
  for (const label of [...labels, ...others]) {
    try {
      const cell = at(label, label === heading ? 0 : 1);
      names.set(a1(cell), `[${label}]`);
    } catch {
      // No such row here.
    }
  }
  return toldBy("DV46", result, inBrief).map((line) =>
    line.replace(/\b[A-D]\d+\b/gu, (cell) => names.get(cell) ?? cell),
  );
}

const dated = "DV46 agreed: [As of] | March 31, 2019";
const typed = (amount: TypedCell): Changes => ({
  Announcement: { "Distributable amount": [amount] },
});

describe("the total", () => {
  it("is held against the amount worked out, with every figure that went into it", () => {
    expect(says({ "Capital reserve": [5], Goodwill: [6] })).toEqual([
      dated,
      `DV46 agreed: [${total}] [Capital reserve] [Other retained earnings] [Goodwill] | JPY608,000,000 | JPY900,000,000`,
    ]);
    expect(says({ "Other retained earnings": [500_000_000] })).toEqual([
      `DV46 error tooMuch at [${total}] beside [Other retained earnings]; expected JPY500,000,000; found JPY608,000,000; gap JPY108,000,000`,
      dated,
    ]);
  });

  it("may be the whole amount, and not a yen more than it can be", () => {
    const exact = { Dividend: { [total]: [608_000_000] } };
    const [allowed] = says({ "Other retained earnings": [608_000_000] }, exact).slice(-1);
    expect(allowed).toMatch(/^DV46 agreed: \[Total/u);
    expect(says({ "Other retained earnings": [607_999_999] }, exact)[0]).toMatch(/tooMuch/u);
    // 608百万円 rounded up may be as little as 607,000,001.
    const million = { Dividend: { [total]: ["608百万円"] } };
    expect(says({ "Other retained earnings": [607_000_001] }, million).join()).not.toMatch(
      /tooMuch/u,
    );
    expect(says({ "Other retained earnings": [607_000_000] }, million)[0]).toMatch(/tooMuch/u);
    // Where it says that it is rounded down, it is no less than it says.
    const down = { ...million, Presentation: { "Rounding of totals": ["Rounded down"] } };
    expect(says({ "Other retained earnings": [607_999_999] }, down)[0]).toMatch(/tooMuch/u);
  });

  it("is the grand total, or every class's together", () => {
    const preferred = { "Dividend: Preferred": { "Dividend per share": [20] } };
    const grand: Changes = { Dividend: { "Grand total": [950_000_000] }, ...preferred };
    expect(says({}, grand)[0]).toBe(
      "DV46 error tooMuch at [Grand total] beside [Other retained earnings]; expected JPY900,000,000; found JPY950,000,000; gap JPY50,000,000",
    );
  });

  it("is not compared where it is not known", () => {
    expect(says({}, { Dividend: { [total]: [null] } })).toEqual([
      dated,
      "DV46 not checked for want of total, decided",
    ]);
  });
});

describe("an amount typed beside the figures", () => {
  it("is the one they come to, rounded as it is printed", () => {
    const right = `DV46 agreed: [Distributable amount] [Other retained earnings] | JPY900,000,000`;
    expect(says({}, typed(900_000_000))).toContain(right);
    for (const amount of ["900百万円", "899百万円", "901百万円"]) {
      const [agreed] = says({ "Other retained earnings": ["900百万円"] }, typed(amount)).filter(
        (line) => line.includes("[Distributable amount]"),
      );
      expect(agreed).toMatch(/^DV46 agreed/u);
    }
    const off = says({ "Other retained earnings": ["900百万円"] }, typed("903百万円"));
    expect(off[0]).toBe(
      "DV46 error otherThanTyped at [Distributable amount] beside [Other retained earnings]; expected JPY900,000,000; found JPY903 million; gap JPY3,000,000",
    );
  });

  it("leaves out the one figure that explains it, which is named", () => {
    expect(says({ "Other deductions": [70_000_000] }, typed(900_000_000))[0]).toBe(
      "DV46 error otherThanTyped at [Other deductions] beside [Distributable amount]; expected JPY830,000,000; found JPY900,000,000; gap JPY70,000,000",
    );
    // Either of two equal ones would explain it, and a figure of nothing explains nothing.
    const [either] = says(
      { "Other deductions": [70_000_000], "Consolidated dividend regulation": [70_000_000] },
      typed(830_000_000),
    );
    expect(either).toMatch(/^DV46 error otherThanTyped at \[Distributable amount\]/u);
    const [none] = says({ "Other deductions": [0] }, typed(901_000_000));
    expect(none).toMatch(/^DV46 error otherThanTyped at \[Distributable amount\]/u);
  });
});

describe("treasury shares", () => {
  const held: Changes = { Dividend: { "Treasury shares": [1_650_909] } };
  const atDate = "Treasury shares at the balance sheet date";
  const about = (lines: readonly string[]) => lines.filter((line) => line.includes("reasury"));

  it("that are held have a book value, or a word that there is none", () => {
    expect(about(says({ [treasury]: [null] }, held))).toEqual([
      `DV46 error treasuryLeftOut at [${treasury}] beside [Treasury shares]`,
    ]);
    expect(about(says({ [treasury]: [] }, held))).toEqual([
      `DV46 error treasuryLeftOut at [${heading}] beside [Treasury shares]`,
    ]);
    expect(about(says({ [treasury]: [null] }))).toEqual([
      "DV46 not checked for want of treasuryAtEffect",
    ]);
    expect(about(says({ [treasury]: [] }))).toEqual([
      "DV46 not checked for want of treasuryAtEffect",
    ]);
    expect(about(says({ [treasury]: ["-"] }))).toEqual([]);
  });

  it("of none, or of a number that is not known, are nothing to take off", () => {
    for (const count of [0, "-", "undetermined"]) {
      const changes = { Dividend: { "Treasury shares": [count] } };
      expect(about(says({ [treasury]: ["-"] }, changes))).toEqual([]);
    }
  });

  it("are carried from the balance sheet date, a sale at its book value", () => {
    const sold = {
      [atDate]: [100_000_000],
      "Acquired since": [40_000_000],
      "Consideration for treasury shares sold since": [30_000_000],
      "Gain or loss on disposal of treasury shares": [5_000_000],
      "Treasury shares cancelled": [15_000_000],
    };
    const moves =
      "[Treasury shares at the balance sheet date] [Acquired since] [Treasury shares cancelled] [Consideration for treasury shares sold since] [Gain or loss on disposal of treasury shares]";
    expect(about(says({ ...sold, [treasury]: [100_000_000] }))[0]).toBe(
      `DV46 agreed: [${treasury}] ${moves} | JPY100,000,000 | JPY100,000,000`,
    );
    expect(about(says({ ...sold, [treasury]: [101_000_000] }))[0]).toBe(
      `DV46 error treasuryDiffers at [${treasury}] beside ${moves}; expected JPY100,000,000; found JPY101,000,000; gap JPY1,000,000`,
    );
    // No row for them at effect: the section lacks it.
    expect(about(says({ ...sold, [treasury]: [] }))[0]).toMatch(
      /^DV46 error treasuryDiffers at \[Calculation of the distributable amount\]/u,
    );
  });

  it("say by how much the dividend is over only where they are too low for it", () => {
    const over = (atEffect: number, changes: Changes = {}) => {
      const figures = { [atDate]: [300_000_000], [treasury]: [atEffect] };
      const { of } = judged({
        ...changes,
        [heading]: { "Other retained earnings": [900_000_000], ...figures },
      });
      const differing = of("DV46").filter(({ outcome }) => outcome === "treasuryDiffers");
      return differing.map(({ details }) => String((details as { over: unknown }).over));
    };
    // 900 less 300 million leave 600 for a dividend of 608.
    expect(over(250_000_000)).toEqual(["8000000"]);
    expect(over(299_999_999)).toEqual(["8000000"]);
    // 292 million less would allow it.
    expect(over(200_000_000, { Dividend: { [total]: [600_000_000] } })).toEqual(["null"]);
    // Too much taken off: the dividend itself is over by what is stated.
    expect(over(350_000_000)).toEqual(["null"]);
    expect(over(250_000_000, { Dividend: { [total]: [null] } })).toEqual(["null"]);
  });
});

describe("the balance sheet date", () => {
  it("is missing where it is not given, and named where it was not read", () => {
    const about = (cell: TypedCell) =>
      says({ "As of": [cell] }).filter((line) => line.includes("asOf"));
    expect(about(null)).toEqual(["DV46 not checked for want of asOf"]);
    expect(about("last March")).toEqual(["DV46 not checked for want of asOf, [As of], unread"]);
  });

  it("is told with the one expected", () => {
    expect(says({ "As of": ["2018-12-31"] })[0]).toBe(
      "DV46 error balanceSheet at [As of]; expected March 31, 2019; found December 31, 2018",
    );
    const board = { Announcement: { "Decided by": ["Board of directors"] } };
    expect(says({ "As of": ["2017-12-31"] }, board)[0]).toBe(
      "DV46 error balanceSheet at [As of]; found December 31, 2017",
    );
  });
});

test("a figure below zero is told with what was typed", () => {
  expect(
    says({ Capital: [-5], Goodwill: [0], "Dividends since": [-7], "Capital reserve": [5] }).slice(
      0,
      2,
    ),
  ).toEqual([
    "DV46 error belowZero at [Capital]; found -JPY5",
    "DV46 note magnitude at [Dividends since]; found -JPY7",
  ]);
});
