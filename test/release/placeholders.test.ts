import type { Language } from "../../src/dividend/language";
import { composeRelease } from "../../src/release/compose/composing";
import { renderText } from "../../src/release/render/plainText";
import { read } from "../worksheet/readings";
import type { TypedCell } from "../worksheet/sheets";

interface Rows {
  readonly dividend: TypedCell[][];
  readonly annual: TypedCell[][];
}

const usual: Rows = {
  dividend: [
    ["Dividend", "Decided", "Latest forecast", "Previous year"],
    ["Announced on", null, "2020-05-14", null],
    ["Record date", "2021-03-31", "2021-03-31", "2020-03-31"],
    ["Dividend per share", 22, 20, 19.5],
    ["Shares issued", 1_000_000, null, null],
    ["Treasury shares", 1_000, null, null],
    ["Total dividend amount", "22 million yen", "-", "19 million yen"],
    ["Effective date", "2021-06-28", "-", "2020-06-29"],
    ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
  ],
  annual: [
    ["Annual dividends", "End of 1Q", "Interim", "End of 3Q", "Year-end", "Total"],
    ["Year ended March 31, 2021", 1, 2, 3, 22, 28],
    ["Year ended March 31, 2020", 1.5, 2.5, 3.5, 19.5, 27],
  ],
};

function composing(texts: readonly TypedCell[][], language: Language, changed: Partial<Rows> = {}) {
  const rows = { ...usual, ...changed };
  const { announcement } = read([
    ["Company"],
    ["Name (English)", "Example Corporation"],
    ["Name (Japanese)", "見本株式会社"],
    ["Announcement"],
    ["Release date", "2021-05-13"],
    ["Kind of dividend", "Year-end"],
    ["Fiscal year end", "2021-03-31"],
    ["Decided by", "Board of directors"],
    ["Board meeting date", "2021-05-12"],
    ["Presentation"],
    ["Currency", "JPY"],
    ...rows.dividend,
    ...rows.annual,
    ["Text"],
    ...texts,
  ]);
  return composeRelease(announcement, language);
}

function filled(placeholder: string, language: Language, changed?: Partial<Rows>): string {
  const label = language === "en" ? "Notes (English)" : "Notes (Japanese)";
  const composition = composing([[label, `«${placeholder}»`]], language, changed);
  if (composition.is === "refused") {
    return composition.lacking.map(({ fact }) => `lacks ${fact}`).join(", ");
  }
  return /«(.*)»/u.exec(renderText(composition.document))?.[1] ?? "";
}

/** The rows with a cell of the row of that label changed. */
function withCell(section: keyof Rows, label: string, column: number, value: TypedCell) {
  const rows = usual[section].map((row) =>
    row[0] === label ? row.map((cell, at) => (at === column ? value : cell)) : row,
  );
  return { [section]: rows };
}

describe("a placeholder is filled with", () => {
  it.each([
    ["annual dividend", "JPY28.00", "28.00円"],
    ["first quarter dividend", "JPY1.00", "1.00円"],
    ["interim dividend", "JPY2.00", "2.00円"],
    ["third-quarter dividend", "JPY3.00", "3.00円"],
    ["year-end dividend", "JPY22.00", "22.00円"],
    ["Year end  dividend", "JPY22.00", "22.00円"],
    ["forecast dividend", "JPY20.00", "20.00円"],
    ["previous dividend", "JPY19.50", "19.50円"],
    ["previous annual dividend", "JPY27.00", "27.00円"],
    ["previous total", "JPY19 million", "19百万円"],
    ["increase from forecast", "JPY2.00", "2.00円"],
    ["increase from previous year", "JPY2.50", "2.50円"],
    ["annual increase", "JPY1.00", "1.00円"],
    ["fiscal year end", "March 31, 2021", "2021年3月31日"],
    ["previous fiscal year", "FY2019", "2020年3月期"],
    ["board meeting date", "May 12, 2021", "2021年5月12日"],
    ["shares entitled", "999,000 shares", "999,000株"],
  ])("the worksheet's %s", (name, english, japanese) => {
    expect(filled(`{{${name}}}`, "en")).toBe(english);
    expect(filled(`{{${name}}}`, "ja")).toBe(japanese);
  });

  it("the size of an increase, also of a cut, of none and of a dividend resumed", () => {
    const after = (forecast: TypedCell) =>
      filled(
        "{{increase from forecast}}",
        "en",
        withCell("dividend", "Dividend per share", 2, forecast),
      );
    expect([after(25), after(22), after("None")]).toEqual(["JPY3.00", "JPY0.00", "JPY22.00"]);
  });

  it("the decided dividend, where the year's row leaves its own period blank", () => {
    const blank = withCell("annual", "Year ended March 31, 2021", 4, null);
    expect(filled("{{year-end dividend}}", "en", blank)).toBe("JPY22.00");
  });

  it("the totals of the forecast that is revised", () => {
    const annual = [
      ...usual.annual,
      ["Previous forecast (May 14, 2020)", 1, 2, 3, 20, 26],
      ["Revised forecast", "-", "-", "-", 22, 28],
    ];
    expect(filled("{{previous forecast}} to {{revised forecast}}", "en", { annual })).toBe(
      "JPY26.00 to JPY28.00",
    );
    expect(filled("{{previous forecast}}から{{revised forecast}}", "ja", { annual })).toBe(
      "26.00円から28.00円",
    );
  });
});

