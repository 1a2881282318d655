import type { Language } from "../../src/dividend/language";
import { readTextDraft } from "../../src/drafts/read/text";
import { importRelease } from "../../src/drafts/import/importing";
import { hasDifferences } from "../../src/drafts/compare/verification";
import { verifyDraft } from "../../src/drafts/compare/verifying";
import { composeRelease } from "../../src/release/compose/composing";
import { renderText } from "../../src/release/render/plainText";
import { read } from "../worksheet/readings";
import type { TypedCell } from "../worksheet/sheets";

const head = (more: readonly TypedCell[][] = []): TypedCell[][] => [
  ["Company"],
  ["Name (English)", "Example Corporation"],
  ["Name (Japanese)", "見本株式会社"],
  ["Announcement"],
  ["Release date", "2020-10-28"],
  ["Fiscal year end", "2021-03-31"],
  ...more,
  ["Presentation"],
  ["Currency", "JPY"],
];
const rows: TypedCell[][] = [
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Previous forecast (May 14, 2020)", "5.00 yen", "5.00 yen", "10.00 yen"],
  ["Revised forecast", "-", "7.00 yen", "12.00 yen"],
  ["Year ending March 31, 2021", "5.00 yen", null, null],
  ["Year ended March 31, 2020", "5.00 yen", "5.00 yen", "10.00 yen"],
];

function composition(typed: readonly TypedCell[][], language: Language) {
  return composeRelease(read(typed.map((row) => [...row])).announcement, language);
}

function text(typed: readonly TypedCell[][], language: Language): string {
  const composed = composition(typed, language);
  return composed.is === "document"
    ? renderText(composed.document)
    : JSON.stringify(composed.lacking);
}

