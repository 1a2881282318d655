import type { Announcement } from "../../src/dividend/announcement";
import type { Amount } from "../../src/dividend/amount";
import type { DividendColumn } from "../../src/dividend/column";
import { decimal } from "../../src/dividend/decimal";
import type { Entry } from "../../src/dividend/fact";
import { a1 } from "../../src/dividend/fact";
import type { Language } from "../../src/dividend/language";
import type { Presentation } from "../../src/dividend/presentation";
import { comparisonTable } from "../../src/tables/comparisonTable";
import type { PlanCell, TablePlan } from "../../src/tables/plan";
import { at, given, number, spoken, state, text } from "../release/facts";
import { iij } from "../release/iij";
import { displayed, formulaOf, formulas, texts } from "./planShape";

const [common] = iij.classes;

function tableOf(announcement: Announcement, language: Language = "en"): TablePlan {
  const shareClass = announcement.classes[0];
  if (shareClass === undefined) throw new Error("the fixture has a share class");
  return comparisonTable(announcement, shareClass, language);
}

/** `iij` with its decided column and its presentation changed. */
function decidedWith(
  column: Partial<DividendColumn>,
  presentation: Partial<Presentation> = {},
): Announcement {
  if (common === undefined) throw new Error("the fixture has a share class");
  const columns = common.columns.map((each) =>
    each.role === "decided" ? { ...each, ...column } : each,
  );
  return {
    ...iij,
    presentation: { ...iij.presentation, ...presentation },
    classes: [{ ...common, columns }],
  };
}

function cellOf(plan: TablePlan, row: number, column = 1): PlanCell {
  const cell = plan.rows[row]?.[column];
  if (cell === undefined) throw new Error("no such cell");
  return cell;
}

const dividend = 2;
const total = 3;

describe("the comparison of IIJ in 2019", () => {
  it("reads in English as the release does", () => {
    expect(texts(tableOf(iij))).toEqual([
      [
        "",
        "FY2018 Year-end dividend",
        "Latest forecast (released on May 14, 2019)",
        "FY2017 Year-end dividend",
      ],
      ["Record date", "March 31, 2019", "March 31, 2018", "March 31, 2018"],
      ["Dividend per common share", "JPY13.50", "JPY13.50", "JPY13.50"],
      ["Total dividend amount", "JPY608 million", "-", "JPY608 million"],
      ["Effective date", "June 28, 2019", "-", "June 29, 2018"],
      ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
    ]);
  });

  it("reads in Japanese in the exchange's words", () => {
    expect(texts(tableOf(iij, "ja"))).toEqual([
      ["", "決定額", "直近の配当予想（2019年5月14日公表）", "前期実績（2018年3月期）"],
      ["基準日", "2019年3月31日", "2018年3月31日", "2018年3月31日"],
      ["1株当たり配当金", "13.50円", "13.50円", "13.50円"],
      ["配当金総額", "608百万円", "-", "608百万円"],
      ["効力発生日", "2019年6月28日", "-", "2018年6月29日"],
      ["配当原資", "利益剰余金", "-", "利益剰余金"],
    ]);
  });

  it("shows in a sheet what the release prints", () => {
    for (const [language, blank] of [
      ["en", " "],
      ["ja", ""],
    ] as const) {
      // A heading in two lines is one in the release.
      for (const cell of tableOf(iij, language).rows.flat())
        expect(displayed(cell).replace("\n", blank)).toBe(cell.text);
    }
  });

  it("follows the worksheet's cells by formulas", () => {
    expect(formulas(tableOf(iij))).toEqual([
      [
        "",
        '="FY"&YEAR(EDATE(B10,-12)+1)&" "&B9&" dividend"',
        '="Latest forecast"&CHAR(10)&"(released on "&TEXT(C24,"[$-409]mmmm d, yyyy")&")"',
        '="FY"&YEAR(EDATE(EDATE(B10,-12),-12)+1)&" "&B9&" dividend"',
      ],
      ["", "=B25", "=C25", "=D25"],
      ["", "=B26", "=C26", "=D26"],
      ["", "", '=IF(ISNUMBER(C27),C27,IF(C27="","-",C27))', ""],
      ["", "=B28", '=IF(ISNUMBER(C28),C28,IF(C28="","-",C28))', "=D28"],
      ["", "=B29", '=IF(ISNUMBER(C29),C29,IF(C29="","-",C29))', "=D29"],
    ]);
  });

  it("says which cells hold a text that it cannot follow, and what to type instead", () => {
    const sources = tableOf(iij).textSources;
    expect(sources.map(({ cell }) => a1(cell))).toEqual(["B27", "D27"]);
    expect(sources[0]).toMatchObject({ numberFormat: '"JPY"#,##0,," million"' });
    expect(cellOf(tableOf(iij), total).content.value).toEqual({
      is: "number",
      number: decimal("608000000"),
    });
  });

  it("names the kind in Japanese from either language's label", () => {
    const kind = given("B9", "interim" as const, "Interim", null);
    const announcement = { ...iij, decision: { ...iij.decision, kind } };
    const heading = cellOf(tableOf(announcement, "ja"), 0, 3);
    expect(heading.text).toBe("前期実績（2018年3月期中間）");
    expect(formulaOf(heading)).toContain('IF(OR(B9="Interim",B9="中間"),"中間",');
  });

  it("knows the word that was typed for the kind", () => {
    const kind = given("B9", "interim" as const, "2Q", null);
    const announcement = { ...iij, decision: { ...iij.decision, kind } };
    const heading = cellOf(tableOf(announcement, "en"), 0, 1);
    expect(heading.text).toBe("FY2018 Interim dividend");
    expect(formulaOf(heading)).toContain('IF(OR(B9="Interim",B9="中間",B9="2Q"),"Interim",');
  });
});

