import { givenValue } from "../../src/dividend/fact";
import { annualTablesOf, noticeOf, revisionIn } from "../../src/dividend/notice";
import { readWorksheet } from "../../src/worksheet/reader";
import { emptyWorksheet } from "../../src/worksheet/writing/emptyWorksheet";
import { nextWorksheet } from "../../src/worksheet/writing/nextWorksheet";
import { sheetOf } from "../../src/worksheet/writing/worksheetPlan";
import { amountLine, findingLines, read } from "./readings";
import { type TypedCell, sheet } from "./sheets";

const announcement: TypedCell[][] = [
  ["Announcement"],
  ["Release date", "2020-09-25"],
  ["Fiscal year end", "2020-12-31"],
];

/** Sumida Corporation's revision of September 25, 2020: from undetermined to none. */
const sumida: TypedCell[][] = [
  ...announcement,
  [],
  ["Annual dividends", "First quarter", "Interim", "Third quarter", "Year-end", "Total"],
  ["Previous Forecast", null, null, "-", "-", "-"],
  ["Revised Forecast", null, null, 0, "-", "-"],
  ["Dividend Paid in FY2020", 0, 0],
  ["Dividend Paid in Previous Year (FY2019)", 6, 6, 6, 6, 24],
];

describe("the notice on the forecast alone", () => {
  it("needs no section for a dividend", () => {
    const { announcement: said, findings } = read(sumida);
    expect(findings).toEqual([]);
    expect([said.classes, noticeOf(said)]).toEqual([[], "revision"]);
    expect(
      said.annual.rows.map(({ kind, forecast, fiscalYearEnd }) => [
        kind,
        forecast,
        fiscalYearEnd?.year,
      ]),
    ).toEqual([
      ["forecast", "previous", undefined],
      ["forecast", "revised", undefined],
      ["actual", null, 2020],
      ["actual", null, 2019],
    ]);
    const revision = revisionIn(said.annual);
    expect(revision?.previous.cells.thirdQuarter?.value.state).toBe("notApplicable");
    expect(revision?.revised.cells.thirdQuarter?.value.state).toBe("none");
  });

  it("is known by its kind before its rows are there", () => {
    const rows = (notice: string) => [
      ...announcement,
      ["Notice", notice],
      ["Annual dividends", "Interim", "Year-end", "Total"],
    ];
    expect(noticeOf(read(rows("配当予想の修正")).announcement)).toBe("revision");
    expect(readWorksheet(sheet(rows("Dividend")))).toBeNull();
    expect(
      readWorksheet(sheet(sumida.filter(([label]) => label !== "Revised Forecast"))),
    ).toBeNull();
  });

  it("is a table of each share class", () => {
    const { announcement: said } = read([
      ...sumida,
      ["Annual dividends: Class A preferred shares", "Year-end", "Total"],
      ["Previous forecast", "undetermined", "undetermined"],
      ["Revised forecast", 20, 20],
    ]);
    expect(annualTablesOf(said).map(({ name, table }) => [name, table.rows.length])).toEqual([
      [null, 4],
      ["Class A preferred shares", 2],
    ]);
  });
});

describe("what a worksheet announces", () => {
  const dividend: TypedCell[][] = [
    ["Dividend", "Decided", "Latest forecast"],
    ["Dividend per share", 10, 10],
  ];

  it("is both where a dividend was decided and the forecast is revised", () => {
    expect(noticeOf(read([...sumida, ...dividend]).announcement)).toBe("both");
    expect(
      noticeOf(read([...sumida, ["Dividend", "Decided"], ["Record date", null]]).announcement),
    ).toBe("revision");
  });

  it("is a dividend where no forecast is revised, unless it is said to be another", () => {
    const rows = [...dividend, ["Annual dividends", "Year-end"], ["Year ended March 31, 2019", 10]];
    expect(noticeOf(read(rows).announcement)).toBe("dividend");
    expect(noticeOf(read([["Announcement"], ["Notice", "Both"], ...rows]).announcement)).toBe(
      "both",
    );
  });
});

it("rolled forward has the revised forecast as the latest one, and the next one blank", () => {
  const { announcement: said } = read([
    ...announcement,
    [],
    ["Annual dividends", "Interim", "Year-end", "Total"],
    ["Previous forecast (February 10, 2020)", 5, 5, 10],
    ["Revised forecast", "-", 7, 12],
    ["Current fiscal year", 5],
  ]);
  const { plan } = nextWorksheet(said, "en");
  const next = readWorksheet(sheetOf(plan))?.announcement;
  if (next === undefined) throw new Error("The next worksheet was not read");
  const revision = revisionIn(next.annual);
  expect(noticeOf(next)).toBe("revision");
  expect([next.decision.fiscalYearEnd?.shown, next.decision.releaseDate?.value.state]).toEqual([
    "2020-12-31",
    "blank",
  ]);
  expect(revision?.previous.label.value).toBe("Previous forecast (September 25, 2020)");
  expect(
    (["interim", "yearEnd", "total"] as const).map((period) => [
      amountLine(revision?.previous.cells[period]),
      amountLine(revision?.revised.cells[period]),
    ]),
  ).toEqual([
    ["5 one/none ? 0", "blank"],
    ["7 one/none ? 0", "blank"],
    ["12 one/none ? 0", "blank"],
  ]);
});

describe("an empty worksheet", () => {
  it.each(["en", "ja"] as const)("of a revision reads as one: %s", (language) => {
    const reading = readWorksheet(sheetOf(emptyWorksheet({ language, notice: "revision" })));
    if (reading === null) throw new Error("The empty worksheet was not read");
    expect(findingLines(reading)).toEqual([]);
    expect([noticeOf(reading.announcement), reading.announcement.classes]).toEqual([
      "revision",
      [],
    ]);
    expect(revisionIn(reading.announcement.annual)).not.toBeNull();
  });

  it("has a row of each text in both languages, and the kind that was chosen", () => {
    const plan = emptyWorksheet({
      language: "en",
      bilingual: true,
      notice: "both",
      kind: "interim",
    });
    const labels = plan.rows.map(([label]) => label?.text ?? "");
    expect(labels).toEqual(
      expect.arrayContaining([
        "Name (English)",
        "Name (Japanese)",
        "Reason (English)",
        "Reason for the revision (Japanese)",
      ]),
    );
    const reading = readWorksheet(sheetOf(plan));
    expect(givenValue(reading?.announcement.decision.kind)).toBe("interim");
  });
});