describe("the notice on the forecast alone", () => {
  it("is composed in English", () => {
    expect(text([...head(), ...rows], "en")).toBe(`For Immediate Release

Example Corporation Announces a Revision to the Dividend Forecast for FY2020

October 28, 2020 - Example Corporation announces that its Board of Directors resolved today to revise the dividend forecast for the fiscal year ending March 31, 2021 (FY2020) released on May 14, 2020, as set out below.

Details of the revision

\tAnnual dividends per share\t\t
\tInterim dividend\tYear-end dividend\tTotal: Annual dividend
Previous forecast (May 14, 2020)\tJPY5.00\tJPY5.00\tJPY10.00
Revised forecast\t-\tJPY7.00\tJPY12.00
Year ending March 31, 2021\tJPY5.00\t-\t-
Year ended March 31, 2020\tJPY5.00\tJPY5.00\tJPY10.00

Reason for the revision

The forecast of the year-end dividend is revised from JPY5.00 to JPY7.00 per share.

The forecasts above are based on information available on the date of this release. Actual dividends may differ from them.
`);
  });

  it("says a fiscal year once that the worksheet names in words of its own", () => {
    const named = head([["Fiscal year label", "the fiscal year ending March 2021"]]);
    expect(text([...named, ...rows], "en")).toContain(
      "to revise the dividend forecast for the fiscal year ending March 2021 released on",
    );
  });

  it("is composed in Japanese", () => {
    const typed: TypedCell[][] = [
      ["年間配当", "第2四半期末", "期末", "合計"],
      ["前回予想(2020年5月14日公表)", "5円00銭", "5円00銭", "10円00銭"],
      ["今回修正予想", "-", "7円00銭", "12円00銭"],
      ["当期実績", "5円00銭"],
      ["2020年3月期", "5円00銭", "5円00銭", "10円00銭"],
    ];
    expect(text([...head(), ...typed], "ja")).toBe(`2020年10月28日

各位

会社名\u3000見本株式会社

2021年3月期 配当予想の修正に関するお知らせ

当社は、本日開催の取締役会において、下記のとおり、2020年5月14日に公表いたしました2021年3月期 配当予想を修正することを決議いたしましたので、お知らせいたします。

記

1. 修正の内容

\t年間配当金\t\t
\t第2四半期末\t期末\t合計
前回予想(2020年5月14日公表)\t5.00円\t5.00円\t10.00円
今回修正予想\t-\t7.00円\t12.00円
当期実績\t5.00円\t-\t-
2020年3月期\t5.00円\t5.00円\t10.00円

2. 修正の理由

1株当たり期末配当予想を5.00円から7.00円に修正いたします。

（注）上記の予想は、本資料の公表日現在において入手可能な情報に基づくものであり、実際の配当は予想と異なる可能性があります。

以上
`);
  });

  it("has its rows in the exchange's order, whatever theirs in the worksheet", () => {
    const [periods, ...years] = rows;
    const turned = [...head(), periods ?? [], ...years.toReversed()];
    expect(text(turned, "en")).toBe(text([...head(), ...rows], "en"));
  });

  it("names its rows in the language it is in", () => {
    const japanese = text([...head(), ...rows], "ja");
    expect(japanese).toContain("前回予想（2020年5月14日公表）\t5.00円");
    expect(japanese).toContain("当期実績\t5.00円");
    expect(japanese).toContain("前期実績（2020年3月期）\t5.00円");
  });

  it("calls its rows as the notice does where the worksheet says current and previous year", () => {
    const [periods = [], previous = [], [, ...revised] = [], [, ...paid] = [], [, ...before] = []] =
      rows;
    const typed: TypedCell[][] = [
      ...head(),
      periods,
      previous,
      ["Current Revised Forecast", ...revised],
      ["Current fiscal year", ...paid],
      ["Previous fiscal year", ...before],
    ];
    expect(text(typed, "en")).toContain("\nPaid to date (this year)\tJPY5.00\t");
    expect(text(typed, "en")).toContain("\nPrevious year (FY2019)\tJPY5.00\t");
    expect(text(typed, "ja")).toContain("\n今回修正予想\t-\t7.00円\t");
  });

  it.each([
    ["undecided", "7.00", "from undecided to JPY7.00 per share", "未定から7.00円に"],
    ["5.00", 0, "from JPY5.00 to no dividend", "5.00円から無配に"],
    ["-", "7.00", "is revised to JPY7.00 per share", "期末配当予想を7.00円に"],
  ])("says in words what is revised: %s to %s", (from, to, english, japanese) => {
    const typed: TypedCell[][] = [
      ...head([["Kind of dividend", "Year-end"]]),
      ["Annual dividends", "Year-end"],
      ["Previous forecast", from],
      ["Revised forecast", to],
    ];
    expect(text(typed, "en")).toContain(`the year-end dividend is revised`);
    expect(text(typed, "en")).toContain(english);
    expect(text(typed, "en")).toContain("a Revision to the Year-end Dividend Forecast for FY2020");
    expect(text(typed, "ja")).toContain(japanese);
    expect(text(typed, "ja")).toContain("2021年3月期 期末配当予想の修正に関するお知らせ");
  });

  it("has the currency in its sentences where the example of an amount is bare digits", () => {
    const typed = [...head(), ["Amounts written as", "20.00"], ...rows];
    const english = text(typed, "en");
    expect(english).toContain("is revised from JPY5.00 to JPY7.00 per share.");
    expect(english).toContain("Revised forecast\t-\t7.00\t12.00\n");
    expect(text(typed, "ja")).toContain("5.00円から7.00円に");
    const yen = [...head(), ["Amounts written as", "20.00 yen"], ...rows];
    expect(text(yen, "en")).toContain("from 5.00 yen to 7.00 yen per share");
  });

  it("has a table of each share class, and the words that are typed for it", () => {
    const typed: TypedCell[][] = [
      ...head(),
      ...rows,
      ["Annual dividends: Class A preferred shares", "Year-end"],
      ["Previous forecast", "10.00"],
      ["Revised forecast", "20.00"],
      ["Text"],
      ["Reason (English)", "Results were better than expected."],
    ];
    const english = text(typed, "en");
    expect(english).toContain("Details of the revision: Class A preferred shares\n\n\tAnnual");
    expect(english).toContain("Reason for the revision\n\nResults were better than expected.");
  });

  it("names the year of the previous year's row also in a worksheet in Japanese", () => {
    const typed: TypedCell[][] = [
      ["年間配当", "期末"],
      ["前回予想", "5円00銭"],
      ["今回修正予想", "7円00銭"],
      ["当期実績", "-"],
      ["前期実績", "5円00銭"],
    ];
    const japanese = text([...head(), ...typed], "ja");
    expect(japanese).toContain("\n当期実績\t-\n前期実績（2020年3月期）\t5.00円\n");
  });

  it.each([
    ["en", "Notes", "The forecasts assume that no shares are bought back.", 2],
    ["en", "Notes", "The forecasts above may vary with the results.", 1],
    ["en", "Reason for the revision", "Results are good. Actual dividends could differ.", 1],
    ["ja", "注記", "株式分割の前後で株式数が異なるため、合計は記載しておりません。", 2],
    ["ja", "注記", "業績の変動等により、実際の配当金が予想と異なる場合があります。", 1],
  ] as const)(
    "has the caution once beside typed words: %s, %s, %s",
    (language, label, words, count) => {
      const printed = text([...head(), ...rows, ["Text"], [label, words]], language);
      const caution = /may vary with|could differ|may differ|異なる可能性|異なる場合/gu;
      expect(printed).toContain(words);
      expect(printed.match(caution)).toHaveLength(1);
      expect(
        printed.match(/The forecasts a|Results are good|株式分割の|上記の予想は|業績の変動/gu),
      ).toHaveLength(count);
    },
  );

  it("needs no deciding body, but a name and a fiscal year", () => {
    const { is, ...rest } = composition(
      [["Announcement"], ["Release date", "2020-10-28"], ...rows],
      "en",
    );
    expect(is).toBe("refused");
    expect("lacking" in rest ? rest.lacking.map(({ fact }) => fact) : []).toEqual([
      "fiscalYearEnd",
      "name",
    ]);
  });

  it.each(["en", "ja"] as const)(
    "comes back and agrees, and a changed figure is told (%s)",
    (language) => {
      const { announcement } = read([...head(), ...rows].map((row) => [...row]));
      const release = text([...head(), ...rows], language);
      const verified = verifyDraft(announcement, readTextDraft(release));
      expect(hasDifferences(verified)).toBe(false);
      expect(verified.items.filter(({ verdict }) => verdict !== "agrees")).toEqual([]);
      const changed = verifyDraft(announcement, readTextDraft(release.replace("12.00", "13.00")));
      expect(changed.items.filter(({ verdict }) => verdict === "differs")).toHaveLength(1);
      expect(
        importRelease(readTextDraft(release))?.notUnderstood.filter(
          ({ place }) => place.is === "cell",
        ),
      ).toEqual([]);
    },
  );
});

