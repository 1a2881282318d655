import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import { columnOf } from "../../src/dividend/announcement";
import { decimal } from "../../src/dividend/decimal";
import { givenValue, stateOf } from "../../src/dividend/fact";
import { readWorksheet } from "../../src/worksheet/reader";
import { rolledForward, textsWithFigures } from "../../src/worksheet/writing/rolledForward";
import { sheetOf } from "../../src/worksheet/writing/worksheetPlan";
import { worksheetPlan } from "../../src/worksheet/writing/worksheetWriter";
import { iij2019 } from "./iij2019";
import { read } from "./readings";
import { tel2008 } from "./tel2008";

const last = read(iij2019).announcement;
const rolled = rolledForward(last, "en");
const written = readWorksheet(sheetOf(worksheetPlan(rolled, { language: "en", complete: true })));
if (written === null) throw new Error("the rolled-forward worksheet is not found again");
const next = written.announcement;
const [shareClass] = next.classes;
const column = (role: "decided" | "forecast" | "previous") =>
  shareClass && columnOf(shareClass, role);

it("makes last time's decided column the previous year", () => {
  const previous = column("previous");
  expect(givenValue(previous?.recordDate)).toEqual({ year: 2019, month: 3, day: 31 });
  expect(givenValue(previous?.dividendPerShare)?.number).toEqual(decimal("13.5"));
  expect(givenValue(previous?.total)).toMatchObject({ number: decimal("608"), unit: "million" });
  expect(givenValue(previous?.effectiveDate)).toEqual({ year: 2019, month: 6, day: 28 });
  expect(givenValue(previous?.resource)).toEqual({ is: "retainedEarnings" });
});

it("moves on what the year moves on, and asks for the rest anew", () => {
  expect(givenValue(next.decision.fiscalYearEnd)).toEqual({ year: 2020, month: 3, day: 31 });
  expect(givenValue(next.decision.meetingNumber)).toBe(28);
  expect(givenValue(column("decided")?.recordDate)).toEqual({ year: 2020, month: 3, day: 31 });
  for (const asked of [
    next.decision.releaseDate,
    next.decision.meetingDate,
    column("decided")?.dividendPerShare,
    column("decided")?.total,
    column("forecast")?.dividendPerShare,
    column("forecast")?.announcedOn,
  ]) {
    expect(stateOf(asked)).toBe("blank");
  }
});

it("leaves no date of last time in the forecast column", () => {
  expect(column("forecast")?.recordDateSameAsLeft).toBe(true);
  expect(givenValue(column("forecast")?.recordDate)).toEqual({ year: 2020, month: 3, day: 31 });
});

it("starts a new fiscal year above the one that ended, whose dividends are paid by now", () => {
  const rows = next.annual.rows.map(({ label, wording }) => [label.value, wording]);
  expect(rows).toEqual([
    ["Year ending March 31, 2020", "ending"],
    ["Year ended March 31, 2019", "ended"],
  ]);
  const cells = next.annual.rows[1]?.cells;
  expect(givenValue(cells?.interim)).toMatchObject({ number: decimal("13.5"), paid: true });
  expect(givenValue(cells?.yearEnd)).toMatchObject({ number: decimal("13.5"), paid: true });
  expect(givenValue(cells?.total)).toMatchObject({ number: decimal("27"), paid: false });
});

it("reads without a problem and without an error", () => {
  const result = runChecks(
    { announcement: next, holidays: japaneseHolidays, earlier: null },
    written.findings,
  );
  expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

it("names the carried texts that state a figure of their own", () => {
  const note = "The meeting of June 27, 2019 decides.";
  const withNote = rolledForward(
    read([...iij2019, ["Notes", note], ["About", "{{dividend per share}} for ｛｛record date｝｝"]])
      .announcement,
    "en",
  );
  const said = (announcement: typeof last) =>
    textsWithFigures(announcement).map(({ fact }) => fact.value);
  expect(said(withNote)).toEqual([...said(rolled), note]);
});

it("takes for an interim dividend only what was decided then", () => {
  const japanese = rolledForward(read(tel2008).announcement, "ja");
  expect(japanese.annual.rows.map(({ label }) => label.value)).toEqual(["当期実績", "2009年3月期"]);
  expect(Object.keys(japanese.annual.rows[1]?.cells ?? {})).toEqual(["interim"]);
});

it.each([
  ["FY2018", "FY2019"],
  ["FY2018/19", "FY2019/20"],
  ["1999-00", "2000-01"],
  ["2018-2019", "2019-2020"],
  ["FY3/2019", "FY3/2020"],
])("moves every year of the label %s on", (label, expected) => {
  const fiscalYearLabel = {
    en: { value: label, shown: label, cell: { row: 0, column: 1 }, cellNumber: null },
  };
  const { decision } = rolledForward(
    { ...last, decision: { ...last.decision, fiscalYearLabel } },
    "en",
  );
  expect(decision.fiscalYearLabel?.en?.value).toBe(expected);
});
