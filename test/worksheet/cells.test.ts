import { a1 } from "../../src/dividend/fact";
import { amountLine, columnOf, dateLine, findingLines, read, withDividendRows } from "./readings";
import type { TypedCell } from "./sheets";

/** The reading of one cell in the Decided column under the label "Total dividend amount". */
function total(cell: TypedCell, label = "Total dividend amount", beside: TypedCell = null) {
  const reading = withDividendRows([label, cell, beside]);
  return [amountLine(columnOf(reading).total), ...findingLines(reading)];
}

function dividend(cell: TypedCell) {
  const reading = withDividendRows(["Dividend per share", cell]);
  return [amountLine(columnOf(reading).dividendPerShare), ...findingLines(reading)];
}

function recordDate(cell: TypedCell) {
  const reading = withDividendRows(["Record date", cell]);
  return [dateLine(columnOf(reading).recordDate), ...findingLines(reading)];
}

describe("numbers count as they are displayed", () => {
  it("their places are those shown", () => {
    expect(dividend([13.5, "0.00"])).toEqual(["13.5 one/none ? 2"]);
    expect(dividend(13.5)).toEqual(["13.5 one/none ? 1"]);
    expect(dividend([1500, "#,##0"])).toEqual(["1500 one/none ? 0"]);
    expect(dividend([13.5, 'General"円"'])).toEqual(["13.5 one/none JPY 1"]);
  });

  it("a format that prints a currency, a unit or a mark means it", () => {
    expect(dividend([13.5, '"JPY"0.00" (paid)"'])).toEqual(["13.5 one/none JPY 2 paid"]);
    expect(total([608, '#,##0"百万円"'])).toEqual(["608 million/format JPY 0"]);
    expect(total([608, '"JPY"#,##0" million"'])).toEqual(["608 million/format JPY 0"]);
    expect(dividend([13.5, "[$¥-411]0.00"])).toEqual(["13.5 one/none JPY 2"]);
    expect(dividend([0, '0.00;-0.00;"-"'])).toEqual(["notApplicable"]);
  });

  it("a format that divides by a million shows a rounded figure, or hides an exact one", () => {
    expect(total([608000000, '#,##0,,"百万円"'])).toEqual(["608 million/format JPY 0"]);
    expect(total([608629828, '#,##0,,"百万円"'])).toEqual([
      "608629828 one/none JPY 0",
      "WS08 exactBehindUnit B3",
    ]);
    expect(total([608500000, '#,##0,,"百万円"'])).toEqual([
      "608500000 one/none JPY 0",
      "WS08 exactBehindUnit B3",
    ]);
    expect(total([608000000, "#,##0,,"], "Total dividend amount (million)")).toEqual([
      "608 million/label ? 0",
    ]);
    expect(total([608000000, "#,##0,,"])).toEqual(["608000000 one/none ? 0", "WS08 heldNumber B3"]);
  });

  it("what a format rounds away is held, and said", () => {
    expect(dividend([36.667, "0.00"])).toEqual(["36.667 one/none ? 2", "WS08 heldNumber B3"]);
    expect(dividend([0.1 + 0.2, "0.0"])).toEqual(["0.3 one/none ? 1"]);
  });

  it("a column too narrow to show them does not matter", () => {
    const hashes = { value: 13.5, text: "####", numberFormat: '"JPY"0.00" (paid)"' };
    expect(dividend(hashes)).toEqual(["13.5 one/none JPY 2 paid"]);
    const scientific = { value: 3327493950, text: "3.33E+09", numberFormat: "General" };
    expect(total(scientific)).toEqual(["3327493950 one/none ? 0"]);
    expect(total([3327493950, "0.00E+00"])).toEqual(["3327493950 one/none ? 0"]);
  });

  it("a date is no amount", () => {
    expect(dividend([13, "yyyy-mm-dd"])).toEqual(["absent", "WS01 notUnderstood B3"]);
    expect(dividend({ value: 13, text: "####", numberFormat: "yyyy-mm-dd" })[0]).toBe("absent");
    expect(dividend(true)).toEqual(["absent", "WS01 notUnderstood B3"]);
  });
});

