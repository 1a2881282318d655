import type { Announcement } from "../../src/dividend/announcement";
import type { DividendColumn } from "../../src/dividend/column";
import { decimal } from "../../src/dividend/decimal";
import type { Language } from "../../src/dividend/language";
import { composeRelease } from "../../src/release/composing";
import type { Composition, CompositionOptions } from "../../src/release/composition";
import { renderText } from "../../src/release/plainText";
import { day, given, million, number, spoken, state, text } from "./facts";
import { iij, iijWithText } from "./iij";

type Composed = Extract<Composition, { is: "document" }>;

function composed(
  announcement: Announcement,
  language: Language,
  options?: CompositionOptions,
): Composed {
  const composition = composeRelease(announcement, language, options);
  if (composition.is !== "document") throw new Error(JSON.stringify(composition));
  return composition;
}

const textOf = (announcement: Announcement, language: Language, options?: CompositionOptions) =>
  renderText(composed(announcement, language, options).document);

const [common] = iij.classes;
if (common === undefined) throw new Error("the fixture has a share class");

function withColumns(changed: Partial<Record<DividendColumn["role"], Partial<DividendColumn>>>) {
  const columns = common?.columns.map((each) => ({ ...each, ...changed[each.role] })) ?? [];
  return { ...iij, classes: [{ name: null, heading: iij.range.first, columns }] };
}

describe("the order of a release", () => {
  it("is the contract's in English", () => {
    const typed = iijWithText({
      notes: spokenBlock("B50", "A note."),
      about: spokenBlock("B51", "We are {{short name}}."),
      contact: spokenBlock("B52", "Investor relations"),
    });
    expect(roles(typed, "en")).toEqual([
      "banner",
      "headline",
      "lead",
      "approval",
      "comparison",
      "table",
      "reason",
      "reason",
      "reason",
      "annual",
      "table",
      "notes",
      "about",
      "about",
      "contact",
      "contact",
    ]);
    expect(textOf(typed, "en")).toContain(
      "\n\nAbout IIJ\n\nWe are IIJ.\n\nFor inquiries, contact:\n\n",
    );
  });

  it("is the exchange's usual form in Japanese", () => {
    const company = {
      ...iij.company,
      name: spoken("B2", "株式会社インターネットイニシアティブ"),
      representative: spoken("B16", "代表取締役社長　山田 花子"),
      inquiries: spoken("B17", "経理部長　鈴木 一郎"),
    };
    const release = textOf({ ...iij, company }, "ja");
    expect(release.split("\n\n").slice(0, 6)).toEqual([
      "2019年5月23日",
      "株式会社インターネットイニシアティブ",
      "代表者　代表取締役社長　山田 花子",
      "TSE1: 3774",
      "問合せ先　経理部長　鈴木 一郎",
      "2019年3月期 期末配当に関するお知らせ",
    ]);
    expect(release).toContain("\n\n記\n\n1. 配当の内容\n\n");
    expect(release).toContain("\n\n2. 理由\n\n");
    expect(release).toMatch(/\n\n以上\n$/u);
  });

  function roles(announcement: Announcement, language: Language) {
    return composed(announcement, language).document.blocks.map((block) =>
      block.is === "table" ? "table" : block.role,
    );
  }
});

const spokenBlock = (cell: string, ...paragraphs: string[]) => ({
  en: paragraphs.map((each) => text(cell, each)),
});