describe("a decision and a revision in one notice", () => {
  const decision: TypedCell[][] = [
    ["Kind of dividend", "Interim"],
    ["Decided by", "Board of directors"],
  ];
  const comparison: TypedCell[][] = [
    ["Dividend", "Decided", "Latest forecast", "Previous year"],
    ["Announced on", null, "2020-05-14", null],
    ["Record date", "2020-09-30", "2020-09-30", "2019-09-30"],
    ["Dividend per share", "6.00 yen", "5.00 yen", "5.00 yen"],
    ["Total dividend amount", "608 million yen", "-", "507 million yen"],
    ["Effective date", "2020-12-01", "-", "2019-12-02"],
    ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
  ];
  const lines = (language: Language, typed: readonly TypedCell[][] = comparison) =>
    text([...head(decision), ...typed, ...rows], language).split("\n");

  it.each([
    [
      "en",
      "Example Corporation Declares an Interim Dividend of JPY6.00 per Share for FY2020, Above Its Forecast, and Revises Its Dividend Forecast",
      "The Board of Directors also resolved to revise the dividend forecast for the fiscal year ending March 31, 2021 (FY2020) released on May 14, 2020.",
      "Actual dividends may differ from them.",
    ],
    [
      "ja",
      "剰余金の配当（中間配当・増配）および配当予想の修正に関するお知らせ",
      "また、2020年5月14日に公表いたしました2021年3月期 配当予想につきましても修正することを決議いたしましたので、あわせてお知らせいたします。",
      "実際の配当は予想と異なる可能性があります。",
    ],
  ] as const)("speaks of both, and has the caution: %s", (language, headline, lead, caution) => {
    const said = lines(language);
    expect(said).toContain(headline);
    expect(said.some((line) => line.endsWith(lead))).toBe(true);
    expect(said.some((line) => line.endsWith(caution))).toBe(true);
  });

  it("has a headline of its own where nothing is paid", () => {
    const none = comparison.map(([label = null, decided = null, ...others]): TypedCell[] => {
      if (label === "Dividend per share") return [label, "0.00 yen", ...others];
      return label === "Dividend" || label === "Record date" || label === "Announced on"
        ? [label, decided, ...others]
        : [label, "-", ...others];
    });
    expect(lines("en", none)).toContain(
      "Example Corporation to Pay No Interim Dividend for FY2020 and to Revise Its Dividend Forecast",
    );
  });

  /** The annual rows under other labels. */
  function labelled(...labels: readonly string[]): TypedCell[][] {
    return rows.map(([heading, ...cells], at) => [labels[at - 1] ?? heading ?? null, ...cells]);
  }

  it("has the table of the notice on the forecast, where nothing decided is called paid", () => {
    const plain = labelled(
      "Previous forecast (May 14, 2020)",
      "Revised forecast",
      "Current fiscal year",
      "Previous fiscal year",
    );
    const both = (language: Language) =>
      text([...head(decision), ...comparison, ...plain], language);
    expect(both("en")).toContain(
      "\n\n\tAnnual dividends per share\t\t\n\tInterim dividend\tYear-end dividend\tTotal: Annual dividend\nPrevious forecast",
    );
    expect(both("en")).toContain(
      "\nDeclared to date (this year)\tJPY5.00\t-\t-\nPrevious year (FY2019)\t",
    );
    expect(both("en")).not.toContain("Paid to date");
    expect(both("ja")).toContain("\n当期実績\t5.00円\t-\t-\n前期実績（2020年3月期）\t");
    const draft = readTextDraft(both("en"));
    const { announcement } = read([...head(decision), ...comparison, ...plain]);
    expect(hasDifferences(verifyDraft(announcement, draft))).toBe(false);
    expect(importRelease(draft)?.notUnderstood.filter(({ place }) => place.is === "cell")).toEqual(
      [],
    );
  });

  it("says when the forecast was released as the comparison does, where the row does not", () => {
    const bare = labelled("Previous forecast", "Revised forecast", "2021-03-31", "2020-03-31");
    const both = (language: Language) =>
      text([...head(decision), ...comparison, ...bare], language);
    expect(both("en")).toContain("\nPrevious forecast (released on May 14, 2020)\t");
    expect(both("en")).toContain(
      "the dividend forecast for the fiscal year ending March 31, 2021 (FY2020) released on May 14, 2020.",
    );
    expect(both("ja")).toContain("\n前回予想（2020年5月14日公表）\t");
    expect(text([...head(), ...bare], "en")).toContain("\nPrevious forecast\tJPY5.00");
  });
});

