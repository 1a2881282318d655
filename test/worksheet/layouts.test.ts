import type { Announcement } from "../../src/dividend/announcement";
import type { CellRange } from "../../src/dividend/fact";
import { findingLines, read } from "./readings";
import { type Rows, at, clean, relabelled, withRow } from "./cleanRows";
import { further, furtherTold } from "./furtherLayouts";
import { whatIsSaid } from "./whatIsSaid";

/** What is said, whatever the words of headings and labels, and wherever a unit stands. */
function said(announcement: Announcement): unknown {
  const { annual, classes, ...rest } = announcement;
  const plain = whatIsSaid(
    {
      ...rest,
      classes: classes.map((each) => ({
        ...each,
        columns: each.columns.map(({ typedHeading, ...column }) => ({
          ...column,
          recordDateSameAsLeft: false,
        })),
      })),
      annual: {
        ...annual,
        rows: annual.rows.map((row) => ({
          ...row,
          label: { ...row.label, value: "" },
          wording: null,
          yearFrom: "date",
        })),
      },
    },
    { blanks: false },
  );
  return JSON.parse(
    JSON.stringify(plain, (key, value: unknown) =>
      key === "currency" || key === "unitFrom" ? undefined : value,
    ),
  );
}

const places = "１２３４５６７８９";
const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰";

