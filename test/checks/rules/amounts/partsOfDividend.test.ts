import { a1 } from "../../../../src/dividend/fact";
import { read } from "../../../worksheet/readings";
import { sayIn } from "../../../../src/languages/say";
import { announcement } from "../../announcements";
import { columnCell, partCell, partLabelCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";

function decided(dividendPerShare: string, parts: Record<string, string>) {
  return checked(announcement({ decided: { dividendPerShare, parts }, annual: null }));
}

const anniversary = "commemorative (50th anniversary)";

test("parts that do not add up to the dividend per share are an error at it", () => {
  expect(findingsOf("DV08", decided("100", { ordinary: "96", [anniversary]: "14" }))).toMatchObject(
    [
      {
        severity: "error",
        outcome: "sumDiffers",
        cell: columnCell("decided", "dividendPerShare"),
        related: [partCell("decided", 0), partCell("decided", 1)],
      },
    ],
  );
  expect(findingsOf("DV08", decided("110", { ordinary: "96", [anniversary]: "14" }))).toEqual([]);
});

test("the sum is exact to the sen", () => {
  const parts = (special: string) => decided("20.00", { ordinary: "17.00", special });
  expect(findingsOf("DV08", parts("3.00"))).toEqual([]);
  expect(findingsOf("DV08", parts("3.01"))).toHaveLength(1);
  expect(findingsOf("DV08", parts("2.99"))).toHaveLength(1);
});

test("a dash or an empty part is nothing", () => {
  expect(findingsOf("DV08", decided("96", { ordinary: "96", special: "-" }))).toEqual([]);
  expect(findingsOf("DV08", decided("96", { ordinary: "96", special: "" }))).toEqual([]);
  expect(findingsOf("DV08", decided("96", { ordinary: "96", special: "none" }))).toEqual([]);
  expect(findingsOf("DV08", decided("96", { ordinary: "", special: "" }))).toEqual([]);
});

test("an ordinary part that is not typed is not guessed, but the others must not exceed the whole", () => {
  expect(findingsOf("DV08", decided("10", { [anniversary]: "2" }))).toEqual([]);
  expect(missingOf("DV08", decided("10", { [anniversary]: "2" }))).toEqual(["dividendParts"]);
  expect(findingsOf("DV08", decided("10", { [anniversary]: "10" }))).toEqual([]);
  expect(missingOf("DV08", decided("10", { [anniversary]: "10" }))).toEqual(["dividendParts"]);
  expect(findingsOf("DV08", decided("10", { [anniversary]: "10.01" }))).toHaveLength(1);
  expect(findingsOf("DV08", decided("10", { ordinary: "-", [anniversary]: "2" }))).toHaveLength(1);
});

test("a special dividend may have no ordinary part, and its parts are all of it", () => {
  const special = (whole: string) =>
    checked(
      announcement({
        decision: { kind: "special" },
        decided: { dividendPerShare: whole, parts: { special: "10" } },
        annual: null,
      }),
    );
  expect(findingsOf("DV08", special("10"))).toEqual([]);
  expect(missingOf("DV08", special("10"))).toEqual([]);
  expect(findingsOf("DV08", special("12"))).toHaveLength(1);
});

test("a commemorative part says what it commemorates, asked once for the row", () => {
  const parts = { ordinary: "96", commemorative: "14" };
  const result = checked(
    announcement({
      decided: { dividendPerShare: "110", parts },
      previous: { dividendPerShare: "110", parts },
      annual: null,
    }),
  );
  expect(findingsOf("DV08", result)).toMatchObject([
    { severity: "error", outcome: "unnamed", cell: partLabelCell(1) },
  ]);
  const nothing = decided("96", { ordinary: "96", commemorative: "-" });
  expect(findingsOf("DV08", nothing)).toEqual([]);
});

test("what is missing is said", () => {
  expect(missingOf("DV08", decided("", { ordinary: "96" }))).toEqual(["dividendPerShare"]);
  const unknown = decided("110", { ordinary: "96", [anniversary]: "undetermined" });
  expect(missingOf("DV08", unknown)).toEqual(["dividendParts"]);
});

test.each([
  ["110円（普通配当96円、記念配当14円）", 0],
  ["110円（普通配当96円、記念配当13円）", 1],
  ["110円(普通配当 96円 特別配当 14円)（支払済）", 0],
  ["110円（普通配当96円、創立50周年記念配当14円）", 0],
  ["110円（普通配当96円、記念配当（創立50周年）14円）", 0],
  ["110円（うち記念配当14円）", 0],
  ["110円（うち記念配当110円）", 0],
  ["110円（うち記念配当111円）", 1],
  ["JPY110.00 (ordinary 96.00, commemorative 14.00)", 0],
  ["JPY110.00 (ordinary 96.00, commemorative 14.01)", 1],
  ["JPY110.00 (including a special dividend of JPY14.00)", 0],
  ["110 yen (Regular dividend: 96 yen; special dividend: 13 yen)", 1],
  // Nothing tells which amount is whose.
  ["JPY110.00 (96.00 ordinary and 14.00 commemorative)", 0],
  ["110円 (*1)", 0],
  // Not a percentage, a count of shares, an amount in another unit or a year.
  ["110円（普通配当の10%、記念配当14円）", 0],
  ["110円（普通配当50周年96円、記念配当14円）", 0],
])("%s in a cell: %i finding", (text, count) => {
  const rows = (decided: string, yearEnd: string) =>
    read([
      ["Dividend", "Decided"],
      ["Dividend per share", decided],
      [],
      ["Annual dividends", "Interim", "Year-end", "Total"],
      ["Year ended March 31, 2019", "-", yearEnd, "110"],
    ]).announcement;
  const inColumn = findingsOf("DV08", checked(rows(text, "110")));
  const inTable = findingsOf("DV08", checked(rows("110", text)));
  expect(inColumn.map(({ cell }) => cell && a1(cell))).toEqual(count === 1 ? ["B2"] : []);
  expect(inTable.map(({ cell }) => cell && a1(cell))).toEqual(count === 1 ? ["C5"] : []);
});

test("a part that could not be read is not taken for nothing", () => {
  const { announcement: unread } = read([
    ["Dividend", "Decided", "Previous year"],
    ["Dividend per share", 27, 20],
    ["Ordinary dividend", 22, 20],
    ["Special dividend", { error: "#REF!", text: "#REF!" }, "-"],
    [],
    ["Annual dividends", "Total"],
  ]);
  const result = checked(unread);
  expect(findingsOf("DV08", result)).toEqual([]);
  expect(missingOf("DV08", result)).toEqual(["dividendParts"]);
});

test("parts in brackets that add up are in the log with their sum", () => {
  const result = checked(
    read([
      ["Dividend", "Decided"],
      ["Dividend per share", "110円（普通配当96円、記念配当14円）"],
      [],
      ["Annual dividends", "Total"],
    ]).announcement,
  );
  const [agreement, ...others] = result.agreements.filter(({ rule }) => rule === "DV08");
  expect(others).toEqual([]);
  expect(agreement?.cells.map(a1)).toEqual(["B2"]);
  expect(agreement?.values.map((value) => sayIn("ja", "JPY").value(value))).toEqual([
    "110円",
    "110円",
  ]);
});

test("each commemorative row is asked for its occasion", () => {
  const parts = { ordinary: "96", commemorative: "10", "commemorative ": "4" };
  expect(findingsOf("DV08", decided("110", parts)).map(({ cell }) => cell)).toEqual([
    partLabelCell(1),
    partLabelCell(2),
  ]);
});

toldInFull("DV08", "amounts", {
  "parts that add up": {
    decided: {
      dividendPerShare: "110",
      parts: { ordinary: "96", "commemorative (70th anniversary)": "14" },
    },
  },
  "parts that do not": {
    decided: { dividendPerShare: "110", parts: { ordinary: "96", special: "13.50" } },
  },
  "parts without the ordinary one": {
    decided: { dividendPerShare: "110", parts: { special: "14" } },
  },
  "more than the whole": { decided: { dividendPerShare: "110", parts: { special: "140" } } },
  "a special dividend's": {
    decision: { kind: "special" },
    decided: { dividendPerShare: "110", parts: { special: "100" } },
  },
  "an undetermined part": {
    decided: { dividendPerShare: "110", parts: { ordinary: "96", special: "undetermined" } },
  },
  "parts of nothing given": { decided: { dividendPerShare: "", parts: { ordinary: "96" } } },
  "blank parts": { decided: { dividendPerShare: "110", parts: { ordinary: "", special: "" } } },
});
