import { a1 } from "../../../../src/dividend/fact";
import { runChecks } from "../../../../src/checks/checking";
import { japaneseHolidays } from "../../../../src/checks/japaneseHolidays";
import type { TypedCell } from "../../../worksheet/sheets";
import { read } from "../../../worksheet/readings";
import { type Changes, judged } from "../../worksheets";
import { inBrief, toldBy } from "../../told";

type Row = readonly TypedCell[];

const was = "Previous forecast";
const is = "Revised forecast";

/** What DV48 says of a previous and a revised forecast (interim, year-end, total), its cells by what they hold, whichever rule heads it. */
function says(previous: Row, revised: Row, changes: Changes = {}): readonly string[] {
  const { result, at } = judged({
    ...changes,
    "Annual dividends": { ...changes["Annual dividends"], [was]: previous, [is]: revised },
  });
  const names = new Map(
    [was, is].flatMap((label) =>
      [1, 2, 3].map((column) => [a1(at(label, column)), `${label[0] ?? ""}${String(column)}`]),
    ),
  );
  return toldBy("DV48", result, inBrief).map((line) =>
    line
      .replace(/\b[A-D]\d+\b/gu, (cell) => names.get(cell) ?? cell)
      .replace(/, follows from DV(?:14|35)/u, ""),
  );
}

/** The same without what agrees. */
function finds(previous: Row, revised: Row, changes: Changes = {}): readonly string[] {
  return says(previous, revised, changes).filter((line) => !line.startsWith("DV48 agreed"));
}

const headline = (text: string): Changes => ({ Text: { Headline: [text] } });
const raised: readonly [Row, Row] = [
  ["-", 12, 25.5],
  ["-", 13.5, 27],
];
const cut: readonly [Row, Row] = [
  ["-", 13.5, 27],
  ["-", 12, 25.5],
];