describe("a fact is filled by its label in either language:", () => {
  const more: Partial<Rows> = {
    dividend: [
      ...usual.dividend,
      ["Ordinary dividend", 20, null, null],
      ["Commemorative dividend (70th anniversary)", 2, null, null],
      ["Trust-held shares", "12 thousand shares", null, null],
      ["Share split ratio", "2 for 1", null, null],
      ["Split effective date", "2021-04-01", null, null],
      ["Ex-dividend date", "2021-03-30", null, null],
      ["Grand total", "25 million yen", null, null],
    ],
    annual: [
      ...usual.annual,
      ["Results", "Current year", "Previous year"],
      ["Earnings per share", 70.5, 60],
      ["Distributable amount"],
      ["As of", "2021-03-31"],
      ["Goodwill", "5 million yen"],
    ],
  };
  it.each([
    ["Company name", "会社名", "Example Corporation", "見本株式会社"],
    ["Date of record", "基準日", "March 31, 2021", "2021年3月31日"],
    ["Dividend per share (yen)", "１株当たり配当金（円）", "JPY22.00", "22.00円"],
    ["Total dividend amount", "配当金総額", "JPY22 million", "22百万円"],
    ["Announced on", "公表日", "May 14, 2020", "2020年5月14日"],
    ["Board meeting date", "取締役会決議日", "May 12, 2021", "2021年5月12日"],
    ["Decided by", "決議機関", "board of directors", "取締役会"],
    ["Ordinary dividend", "普通配当", "JPY20.00", "20.00円"],
    ["commemorative dividend", "記念配当", "JPY2.00", "2.00円"],
    ["Shares issued", "発行済株式数", "1,000,000 shares", "1,000,000株"],
    ["Treasury shares", "自己株式数", "1,000 shares", "1,000株"],
    ["Trust-held shares", "信託保有株式数", "12 thousand shares", "12千株"],
    ["Share split ratio", "株式分割比率", "2 for 1", "1株につき2株"],
    ["Split effective date", "株式分割の効力発生日", "April 1, 2021", "2021年4月1日"],
    ["Ex-dividend date", "権利落日", "March 30, 2021", "2021年3月30日"],
    ["Grand total", "配当金総額合計", "JPY25 million", "25百万円"],
    ["Earnings per share", "1株当たり当期純利益", "JPY70.50", "70.50円"],
    ["As of", "貸借対照表日", "March 31, 2021", "2021年3月31日"],
    ["Goodwill", "のれん", "JPY5 million", "5百万円"],
  ])("%s, %s", (label, labelJa, english, japanese) => {
    for (const name of [label, labelJa]) {
      expect(filled(`{{${name}}}`, "en", more)).toBe(english);
      expect(filled(`{{${name}}}`, "ja", more)).toBe(japanese);
    }
  });

  it("which refuses the release where its cell is blank, and a setting is none", () => {
    expect(filled("{{Goodwill}}", "en")).toBe("lacks goodwill");
    expect(filled("{{普通配当}}", "ja")).toBe("lacks ordinary");
    expect(filled("{{Currency}}", "en")).toBe("{{Currency}}");
  });
});

describe("a release is refused, naming what a placeholder lacks:", () => {
  const without = (label: string): Partial<Rows> => ({
    dividend: usual.dividend.filter(([first]) => first !== label),
  });
  const annual = usual.annual.slice(0, 1);
  it.each<[string, Partial<Rows>, string]>([
    ["annual dividend", { annual }, "annualDividend"],
    ["first quarter dividend", { annual }, "firstQuarterDividend"],
    ["interim dividend", { annual }, "interimDividend"],
    ["third quarter dividend", { annual }, "thirdQuarterDividend"],
    ["previous annual dividend", { annual }, "previousAnnualDividend"],
    ["annual increase", { annual }, "annualDividend"],
    ["forecast dividend", withCell("dividend", "Dividend per share", 2, "-"), "forecastDividend"],
    ["previous dividend", withCell("dividend", "Dividend per share", 3, null), "previousDividend"],
    ["previous total", withCell("dividend", "Total dividend amount", 3, "-"), "previousTotal"],
    [
      "increase from forecast",
      withCell("dividend", "Dividend per share", 2, "undetermined"),
      "forecastDividend",
    ],
    [
      "increase from previous year",
      withCell("dividend", "Dividend per share", 3, "-"),
      "previousDividend",
    ],
    ["shares entitled", without("Treasury shares"), "sharesEntitled"],
    ["previous forecast", {}, "previousForecast"],
    ["revised forecast", {}, "revisedForecast"],
    ["representative", {}, "representative"],
  ])("%s", (name, changed, fact) => {
    for (const language of ["en", "ja"] as const) {
      expect(filled(`{{${name}}}`, language, changed)).toBe(`lacks ${fact}`);
    }
  });

  it("the share basis, where a split lies between the years", () => {
    const dividend = [...usual.dividend, ["Share split ratio", "2 for 1", null, null]];
    expect(filled("{{increase from previous year}}", "en", { dividend })).toBe("lacks shareBasis");
    expect(filled("{{annual increase}}", "en", { dividend })).toBe("lacks shareBasis");
    expect(filled("{{increase from forecast}}", "en", { dividend })).toBe("JPY2.00");
  });
});