describe("units", () => {
  it("may stand in the label", () => {
    expect(total(608, "Total dividend amount (million)")).toEqual(["608 million/label ? 0"]);
    expect(total("608", "配当金総額（百万円）")).toEqual(["608 million/label JPY 0"]);
    expect(total(124059078, "配当金の総額（円）")).toEqual(["124059078 one/none JPY 0"]);
  });

  it("may stand in the next cell", () => {
    const reading = withDividendRows(["配当金総額", null, null, "125,556", "千円"]);
    expect(amountLine(columnOf(reading, "previous").total)).toBe("125556 thousand/cell JPY 0");
    expect(findingLines(reading)).toEqual([]);
  });

  it("may stand in parentheses behind the figure", () => {
    expect(total("608（百万円）")).toEqual(["608 million/cell JPY 0"]);
    expect(total("JPY608 (million)")).toEqual(["608 million/cell JPY 0"]);
    expect(total("608百万 (円)")).toEqual(["absent", "WS01 notUnderstood B3"]);
    expect(total("608円（百万円）")).toEqual(["absent", "WS01 notUnderstood B3"]);
    expect(total("US$608 (millions of yen)")).toEqual(["absent", "WS01 notUnderstood B3"]);
  });

  it("that cell and label name differently are the cell's, and said", () => {
    expect(total("608 thousand", "Total dividend amount (million)")).toEqual([
      "608 thousand/cell ? 0",
      "WS10 cellAgainstLabel B3",
    ]);
    expect(total("608,629円", "配当金総額（百万円）")).toEqual([
      "608629 one/none JPY 0",
      "WS10 cellAgainstLabel B3",
    ]);
    expect(total("608百万円", "配当金総額（百万円）")).toEqual(["608 million/cell JPY 0"]);
  });
});

describe("states and zeros", () => {
  it("a zero dividend is none, a zero count of shares is a number", () => {
    expect(dividend(0)).toEqual(["none"]);
    expect(dividend("0.00")).toEqual(["none"]);
    const reading = withDividendRows(["Treasury shares", 0, "-"]);
    expect(amountLine(columnOf(reading).treasuryShares)).toBe("0 one/none ? 0");
    expect(amountLine(columnOf(reading, "forecast").treasuryShares)).toBe("notApplicable");
  });

  it("a total rounded to nothing is no state", () => {
    expect(total("0百万円")).toEqual(["0 million/cell JPY 0"]);
  });

  it("an empty cell of a row is blank, a row that is not there is absent", () => {
    const reading = withDividendRows(["Record date", { date: "2019-03-31" }, "　"]);
    expect(dateLine(columnOf(reading, "forecast").recordDate)).toBe("blank");
    expect(dateLine(columnOf(reading, "previous").recordDate)).toBe("blank");
    expect(dateLine(columnOf(reading).effectiveDate)).toBe("absent");
  });

  it("garbled dashes are read and said", () => {
    expect(total("â€•")).toEqual(["notApplicable", "WS08 garbled B3"]);
  });
});

describe("what cannot be understood", () => {
  it("is a finding at its cell, and the rest is read", () => {
    const reading = withDividendRows(
      ["Dividend per share", "853利益剰余金35", 13.5],
      ["Record date", "soon", { date: "2019-03-31" }],
    );
    expect(findingLines(reading)).toEqual(["WS01 notUnderstood B3", "WS01 notUnderstood B4"]);
    expect(reading.findings[0]).toMatchObject({ severity: "error", actual: { is: "text" } });
    expect(amountLine(columnOf(reading).dividendPerShare)).toBe("absent");
    expect(amountLine(columnOf(reading, "forecast").dividendPerShare)).toBe("13.5 one/none ? 1");
  });

  it("is a formula error only where the cell is read", () => {
    const reading = withDividendRows(
      ["Dividend per share", { error: "#REF!" }],
      ["Something else", { error: "#NAME?" }],
      [{ error: "#VALUE!" }, 5],
    );
    expect(findingLines(reading)).toEqual([
      "WS02 formulaError B3",
      "WS03 label A4",
      "WS11 unread A4",
      "WS02 formulaError A5",
    ]);
  });

  it("is half a share", () => {
    const reading = withDividendRows(["Shares issued", 100.5, "45,200千株"]);
    expect(findingLines(reading)).toEqual(["WS01 notUnderstood B3"]);
  });

  it("is said where it was read otherwise than shown", () => {
    expect(total("△12,000")).toEqual(["-12000 one/none ? 0", "WS08 negative B3"]);
    expect(dividend("110円(普通配当 96円、記念配当 14円)")).toEqual([
      "110 one/none JPY 0",
      "WS08 aside B3",
    ]);
  });
});