describe("the two rows", () => {
  it("differ in one period at least", () => {
    expect(says([13.5, 13.5, 27], [13.5, 14.5, 28])).toEqual([
      "DV48 agreed: R1 P1 R2 P2 R3 P3 | JPY13.5 | JPY13.5 | JPY13.5 | JPY14.5 | JPY27 | JPY28",
    ]);
    expect(says([13.5, 13.5, 27], [13.5, 13.5, 27])).toEqual([
      "DV48 error unchanged at R1 beside P1 R2 P2 R3 P3; found JPY13.5",
    ]);
  });

  it("are not said to be alike where a cell of one of them was not read", () => {
    const rows: readonly (readonly [Row, Row])[] = [
      [
        [13.5, 13.5, "-"],
        [13.5, "about 14", "-"],
      ],
      [
        [13.5, "about 13", "-"],
        [13.5, 13.5, "-"],
      ],
    ];
    for (const [previous, revised] of rows)
      expect(says(previous, revised)).toEqual([
        expect.stringMatching(/^DV48 not checked for want of annualPart/u),
      ]);
    expect(says([13.5, 13.5, "-"], [14, "about 14", "-"])).toContainEqual(
      expect.stringMatching(/^DV48 agreed/u),
    );
  });

  it("may differ in the year's total alone, in a dash, or by being known now", () => {
    for (const [previous, revised] of [
      [
        [null, null, 25],
        [null, null, 27],
      ],
      [
        [13.5, 13.5, 27],
        ["-", 13.5, 27],
      ],
      [
        ["-", "undetermined", "undetermined"],
        ["-", 13.5, 27],
      ],
      [
        ["-", "undetermined", "undetermined"],
        ["-", "No dividend", 13.5],
      ],
    ] as const) {
      expect(says(previous, revised)).toEqual([expect.stringMatching(/^DV48 agreed/u)]);
    }
  });

  it("are a note where nothing was or is known", () => {
    expect(says(["-", "undetermined", "undetermined"], ["-", "undetermined", "-"])).toEqual([
      expect.stringMatching(/^DV48 agreed/u),
    ]);
    const open = { Dividend: { "Dividend per share": [13.5, "undetermined", 13.5] } };
    expect(
      says([null, "undetermined", "undetermined"], [null, "undetermined", "undetermined"], open),
    ).toEqual(["DV48 note stillUndetermined at R2 beside P2 R3 P3"]);
    // One figure that stays as it was is a revision of nothing.
    expect(
      says([13.5, "undetermined", "undetermined"], [13.5, "undetermined", "undetermined"]),
    ).toEqual(["DV48 error unchanged at R1 beside P1 R2 P2 R3 P3; found JPY13.5"]);
  });

  it("are the same where no dividend is paid, however it is written", () => {
    expect(says([0, 0, 0], [0, "No dividend", 0])).toEqual([
      expect.stringMatching(/^DV48 error unchanged/u),
    ]);
  });

  it("are not compared while both are blank, nor where one is missing", () => {
    expect(says([null, null, null], [null, null, null])).toEqual([
      "DV48 not checked for want of forecastRow",
    ]);
    const alone = judged({
      Announcement: { Notice: ["Forecast revision"] },
      "Annual dividends": { [is]: ["-", 13.5, 27] },
    });
    expect(toldBy("DV48", alone.result)).toEqual(["DV48 not checked for want of forecastRow"]);
  });

  it("are looked for in a notice on the forecast only", () => {
    expect(toldBy("DV48", judged().result)).toEqual([]);
    const said = { Announcement: { Notice: ["Dividend"] } };
    expect(says([13.5, 13.5, 27], [13.5, 13.5, 27], said)).toEqual([]);
  });

  it("are those of each share class, which is named where they are blank", () => {
    const preferred = (previous: Row, revised: Row) => {
      const { announcement, findings } = read([
        ["Announcement"],
        ["Release date", "2019-05-23"],
        ["Fiscal year end", "2020-03-31"],
        [],
        ["Annual dividends", "Year-end", "Total"],
        [was, 12, 25.5],
        [is, 13.5, 27],
        [],
        ["Annual dividends: Preferred", "Year-end", "Total"],
        [was, ...previous],
        [is, ...revised],
      ]);
      const judgement = { announcement, holidays: japaneseHolidays, earlier: null };
      return toldBy("DV48", runChecks(judgement, findings), inBrief);
    };
    const common = "DV48 agreed: B7 B6 C7 C6 | JPY12 | JPY13.5 | JPY25.5 | JPY27";
    expect(preferred([20, 20], [30, 30])).toEqual([
      common,
      "DV48 agreed: B11 B10 C11 C10 | JPY20 | JPY30 | JPY20 | JPY30",
    ]);
    expect(preferred([20, 20], [20, 20])).toEqual([
      "DV48 error unchanged at B11 beside B10 C11 C10; found JPY20",
      common,
    ]);
    expect(preferred([null, null], [null, null])).toEqual([
      common,
      "DV48 not checked for want of forecastRow, Preferred",
    ]);
  });
});

describe("a dividend already paid", () => {
  it("is not forecast anew", () => {
    expect(says([12, 12, 24], [13, 13.5, 26.5])).toContain(
      "DV48 error paidAlready at R1 beside B32 P1; found JPY13",
    );
  });

  it.each<readonly [string, Row, Row]>([
    ["repeated as it was forecast", [13.5, 12, 25.5], [13.5, 13.5, 27]],
    ["a dash now", [12, 12, 24], ["-", 13.5, 27]],
    ["left blank", [12, 12, 24], [null, 13.5, 27]],
  ])("may stand in the rows: %s", (_, previous, revised) => {
    expect(says(previous, revised)).toEqual([expect.stringMatching(/^DV48 agreed/u)]);
  });

  it("is one that the table marks so", () => {
    const unmarked = { "Annual dividends": { "Year ended March 31, 2019": [13.5, 13.5, 27] } };
    expect(says([12, 12, 24], [13, 13.5, 26.5], unmarked)).toEqual([
      expect.stringMatching(/^DV48 agreed/u),
    ]);
  });
});

