import { runChecks } from "../../../../src/checks/checking";
import { japaneseHolidays } from "../../../../src/checks/japaneseHolidays";
import { a1 } from "../../../../src/dividend/fact";
import { findingText } from "../../../../src/languages/findingText";
import type { TypedCell } from "../../../worksheet/sheets";
import { read } from "../../../worksheet/readings";
import { type Changes, judged } from "../../worksheets";

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

describe("DV46", () => {
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
