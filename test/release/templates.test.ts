import type { Announcement } from "../../src/dividend/announcement";
import type { AnnualRow } from "../../src/dividend/annual";
import { decimal } from "../../src/dividend/decimal";
import type { Language } from "../../src/dividend/language";
import { common, composed, textOf, withColumns } from "./compositions";
import { day, given, million, number, state } from "./facts";
import { iij } from "./iij";

describe("templates", () => {
  const change = (decided: string, forecast: string, previous: string) =>
    withColumns({
      decided: { dividendPerShare: amountOrState("B26", decided) },
      forecast: { dividendPerShare: amountOrState("C26", forecast) },
      previous: { dividendPerShare: amountOrState("D26", previous) },
    });
  const amountOrState = (cell: string, written: string) => {
    if (written === "none") return state(cell, "none", "無配");
    return written === "undecided" ? state(cell, "undetermined", "未定") : number(cell, written);
  };

  it.each([
    [
      "15",
      "13.5",
      "12",
      [
        "JPY1.50 more than the latest forecast of JPY13.50",
        "the previous year's year-end dividend of JPY12.00, it is an increase of JPY3.00",
        ", Above Its Forecast",
      ],
    ],
    [
      "10",
      "13.5",
      "12",
      [
        "JPY3.50 less than the latest forecast of JPY13.50",
        "a decrease of JPY2.00",
        ", Below Its Forecast",
      ],
    ],
    [
      "10",
      "10",
      "10",
      ["same amount as the latest forecast and the previous year's year-end dividend."],
    ],
    [
      "10",
      "10",
      "8",
      ["This is the same amount as the latest forecast.", "an increase of JPY2.00"],
    ],
    ["10", "8", "10", ["It is unchanged from the previous year's year-end dividend."]],
    [
      "10",
      "undecided",
      "none",
      ["left the amount undecided", "No year-end dividend was paid for the previous year."],
    ],
    [
      "none",
      "10",
      "none",
      [
        "to Pay No Year-end Dividend",
        "resolved today to pay no year-end dividend",
        "The latest forecast was JPY10.00",
        "No year-end dividend was paid for the previous year either.",
      ],
    ],
    ["none", "none", "5", ["was for no dividend, too", "dividend was JPY5.00 per share"]],
    ["none", "none", "none", ["was for no dividend, and no year-end dividend was paid"]],
    ["10", "none", "5", ["was for no dividend.", "an increase of JPY5.00"]],
  ])(
    "say in English how %s stands to a forecast of %s and to %s",
    (decided, forecast, previous, said) => {
      const release = textOf(change(decided, forecast, previous), "en");
      for (const words of said) expect(release).toContain(words);
    },
  );

  it.each([
    [
      "15",
      "13.5",
      "12",
      [
        "（期末配当・増配）",
        "直近の配当予想（13.50円）から1.50円の増額",
        "前期の期末配当（12.00円）に比べ3.00円の増配",
      ],
    ],
    ["10", "13.5", "12", ["（期末配当・減配）", "3.50円の減額", "2.00円の減配"]],
    ["10", "10", "10", ["直近の配当予想および前期の期末配当と同額です。"]],
    ["10", "10", "8", ["直近の配当予想からの変更はありません。", "に比べ2.00円の増配"]],
    ["10", "8", "10", ["前期の期末配当と同額です。", "剰余金の配当（期末配当）に関するお知らせ"]],
    ["13", "12", "15", ["剰余金の配当（期末配当）に関するお知らせ", "2.00円の減配"]],
    [
      "10",
      "undecided",
      "none",
      ["未定としておりました", "前期の期末配当は無配でした", "（期末配当・復配）"],
    ],
    [
      "none",
      "10",
      "none",
      [
        "（期末配当・無配）",
        "を行わないこと",
        "直近の配当予想は1株当たり10.00円",
        "前期の期末配当も無配",
      ],
    ],
    ["none", "none", "5", ["直近の配当予想も無配", "前期の期末配当は1株当たり5.00円"]],
    ["none", "none", "none", ["直近の配当予想、前期の期末配当ともに無配でした。"]],
    ["10", "none", "5", ["直近の配当予想は無配でした"]],
  ])(
    "say in Japanese how %s stands to a forecast of %s and to %s",
    (decided, forecast, previous, said) => {
      const release = textOf(change(decided, forecast, previous), "ja");
      for (const words of said) expect(release).toContain(words);
    },
  );

  it.each([
    ["firstQuarter", "a First Quarter Dividend", "第1四半期末配当"],
    ["interim", "an Interim Dividend", "中間配当"],
    ["thirdQuarter", "a Third Quarter Dividend", "第3四半期末配当"],
    ["special", "a Special Dividend", "特別配当"],
  ] as const)("name a %s dividend", (kind, english, japanese) => {
    const announcement = {
      ...iij,
      decision: { ...iij.decision, kind: given("B9", kind, kind, null) },
    };
    expect(textOf(announcement, "en")).toContain(`IIJ Proposes ${english} of JPY13.50`);
    expect(textOf(announcement, "ja")).toContain(japanese);
  });

  it("speak for the board where it decides", () => {
    const decision = {
      ...iij.decision,
      decidedBy: given("B11", "boardOfDirectors" as const, "取締役会", null),
      boardMeetingDate: day("B12", "2019-05-22"),
    };
    const english = textOf({ ...iij, decision }, "en");
    expect(english).toContain("resolved on May 22, 2019 to pay a year-end dividend");
    expect(english).not.toContain("approval");
    const japanese = textOf({ ...iij, decision }, "ja");
    expect(japanese).toContain("2019年5月22日開催の取締役会");
    expect(japanese).not.toContain("株主総会");
  });

  it("tell the parts of the dividend", () => {
    const parts = [
      { part: "ordinary", name: null, label: iij.range.first, amount: number("B34", "96") },
      {
        part: "commemorative",
        name: "70th anniversary",
        label: iij.range.last,
        amount: number("B35", "14"),
      },
    ] as const;
    const announcement = withColumns({ decided: { parts } });
    expect(textOf(announcement, "en")).toContain(
      "consists of an ordinary dividend of JPY96.00 and a commemorative dividend of JPY14.00 (70th anniversary).",
    );
    expect(textOf(announcement, "ja")).toContain(
      "普通配当96.00円、記念配当14.00円（70th anniversary）",
    );
  });

  it("tell a split, and compare with a restated year only", () => {
    const split = {
      splitRatio: given("B37", { to: decimal("2"), from: decimal("1") }, "2 for 1", null),
      splitEffectiveDate: day("B38", "2018-10-01"),
    };
    const asPaid = withColumns({ decided: split });
    expect(textOf(asPaid, "en")).toContain(
      "A share split of 2 for 1 took effect on October 1, 2018.",
    );
    expect(textOf(asPaid, "en")).not.toContain("the previous year's");
    const restated = withColumns({
      decided: split,
      previous: {
        shareBasis: given("D39", "restated", "Restated", null),
        dividendPerShareAsPaid: number("D40", "27"),
      },
    });
    expect(textOf(restated, "en")).toContain("and the previous year's year-end dividend.");
    expect(textOf(restated, "en")).toContain(
      "restated for the share split (2 for 1, effective October 1, 2018); as paid it was JPY27.00.",
    );
    expect(textOf(restated, "ja")).toContain(
      "2018年10月1日付の株式分割（1株を2株に）を反映した金額",
    );
    // The footnote tells of the split already.
    expect(textOf(restated, "en")).not.toContain("took effect");
    expect(textOf(restated, "ja")).not.toContain("効力発生日として");
    const consolidation = {
      splitRatio: given("B37", { to: decimal("1"), from: decimal("5") }, "1 for 5", null),
    };
    expect(textOf(withColumns({ decided: consolidation }), "ja")).toContain(
      "5株を1株とする株式併合",
    );
  });

  it("tell capital surplus from retained earnings", () => {
    const resource = given("B29", { is: "capitalSurplus" } as const, "資本剰余金", null);
    const announcement = withColumns({ decided: { resource } });
    expect(textOf(announcement, "en")).toContain("paid out of capital surplus");
    expect(textOf(announcement, "ja")).toContain("資本剰余金を原資");
  });

  it("give each share class its table, and their grand total once", () => {
    const announcement: Announcement = {
      ...iij,
      classes: [
        { ...common, grandTotal: million("B45", "700", "JPY700 million") },
        {
          ...common,
          name: "Class A preferred shares",
          columns: common.columns.map((each) =>
            each.role === "decided" ? { ...each, dividendPerShare: number("B56", "24") } : each,
          ),
        },
      ],
    };
    const english = textOf(announcement, "en");
    expect(english).toContain("IIJ Proposes Year-end Dividends for FY2018");
    expect(english).toContain(
      "over all classes of shares: JPY700 million.\n\nDividend: Class A preferred shares\n\n\t",
    );
    expect(english).toContain("The dividend on Class A preferred shares is JPY24.00 per share.");
    expect(textOf(announcement, "ja")).toContain("2. 配当の内容（Class A preferred shares）");
    const foreign = composed(announcement, "ja").fromOtherLanguage;
    expect(foreign.map(({ fact }) => fact)).toContain("shareClass");
    const own = composed(announcement, "en").fromOtherLanguage;
    expect(own).toEqual([]);
    expect(textOf(announcement, "ja")).toContain("3. 理由");
  });

  it("say of which share basis a previous year as paid is", () => {
    const announcement = withColumns({
      decided: {
        splitRatio: given("B37", { to: decimal("2"), from: decimal("1") }, "2 for 1", null),
        splitEffectiveDate: day("B38", "2018-10-01"),
      },
      previous: { shareBasis: given("D39", "asPaid", "As paid", null) },
    });
    expect(textOf(announcement, "en")).toContain(
      "The previous year's dividend per share is as paid, before the share split.",
    );
    expect(textOf(announcement, "ja")).toContain("当該株式分割前の金額です。");
  });

  it("tell a split to come in the future, and compare across it", () => {
    const announcement = withColumns({
      decided: {
        splitRatio: given("B37", { to: decimal("3"), from: decimal("1") }, "3 for 1", null),
        splitEffectiveDate: day("B38", "2019-10-01"),
      },
    });
    expect(textOf(announcement, "en")).toContain(
      "A share split of 3 for 1 will take effect on October 1, 2019.",
    );
    expect(textOf(announcement, "en")).toContain("and the previous year's year-end dividend.");
    expect(textOf(announcement, "ja")).toContain("1株を3株とする株式分割を行う予定です。");
  });

  it("claim no approval of a dividend that is not paid", () => {
    const announcement = change("none", "none", "none");
    const { meetingNumber, meetingDate, ...decision } = announcement.decision;
    expect([meetingNumber, meetingDate]).not.toContain(undefined);
    expect(textOf({ ...announcement, decision }, "en")).not.toContain("approval");
    expect(textOf({ ...announcement, decision }, "ja")).not.toContain("承認");
  });

  it("speak of the common shares where only other classes get a dividend", () => {
    const preferred = {
      ...common,
      name: "Class A preferred shares",
      columns: common.columns.map((each) => ({ ...each, dividendPerShare: number("B56", "24") })),
    };
    const none = change("none", "none", "none");
    const announcement = { ...none, classes: [...none.classes, preferred] };
    const english = textOf(announcement, "en");
    expect(english).toContain("IIJ to Pay No Year-end Dividend on Common Shares for FY2018");
    expect(english).toContain("and to propose the payment of dividends on other classes of shares");
    expect(english).toContain("requires the approval");
    const japanese = textOf(announcement, "ja");
    expect(japanese).toContain("（期末配当・普通株式は無配）");
    expect(japanese).toContain("普通株式への配当を見送る");
    expect(japanese).not.toContain("行わないこと");
  });

  it.each([
    ["special", "All of it is a special dividend.", "全額が特別配当です。"],
    ["commemorative", "All of it is a commemorative dividend.", "全額が記念配当です。"],
    ["ordinary", null, null],
  ] as const)("tell a dividend that is all %s", (part, english, japanese) => {
    const parts = [{ part, name: null, label: iij.range.first, amount: number("B34", "13.5") }];
    const announcement = withColumns({ decided: { parts } });
    if (english === null) {
      expect(textOf(announcement, "en")).not.toMatch(/consists of|All of it/u);
      expect(textOf(announcement, "ja")).not.toMatch(/内訳は|全額が/u);
    } else {
      expect(textOf(announcement, "en")).toContain(english);
      expect(textOf(announcement, "ja")).toContain(japanese);
    }
  });

  it("name both a commemorative and a special part in the headline", () => {
    const part = (name: "commemorative" | "special", cell: string) =>
      ({ part: name, name: null, label: iij.range.first, amount: number(cell, "1") }) as const;
    const parts = [part("commemorative", "B34"), part("special", "B35")];
    const announcement = withColumns({ decided: { parts } });
    expect(textOf(announcement, "en")).toContain(", Including Commemorative and Special Dividends");
    expect(textOf(announcement, "ja")).toContain("（期末配当、記念配当・特別配当を含む）");
  });

  describe("of the year's dividends", () => {
    const year = (kind: "interim" | "yearEnd" | "special", cells: AnnualRow["cells"]) => ({
      ...iij,
      decision: { ...iij.decision, kind: given("B9", kind, kind, null) },
      annual: {
        ...iij.annual,
        rows: iij.annual.rows.map((row, index) => (index === 0 ? { ...row, cells } : row)),
      },
    });
    const amounts = (interim: string, yearEnd: string, total: string) => ({
      interim: amountOrState("B46", interim),
      yearEnd: amountOrState("C46", yearEnd),
      total: amountOrState("D46", total),
    });

    it("add up what is decided", () => {
      const announcement = year("yearEnd", amounts("13.5", "13.5", "27"));
      expect(textOf(announcement, "en")).toContain(
        "Together with the interim dividend of JPY13.50, the annual dividend for FY2018 comes to JPY27.00 per share.",
      );
      expect(textOf(announcement, "ja")).toContain("年間配当は1株当たり27.00円となります。");
    });

    it("name the others where this one is not paid", () => {
      const unpaid = withColumns({ decided: { dividendPerShare: amountOrState("B26", "none") } });
      const { annual } = year("yearEnd", amounts("13.5", "none", "13.5"));
      const announcement = { ...unpaid, annual };
      expect(textOf(announcement, "en")).toContain(
        "With the interim dividend of JPY13.50 alone, the annual dividend for FY2018 comes to JPY13.50 per share.",
      );
      expect(textOf(announcement, "ja")).toContain(
        "年間配当は、中間配当13.50円のみの1株当たり13.50円となります。",
      );
    });

    it("expect what is still to be decided", () => {
      const announcement = year("interim", amounts("13.5", "13.5", "27"));
      expect(textOf(announcement, "en")).toContain(
        "the annual dividend for FY2018 is expected to come to JPY27.00 per share.",
      );
      expect(textOf(announcement, "ja")).toContain("年間配当は1株当たり27.00円となる見込みです。");
    });

    it.each([
      ["an undetermined total", year("interim", amounts("13.5", "undecided", "undecided"))],
      ["no other dividend", year("yearEnd", amounts("none", "13.5", "13.5"))],
      ["a special dividend, which is no part of it", year("special", amounts("10", "10", "20"))],
    ])("say nothing of %s", (_, announcement) => {
      expect(textOf(announcement, "en")).not.toContain("Together with");
      expect(textOf(announcement, "ja")).not.toContain("と合わせ");
    });
  });

  it("leave marks of the tables out of sentences", () => {
    const marked = number("B26", "13.5", { marks: ["(*1)"] });
    const announcement = withColumns({ decided: { dividendPerShare: marked } });
    const english = textOf(announcement, "en");
    expect(english).toContain("Dividend of JPY13.50 per Share");
    expect(english).toContain("\tJPY13.50(*1)\t");
  });

  it("say where a resource is printed in the other language", () => {
    const resource = given(
      "B29",
      { is: "other", text: "Other capital surplus" } as const,
      "",
      null,
    );
    const announcement = withColumns({ decided: { resource } });
    const foreign = (language: Language) =>
      composed(announcement, language).fromOtherLanguage.map(({ fact }) => fact);
    expect(foreign("ja")).toContain("resource");
    expect(foreign("en")).not.toContain("resource");
  });
});