it("names the class of shares whose forecast is revised, where there are several", () => {
  const preferred: TypedCell[][] = [
    ["Annual dividends: Class A preferred shares", "Interim", "Year-end", "Total"],
    ["Previous forecast (May 14, 2020)", "-", "50.00 yen", "50.00 yen"],
    ["Revised forecast", "-", "undetermined", "undetermined"],
  ];
  const typed = [...head(), ...rows, ...preferred];
  expect(text(typed, "en")).toContain(
    "The forecast of the year-end dividend on common shares is revised from JPY5.00 to JPY7.00 per share and the forecast of the year-end dividend on Class A preferred shares is revised from JPY50.00 to undecided.",
  );
  expect(text(typed, "ja")).toContain(
    "普通株式の1株当たり期末配当予想を5.00円から7.00円に、Class A preferred sharesの1株当たり期末配当予想を50.00円から未定に修正いたします。",
  );
  // A class without a Japanese name is imported by the one that its heading has.
  for (const language of ["en", "ja"] as const) {
    const back = importRelease(readTextDraft(text(typed, language)));
    expect(back?.notUnderstood.filter(({ place }) => place.is === "cell")).toEqual([]);
    expect(back?.announcement.classAnnuals?.map(({ name }) => name)).toEqual([
      "Class A preferred shares",
    ]);
  }
});

