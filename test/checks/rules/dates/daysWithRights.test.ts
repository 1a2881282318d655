import { a1 } from "../../../../src/dividend/fact";
import { findingText } from "../../../../src/languages/findingText";
import { daysOfRightsIn } from "../../../../src/checks/prose/daysOfRights";
import { isoDate } from "../../../../src/dividend/civilDate";
import { judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

function linesOf(changes: Parameters<typeof judged>[0]) {
  const judgement = judged(changes);
  return judgement
    .of("DV47")
    .map(({ outcome, cell }) => `${outcome} ${cell === null ? "-" : a1(cell)}`);
}

describe("DV47", () => {
  it("names a day that does not follow from the record date, and offers the one that does", () => {
    const { of, at } = judged({ Dividend: { "Last day with rights": ["2019-03-27"] } });
    const [finding] = of("DV47");
    expect(finding?.cell).toEqual(at("Last day with rights"));
    expect(finding?.fix?.value).toEqual({ is: "date", date: { year: 2019, month: 3, day: 26 } });
    expect(finding && findingText(finding, "ja", "JPY")).toContain("2019年3月26日（火曜日）");
  });

  it("is silent where nothing is typed or said", () => {
    expect(linesOf({})).toEqual([]);
  });

  it("does not judge beyond the holidays it knows", () => {
    const { of, result } = judged({
      Dividend: { "Record date": ["2031-03-31"], "Ex-dividend date": ["2031-03-28"] },
    });
    expect(of("DV47")).toEqual([]);
    expect(result.notChecked).toContainEqual(
      expect.objectContaining({ rule: "DV47", missing: "holidays" }),
    );
  });

  it.each([
    ["The ex-dividend date is March 27, 2019.", 0],
    ["The ex-dividend date is March 28, 2019.", 1],
    ["権利付最終日は2019年3月26日、権利落日は2019年3月27日です。", 0],
    ["権利付最終日は2019年3月27日、権利落日は2019年3月28日です。", 2],
    ["2019年3月28日（権利落日）以降のお買付けは対象となりません。", 1],
    ["The last day with rights is March 26, 2019, and the record date March 31, 2019.", 0],
  ])("holds the text “%s” against it", (text, found) => {
    expect(linesOf({ Text: { Notes: [text] } })).toHaveLength(found);
  });

  it("tells no day of the record date or of another day's name", () => {
    const said = (text: string) =>
      daysOfRightsIn(text).map(({ name, date }) => `${name} ${isoDate(date)}`);
    expect(said("Record date: March 31, 2019. The ex-dividend date precedes it.")).toEqual([]);
    expect(said("権利付き最終売買日（2019年3月26日）")).toEqual(["lastDayWithRights 2019-03-26"]);
    expect(said("権利落日 2019年3月27日 効力発生日 2019年6月28日")).toEqual([
      "exDividendDate 2019-03-27",
    ]);
  });
});

changesToldInFull("DV47", "dates", {
  right: {
    Dividend: { "Last day with rights": ["2019-03-26"], "Ex-dividend date": ["2019-03-27"] },
  },
  "both a day late": {
    Dividend: { "Last day with rights": ["2019-03-27"], "Ex-dividend date": ["2019-03-28"] },
  },
  "last year's too": { Dividend: { "Ex-dividend date": [null, null, "2018-03-29"] } },
  "no record date": {
    Dividend: { "Ex-dividend date": ["2019-03-27"], "Record date": [null, null, null] },
  },
  "beyond the calendar": {
    Dividend: { "Ex-dividend date": ["2100-03-27"], "Record date": ["2100-03-31"] },
  },
  "said and right": { Text: { Notes: ["The ex-dividend date is March 27, 2019."] } },
  "said a day late": { Text: { Notes: ["The ex-dividend date is March 28, 2019."] } },
  "both said": { Text: { Notes: ["権利付最終日は2019年3月27日、権利落日は2019年3月28日です。"] } },
  "said, no record date": {
    Text: { Notes: ["The ex-dividend date is March 27, 2019."] },
    Dividend: { "Record date": [null, null, null] },
  },
  "said beyond the calendar": {
    Text: { Notes: ["The ex-dividend date is March 27, 2100."] },
    Dividend: { "Record date": ["2100-03-31"] },
  },
});