describe("column headings", () => {
  it("are those typed for the language", () => {
    const plan = tableOf(decidedWith({ typedHeading: spoken("B30", "FY2018 final dividend") }));
    expect(cellOf(plan, 0).text).toBe("FY2018 final dividend");
    expect(formulaOf(cellOf(plan, 0))).toBe("=B30");
    const japanese = decidedWith({ typedHeading: spoken("B30", "FY2018 final dividend") });
    expect(cellOf(tableOf(japanese, "ja"), 0).text).toBe("決定額");
  });

  it("take the year's label, and one less for the year before", () => {
    const fiscalYearLabel = spoken("B16", "FY3/19");
    const plan = tableOf({ ...iij, decision: { ...iij.decision, fiscalYearLabel } });
    expect(plan.rows[0]?.map((cell) => cell.text)).toEqual([
      "",
      "FY3/19 Year-end dividend",
      "Latest forecast (released on May 14, 2019)",
      "FY3/18 Year-end dividend",
    ]);
    expect(formulaOf(cellOf(plan, 0, 3))).toBe("");
  });

  it("fall back on the section's own words where a fact is missing", () => {
    const { kind, ...decision } = iij.decision;
    expect(kind).toBeDefined();
    const plan = tableOf({ ...iij, decision });
    expect(cellOf(plan, 0).text).toBe("Decided");
    expect(formulaOf(cellOf(plan, 0))).toBe("=B23");
  });
});