/** Layouts that say the same as the clean worksheet. */
const alike: readonly (readonly [string, Rows, (readonly CellRange[])?])[] = [
  ["labels numbered with a point", relabelled((label, index) => `${String(index + 1)}. ${label}`)],
  ["labels numbered in brackets", relabelled((label, index) => `(${String(index + 1)}) ${label}`)],
  ["labels numbered in circles", relabelled((label, index) => `${circled[index] ?? ""}${label}`)],
  ["labels with a dot before them", relabelled((label) => `・${label}`)],
  ["full-width numbers", relabelled((label, index) => `（${places[index % 9] ?? ""}）${label}`)],
  ["labels that end in a colon", relabelled((label) => `${label}：`)],
  ["labels in capitals", relabelled((label) => label.toUpperCase())],
  ["labels broken over lines", relabelled((label) => label.replace(/ (?!\d)/gu, "\n"))],
  [
    "a heading as the exchange prints it",
    withRow("Dividend", [
      "Dividend",
      "Determined amount",
      "Most recent forecast (May 14, 2019)",
      "Previous year",
    ]),
  ],
  [
    "the forecast's day in the heading alone",
    withRow("Dividend", [
      "Dividend",
      "Amount resolved",
      "Most recent forecast (May 14, 2019)",
      "Previous results",
    ]).filter(([label]) => label !== "Announced on"),
  ],
  [
    "a released forecast",
    withRow("Dividend", [
      "Dividend",
      "Amount decided",
      "Latest forecast (released on May 14, 2019)",
      "Previous year",
    ]).filter(([label]) => label !== "Announced on"),
  ],
  [
    "fiscal years over the columns",
    withRow("Dividend", [
      "Dividend",
      "FY2018 Year-end dividend",
      "Latest forecast",
      "FY2017 Year-end dividend",
    ]),
  ],
  [
    "fiscal years over the columns, the later behind",
    withRow("Dividend", [
      "Dividend",
      "FY2017 Year-end dividend",
      "Latest forecast",
      "FY2018 Year-end dividend",
    ]).map((cells, place) => {
      const [label = null, first = null, second = null, third = null] = cells;
      return place < 8 || place > 13 ? cells : [label, third, second, first];
    }),
  ],
  [
    "the year ended over the previous column",
    withRow("Dividend", [
      "Dividend",
      "Decided",
      "Latest forecast",
      "Previous fiscal year (ended March 31, 2018)",
    ]),
  ],
  [
    "a Japanese heading with its year",
    withRow("Dividend", [
      "配当の内容",
      "決定額",
      "直近の配当予想（2019年5月14日公表）",
      "前期実績（2018年3月期）",
    ]),
  ],
  [
    "this year as planned",
    withRow("Dividend", ["配当の内容", "当期（予定）", "直近の配当予想", "前期"]),
  ],
  [
    "a section heading with a number and a note",
    withRow("Dividend", ["１．配当の内容", "決定額", "直近の配当予想", "前期実績"]),
  ],
  [
    "columns headed one row below",
    withRow("Dividend", ["Dividend"], [null, "Decided", "Latest forecast", "Previous year"]),
  ],
  [
    "columns headed one row below, beside a word",
    withRow("Dividend", ["Dividend"], ["Item", "Decided", "Latest forecast", "Previous year"]),
  ],
  [
    "periods headed one row below",
    withRow("Annual dividends", ["Annual dividends"], [null, "Interim", "Year-end", "Total"]),
  ],
  [
    "periods as releases name them",
    withRow("Annual dividends", [
      "Annual dividends",
      "End of 2nd quarter",
      "Fiscal year-end",
      "Annual dividends per share",
    ]),
  ],
  [
    "periods in short",
    withRow("Annual dividends", ["Annual dividends", "2nd QTR", "Year-end dividend", "Full year"]),
  ],
  [
    "periods of a Japanese release",
    withRow("Annual dividends", ["年間配当", "第２四半期末", "期末", "合計"]),
  ],
  [
    "periods of the half year",
    withRow("Annual dividends", [
      "Annual dividends",
      "End of interim period",
      "End of year-end",
      "Total",
    ]),
  ],
  [
    "a unit in the heading of the annual table",
    withRow("Annual dividends", ["Annual dividends (yen)", "Interim", "Year-end", "Total"]),
  ],
  [
    "a unit in a label: yen and sen",
    withRow("Dividend per share", ["1株当たり配当金（円銭）", 13.5, 13, 13.5]),
  ],
  [
    "a unit in a label: yen",
    withRow("Dividend per share", ["Dividend per share (yen)", 13.5, 13, 13.5]),
  ],
  [
    "a year as a date",
    withRow("Year ended March 31, 2018", [{ date: "2018-03-31" }, 13.5, 13.5, 27]),
  ],
  [
    "a year with its number",
    withRow("Year ended March 31, 2019", ["2019年3月期（第27期）", 13.5, 13.5, 27]),
  ],
  [
    "this year as planned in the annual table",
    withRow("Year ended March 31, 2019", ["当期（予定）", 13.5, 13.5, 27]),
  ],
  [
    "the year as planned in the annual table",
    withRow("Year ended March 31, 2019", ["2019年3月期（予定）", 13.5, 13.5, 27]),
  ],
  [
    "results of last year",
    withRow("Year ended March 31, 2018", ["前期実績（2018年3月期）", 13.5, 13.5, 27]),
  ],
  [
    "a record date merged over two columns",
    withRow("Record date", ["Record date", { date: "2019-03-31" }, null, { date: "2018-03-31" }]),
    [at(9, 1, 2)],
  ],
  [
    "a section heading merged over all columns",
    withRow("Dividend", ["Dividend"], [null, "Decided", "Latest forecast", "Previous year"]),
    [at(7, 0, 3)],
  ],
  [
    "values merged into an empty column",
    clean.map((cells, index) => (index > 0 && index < 7 ? [...cells, null] : cells)),
    [at(1, 1, 3), at(3, 1, 3)],
  ],
  ["shifted to the right and down", [[], [], ...clean.map((cells) => [null, null, ...cells])]],
  ["an empty column before the figures", clean.map(([label, ...cells]) => [label, null, ...cells])],
  [
    "an empty column between the figures",
    clean.map(([label, first, ...cells]) => [label, first ?? null, null, ...cells]),
  ],
  ["sections in another order", [...clean.slice(14), ...clean.slice(7, 14), ...clean.slice(0, 7)]],
  ["blank rows everywhere", clean.flatMap((cells) => [cells, [], []])],
  [
    "units in cells of their own",
    withRow("Total dividend amount", ["Total dividend amount", 608, "-", "JPY608 million"]).map(
      (cells) =>
        cells[0] === "Total dividend amount"
          ? ["Total dividend amount (JPY million)", 608, "-", 608]
          : cells,
    ),
  ],
  [
    "full-width figures",
    withRow("Dividend per share", ["Dividend per share", "１３．５", "１３", "１３．５"]),
  ],
  [
    "dates in an era",
    withRow("Record date", ["基準日", "平成31年3月31日", "同左", "平成30年3月31日"]),
  ],
  [
    "a company's name in brackets of a language",
    withRow("Name", ["Name (English)", "Kitano Machine Tools Co., Ltd."]),
  ],
];