describe("the day of the previous forecast", () => {
  const dated = (day: string, release: TypedCell = "2019-05-23") =>
    toldBy(
      "DV48",
      judged({
        Announcement: { "Release date": [release] },
        "Annual dividends": {
          [`Previous forecast (${day})`]: ["-", 12, 25.5],
          [is]: ["-", 13.5, 27],
        },
      }).result,
      inBrief,
    ).filter((line) => !line.includes("| JPY"));

  it("is before the release", () => {
    expect(dated("May 22, 2019")).toEqual(["DV48 agreed: A34 B8 | May 22, 2019 | May 23, 2019"]);
    expect(dated("May 23, 2019")).toEqual([
      "DV48 error notBefore at A34 beside B8; expected May 22, 2019 or earlier; found May 23, 2019; gap 1 day later",
    ]);
    expect(dated("June 1, 2019")).toEqual([
      "DV48 error notBefore at A34 beside B8; expected May 22, 2019 or earlier; found June 1, 2019; gap 10 days later",
    ]);
  });

  it("is judged with the forecast column where that has it too, and not without a release date", () => {
    expect(dated("May 14, 2019")).toEqual([]);
    expect(dated("June 1, 2019", null)).toEqual([]);
  });
});

describe("what headline and reason call it", () => {
  it.each([
    ["Notice of a Downward Revision of the Dividend Forecast", "Downward"],
    ["Notice regarding Reduction of the Year-end Dividend", "Reduction"],
    ["Notice of a Decrease in the Dividend", "Decrease"],
    ["IIJ cuts its dividend forecast", "cuts"],
    ["IIJ announces cutting its dividend", "cutting"],
    ["A cut of the dividend to 13.50 yen", "cut"],
    ["IIJ lowers its dividend forecast", "lowers"],
    ["配当予想の下方修正に関するお知らせ", "下方"],
    ["減配に関するお知らせ（配当予想の修正）", "減配"],
    ["配当予想の引き下げに関するお知らせ", "引き下げ"],
    ["配当予想の引下げに関するお知らせ", "引下げ"],
    ["Notice on decreasing the dividend", "decreasing"],
    ["Notice of a lower dividend", "lower"],
    ["Dividend: a downwards revision", "downwards"],
    ["期末配当金の減額に関するお知らせ", "減額"],
  ])("a raise is no cut: %s", (text, words) => {
    expect(finds(...raised, headline(text))).toEqual([
      `DV48 error otherWay at B38 beside R3 P3; found ${words}`,
    ]);
    expect(finds(...cut, headline(text))).toEqual([]);
  });

  it.each([
    ["Notice of an Upward Revision of the Dividend Forecast", "Upward"],
    ["IIJ raises its dividend forecast", "raises"],
    ["Notice of an Increase of the Dividend", "Increase"],
    ["配当予想の上方修正に関するお知らせ", "上方"],
    ["配当予想の修正（増配）に関するお知らせ", "増配"],
    ["期末配当金の増額に関するお知らせ", "増額"],
    ["配当予想の引上げに関するお知らせ", "引上げ"],
    ["Notice on increasing the dividend", "increasing"],
    ["Dividend: an upwards revision", "upwards"],
    ["配当予想の引き上げに関するお知らせ", "引き上げ"],
  ])("a cut is no raise: %s", (text, words) => {
    expect(finds(...cut, headline(text))).toEqual([
      `DV48 error otherWay at B38 beside R3 P3; found ${words}`,
    ]);
    expect(finds(...raised, headline(text))).toEqual([]);
  });

  it.each([
    "Notice of a Downward Revision of Earnings and of a Revised Dividend Forecast",
    "業績予想の下方修正及び配当予想の修正に関するお知らせ",
    "Sales were lower: the dividend forecast is revised",
    "With a lower profit the dividend forecast is revised",
    "With lower profits the dividend forecast is revised",
    "After a lower result the dividend forecast is revised",
    "After lower results the dividend forecast is revised",
    "On lower revenue the dividend forecast is revised",
    "On lower revenues the dividend forecast is revised",
    "On lower income the dividend forecast is revised",
    "利益は減額となりましたが、配当予想を修正します",
    "売上の下方修正に伴う配当予想の修正",
    "収益の下方修正に伴う配当予想の修正",
    "Notice of the Revision of the Dividend Forecast",
    "We raise the dividend that we had reduced",
    "Costs are to be cut. The dividend is revised",
  ])("words of something else, or of both, are left alone: %s", (text) => {
    expect(finds(...raised, headline(text))).toEqual([]);
  });

  it("is read in the reason of the revision too, sentence by sentence", () => {
    const reason = {
      Text: { "Reason for revision": ["業績は好調です。期末配当を減額いたします。"] },
    };
    const [line, ...more] = finds(...raised, reason);
    expect(line).toMatch(/^DV48 error otherWay at \S+ beside R3 P3; found 減額$/u);
    expect(more).toEqual([]);
  });

  it("goes by the year-end dividend where the year's is not known, and by nothing where neither is", () => {
    const text = headline("配当予想の下方修正に関するお知らせ");
    expect(finds(["-", 12, "-"], ["-", 13.5, "-"], text)).toEqual([
      "DV48 error otherWay at B38 beside R2 P2; found 下方",
    ]);
    expect(finds(["-", 12, "-"], ["-", 13.5, 27], text)).toEqual([
      "DV48 error otherWay at B38 beside R2 P2; found 下方",
    ]);
    expect(finds(["-", "undetermined", "-"], ["-", 13.5, 27], text)).toEqual([]);
    for (const words of ["下方", "上方"]) {
      const text = headline(`配当予想の${words}修正に関するお知らせ`);
      expect(finds([10, 12, 22], ["-", 12, 22], text)).toEqual([]);
    }
  });
});

