import { decimal } from "../../../../src/dividend/decimal";
import { announcement } from "../../announcements";
import { annualCell, columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import type { AnnualWritten, AnnouncementWritten } from "../../written";
import { toldInFull } from "../../inFull";

const inColumn = columnCell("forecast", "dividendPerShare");
const actualRows: AnnualWritten[] = [
  { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
  { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
];

function forecasts(rows: Partial<AnnualWritten>[], more: AnnouncementWritten = {}) {
  const written = rows.map((row) => ({ year: null, forecast: "plain" as const, ...row }));
  return checked(announcement({ ...more, annual: [...written, ...actualRows] }));
}

test("the row announced on the column's date shows the column's dividend", () => {
  const dated = { announcedOn: "2019-05-14", interim: "13.50", total: "" };
  expect(findingsOf("DV14", forecasts([{ ...dated, yearEnd: "13.50" }]))).toEqual([]);
  expect(findingsOf("DV14", forecasts([{ ...dated, yearEnd: "12.50" }]))).toMatchObject([
    { severity: "error", outcome: "differs", cell: annualCell(0, "yearEnd") },
  ]);
  // An undated row that agrees does not make the dated one right.
  const both = forecasts([
    { interim: "13.50", yearEnd: "13.50", total: "" },
    { ...dated, yearEnd: "12.50" },
  ]);
  expect(findingsOf("DV14", both)).toHaveLength(1);
});

test("where no row has the column's date, any undated one may agree", () => {
  const earlier = {
    forecast: "previous" as const,
    interim: "12.50",
    yearEnd: "12.50",
    total: "25.00",
  };
  const revised = {
    forecast: "revised" as const,
    interim: "13.50",
    yearEnd: "13.50",
    total: "27.00",
  };
  expect(findingsOf("DV14", forecasts([earlier, revised]))).toEqual([]);
  expect(findingsOf("DV14", forecasts([earlier]))).toMatchObject([{ cell: inColumn }]);
  const otherDay = { ...earlier, announcedOn: "2018-11-01" };
  expect(findingsOf("DV14", forecasts([otherDay, revised]))).toEqual([]);
  expect(findingsOf("DV14", forecasts([otherDay]))).toEqual([]);
  expect(missingOf("DV14", forecasts([otherDay]))).toEqual(["forecastRow"]);
  const undatedColumn = { forecast: { announcedOn: "" } };
  expect(findingsOf("DV14", forecasts([otherDay, revised], undatedColumn))).toEqual([]);
});

test("of rows that all differ the previous forecast is held against the column, wherever it stands", () => {
  const amounts = { interim: "12.50", yearEnd: "12.50", total: "25.00" };
  const previous = { ...amounts, forecast: "previous" as const };
  const target = { ...amounts, yearEnd: "11.50", total: "24.00", forecast: "target" as const };
  const compared = (rows: Partial<AnnualWritten>[]) =>
    findingsOf("DV14", forecasts(rows)).flatMap(({ related }) => related);
  expect(compared([previous, target])).toContainEqual(annualCell(0, "yearEnd"));
  expect(compared([target, previous])).toContainEqual(annualCell(1, "yearEnd"));
});

test("a row whose total the column's dividend would make right has the slip, and is said once", () => {
  const result = forecasts([{ interim: "13.50", yearEnd: "12.50", total: "27.00" }]);
  expect(findingsOf("DV14", result)).toMatchObject([
    { outcome: "differs", cell: annualCell(0, "yearEnd") },
  ]);
});

test("a row that adds up bears out its figure against the column's", () => {
  const result = forecasts([{ interim: "13.50", yearEnd: "13.50", total: "27.00" }], {
    forecast: { dividendPerShare: "12.50" },
  });
  expect(findingsOf("DV14", result)).toMatchObject([{ outcome: "differs", cell: inColumn }]);
});

test("neither figure is expected of the other unless the row's total tells", () => {
  const row = { interim: "13.50", yearEnd: "12.50" };
  const [unsure] = findingsOf("DV14", forecasts([{ ...row, total: "" }]));
  expect(unsure).toMatchObject({ outcome: "differs", expected: null, fix: null });
  expect(unsure?.details).toMatchObject({
    column: { amount: { number: decimal("13.50") } },
    annual: { amount: { number: decimal("12.50") } },
  });
  const [borneOut] = findingsOf(
    "DV14",
    forecasts([{ ...row, yearEnd: "13.50", total: "27.00" }], {
      forecast: { dividendPerShare: "12.50" },
    }),
  );
  expect(borneOut).toMatchObject({ details: { blamed: "column" }, expected: null, fix: null });
  const [sure] = findingsOf("DV14", forecasts([{ ...row, total: "27.00" }]));
  expect(sure).toMatchObject({ expected: { amount: { number: decimal("13.50") } } });
});

test("forecasts for the next fiscal year are another dividend's, but add up too", () => {
  const next = { year: "2020-03-31", interim: "19", yearEnd: "21" };
  expect(findingsOf("DV14", forecasts([{ ...next, total: "40" }]))).toEqual([]);
  expect(findingsOf("DV14", forecasts([{ ...next, total: "41" }]))).toMatchObject([
    { severity: "error", outcome: "sumDiffers", cell: annualCell(0, "total") },
  ]);
  expect(findingsOf("DV11", forecasts([{ ...next, total: "41" }]))).toEqual([]);
});

test("a dash in a forecast row stands for the year's actual figure", () => {
  // IIJ in November 2016: the interim dividend is decided, the target names the year-end one and the total.
  const target = (total: string) =>
    checked(
      announcement({
        decision: { kind: "interim" },
        annual: [
          { year: null, forecast: "target", interim: "-", yearEnd: "13.50", total },
          { year: "2019-03-31", interim: "13.50", yearEnd: "-", total: "-" },
          { year: "2018-03-31", interim: "11.00", yearEnd: "11.00", total: "22.00" },
        ],
      }),
    );
  expect(findingsOf("DV14", target("27.00"))).toEqual([]);
  expect(findingsOf("DV14", target("13.50"))).toMatchObject([{ outcome: "sumDiffers" }]);
  expect(missingOf("DV14", target("27.00"))).toEqual(["forecastRow"]);
});

test("where the year has not one actual row, a dash stands for what is not known", () => {
  const row = (interim: string) =>
    checked(
      announcement({
        annual: [
          { year: null, forecast: "plain", interim, yearEnd: "13.50", total: "27.00" },
          { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
        ],
      }),
    );
  expect(findingsOf("DV14", row("-"))).toEqual([]);
  expect(missingOf("DV14", row("-"))).toEqual(["currentYearRow"]);
  expect(findingsOf("DV14", row("12.50"))).toMatchObject([{ outcome: "sumDiffers" }]);
});

test("an undetermined forecast agrees with an undetermined cell only", () => {
  const undetermined = { forecast: { dividendPerShare: "undetermined" } };
  const row = (yearEnd: string) => [{ interim: "13.50", yearEnd, total: "" }];
  expect(findingsOf("DV14", forecasts(row("undetermined"), undetermined))).toEqual([]);
  expect(findingsOf("DV14", forecasts(row("13.50"), undetermined))).toHaveLength(1);
  expect(findingsOf("DV14", forecasts(row("undetermined")))).toHaveLength(1);
});

test("what is missing is said", () => {
  const row = [{ interim: "13.50", yearEnd: "13.50", total: "27.00" }];
  expect(missingOf("DV14", checked(announcement()))).toEqual(["forecastRow"]);
  expect(missingOf("DV14", checked(announcement({ annual: null })))).toEqual(["annualTable"]);
  expect(missingOf("DV14", forecasts(row, { decision: { kind: null } }))).toEqual(["kind"]);
  expect(missingOf("DV14", forecasts(row, { forecast: { dividendPerShare: "" } }))).toEqual([
    "dividendPerShare",
  ]);
  expect(missingOf("DV14", forecasts(row, { forecast: { dividendPerShare: "-" } }))).toEqual([]);
  expect(missingOf("DV14", forecasts([{ interim: "13.50", yearEnd: "13.50", total: "" }]))).toEqual(
    ["annualTotal"],
  );
});

test.each([
  ["previous", "plain"],
  ["plain", "revised"],
  ["revised", "target"],
] as const)(
  "of a %s and a %s forecast that both differ the first is held against the column",
  (...of) => {
    const amounts = { interim: "12.50", yearEnd: "12.50", total: "25.00" };
    const [likelier, other] = of.map((forecast) => ({ ...amounts, forecast }));
    const compared = (rows: Partial<AnnualWritten>[]) =>
      findingsOf("DV14", forecasts(rows)).flatMap(({ related }) => related);
    if (likelier === undefined || other === undefined) throw new Error("Two rows were given");
    expect(compared([likelier, other])).toContainEqual(annualCell(0, "yearEnd"));
    expect(compared([other, likelier])).toContainEqual(annualCell(1, "yearEnd"));
  },
);

test("of two alike the one whose label comes first is, wherever it stands", () => {
  const row = (label: string, yearEnd: string) =>
    ({ interim: "12.50", yearEnd, total: "", label }) satisfies Partial<AnnualWritten>;
  const [a, b] = [row("Forecast A", "12.50"), row("Forecast B", "11.50")];
  const found = (rows: Partial<AnnualWritten>[]) =>
    findingsOf("DV14", forecasts(rows)).map(({ actual, expected }) => [actual, expected]);
  expect(found([a, b])).toEqual(found([b, a]));
  expect(JSON.stringify(found([a, b]))).toContain('"12.5"');
});

test("where a row is not checked the log names it", () => {
  const rows = [
    { year: null, forecast: "plain" as const, interim: "", yearEnd: "13.50", total: "27.00" },
    { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
  ];
  expect(checked(announcement({ annual: rows })).notChecked).toContainEqual({
    rule: "DV14",
    missing: "currentYearRow",
    cell: annualCell(0, "label"),
  });
});

toldInFull("DV14", "annual", {
  "its own row": {
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2019-05-14",
        interim: "13.50",
        yearEnd: "13.50",
        total: "27.00",
      },
      ...actualRows,
    ],
  },
  "another dividend in its row": {
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2019-05-14",
        interim: "13.50",
        yearEnd: "12.50",
        total: "26.00",
      },
      ...actualRows,
    ],
  },
  "another in a row without a day": {
    annual: [
      { year: null, forecast: "plain", interim: "13.50", yearEnd: "12.50", total: "26.00" },
      ...actualRows,
    ],
  },
  "one of two rows": {
    annual: [
      { year: null, forecast: "plain", interim: "13.50", yearEnd: "12.50", total: "26.00" },
      { year: null, forecast: "plain", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      ...actualRows,
    ],
  },
  "none of two rows": {
    annual: [
      { year: null, forecast: "plain", interim: "13.50", yearEnd: "12.50", total: "26.00" },
      { year: null, forecast: "plain", interim: "13.50", yearEnd: "11.50", total: "25.00" },
      ...actualRows,
    ],
  },
  "rows of other days": {
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2018-11-05",
        interim: "13.50",
        yearEnd: "12.50",
        total: "26.00",
      },
      ...actualRows,
    ],
  },
  "a row of the same day, another year": {
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2018-05-14",
        interim: "13.50",
        yearEnd: "13.50",
        total: "27.00",
      },
      ...actualRows,
    ],
  },
  "a row that leaves the interim one out": {
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2019-05-14",
        interim: "-",
        yearEnd: "13.50",
        total: "27.00",
      },
      ...actualRows,
    ],
  },
  "a row that does not add up": {
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2019-05-14",
        interim: "13.50",
        yearEnd: "13.50",
        total: "28.00",
      },
      ...actualRows,
    ],
  },
  "a row without a total": {
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2019-05-14",
        interim: "13.50",
        yearEnd: "13.50",
        total: "",
      },
      ...actualRows,
    ],
  },
  "a row without the period": {
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2019-05-14",
        interim: "13.50",
        yearEnd: "",
        total: "27.00",
      },
      ...actualRows,
    ],
  },
  "undetermined in both": {
    forecast: { dividendPerShare: "undetermined" },
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2019-05-14",
        interim: "13.50",
        yearEnd: "undetermined",
        total: "undetermined",
      },
      ...actualRows,
    ],
  },
  "no forecast column": {
    forecast: null,
    annual: [
      { year: null, forecast: "plain", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      ...actualRows,
    ],
  },
  "no forecast dividend": {
    forecast: { dividendPerShare: "" },
    annual: [
      { year: null, forecast: "plain", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      ...actualRows,
    ],
  },
  "no row": {},
  "a special dividend": {
    decision: { kind: "special" },
    annual: [
      { year: null, forecast: "plain", interim: "13.50", yearEnd: "12.50", total: "26.00" },
      ...actualRows,
    ],
  },
  "no kind": {
    decision: { kind: "" },
    annual: [
      { year: null, forecast: "plain", interim: "13.50", yearEnd: "12.50", total: "26.00" },
      ...actualRows,
    ],
  },
  "another year's row": {
    annual: [
      { year: "2020-03-31", forecast: "plain", interim: "13.50", yearEnd: "12.50", total: "26.00" },
      ...actualRows,
    ],
  },
});