describe("amounts per share", () => {
  const written = (entry: Entry<Amount>, presentation: Partial<Presentation> = {}) => {
    const cell = cellOf(tableOf(decidedWith({ dividendPerShare: entry }, presentation)), dividend);
    return [cell.text, displayed(cell), formulaOf(cell)];
  };
  const style = (prefix: string, suffix: string, places: number | null) => ({
    amountStyle: { language: "en", prefix, suffix, places } as const,
  });

  it.each([
    [style("¥", "", 2), "¥13.50"],
    [style("", " yen", 2), "13.50 yen"],
    [style("", " yen", 0), "13.5 yen"],
    [style("JPY", "", 3), "JPY13.500"],
    [style('a"b', "", 2), 'a"b13.50'],
    [{ amountStyle: null }, "JPY13.50"],
    [{ amountStyle: null, currency: "USD" }, "USD13.50"],
  ])("are written as %j says", (presentation, shown) => {
    expect(written(number("B26", "13.5"), presentation)).toEqual([shown, shown, "=B26"]);
  });

  it("never lose a digit", () => {
    expect(written(number("B26", "10.125"))).toEqual(["JPY10.125", "JPY10.125", "=B26"]);
    expect(written(number("B26", "1500"))).toEqual(["JPY1,500.00", "JPY1,500.00", "=B26"]);
  });

  it("keep the currency and the marks they were typed with", () => {
    const typed = number("B26", "0.5", { currency: "USD", marks: ["(*1)"], paid: true });
    expect(written(typed)).toEqual(["USD0.50(*1) (paid)", "USD0.50(*1) (paid)", "=B26"]);
  });

  it("are written in yen and sen where the worksheet's example is; a sheet shows a fraction", () => {
    const sen = { amountStyle: { language: "ja", prefix: "", suffix: "", places: null } } as const;
    const plan = (digits: string) =>
      cellOf(
        tableOf(decidedWith({ dividendPerShare: number("B26", digits) }, sen), "ja"),
        dividend,
      );
    expect(plan("36.67").text).toBe("36円67銭");
    expect(plan("20").text).toBe("20円00銭");
    expect(plan("1000.05").text).toBe("1,000円05銭");
    expect(plan("7.125").text).toBe("7円12銭5厘");
    expect(plan("7.1255").text).toBe("7.1255円");
    expect(displayed(plan("36.67"))).toBe("36.67円");
  });

  it("are followed through the unit of their label", () => {
    const inSen = given("B26", amountOf("13.5"), "1350", 1350);
    expect(written(inSen)).toEqual(["JPY13.50", "JPY13.50", "=B26*0.01"]);
  });

  it("say states in the language's words, following what they can", () => {
    expect(written(state("B26", "undetermined", "未定"))).toEqual(["Undecided", "Undecided", ""]);
    expect(written(state("B26", "none", "無配"))).toEqual(["None", "None", ""]);
    expect(written(state("B26", "none", "0"))).toEqual(["None", "None", "=B26"]);
    expect(written(state("B26", "blank", ""))).toEqual([
      "-",
      "-",
      '=IF(ISNUMBER(B26),B26,IF(B26="","-",B26))',
    ]);
  });
});

function amountOf(digits: string): Amount {
  const { value } = number("B26", digits);
  if (value.state !== "given") throw new Error("a number is given");
  return value.value;
}

describe("totals", () => {
  const written = (entry: Entry<Amount>, presentation: Partial<Presentation> = {}) => {
    const cell = cellOf(tableOf(decidedWith({ total: entry }, presentation)), total);
    return [cell.text, displayed(cell), formulaOf(cell)];
  };
  const exact = number("B27", "608629828.5");

  it.each([
    ["down", "JPY608 million", "=ROUNDDOWN(B27,-6)"],
    ["halfUp", "JPY609 million", "=ROUND(B27,-6)"],
    ["up", "JPY609 million", "=ROUNDUP(B27,-6)"],
  ] as const)("are cut %s as the worksheet says", (rounding, shown, formula) => {
    expect(written(exact, { rounding })).toEqual([shown, shown, formula]);
  });

  it("are cut to thousands", () => {
    const shown = "JPY608,629 thousand";
    const cut = { totalsIn: "thousand", rounding: "down" } as const;
    expect(written(exact, cut)).toEqual([shown, shown, "=ROUNDDOWN(B27,-3)"]);
  });

  it("stay whole where the worksheet does not say how to cut them", () => {
    expect(written(exact)).toEqual(["JPY608,629,828.5", "JPY608,629,828.5", "=B27"]);
    expect(written(number("B27", "608000000"))).toEqual([
      "JPY608 million",
      "JPY608 million",
      "=B27",
    ]);
  });

  it("are never multiplied to a smaller unit", () => {
    const label = { unit: "million", unitFrom: "label" } as const;
    const inMillions = given("B27", { ...amountOf("608"), ...label }, "608", 608);
    const shown = "JPY608 million";
    expect(written(inMillions, { totalsIn: "one" })).toEqual([shown, shown, "=B27*1000000"]);
    expect(written(inMillions, { totalsIn: null })).toEqual([shown, shown, "=B27*1000000"]);
  });

  it("follow a cell whose format leaves digits out", () => {
    const format = { unit: "million", unitFrom: "format" } as const;
    const scaled = given("B27", { ...amountOf("608"), ...format }, "608 million", 608000000);
    expect(written(scaled)).toEqual(["JPY608 million", "JPY608 million", "=B27"]);
  });

  it("keep the digits of a rounded figure, and its mark", () => {
    const figure = { ...amountOf("60.80"), unit: "million", unitFrom: "cell", places: 2 } as const;
    const marked = given("B27", { ...figure, upperLimit: true }, "60.80 million", null);
    const shown = "JPY60.80 million as upper limit";
    expect(written(marked)).toEqual([shown, shown, ""]);
  });
});

