import { wrongBalanceSheet } from "../../../src/checks/distributable/balanceSheetDate";
import { isoDate } from "../../../src/dividend/civilDate";
import { announcement } from "../announcements";
import { type DecisionWritten, day } from "../written";

interface Dividend extends DecisionWritten {
  readonly effective?: string;
}

/** Why a balance sheet of that day is the wrong one for a dividend, and which one is right: "earlierYear 2019-03-31". */
function wrong(asOf: string, { effective = "2019-06-28", ...decision }: Dividend = {}): string {
  const judged = announcement({ decision, decided: { effectiveDate: effective } });
  const found = wrongBalanceSheet(judged, day(asOf));
  if (found === null) return "right";
  return `${found.why} ${found.expected === null ? "-" : isoDate(found.expected)}`;
}

const board = { decidedBy: "boardOfDirectors" } as const;
const interim = { ...board, kind: "interim", effective: "2018-12-03" } as const;
const special = { ...board, kind: "special" } as const;

test.each<readonly [string, Dividend, string, string]>([
  ["the meeting's year-end dividend", {}, "2019-03-31", "right"],
  ["of the year before", {}, "2018-03-31", "earlierYear 2019-03-31"],
  ["of two years before", {}, "2017-03-31", "earlierYear 2019-03-31"],
  ["of a quarter", {}, "2018-12-31", "noYearEnd 2019-03-31"],
  ["of a day before the year's end", {}, "2019-03-30", "noYearEnd 2019-03-31"],
  ["of the day of effect", { effective: "2019-03-31" }, "2019-03-31", "notYetThere 2019-03-31"],
  ["of a day after it", {}, "2020-03-31", "notYetThere 2019-03-31"],
  ["the board's year-end dividend", board, "2019-03-31", "right"],
  ["of the year before its statements", board, "2018-03-31", "right"],
  ["the board's, too early", board, "2017-03-31", "earlierYear -"],
  ["the board's, of a quarter", board, "2018-12-31", "noYearEnd -"],
  ["an interim dividend", interim, "2018-03-31", "right"],
  ["an interim one of its own half year", interim, "2018-09-30", "noYearEnd 2018-03-31"],
  ["an interim one of its own year", interim, "2019-03-31", "notYetThere 2018-03-31"],
  ["an interim one, too early", interim, "2017-03-31", "earlierYear 2018-03-31"],
  // Three months after a year's end its statements are surely approved.
  [
    "a special dividend before that",
    { ...special, effective: "2019-06-29" },
    "2018-03-31",
    "right",
  ],
  ["on that day", { ...special, effective: "2019-06-30" }, "2018-03-31", "earlierYear -"],
  ["a special one of the new year", { ...special, effective: "2019-06-29" }, "2019-03-31", "right"],
  [
    "of a year that was approved then",
    { ...special, effective: "2018-06-29" },
    "2017-03-31",
    "right",
  ],
  ["of one long approved", { ...special, effective: "2018-06-30" }, "2017-03-31", "earlierYear -"],
])("%s", (_, dividend, asOf, expected) => {
  expect(wrong(asOf, dividend)).toBe(expected);
});

describe("what is not known", () => {
  it("is left open where the day of effect is not", () => {
    expect(wrong("2019-03-31", { effective: "" })).toBe("right");
    expect(wrong("2020-03-31", { effective: "" })).toBe("earlierYear 2019-03-31");
    expect(wrong("2016-03-31", { ...special, effective: "" })).toBe("right");
  });

  it("allows any year that may be approved where the kind is not", () => {
    const unknown = { kind: "", effective: "2019-06-28" };
    expect(wrong("2019-03-31", unknown)).toBe("right");
    expect(wrong("2018-03-31", unknown)).toBe("right");
    expect(wrong("2017-03-31", unknown)).toBe("earlierYear -");
  });

  it("is no fiscal year's end where none is given, or its length has changed", () => {
    for (const decision of [{ fiscalYearEnd: "" }, { fiscalYearChanged: "yes" }]) {
      expect(wrong("2018-12-31", decision)).toBe("right");
      expect(wrong("2019-06-28", decision)).toMatch(/^notYetThere/u);
    }
  });
});

test.each([
  ["2020-02-29", "2019-02-28", "earlierYear 2020-02-29"],
  ["2020-02-29", "2019-02-27", "noYearEnd 2020-02-29"],
  ["2021-02-28", "2020-02-29", "earlierYear 2021-02-28"],
  ["2021-02-28", "2020-02-28", "noYearEnd 2021-02-28"],
  ["2019-03-20", "2018-03-20", "earlierYear 2019-03-20"],
  ["2019-03-20", "2018-03-31", "noYearEnd 2019-03-20"],
])("a year that ends on %s: the balance sheet of %s", (fiscalYearEnd, asOf, expected) => {
  expect(wrong(asOf, { fiscalYearEnd, effective: "2022-05-30" })).toBe(expected);
});