describe("dates", () => {
  it("are serials, text of any notation, and numbers that lost their format", () => {
    expect(recordDate({ date: "2019-03-31", numberFormat: "mmmm d, yyyy" })).toEqual([
      "2019-03-31",
    ]);
    expect(recordDate("平成31年3月31日")).toEqual(["2019-03-31"]);
    expect(recordDate(43555)).toEqual(["2019-03-31", "WS08 serialNumber B3"]);
    expect(recordDate(20190331)).toEqual(["2019-03-31"]);
    expect(recordDate("20190331")).toEqual(["2019-03-31"]);
    expect(recordDate([43555.5, "yyyy-mm-dd hh:mm"])).toEqual([
      "2019-03-31",
      "WS08 timeDropped B3",
    ]);
    expect(recordDate("24-Nov-16")).toEqual(["2016-11-24", "WS08 completedYear B3"]);
    expect(recordDate("2019年3月31日（予定）")).toEqual(["2019-03-31", "WS08 dateAside B3"]);
    expect(recordDate("2019年3月31日（4月1日）")).toEqual(["absent", "WS01 notUnderstood B3"]);
  });

  it("that do not exist or are not certain are left unread", () => {
    expect(recordDate("February 30, 2019")).toEqual(["absent", "WS05 noSuchDate B3"]);
    expect(recordDate("平成31年2月30日")).toEqual(["absent", "WS05 noSuchDate B3"]);
    expect(recordDate([60, "yyyy-mm-dd"])).toEqual(["absent", "WS05 noSuchDate B3"]);
    expect(recordDate("06/03/2019")).toEqual(["absent", "WS06 dayOrMonth B3"]);
    expect(recordDate("114/08/14")).toEqual(["absent", "WS06 taiwanYear B3"]);
    expect(recordDate(27)).toEqual(["absent", "WS01 notUnderstood B3"]);
    expect(recordDate("20190231")).toEqual(["absent", "WS05 noSuchDate B3"]);
  });

  it("past their era's end are read, and keep what was typed", () => {
    const reading = withDividendRows(["Record date", "平成35年3月31日"]);
    expect(findingLines(reading)).toEqual([]);
    expect(columnOf(reading).recordDate).toMatchObject({
      shown: "平成35年3月31日",
      value: { value: { year: 2023 } },
    });
  });

  it("may be the same as left in the forecast column alone", () => {
    const reading = withDividendRows(["Record date", "2019-03-31", "Same as left", "同左"]);
    const forecast = columnOf(reading, "forecast");
    expect([dateLine(forecast.recordDate), forecast.recordDateSameAsLeft]).toEqual([
      "2019-03-31",
      true,
    ]);
    expect(forecast.recordDate && a1(forecast.recordDate.cell)).toBe("C3");
    expect(findingLines(reading)).toEqual(["WS01 notUnderstood D3"]);
  });
});

it("another currency means another market, unless the worksheet names one", () => {
  const market = (...rows: [string, string][]) =>
    read([["Presentation"], ...rows, ["Dividend", "Decided"], ["Annual dividends", "Total"]])
      .announcement.presentation.market;
  expect(market()).toBe("japan");
  expect(market(["Currency", "USD"])).toBe("other");
  expect(market(["Currency", "USD"], ["Market", "日本"])).toBe("japan");
  expect(market(["Currency", "円"])).toBe("japan");
  expect(market(["市場", "東証プライム"])).toBe("japan");
  expect(market(["Market", "Tokyo Stock Exchange"])).toBe("japan");
  expect(market(["Market", "-"])).toBe("japan");
  expect(market(["Market", "NYSE"])).toBe("other");
});

