import { readFileSync } from "node:fs";
import { isoDate } from "../../src/dividend/civilDate";
import { a1, a1Range } from "../../src/dividend/fact";
import { readWorksheet } from "../../src/worksheet/reader";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { growth } from "../growth";
import { describeWithShared, sharedPath } from "../shared";
import { iij2019 } from "./iij2019";
import { amountLine, columnOf, dateLine, findingLines, frame, read } from "./readings";
import { sheet } from "./sheets";

describe("the facts of IIJ's release of May 23, 2019", () => {
  const reading = read(iij2019);
  const { announcement } = reading;

  it("read without any problem", () => {
    expect(reading.findings).toEqual([]);
    expect(a1Range(announcement.range)).toBe("A1:D42");
  });

  it("are the company's, the decision's and the presentation's", () => {
    const { company, decision, presentation } = announcement;
    expect(company.shortName?.en).toMatchObject({ value: "IIJ", cell: { row: 2, column: 1 } });
    expect(dateLine(decision.releaseDate)).toBe("2019-05-23");
    expect(decision.kind?.value).toEqual({ state: "given", value: "yearEnd" });
    expect(decision.decidedBy?.value).toEqual({ state: "given", value: "shareholdersMeeting" });
    expect(decision.meetingNumber?.value).toEqual({ state: "given", value: 27 });
    expect(decision.meetingPlace?.en?.value).toBe("Tokyo");
    expect(presentation).toMatchObject({
      currency: "JPY",
      market: "japan",
      amountStyle: { language: "en", prefix: "JPY", suffix: "", places: 2 },
      totalsIn: "million",
      rounding: null,
      emptyText: "-",
    });
  });

  it("are each column's, with the slip at its cell", () => {
    const [decided, forecast, previous] = announcement.classes[0]?.columns ?? [];
    expect(dateLine(decided?.recordDate)).toBe("2019-03-31");
    expect(dateLine(forecast?.recordDate)).toBe("2018-03-31");
    expect(forecast?.recordDate && a1(forecast.recordDate.cell)).toBe("C25");
    expect(forecast?.recordDate?.cellNumber).toBe(43190);
    expect(dateLine(previous?.effectiveDate)).toBe("2018-06-29");
    expect(amountLine(decided?.dividendPerShare)).toBe("13.5 one/none ? 1");
    expect(amountLine(decided?.total)).toBe("608 million/cell JPY 0");
    expect(amountLine(forecast?.total)).toBe("notApplicable");
    expect(decided?.resource?.value).toEqual({
      state: "given",
      value: { is: "retainedEarnings" },
    });
  });

  it("are the annual table's, paid by number format", () => {
    const { periods, rows } = announcement.annual;
    expect(periods.map(({ value }) => value)).toEqual(["interim", "yearEnd", "total"]);
    expect(rows.map(({ fiscalYearEnd }) => fiscalYearEnd && isoDate(fiscalYearEnd))).toEqual([
      "2019-03-31",
      "2018-03-31",
    ]);
    expect(rows[0]?.wording).toBe("ended");
    expect(amountLine(rows[0]?.cells.interim)).toBe("13.5 one/none JPY 2 paid");
    expect(amountLine(rows[0]?.cells.yearEnd)).toBe("13.5 one/none ? 1");
  });

  it("are the texts', a paragraph a row", () => {
    expect(announcement.text.reason?.en?.map(({ value }) => value)).toEqual([
      "A first paragraph.",
      "A second paragraph.",
    ]);
    expect(announcement.text.banner).toBeUndefined();
  });
});

describeWithShared("the conformance worksheet", () => {
  it("reads without any problem", () => {
    const workbook = readWorkbook(readFileSync(sharedPath("conformance/iij-2019-05-23.xlsx")));
    const sheets = workbook.is === "workbook" ? workbook.sheets : [];
    const readings = sheets.map(readWorksheet);
    expect(readings.map((each) => each?.findings)).toEqual([[]]);
    const forecast = readings[0]?.announcement.classes[0]?.columns[1];
    expect(dateLine(forecast?.recordDate)).toBe("2018-03-31");
  });
});