describe("other rows", () => {
  it("say 同左 in Japanese and the date in English", () => {
    if (common === undefined) throw new Error("the fixture has a share class");
    const columns = common.columns.map((column) =>
      column.role === "forecast"
        ? {
            ...column,
            recordDateSameAsLeft: true,
            recordDate: given("C25", { year: 2019, month: 3, day: 31 }, "同左", null),
          }
        : column,
    );
    const announcement = { ...iij, classes: [{ ...common, columns }] };
    const english = cellOf(tableOf(announcement), 1, 2);
    expect([english.text, formulaOf(english)]).toEqual(["March 31, 2019", "=B25"]);
    const japanese = cellOf(tableOf(announcement, "ja"), 1, 2);
    expect(japanese.text).toBe("同左");
    expect(formulaOf(japanese)).toContain("C25");
  });

  it("list the parts of the dividend that are given", () => {
    const parts = [
      { part: "ordinary", name: null, label: at("A34"), amount: number("B34", "96") },
      { part: "commemorative", name: "70th", label: at("A35"), amount: number("B35", "14") },
      { part: "special", name: null, label: at("A36"), amount: state("B36", "blank", "") },
    ] as const;
    expect(texts(tableOf(decidedWith({ parts }))).slice(3, 5)).toEqual([
      ["Ordinary dividend", "JPY96.00", "-", "-"],
      ["Commemorative dividend (70th)", "JPY14.00", "-", "-"],
    ]);
  });

  it("show a resource that has no name as typed, and a text date as a date", () => {
    const resource = given(
      "B29",
      { is: "other", text: "Other capital surplus" } as const,
      "Other capital surplus",
      null,
    );
    const effectiveDate = given("B28", { year: 2019, month: 6, day: 28 }, "28 June 2019", null);
    const plan = tableOf(decidedWith({ resource, effectiveDate }), "ja");
    expect(cellOf(plan, 5).text).toBe("Other capital surplus");
    expect(formulaOf(cellOf(plan, 5))).toBe("=B29");
    expect(cellOf(plan, 4)).toMatchObject({ text: "2019年6月28日" });
    expect(plan.textSources.map(({ cell }) => a1(cell))).toContain("B28");
  });

  it("stand for nothing to show where the worksheet lacks them", () => {
    if (common === undefined) throw new Error("the fixture has a share class");
    const bare: DividendColumn = {
      role: "decided",
      heading: text("B23", "Decided"),
      recordDateSameAsLeft: false,
      parts: [],
      notes: [],
    };
    const announcement = { ...iij, classes: [{ ...common, columns: [bare] }] };
    expect(
      texts(tableOf(announcement))
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(["-", "-", "-", "-", "-"]);
  });
});
