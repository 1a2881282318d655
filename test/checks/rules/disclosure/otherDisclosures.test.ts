import { findingText } from "../../../../src/languages/findingText";
import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { paragraphs } from "../../paragraphs";
import { toldBy } from "../../told";
import type { AnnouncementWritten } from "../../written";

function found(written: AnnouncementWritten) {
  return findingsOf("DV40", checked(announcement(written)));
}

test("a dividend other than forecast is to be disclosed", () => {
  expect(found({ forecast: { dividendPerShare: "13.49" } })).toMatchObject([
    {
      severity: "note",
      outcome: "forecastToRevise",
      cell: columnCell("decided", "dividendPerShare"),
      related: [columnCell("forecast", "dividendPerShare")],
      // A reminder: that the two differ is nothing to correct.
      expected: null,
      gap: null,
    },
  ]);
  expect(found({ forecast: { dividendPerShare: "13.5" } })).toEqual([]);
});

test("so is no dividend where one was forecast, and the other way round", () => {
  const none = { dividendPerShare: "none", total: "-", effectiveDate: "-", resource: "-" };
  const [unpaid] = found({ decided: none });
  expect(unpaid).toMatchObject({ outcome: "forecastToRevise" });
  expect(unpaid && findingText(unpaid, "en", "JPY")).toContain(
    "The dividend decided (no dividend) differs from the latest forecast (JPY13.50).",
  );
  expect(unpaid && findingText(unpaid, "ja", "JPY")).toContain(
    "決定内容（無配）は直近の配当予想（13.50円）と異なります。",
  );
  expect(found({ forecast: { dividendPerShare: "none" } })).toMatchObject([
    { outcome: "forecastToRevise" },
  ]);
  expect(found({ decided: none, forecast: { dividendPerShare: "none" } })).toEqual([]);
});

test("each share class is looked at", () => {
  const furtherClasses = [
    {
      name: "Class A",
      decided: { dividendPerShare: "20", recordDate: "2019-03-31" },
      forecast: { dividendPerShare: "21", recordDate: "2019-03-31" },
    },
  ];
  expect(found({ furtherClasses })).toMatchObject([
    { cell: columnCell("decided", "dividendPerShare", 1) },
  ]);
});

test.each([
  "As announced in the financial results of today, the dividend is as forecast.",
  "本日公表の決算短信のとおり、配当を決議しました。",
])("the one forecast, with the results, may need no notice: %s", (words) => {
  const text = { lead: paragraphs(words) };
  expect(found({ text })).toMatchObject([{ severity: "note", outcome: "perhapsUnnecessary" }]);
  expect(found({ text, forecast: { dividendPerShare: "12.00" } })).toMatchObject([
    { outcome: "forecastToRevise" },
  ]);
});

test("a changed record date is to be disclosed, beside the finding that they differ", () => {
  expect(found({ forecast: { recordDate: "2019-03-30" } })).toMatchObject([
    { severity: "note", outcome: "recordDateChanged", causedBy: "DV16" },
  ]);
});

test("a record date that one of them lacks has not changed", () => {
  for (const recordDate of ["", "-"]) {
    expect(found({ forecast: { recordDate } })).toEqual([]);
    expect(found({ decided: { recordDate } })).toEqual([]);
  }
});

test("a class may lack its column for what is decided", () => {
  const furtherClasses = [
    { name: "Class A", forecast: { dividendPerShare: "21", recordDate: "2019-03-30" } },
  ];
  const result = checked(announcement({ furtherClasses }));
  expect(toldBy("DV40", result).slice(1)).toEqual([
    "DV40 not checked for want of dividendPerShare, decided, Class A",
  ]);
});

test("a dividend can be missing", () => {
  expect(
    missingOf("DV40", checked(announcement({ forecast: { dividendPerShare: "undetermined" } }))),
  ).toEqual(["dividendPerShare"]);
  expect(missingOf("DV40", checked(announcement({ decided: { dividendPerShare: "" } })))).toEqual([
    "dividendPerShare",
  ]);
});

test.each(["headline", "lead", "reason", "notes"] as const)(
  "the financial results may be named in the %s",
  (block) => {
    const text = { [block]: paragraphs("本日公表の決算短信のとおり、配当を決議しました。") };
    expect(found({ text })).toMatchObject([{ outcome: "perhapsUnnecessary" }]);
  },
);

test.each([
  "決算短信は本日公表しました。",
  "決算短信を本日公表しました。",
  "The financial results of the year were announced today.",
  "Together with today's earnings results the dividend is announced.",
  "The earnings results are published today.",
])("%s", (words) => {
  expect(found({ text: { lead: paragraphs(words) } })).toMatchObject([
    { outcome: "perhapsUnnecessary" },
  ]);
});

test.each([
  "本日、配当を決議しました。決算短信は5月に公表しました。",
  "The Board met today. The financial results came out in May.",
])("%s is not about results of today", (words) => {
  expect(found({ text: { lead: paragraphs(words) } })).toEqual([]);
});

test("the log says which column's dividend lacks", () => {
  const { notChecked } = checked(announcement({ decided: { dividendPerShare: "" } }));
  expect(notChecked).toContainEqual({
    rule: "DV40",
    missing: "dividendPerShare",
    column: "decided",
    shareClass: null,
  });
});

describe("a notice that revises the forecast itself", () => {
  const revising = (yearEnd: string, kind = "yearEnd"): AnnouncementWritten => ({
    decision: { kind },
    forecast: { dividendPerShare: "12.00" },
    annual: [
      { year: null, yearFrom: "none", forecast: "previous", interim: "-", yearEnd: "12.00" },
      { year: null, yearFrom: "none", forecast: "revised", interim: "-", yearEnd },
    ],
  });

  it.each(["-", "", "13.50"])("is not reminded to disclose that: %j", (yearEnd) => {
    expect(found(revising(yearEnd))).toEqual([]);
    expect(toldBy("DV40", checked(announcement(revising(yearEnd))))).toEqual([
      expect.stringContaining("DV40 agreed"),
    ]);
  });

  it("is where it revises it to another dividend than the one decided", () => {
    expect(found(revising("13.00"))).toMatchObject([{ outcome: "forecastToRevise" }]);
    expect(found(revising("undetermined"))).toMatchObject([{ outcome: "forecastToRevise" }]);
  });

  it("is where it has no forecast of the dividend that is decided", () => {
    expect(found(revising("13.50", "special"))).toMatchObject([{ outcome: "forecastToRevise" }]);
    const { annual, ...others } = revising("13.50");
    expect(found({ ...others, annual: annual?.slice(0, 1) ?? null })).toMatchObject([
      { outcome: "forecastToRevise" },
    ]);
  });

  it("is for a class of shares whose forecast it does not revise", () => {
    const furtherClasses = [
      {
        name: "Class A",
        decided: { dividendPerShare: "20", recordDate: "2019-03-31" },
        forecast: { dividendPerShare: "21", recordDate: "2019-03-31" },
      },
    ];
    expect(found({ ...revising("13.50"), furtherClasses })).toMatchObject([
      { cell: columnCell("decided", "dividendPerShare", 1) },
    ]);
  });
});