describe("a revision beside a split", () => {
  const note = "株式分割の前後で株式数が異なるため、合計は記載しておりません。";
  const beside: TypedCell[][] = [
    ["Dividend", "Decided"],
    ["Share split ratio", "2 for 1"],
    ["Split effective date", "2020-10-01"],
  ];

  it("has no comparison of nothing, and the note of that section below its table", () => {
    for (const language of ["en", "ja"] as const) {
      const printed = text([...head(), ...beside, ["Note", note], ...rows], language);
      const told =
        language === "ja" ? note : "A share split of 2 for 1 took effect on October 1, 2020.";
      const [before, behind] = printed.split(told);
      expect(before).toMatch(/5\.00(?:円)?\t5\.00|JPY5\.00\tJPY5\.00/u);
      expect(behind).toContain(language === "en" ? "Reason for the revision" : "修正の理由");
      expect(printed).not.toMatch(/Decided|決定額/u);
      const draft = readTextDraft(printed);
      const { announcement } = read([...head(), ...beside, ["Note", note], ...rows]);
      expect(hasDifferences(verifyDraft(announcement, draft))).toBe(false);
    }
  });

  it("marks no note where no column has the mark", () => {
    expect(text([...head(), ...beside, ["Note", note], ...rows], "ja")).not.toContain("※");
  });

  it("says that its words stand for a note that is in the other language alone", () => {
    const typed = [...head(), ...beside, ["Note", note], ...rows];
    expect(composition(typed, "en")).toMatchObject({ onlyInOtherLanguage: ["notes"] });
    expect(composition(typed, "ja")).toMatchObject({ onlyInOtherLanguage: [] });
  });

  it("keeps a note on something else as it is typed", () => {
    const other = "前期は創立50周年の記念配当を含みます。";
    const typed = [...head(), ...beside, ["Note", other], ...rows];
    expect(text(typed, "en")).toContain(other);
    expect(composition(typed, "en")).toMatchObject({
      fromOtherLanguage: [{ fact: "note" }],
      onlyInOtherLanguage: [],
    });
  });

  const forecast = (revised: string): TypedCell[][] => [
    ["Annual dividends", "Interim", "Year-end", "Total"],
    ["Previous forecast", "40.00", "40.00", "80.00"],
    ["Revised forecast", "40.00", revised, "-"],
  ];

  it("tells of the split, and that the forecast is the same before it where it is", () => {
    const same = [...head(), ...beside, ...forecast("20.00")];
    expect(text(same, "en")).toContain(
      "from JPY40.00 to JPY20.00 per share. Per share before the share split, it is unchanged.\n",
    );
    expect(text(same, "en")).toContain("A share split of 2 for 1 took effect on October 1, 2020.");
    expect(text(same, "ja")).toContain(
      "40.00円から20.00円に修正いたします。株式分割前の株式数に換算しますと、実質的な変更はありません。",
    );
    const raised = [...head(), ...beside, ...forecast("25.00")];
    expect(text(raised, "en")).not.toContain("unchanged");
    expect(text(raised, "ja")).not.toContain("実質的な変更");
  });

  it("says the same of a consolidation by its name", () => {
    const consolidation: TypedCell[][] = [
      ["Dividend", "Decided"],
      ["Share split ratio", "1 for 2"],
    ];
    const typed = [...head(), ...consolidation, ...forecast("80.00")];
    expect(text(typed, "en")).toContain(
      "Per share before the consolidation of shares, it is unchanged.",
    );
    expect(text(typed, "ja")).toContain("株式併合前の株式数に換算しますと");
  });

  it("says where its note is in the other language alone", () => {
    const composed = composition([...head(), ...beside, ...rows, ["Text"], ["Notes", note]], "en");
    expect(composed).toMatchObject({ is: "document", onlyInOtherLanguage: ["notes"] });
  });
});