describe("words", () => {
  it("typed win over the template's, which are named", () => {
    const composition = composed(iijWithText({ lead: spokenBlock("B40", "Our lead.") }), "en");
    expect(composition.templates).toEqual(["banner", "headline", "approval", "reason"]);
    expect(renderText(composition.document)).toContain("\n\nOur lead.\n\n");
  });

  it("typed in the other language only leave the template's, and that is said", () => {
    const composition = composed(iijWithText({ lead: spokenBlock("B40", "Our lead.") }), "ja");
    expect(composition.onlyInOtherLanguage).toEqual(["lead"]);
    expect(composition.templates).toContain("lead");
    expect(composition.fromOtherLanguage.map(({ fact }) => fact)).toEqual(["name", "listing"]);
    expect(composition.letterheadLacks).toEqual(["representative", "inquiries"]);
  });

  it("have their placeholders filled for the language", () => {
    const all =
      "{{name}}|{{short name}}|{{listing}}|{{place}}|{{release date}}|{{fiscal year}}|{{record date}}|" +
      "{{dividend per share}}|{{total}}|{{effective date}}|{{meeting number}}|{{meeting date}}|" +
      "{{meeting place}}|{{forecast date}}|{{ Record　Date }}";
    expect(textOf(iijWithText({ lead: spokenBlock("B40", all) }), "en")).toContain(
      "Internet Initiative Japan Inc.|IIJ|TSE1: 3774|TOKYO|May 23, 2019|FY2018|March 31, 2019|" +
        "JPY13.50|JPY608 million|June 28, 2019|27th|June 27, 2019|Tokyo|May 14, 2019|March 31, 2019",
    );
    const ja = {
      ja: [text("B40", "{{dividend per share}}、{{total}}、{{meeting number}}、{{kind}}")],
    };
    expect(textOf(iijWithText({ lead: ja }), "ja")).toContain("13.50円、608百万円、第27回、期末");
  });

  it("name common nouns small within a sentence", () => {
    const typed = spokenBlock("B40", "The {{kind}} dividend. {{resource}} pay for it.");
    expect(textOf(iijWithText({ lead: typed }), "en")).toContain(
      "The year-end dividend. Retained earnings pay for it.",
    );
  });

  it("are not searched again for placeholders in what was filled in", () => {
    const company = { ...iij.company, name: spoken("B2", "{{total}} $& Inc.") };
    const typed = { ...iijWithText({ lead: spokenBlock("B40", "By {{name}}") }), company };
    expect(textOf(typed, "en")).toContain("\n\nBy {{total}} $& Inc.\n\n");
  });

  it("keep an unknown placeholder, which the reader reports", () => {
    expect(textOf(iijWithText({ lead: spokenBlock("B40", "{{totl}}") }), "en")).toContain(
      "{{totl}}",
    );
  });

  it("of approval have no place where the board decides", () => {
    const decision = {
      ...iij.decision,
      decidedBy: given("B11", "boardOfDirectors" as const, "Board of directors", null),
    };
    const typed = {
      ...iijWithText({ approval: spokenBlock("B41", "Subject to approval.") }),
      decision,
    };
    const composition = composed(typed, "en");
    expect(composition.leftOut).toEqual(["approval"]);
    expect(renderText(composition.document)).not.toContain("Subject");
  });
});

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
        "JPY12.00 of the previous year it rises by JPY3.00",
        ", Above Its Forecast",
      ],
    ],
    [
      "10",
      "13.5",
      "12",
      [
        "JPY3.50 less than the latest forecast of JPY13.50",
        "falls by JPY2.00",
        ", Below Its Forecast",
      ],
    ],
    ["10", "10", "10", ["the amount of the latest forecast", "unchanged from the previous year"]],
    [
      "10",
      "undecided",
      "none",
      ["left the amount undecided", "No dividend was paid for the same period"],
    ],
    [
      "none",
      "10",
      "none",
      [
        "to Pay No Year-end Dividend",
        "resolved today to pay no year-end dividend",
        "The latest forecast was JPY10.00",
        "None was paid",
      ],
    ],
    ["none", "none", "5", ["foreseen no dividend either", "was JPY5.00 per share"]],
    ["10", "none", "5", ["foreseen no dividend.", "rises by JPY5.00"]],
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
        "（増配）",
        "直近の配当予想13.50円からは1.50円の増額",
        "前期の12.00円と比べると3.00円の増配",
      ],
    ],
    ["10", "13.5", "12", ["（減配）", "3.50円の減額", "2.00円の減配"]],
    ["10", "10", "10", ["直近の配当予想からの変更はありません", "前期と同額です"]],
    ["10", "undecided", "none", ["未定としておりました", "前年同期は無配でした"]],
    [
      "none",
      "10",
      "none",
      ["（無配）", "見送ること", "直近の配当予想は1株当たり10.00円", "前年同期も無配"],
    ],
    ["none", "none", "5", ["直近の配当予想も無配", "前年同期の配当は1株当たり5.00円"]],
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
    expect(textOf(asPaid, "en")).not.toContain("unchanged from the previous year");
    const restated = withColumns({
      decided: split,
      previous: {
        shareBasis: given("D39", "restated", "Restated", null),
        dividendPerShareAsPaid: number("D40", "27"),
      },
    });
    expect(textOf(restated, "en")).toContain("unchanged from the previous year");
    expect(textOf(restated, "en")).toContain(
      "restated for the share split (2 for 1, effective October 1, 2018); as paid it was JPY27.00.",
    );
    expect(textOf(restated, "ja")).toContain(
      "2018年10月1日付の株式分割（1株を2株に）を反映した金額",
    );
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
});