describe("finding a worksheet", () => {
  it("goes by the two headings, not by the sheet's name", () => {
    expect(readWorksheet(sheet([["Dividend"], ["Record date"]], { name: "Dividend" }))).toBeNull();
    expect(readWorksheet(sheet([["配当の内容"], ["Annual dividends:"]]))).not.toBeNull();
    expect(readWorksheet(sheet([["ＤＩＶＩＤＥＮＤ"], ["年間配当"]]))).not.toBeNull();
    expect(readWorksheet(sheet([]))).toBeNull();
  });

  it("does not join headings of two columns", () => {
    expect(readWorksheet(sheet([["Dividend", "Annual dividends"]]))).toBeNull();
  });
});

describe("position and order", () => {
  const facts = (reading: ReturnType<typeof read>) => ({
    decided: dateLine(columnOf(reading).recordDate),
    total: amountLine(columnOf(reading, "previous").total),
    company: reading.announcement.company.name?.en?.value,
    rows: reading.announcement.annual.rows.length,
    findings: findingLines(reading),
  });

  it("do not matter: anywhere on the sheet, with blank rows and columns between", () => {
    const spread = iij2019.flatMap((row) => [
      row.flatMap((cell, index) => (index === 0 ? [cell] : [null, cell])),
      [],
    ]);
    expect(facts(read(spread, { origin: { row: 6, column: 4 } }))).toEqual(facts(read(iij2019)));
  });

  it("do not matter: sections from the last to the first", () => {
    const sections: (typeof iij2019)[number][][] = [];
    for (const row of iij2019) {
      if (row.length === 0) sections.push([]);
      else if (sections.length === 0) sections.push([row]);
      else sections.at(-1)?.push(row);
    }
    expect(facts(read(sections.reverse().flat()))).toEqual(facts(read(iij2019)));
  });

  it("do not matter: columns in another order come back in the usual one", () => {
    const { announcement } = read([
      ["Annual dividends", "Total", "Interim"],
      ["Dividend", "Previous year", null, "Decided", "Latest forecast"],
      ["Record date", { date: "2018-03-31" }, null, { date: "2019-03-31" }, "同左"],
    ]);
    const columns = announcement.classes[0]?.columns ?? [];
    expect(columns.map(({ role }) => role)).toEqual(["decided", "forecast", "previous"]);
    expect(columns.map(({ recordDate }) => dateLine(recordDate))).toEqual([
      "2019-03-31",
      "2019-03-31",
      "2018-03-31",
    ]);
    expect(columns[1]?.recordDateSameAsLeft).toBe(true);
  });
});

describe("two date systems", () => {
  it("give the same dates", () => {
    const reading = read(iij2019, { dateSystem: "1904" });
    expect(reading.findings).toEqual([]);
    expect(dateLine(columnOf(reading).recordDate)).toBe("2019-03-31");
  });
});

it("reads share classes by their names, the common shares first", () => {
  const { announcement, findings } = read([
    ["Dividend: Class A preferred shares", "Decided"],
    ["Dividend per share", 1500],
    ...frame,
    ["Dividend per share", 13.5],
    ["Grand total", "620百万円"],
  ]);
  expect(findings).toEqual([]);
  expect(announcement.classes.map(({ name }) => name)).toEqual([null, "Class A preferred shares"]);
  expect(amountLine(announcement.classes[0]?.grandTotal)).toBe("620 million/cell JPY 0");
  expect(amountLine(announcement.classes[1]?.columns[0]?.dividendPerShare)).toBe(
    "1500 one/none ? 0",
  );
});

it("reads annual rows with work that grows as their number does", () => {
  const of = (count: number) => () => {
    const rows = Array.from({ length: count }, (_, index) => [
      `Year ended March 31, ${String(1500 + index)}`,
      13.5,
      13.5,
      27,
    ]);
    const { announcement } = read([
      ["Dividend", "Decided"],
      ["Annual dividends", "Interim", "Year-end", "Total"],
      ...rows,
    ]);
    expect(announcement.annual.rows).toHaveLength(count);
  };
  expect(growth({ small: of(500), large: of(2000) }, 9)).toBeLessThan(9);
});