/** Half-read worksheets, and the error each must bring. */
const told: readonly (readonly [string, Rows, RegExp])[] = [
  [
    "a heading nobody knows over the decided column",
    withRow("Dividend", ["Dividend", "Proposal no. 3", "Latest forecast", "Previous year"]),
    /WS11 unread B8/u,
  ],
  [
    "a label nobody knows for the dividend",
    withRow("Dividend per share", ["Payment to each holder", 13.5, 13, 13.5]),
    /WS11 unread A11/u,
  ],
  [
    "a label nobody knows for the record date",
    withRow("Record date", ["Cut-off", "2019-03-31"]),
    /WS11 unread A10/u,
  ],
  [
    "no label for the total",
    withRow("Total dividend amount", [null, "JPY608 million"]),
    /WS11 unread A8/u,
  ],
  [
    "a section nobody knows",
    withRow("Dividend", ["Details of payment", "Decided", "Latest forecast", "Previous year"]),
    /WS11 unknownSection A8/u,
  ],
  ["no headings over the columns", withRow("Dividend", ["Dividend"]), /WS11 unread A8/u],
  [
    "two columns decided",
    withRow("Dividend", ["Dividend", "Decided", "Determined amount", "Previous year"]),
    /WS04 heading C8/u,
  ],
  [
    "a dividend that is no amount",
    withRow("Dividend per share", ["Dividend per share", "see below", 13, 13.5]),
    /WS01 notUnderstood B11/u,
  ],
  [
    "an error for the dividend",
    withRow("Dividend per share", ["Dividend per share", { error: "#REF!" }, 13, 13.5]),
    /WS02 formulaError B11/u,
  ],
  [
    "a record date that is none",
    withRow("Record date", ["Record date", "February 30, 2019"]),
    /WS05 noSuchDate B10/u,
  ],
  [
    "a figure in a column without a heading",
    withRow("Dividend per share", ["Dividend per share", null, 13, 13.5, 13.5]),
    /WS11 unread A8/u,
  ],
  [
    "a second share class under an unknown heading",
    [
      ...clean,
      ["Preferred shares", "Decided"],
      ["Record date", "2019-03-31"],
      ["Dividend per share", 20],
    ],
    /WS11 unknownSection A18/u,
  ],
];

describe("a messy worksheet", () => {
  const meant = said(read(clean).announcement);

  const layouts = alike.map(([name, rows, merged = []]) => ({ name, rows, merged }));

  it.each(layouts)("reads as the clean one: $name", ({ rows, merged }) => {
    const reading = read(rows, { merged });
    expect(findingLines(reading)).toEqual([]);
    expect(said(reading.announcement)).toEqual(meant);
  });

  it.each(told)("is told where part of it was not read: %s", (_, rows, finding) => {
    const reading = read(rows);
    expect(findingLines(reading).join("\n")).toMatch(finding);
    expect(reading.findings.some(({ severity }) => severity === "error")).toBe(true);
  });

  const later = further.map(([name, rows, merged = []]) => ({
    name,
    rows,
    merged,
    finding: furtherTold[name],
  }));

  it.each(later.filter(({ finding }) => finding === undefined))(
    "of those written later reads as the clean one: $name",
    ({ rows, merged }) => {
      const reading = read(rows, { merged });
      expect(findingLines(reading)).toEqual([]);
      expect(said(reading.announcement)).toEqual(meant);
    },
  );

  it.each(later.filter(({ finding }) => finding !== undefined))(
    "of those written later is told: $name",
    ({ rows, merged, finding }) => {
      expect(findingLines(read(rows, { merged })).join("\n")).toMatch(finding ?? /never/u);
    },
  );

  it("comes in seventy shapes at least", () => {
    expect(alike.length + told.length + further.length).toBeGreaterThanOrEqual(70);
  });
});