describe("refusals", () => {
  function lacking(announcement: Announcement, language: Language = "en") {
    const composition = composeRelease(announcement, language);
    if (composition.is !== "refused") throw new Error("it was composed");
    return composition.lacking.map(({ fact, column }) => (column ? `${column} ${fact}` : fact));
  }

  it("name the facts no release begins without", () => {
    const { kind, decidedBy, ...decision } = iij.decision;
    expect([kind, decidedBy]).not.toContain(undefined);
    expect(lacking({ ...iij, decision })).toEqual(["kind", "decidedBy"]);
  });

  it("name what the decided column lacks, in any language", () => {
    const announcement = withColumns({
      decided: {
        total: state("B27", "blank", ""),
        effectiveDate: state("B28", "notApplicable", "-"),
        dividendPerShare: number("B26", "13.5"),
      },
    });
    expect(lacking(announcement)).toEqual(["decided total"]);
    expect(lacking(announcement, "ja")).toEqual(["decided total"]);
    expect(
      lacking(withColumns({ decided: { dividendPerShare: state("B26", "undetermined", "未定") } })),
    ).toEqual(["decided dividendPerShare"]);
  });

  it("do not ask for the rest where no dividend is paid", () => {
    const announcement = withColumns({
      decided: {
        dividendPerShare: state("B26", "none", "無配"),
        total: state("B27", "blank", ""),
        effectiveDate: state("B28", "blank", ""),
        resource: state("B29", "blank", ""),
      },
    });
    expect(composeRelease(announcement, "en").is).toBe("document");
  });

  it("name a fact that only a placeholder asks for, with the cell of the text", () => {
    const { place, ...company } = iij.company;
    expect(place).toBeDefined();
    expect(composeRelease({ ...iij, company }, "en").is).toBe("document");
    const asking = { ...iijWithText({ lead: spokenBlock("B40", "{{place}}") }), company };
    expect(composeRelease(asking, "en")).toEqual({
      is: "refused",
      lacking: [{ fact: "place", cell: text("B40", "").cell }],
    });
  });

  it("name the rounding where a total must be cut and none is stated", () => {
    const exact = withColumns({ decided: { total: number("B27", "608629828") } });
    expect(lacking(exact)).toEqual(["rounding"]);
    const presentation = { ...iij.presentation, rounding: "down" } as const;
    expect(textOf({ ...exact, presentation }, "en")).toContain("\tJPY608 million\t");
  });

  it("name a forecast's day, unless its heading is typed", () => {
    const blank = { announcedOn: state("C24", "blank", "") };
    expect(lacking(withColumns({ forecast: blank }))).toEqual(["forecast announcedOn"]);
    const typedHeading = spoken("C30", "Forecast of May 14");
    expect(composeRelease(withColumns({ forecast: { ...blank, typedHeading } }), "en").is).toBe(
      "document",
    );
  });
});

it("marks a draft on request, and nothing else changes", () => {
  const plain = textOf(iij, "en");
  expect(textOf(iij, "en", { draft: true })).toBe(
    `DRAFT - NOT FOR RELEASE\n\n${plain}\nDRAFT - NOT FOR RELEASE\n`,
  );
  expect(textOf(iij, "ja", { draft: true })).toMatch(/^ドラフト/u);
});

it("speaks in the terms chosen", () => {
  const release = textOf(iij, "en", { terms: { set: "exchange", changed: { reason: "Why" } } });
  expect(release).toContain("\n\nDetails of the dividend\n\n\tAmount decided\t");
  expect(release).toContain("\n\nWhy\n\n");
});