describe("a split between the two", () => {
  /** Fifteen yen before a split of three for one, or by the rows, are five after it. */
  const split = (
    effective: TypedCell,
    yearEnd: TypedCell,
    ratio: TypedCell = "3 for 1",
  ): Changes => ({
    Announcement: { "Fiscal year end": [yearEnd] },
    Dividend: { "Share split ratio": [null, ratio], "Split effective date": [null, effective] },
    Text: { Headline: ["配当予想の上方修正に関するお知らせ"] },
  });
  const rows: readonly [Row, Row] = [
    ["-", 12, "-"],
    ["-", 5, "-"],
  ];
  const words = (changes: Changes, [previous, revised] = rows) =>
    finds(previous, revised, changes).length;

  it("makes less per share more of the same shares", () => {
    expect(words(split("2019-10-01", "2020-03-31"))).toBe(0);
    expect(words(split("2019-10-01", "2020-03-31", "2 for 1"))).toBe(1);
    expect(words(split("2020-03-31", "2020-03-31"))).toBe(0);
    expect(words(split("2019-10-01", null))).toBe(0);
  });

  it("is the one with a ratio, in whichever column it stands", () => {
    const both = { "Split effective date": ["2019-10-01", "2019-10-01"] };
    const named = split("2019-10-01", "2020-03-31");
    expect(words({ ...named, Dividend: { ...named["Dividend"], ...both } })).toBe(0);
  });

  it("is none after the year, nor one without a day or a ratio", () => {
    expect(words(split("2020-04-01", "2020-03-31"))).toBe(1);
    expect(words(split(null, "2020-03-31"))).toBe(1);
    expect(words(split("2019-10-01", "2020-03-31", null))).toBe(1);
  });

  it("is none that was known when the previous forecast was announced", () => {
    const dated = (day: string) => {
      const { result } = judged({
        ...split("2019-10-01", "2020-03-31"),
        "Annual dividends": { [`Previous forecast (${day})`]: rows[0], [is]: rows[1] },
      });
      return toldBy("DV48", result, inBrief).filter((line) => line.includes("otherWay")).length;
    };
    expect([dated("September 30, 2019"), dated("October 1, 2019")]).toEqual([0, 1]);
  });

  it("leaves the year's total alone, which may add up shares before and after", () => {
    const total = [
      ["-", 12, 18],
      ["-", 5, 25],
    ] as const;
    const downward = { ...split("2019-10-01", "2020-03-31"), ...headline("配当予想の下方修正") };
    expect(words(downward, [total[0], total[1]])).toBe(0);
    expect(words(split("2019-10-01", "2020-03-31", "2 for 1"), [total[0], total[1]])).toBe(1);
  });

  it("makes the same figure another dividend", () => {
    const same = finds(["-", 12, "-"], ["-", 12, "-"], split("2019-10-01", "2020-03-31"));
    expect(same.filter((line) => line.includes("unchanged"))).toEqual([]);
  });
});