it("a dash in Presentation says nothing, but may be what empty cells show", () => {
  const labels = ["Currency", "Totals in", "Rounding of totals", "Empty cells shown as"];
  const { announcement, findings } = read([
    ["Presentation"],
    ...labels.map((label) => [label, "－"]),
    ["Dividend", "Decided"],
    ["Annual dividends", "Total"],
  ]);
  expect(findings).toEqual([]);
  expect(announcement.presentation).toMatchObject({
    currency: "JPY",
    totalsIn: null,
    rounding: null,
    emptyText: "－",
  });
});

it("a figure below zero is a warning, but for what can be distributed", () => {
  const { findings } = read([
    ["Announcement"],
    ["Distributable amount", "△12,000"],
    ["Dividend", "Decided"],
    ["Dividend per share", -13.5],
    ["Shares issued", "(8,145)"],
    ["Annual dividends", "Total"],
  ]);
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    "WS08 note",
    "WS08 warning",
    "WS08 warning",
  ]);
});

describe("a resource", () => {
  const resource = (cell: TypedCell) => {
    const reading = withDividendRows(["Dividend resource", "Retained earnings", null, cell]);
    const entry = columnOf(reading, "previous").resource;
    return [entry?.value.state ?? "absent", ...findingLines(reading)];
  };

  it("is any text, with its notes", () => {
    for (const words of ["利益剰余金", "その他資本剰余金（注1）", "Retained earnings*1"])
      expect(resource(words)).toEqual(["given"]);
  });

  it("is no figure, none glued to it, and never the same as left", () => {
    for (const cell of [
      "853利益剰余金35",
      "利益剰余金35",
      "609",
      609,
      "同左",
      "Same as left",
      true,
    ])
      expect(resource(cell)).toEqual(["absent", "WS01 notUnderstood D3"]);
  });
});

describe("words", () => {
  it("of a choice are read in both languages, others are findings", () => {
    const { announcement, ...reading } = read([
      ["Dividend", "決定額"],
      ["配当原資", "その他資本剰余金"],
      ["年間配当", "Total"],
      ["開示"],
      ["配当の種類", "期末"],
      ["Decided by", "取 締 役 会"],
      ["株主総会の回次", "第27回"],
      ["決算期変更", "なし"],
      ["Presentation"],
      ["総額の端数処理", "切り捨て"],
      ["Currency", "money"],
      ["Totals in", "dozens"],
      ["金額の書式", "金13円50銭"],
      ["Market", "Hong Kong"],
    ]);
    const { decision, presentation } = announcement;
    expect(decision.kind?.value).toEqual({ state: "given", value: "yearEnd" });
    expect(decision.decidedBy?.value).toEqual({ state: "given", value: "boardOfDirectors" });
    expect(decision.meetingNumber?.value).toEqual({ state: "given", value: 27 });
    expect(decision.fiscalYearChanged?.value).toEqual({ state: "given", value: false });
    expect(announcement.classes[0]?.columns[0]?.resource?.value).toEqual({
      state: "given",
      value: { is: "other", text: "その他資本剰余金" },
    });
    expect(presentation).toMatchObject({
      rounding: "down",
      currency: "JPY",
      totalsIn: null,
      market: "other",
      amountStyle: { language: "ja", prefix: "金", suffix: "", places: null },
    });
    expect(findingLines({ announcement, ...reading })).toEqual([
      "WS01 notUnderstood B11",
      "WS01 notUnderstood B12",
    ]);
  });

  it("follow a part's label as its name", () => {
    const reading = withDividendRows(
      ["Dividend per share", 110],
      ["記念配当（創立70周年）", 14],
      ["Ordinary dividend", 96],
    );
    const parts = columnOf(reading).parts.map(({ part, name, amount }) => [
      part,
      name,
      amountLine(amount),
    ]);
    expect(parts).toEqual([
      ["ordinary", null, "96 one/none ? 0"],
      ["commemorative", "創立70周年", "14 one/none ? 0"],
    ]);
    expect(findingLines(reading)).toEqual([]);
  });
});
