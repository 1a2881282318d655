import { runChecks } from "../../../../src/checks/checking";
import { japaneseHolidays } from "../../../../src/checks/japaneseHolidays";
import { isoDate } from "../../../../src/dividend/civilDate";
import { digitsOf } from "../../../../src/dividend/decimal";
import { a1 } from "../../../../src/dividend/fact";
import type { Value } from "../../../../src/dividend/finding";
import { findingText } from "../../../../src/languages/findingText";
import type { TypedCell } from "../../../worksheet/sheets";
import { read } from "../../../worksheet/readings";
import { type Changes, judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

const heading = "Calculation of the distributable amount";

type Figures = Readonly<Record<string, readonly TypedCell[]>>;

/** A company with figures to distribute from, and what of the worksheet is otherwise than usual. */
function judgedWith(figures: Figures, changes: Changes = {}) {
  const judgement = judged({
    ...changes,
    [heading]: {
      "As of": ["2019-03-31"],
      Capital: [2_000_000_000],
      "Capital reserve": [500_000_000],
      "Other retained earnings": [900_000_000],
      ...figures,
    },
  });
  const lines = judgement
    .of("DV46")
    .map(({ outcome, cell, severity }) =>
      [severity, outcome, cell === null ? "-" : a1(cell)].join(" "),
    );
  const cellOf = (label: string, column?: number) => a1(judgement.at(label, column));
  return { judgement, lines, cellOf };
}

const treasury = "Treasury shares at effect";

describe("DV46, the patterns of real failures", () => {
  it("names the treasury shares where a buyback after the year end is not in them", () => {
    const { judgement, lines, cellOf } = judgedWith({
      "Treasury shares at the balance sheet date": [100_000_000],
      "Acquired since": [250_000_000],
      [treasury]: [100_000_000],
    });
    expect(lines).toEqual([`error treasuryDiffers ${cellOf(treasury)}`]);
    const [finding] = judgement.of("DV46");
    expect(finding && findingText(finding, "en", "JPY")).toContain(
      "With these, the dividend is above the distributable amount by JPY58,000,000",
    );
  });

  it("names the dividends since where an interim dividend is not taken off", () => {
    const { lines, cellOf } = judgedWith(
      { "As of": ["2018-03-31"], "Dividends since": [null], [treasury]: ["-"] },
      { Announcement: { "Decided by": ["Board of directors"] } },
    );
    expect(lines).toContain(`error dividendLeftOut ${cellOf("Dividends since")}`);
  });

  it("names the treasury shares where they are held and not taken off", () => {
    const { lines, cellOf } = judgedWith(
      { [treasury]: [null] },
      { Dividend: { "Treasury shares": [1_650_909] } },
    );
    expect(lines).toEqual([`error treasuryLeftOut ${cellOf(treasury)}`]);
  });

  it("names the goodwill that the amount typed leaves out, and what the dividend is over", () => {
    // Half of the goodwill is beyond capital and reserves by 400 million.
    const { lines, cellOf } = judgedWith(
      { Goodwill: [5_800_000_000], "Other capital surplus": [100_000_000], [treasury]: [0] },
      { Announcement: { "Distributable amount": [1_000_000_000] } },
    );
    expect(lines).toEqual([`error otherThanTyped ${cellOf("Goodwill")}`]);
    const over = judgedWith({
      Goodwill: [5_800_000_000],
      "Other capital surplus": [400_000_000],
      "Other retained earnings": [600_000_000],
      [treasury]: [0],
    });
    expect(over.lines).toEqual([`error tooMuch ${over.cellOf("Total dividend amount")}`]);
  });

  it("names the valuation loss that the amount typed leaves out", () => {
    const { lines, cellOf, judgement } = judgedWith(
      { "Valuation difference on securities": [-400_000_000], [treasury]: [0] },
      { Announcement: { "Distributable amount": [900_000_000] } },
    );
    expect(lines).toEqual([
      `error otherThanTyped ${cellOf("Valuation difference on securities")}`,
      `error tooMuch ${cellOf("Total dividend amount")}`,
    ]);
    // The typed amount would have allowed it: DV31 stands back.
    expect(judgement.of("DV31")).toEqual([]);
  });

  it("names the balance sheet of a year or a half year that nobody approved", () => {
    const interim: Changes = {
      Announcement: { "Kind of dividend": ["Interim"], "Decided by": ["Board of directors"] },
      Dividend: { "Record date": ["2018-09-30"], "Effective date": ["2018-12-03"] },
    };
    for (const [asOf, expected] of [
      ["2018-09-30", "balanceSheet"],
      ["2019-03-31", "balanceSheet"],
      ["2017-03-31", "balanceSheet"],
    ] as const) {
      const { lines, cellOf } = judgedWith({ "As of": [asOf], [treasury]: ["-"] }, interim);
      expect(lines).toContain(`error ${expected} ${cellOf("As of")}`);
    }
    const right = judgedWith(
      { "As of": ["2018-03-31"], [treasury]: ["-"], "Dividends since": [600_000_000] },
      interim,
    );
    expect(right.lines.join()).not.toContain("balanceSheet");
  });
});

describe("DV46, the balance sheet it counts from", () => {
  const byBoard = "Board of directors";
  const interim = { kind: "Interim", by: byBoard, record: "2018-09-30", effective: "2018-12-03" };
  const yearEnd = { kind: "Year-end", record: "2019-03-31", effective: "2019-06-28" };
  const byMeeting = { ...yearEnd, by: "Shareholders' meeting" };

  function asOf(day: string, { kind, by, record, effective }: typeof interim) {
    const { judgement } = judgedWith(
      { "As of": [day], [treasury]: ["-"], "Dividends since": [900_000_000] },
      {
        Announcement: { "Kind of dividend": [kind], "Decided by": [by] },
        Dividend: { "Record date": [record], "Effective date": [effective] },
      },
    );
    const [finding] = judgement.of("DV46").filter(({ outcome }) => outcome === "balanceSheet");
    const cell = a1(judgement.at("As of"));
    const isAgreed = judgement.result.agreements.some(
      ({ rule, cells }) => rule === "DV46" && cells.map(a1).join() === cell,
    );
    if (finding === undefined) return isAgreed ? "agreed" : "nothing";
    const { expected } = finding;
    return expected?.is === "date" ? isoDate(expected.date) : expected;
  }

  it.each([
    // A year-end dividend of the meeting that approves them counts from the year just closed.
    [byMeeting, "2019-03-31", "agreed"],
    [byMeeting, "2018-03-31", "2019-03-31"],
    [byMeeting, "2018-12-31", "2019-03-31"],
    // The board's from that or, before the statements are approved, from the year before: either may be right.
    [{ ...yearEnd, by: byBoard }, "2019-03-31", "agreed"],
    [{ ...yearEnd, by: byBoard }, "2018-03-31", "agreed"],
    [{ ...yearEnd, by: byBoard }, "2018-12-31", null],
    [{ ...yearEnd, by: byBoard }, "2017-03-31", null],
    [interim, "2018-03-31", "agreed"],
    [interim, "2018-09-30", "2018-03-31"],
    [interim, "2017-03-31", "2018-03-31"],
    [interim, "2019-03-31", "2018-03-31"],
    // On the day of effect the year's statements are not yet approved.
    [{ ...byMeeting, effective: "2019-03-31" }, "2019-03-31", "2019-03-31"],
    // A special dividend counts from a year end, and none before one whose statements are surely approved.
    [{ ...byMeeting, kind: "Special" }, "2019-03-31", "agreed"],
    [{ ...byMeeting, kind: "Special" }, "2018-03-31", "agreed"],
    [{ ...byMeeting, kind: "Special" }, "2017-03-31", null],
    [{ ...byMeeting, kind: "Special", effective: "2019-07-01" }, "2018-03-31", null],
    [{ ...byMeeting, kind: "Special" }, "2018-12-31", "2018-03-31"],
  ])("of %j as of %s: %s", (dividend, day, expected) => {
    expect(asOf(day, dividend)).toBe(expected);
  });
});

test("DV46 does not know which balance sheet counts where the fiscal year changed", () => {
  const asOf = (changed: TypedCell) =>
    judgedWith(
      { "As of": ["2018-12-31"], [treasury]: ["-"] },
      { Announcement: { "Fiscal year changed": [changed] } },
    ).lines.filter((line) => line.includes("balanceSheet")).length;
  expect([asOf("Yes"), asOf(null)]).toEqual([0, 1]);
});

describe("DV46, what took effect since", () => {
  const leftOut = (day: string, dividend: Readonly<Record<string, TypedCell>>, rows: Figures) => {
    const { judgement } = judgedWith(
      { "As of": [day], [treasury]: ["-"], "Dividends since": [null] },
      {
        Announcement: { "Decided by": ["Board of directors"] },
        Dividend: Object.fromEntries(
          Object.entries(dividend).map(([label, cell]) => [label, [cell]]),
        ),
        "Annual dividends": rows,
      },
    );
    const [finding] = judgement.of("DV46").filter(({ outcome }) => outcome === "dividendLeftOut");
    return { cells: finding?.related.map(a1), at: judgement.at };
  };
  const rows = {
    "Year ended March 31, 2019": [10, 13.5, 23.5],
    "Year ended March 31, 2018": [10, 12, 22],
  };

  it("is a dividend of the balance sheet's own day, and none of a day before", () => {
    const { cells, at } = leftOut("2018-03-31", {}, rows);
    expect(cells).toEqual([
      a1(at("Year ended March 31, 2019", 1)),
      a1(at("Year ended March 31, 2018", 2)),
    ]);
  });

  it("is never the dividend itself, nor one of the same day", () => {
    // So late that the three months of its own record date are over.
    const late = { "Record date": "2019-03-31", "Effective date": "2019-08-30" };
    const { cells, at } = leftOut("2018-03-31", late, rows);
    expect(cells).not.toContain(a1(at("Year ended March 31, 2019", 2)));
    expect(leftOut("2019-03-31", late, rows).cells).toBeUndefined();
  });

  it("is no dividend whose three months were not over, and no dividend of nothing", () => {
    const interim = { "Record date": "2018-09-30", "Effective date": "2018-12-03" };
    const { cells, at } = leftOut("2018-03-31", interim, rows);
    expect(cells).toEqual([a1(at("Year ended March 31, 2018", 2))]);
    const none = { ...rows, "Year ended March 31, 2018": [10, "No dividend", 10] };
    expect(leftOut("2018-03-31", interim, none).cells).toBeUndefined();
    const early = { ...interim, "Effective date": "2018-06-29" };
    expect(leftOut("2018-03-31", early, rows).cells).toBeUndefined();
    const lastDay = { ...interim, "Effective date": "2018-06-30" };
    expect(leftOut("2018-03-31", lastDay, rows).cells).toHaveLength(1);
  });

  it("is not looked for without the day on which the dividend takes effect", () => {
    expect(leftOut("2018-03-31", { "Effective date": "-" }, rows).cells).toBeUndefined();
    const { announcement } = read([
      ["Announcement"],
      ["Kind of dividend", "Year-end"],
      [],
      ["Dividend", "Previous year"],
      ["Dividend per share", 5],
      [],
      ["Annual dividends", "Total"],
      [],
      ["Distributable amount"],
      ["As of", "2018-03-31"],
      ["Other retained earnings", 900_000_000],
    ]);
    const { findings, notChecked } = runChecks(
      { announcement, holidays: japaneseHolidays, earlier: null, others: [] },
      [],
    );
    expect(findings.filter(({ rule }) => rule === "DV46")).toEqual([]);
    expect(notChecked).toContainEqual({ rule: "DV46", missing: "total", column: "decided" });
  });
});

describe("DV46, treasury shares reconciled", () => {
  const atDate = "Treasury shares at the balance sheet date";
  const moves = (figures: Figures) => {
    const { judgement, cellOf } = judgedWith(figures);
    const agreed = judgement.result.agreements
      .filter(({ rule, cells }) => rule === "DV46" && cells.map(a1).includes(cellOf(treasury)))
      .map(({ cells, values }) => [cells.map(a1), values.map(unitsOf)] as const);
    const found = judgement.of("DV46").filter(({ outcome }) => outcome === "treasuryDiffers");
    return { agreed, found, cellOf };
  };

  function unitsOf(value: Value | null | undefined): string {
    return value?.is === "money" ? digitsOf(value.money) : String(value?.is);
  }

  it("agrees with what is carried, and logs every figure that it took", () => {
    const { agreed, cellOf } = moves({
      [atDate]: [100_000_000],
      "Acquired since": [50_000_000],
      "Treasury shares cancelled": [20_000_000],
      [treasury]: [130_000_000],
    });
    const labels = [treasury, atDate, "Acquired since", "Treasury shares cancelled"];
    // The first is the one that stands at the day of effect, with all that it was carried from.
    expect(agreed[0]).toEqual([labels.map((label) => cellOf(label)), ["130000000", "130000000"]]);
  });

  it.each([
    [{ [atDate]: [100_000_000] }, "100000000"],
    [{ "Acquired since": [100_000_000] }, "100000000"],
  ])("takes either the one at the date or what was acquired: %j", (figures, carried) => {
    const { found, cellOf } = moves({ ...figures, [treasury]: [90_000_000] });
    expect(found.map((each) => each.cell && a1(each.cell))).toEqual([cellOf(treasury)]);
    expect(found.map((each) => [unitsOf(each.expected), unitsOf(each.actual)])).toEqual([
      [carried, "90000000"],
    ]);
    expect(found[0]?.related.map(a1)).toEqual(Object.keys(figures).map((label) => cellOf(label)));
    expect(found.map((each) => unitsOf(each.gap))).toEqual(["-10000000"]);
  });

  it("lets rounded figures differ by a unit each", () => {
    const rounded = (held: string) =>
      moves({ [atDate]: ["100 million"], "Acquired since": ["50 million"], [treasury]: [held] });
    expect(rounded("153 million").found).toEqual([]);
    expect(rounded("147 million").found).toEqual([]);
    expect(rounded("154 million").found).toHaveLength(1);
    expect(rounded("146 million").found).toHaveLength(1);
    // An exact one of no reach beside two rounded ones.
    expect(rounded("152000000").found).toEqual([]);
    expect(rounded("152000001").found).toHaveLength(1);
  });
});

describe("DV46", () => {
  it("says which treasury shares it lacks", () => {
    const lacked = (figures: Figures) =>
      judgedWith(figures).judgement.result.notChecked.flatMap(({ rule, missing }) =>
        rule === "DV46" ? [missing] : [],
      );
    expect(lacked({})).toEqual(["treasuryAtEffect"]);
    expect(lacked({ [treasury]: [null] })).toEqual(["treasuryAtEffect"]);
    expect(lacked({ [treasury]: ["-"] })).toEqual([]);
    expect(lacked({ [treasury]: [100_000_000] })).toEqual(["treasuryAtBalanceSheet"]);
  });

  it("logs and names the figures that a typed amount was held against", () => {
    const typed = (amount: number) =>
      judgedWith({ [treasury]: [0] }, { Announcement: { "Distributable amount": [amount] } });
    const right = typed(900_000_000);
    const figures = ["Capital", "Capital reserve", "Other retained earnings", treasury].map(
      (label) => right.cellOf(label),
    );
    const own = right.cellOf("Distributable amount");
    expect(right.lines).toEqual([]);
    expect(
      right.judgement.result.agreements
        .filter(({ rule }) => rule === "DV46")
        .map(({ cells }) => cells.map(a1)),
    ).toContainEqual([own, ...figures]);
    const wrong = typed(777_000_000);
    expect(wrong.lines).toEqual([`error otherThanTyped ${own}`]);
    const [finding] = wrong.judgement.of("DV46");
    expect(finding?.related.map(a1)).toEqual(figures);
    expect(finding?.gap).toMatchObject({ is: "money" });
  });

  it("says what it lacks where the section is not there, is empty or is undetermined", () => {
    for (const changes of [{}, { [heading]: { "As of": ["2019-03-31"] } }] as readonly Changes[]) {
      const { result } = judged(changes);
      expect(result.notChecked).toContainEqual({ rule: "DV46", missing: "distributableFigures" });
    }
    const { judgement, lines } = judgedWith({ Goodwill: ["undetermined"], [treasury]: [0] });
    expect(lines).toEqual([]);
    expect(judgement.result.notChecked.map(({ rule, missing }) => `${rule} ${missing}`)).toContain(
      "DV46 goodwill",
    );
  });

  it.each([
    ["an error", "Goodwill", { error: "#REF!", text: "#REF!" }, "goodwill"],
    ["words", "Other deductions", "see note 4", "otherDeductions"],
    ["a date in words", "Capital reserve", "June 27, 2019", "capitalReserve"],
  ])("checks no amount beside %s, and names the cell", (_, label, typed, missing) => {
    // Without that figure the total is far above the amount; what the figure is, nobody knows.
    const { judgement, lines, cellOf } = judgedWith({
      "Other retained earnings": [1],
      [label]: [typed],
      [treasury]: [0],
    });
    expect(lines).toEqual([]);
    const lacked = judgement.result.notChecked.filter(({ rule }) => rule === "DV46");
    expect(lacked.map((each) => [each.missing, each.cell && a1(each.cell)])).toEqual([
      [missing, cellOf(label)],
    ]);
    const compared = judgement.result.agreements.filter(({ rule }) => rule === "DV46");
    expect(compared).toEqual([]);
  });

  it("checks no amount beside a figure under a label nobody knows", () => {
    const { judgement } = judgedWith({ "Other retained earning": [5], [treasury]: [0] });
    expect(judgement.of("DV46")).toEqual([]);
    expect(
      judgement.result.notChecked.filter(({ rule }) => rule === "DV46").map((each) => each.missing),
    ).toEqual(["distributableFigures"]);
  });

  it("names the cell of a balance sheet date that was not read, and checks the amounts", () => {
    const { judgement, lines, cellOf } = judgedWith({
      "As of": ["last March"],
      "Other retained earnings": [1],
      [treasury]: [0],
    });
    expect(lines).toEqual([`error tooMuch ${cellOf("Total dividend amount")}`]);
    const lacked = judgement.result.notChecked.filter(({ rule }) => rule === "DV46");
    expect(lacked.map((each) => [each.missing, each.cell && a1(each.cell)])).toContainEqual([
      "asOf",
      cellOf("As of"),
    ]);
  });

  it("leaves other markets alone", () => {
    const { judgement, lines } = judgedWith(
      { "Other retained earnings": [1] },
      { Presentation: { Market: ["Other"] } },
    );
    expect(lines).toEqual([]);
    expect(judgement.result.otherMarket).toEqual(expect.arrayContaining(["DV46", "DV47"]));
  });

  it("lets rounded figures stand for all they may mean", () => {
    const allowed = judgedWith({ "Other retained earnings": ["608 million"], [treasury]: [0] });
    expect(allowed.lines).toEqual([]);
    const { lines } = judgedWith({ "Other retained earnings": ["606 million"], [treasury]: [0] });
    expect(lines).toEqual([expect.stringContaining("error tooMuch")]);
  });

  it("takes what statements print below zero off, and refuses what cannot be", () => {
    const { lines, cellOf } = judgedWith({ [treasury]: [-100_000_000], Goodwill: [-5] });
    expect(lines).toHaveLength(2);
    expect(lines).toContain(`error belowZero ${cellOf("Goodwill")}`);
    expect(lines).toContain(`note magnitude ${cellOf(treasury)}`);
  });

  it("counts what the workbook's other worksheets paid, and offers it", () => {
    const interim = read([
      ["Dividend", "Decided"],
      ["Record date", "2018-09-30"],
      ["Dividend per share", 5],
      ["Total dividend amount", 225_000_000],
      ["Effective date", "2018-12-03"],
      [],
      ["Annual dividends", "Total"],
    ]).announcement;
    const typed = (since: number) => {
      const { judgement } = judgedWith({ "Dividends since": [since], [treasury]: [0] });
      return judgement;
    };
    expect(typed(225_000_000).of("DV46")).toEqual([]);
    const rows = (since: number | null): Parameters<typeof read>[0] => [
      ["Announcement"],
      ["Kind of dividend", "Year-end"],
      ["Fiscal year end", "2019-03-31"],
      ["Decided by", "Board of directors"],
      [],
      ["Dividend", "Decided"],
      ["Record date", "2019-03-31"],
      ["Dividend per share", 5],
      ["Total dividend amount", 225_000_000],
      ["Effective date", "2019-06-10"],
      [],
      ["Annual dividends", "Total"],
      [],
      ["Distributable amount"],
      ["As of", "2018-03-31"],
      ["Other retained earnings", 900_000_000],
      ["Dividends since", since],
      [treasury, 0],
    ];
    const foundWith = (since: number | null) => {
      const { announcement } = read(rows(since));
      const checks = runChecks(
        {
          announcement,
          holidays: japaneseHolidays,
          earlier: null,
          others: [announcement, interim],
        },
        [],
      );
      return checks.findings.filter(({ rule }) => rule === "DV46");
    };
    expect(foundWith(225_000_000)).toEqual([]);
    expect(foundWith(300_000_000)).toEqual([]);
    for (const since of [null, 25_000_000]) {
      const [finding] = foundWith(since);
      expect(finding?.outcome).toBe("dividendsTooLow");
      expect(finding?.fix?.value).toMatchObject({ is: "money" });
      expect(finding && findingText(finding, "ja", "JPY")).toContain("225,000,000円");
    }
  });
});

describe("DV46, several dividends of one year", () => {
  interface Paid {
    readonly record: string;
    readonly effective: string;
    readonly total: string | number;
    readonly company?: string;
  }
  let sheets = 0;
  const paid = ({ record, effective, total, company = "Example Co., Ltd." }: Paid) =>
    read(
      [
        ["Company"],
        ["Company name", company],
        ["Dividend", "Decided"],
        ["Record date", record],
        ["Dividend per share", 5],
        ["Total dividend amount", total],
        ["Effective date", effective],
        [],
        ["Annual dividends", "Total"],
      ],
      { name: `Earlier ${String((sheets += 1))}` },
    ).announcement;
  const first = { record: "2018-06-30", effective: "2018-09-03", total: 100_000_000 };
  const second = { record: "2018-09-30", effective: "2018-12-03", total: "125百万円" };
  const third = { record: "2018-12-31", effective: "2019-03-04", total: 75_500_000 };

  function found(since: number | null, others: readonly Paid[]) {
    const { announcement } = read([
      ["Company"],
      ["Company name", "Example Co., Ltd."],
      ["Announcement"],
      ["Kind of dividend", "Year-end"],
      ["Fiscal year end", "2019-03-31"],
      ["Decided by", "Board of directors"],
      ["Dividend", "Decided"],
      ["Record date", "2019-03-31"],
      ["Dividend per share", 5],
      ["Total dividend amount", 125_000_000],
      ["Effective date", "2019-06-10"],
      [],
      ["Annual dividends", "Total"],
      [],
      ["Distributable amount"],
      ["As of", "2018-03-31"],
      ["Other retained earnings", 900_000_000],
      ["Dividends since", since],
      [treasury, 0],
    ]);
    const beside = [announcement, ...others.map(paid)];
    const judgement = { announcement, holidays: japaneseHolidays, earlier: null, others: beside };
    return runChecks(judgement, []).findings.filter(({ rule }) => rule === "DV46");
  }

  it("adds them up, rounded ones by the least they may be, in whatever order they stand", () => {
    const all = [first, second, third];
    for (const others of [all, all.toReversed()]) {
      expect(found(300_500_000, others)).toEqual([]);
      // 125百万円 may be as little as 124,000,001 where it was rounded up.
      expect(found(299_500_001, others)).toEqual([]);
      const [finding] = found(299_500_000, others);
      expect(finding?.outcome).toBe("dividendsTooLow");
      expect(finding?.details).toMatchObject({ sheets: expect.any(Array) as unknown });
      expect((finding?.details as { sheets: readonly string[] }).sheets).toHaveLength(3);
      expect(finding?.fix).toBeNull();
    }
  });

  it("leaves out what was paid before, on the day itself or after, and other companies", () => {
    const apart: readonly Paid[] = [
      { record: "2017-12-31", effective: "2018-03-31", total: 999_000_000 },
      { record: "2019-03-31", effective: "2019-06-10", total: 999_000_000 },
      { record: "2019-06-30", effective: "2019-09-03", total: 999_000_000 },
      { ...second, total: 999_000_000, company: "Another K.K." },
    ];
    expect(found(100_000_000, [first, ...apart])).toEqual([]);
    expect(found(99_999_999, [first, ...apart])).toHaveLength(1);
  });

  it("offers the sum where every total is exact", () => {
    const [finding] = found(null, [first, third]);
    expect(finding?.fix?.value).toMatchObject({ is: "money" });
    expect(finding && findingText(finding, "en", "JPY")).toContain("JPY175,500,000");
  });
});

changesToldInFull("DV46", "amounts", {
  "capital surplus alone": {
    [heading]: { "Other capital surplus": [900_000_000], [treasury]: ["-"] },
  },
  "neither surplus": { [heading]: { Capital: [900_000_000], [treasury]: ["-"] } },
  "a figure that was not read": {
    [heading]: { "Other retained earnings": [900_000_000], Goodwill: ["see note 4"] },
  },
  "a label that nobody knows": {
    [heading]: { "Other retained earnings": [900_000_000], "Retained profit": [5] },
  },
  "an undetermined figure": {
    [heading]: {
      "As of": ["2019-03-31"],
      "Other retained earnings": [900_000_000],
      Goodwill: ["undetermined"],
      [treasury]: ["-"],
    },
  },
  "only what was not read": { [heading]: { Goodwill: ["see note 4"] } },
  "an undetermined surplus": { [heading]: { "Other retained earnings": ["undetermined"] } },
});
