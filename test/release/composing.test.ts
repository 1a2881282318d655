import type { Announcement } from "../../src/dividend/announcement";
import type { Language } from "../../src/dividend/language";
import type { TypedTerms } from "../../src/dividend/terms";
import { withTermSet } from "../../src/languages/terms";
import { composeRelease } from "../../src/release/compose/composing";
import { renderText } from "../../src/release/render/plainText";
import { common, composed, textOf, withColumns } from "./compositions";
import { given, number, spoken, state, text } from "./facts";
import { iij, iijWithText } from "./iij";

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
    expect(release.split("\n\n").slice(0, 7)).toEqual([
      "2019年5月23日",
      "各位",
      "会社名　株式会社インターネットイニシアティブ",
      "代表者名　代表取締役社長　山田 花子",
      "（コード番号　TSE1: 3774）",
      "問合せ先　経理部長　鈴木 一郎",
      "剰余金の配当（期末配当）に関するお知らせ",
    ]);
    expect(release).toContain("\n\n記\n\n1. 配当の内容\n\n");
    expect(release).toContain("\n\n2. 理由\n\n");
    expect(release).toMatch(/\n\n以上\n$/u);
  });

  it("has the telephone number on a line of its own in Japanese, however it is typed", () => {
    for (const typed of [
      "経理部長　鈴木 一郎　TEL 03-1234-5678",
      "経理部長　鈴木 一郎（TEL. 03-1234-5678）",
      "経理部長　鈴木 一郎、電話：03-1234-5678",
    ]) {
      const company = { ...iij.company, inquiries: spoken("B17", typed) };
      expect(textOf({ ...iij, company }, "ja")).toContain(
        "\n\n問合せ先　経理部長　鈴木 一郎\n（TEL　03-1234-5678）\n\n",
      );
    }
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

describe("footnotes in Japanese", () => {
  const noted = (...notes: string[]) => ({ notes: notes.map((note) => text("D36", note)) });

  it("are marked by number in the heading of their column and before the note", () => {
    const release = textOf(
      withColumns({ forecast: noted("予想の注記です。"), previous: noted("一つ目。", "二つ目。") }),
      "ja",
    );
    expect(release).toContain("公表）※1\t前期実績（2018年3月期）※2※3\n");
    expect(release).toContain("\n\n※1 予想の注記です。\n\n※2 一つ目。\n\n※3 二つ目。\n\n");
  });

  it("are left as typed where the worksheet has marks of its own, and in English", () => {
    const own = withColumns({ previous: noted("（注1）調整後。") });
    expect(textOf(own, "ja")).toContain("\n\n（注1）調整後。\n\n");
    expect(textOf(own, "ja")).not.toContain("※");
    expect(textOf(withColumns({ previous: noted("Restated.") }), "en")).not.toMatch(/※|\*/u);
  });
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

  it.each([
    [1, "1st", "第1回"],
    [2, "2nd", "第2回"],
    [3, "3rd", "第3回"],
    [11, "11th", "第11回"],
    [12, "12th", "第12回"],
    [13, "13th", "第13回"],
    [21, "21st", "第21回"],
    [22, "22nd", "第22回"],
    [111, "111th", "第111回"],
    [113, "113th", "第113回"],
    [123, "123rd", "第123回"],
  ])("count the meetings as each language does: %s", (number, english, japanese) => {
    const lead = {
      en: [text("B40", "The {{meeting number}} Meeting")],
      ja: [
        text(
          "B41",
          "{{meeting number}}定時株主総会、{{meeting date}}、{{resource}}、{{forecast date}}",
        ),
      ],
    };
    const meetingNumber = given("B13", number, String(number), number);
    const typed = { ...iijWithText({ lead }), decision: { ...iij.decision, meetingNumber } };
    expect(textOf(typed, "en")).toContain(`The ${english} Meeting`);
    expect(textOf(typed, "ja")).toContain(
      `${japanese}定時株主総会、2019年6月27日、利益剰余金、2019年5月14日`,
    );
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

describe("terms", () => {
  const changed = (words: TypedTerms["words"], set: TypedTerms["set"] = null) => ({
    ...iij,
    terms: { set, words },
  });

  it("are of the set chosen, but for the worksheet's own", () => {
    const release = textOf(changed({ reasonHeading: spoken("B60", "Why") }, "exchange"), "en");
    expect(release).toContain("\n\nDetails of the dividend\n\n\tAmount decided\t");
    expect(release).toContain("\n\nWhy\n\n");
    const japanese = textOf(withTermSet(iij, "exchange"), "ja");
    expect(japanese).toContain("\n配当金の総額\t");
  });

  it("hold for the language they are in", () => {
    const announcement = changed({
      comparisonHeading: {
        ...spoken("B60", "Dividend of surplus"),
        ...spoken("B61", "剰余金の配当"),
      },
      dividendPerShare: spoken("B62", "Dividend per ordinary share"),
      interim: spoken("B63", "中間期末"),
    });
    const english = textOf(announcement, "en");
    expect(english).toContain("\n\nDividend of surplus\n\n");
    expect(english).toContain("\nDividend per ordinary share\tJPY13.50\t");
    expect(english).toContain("\n\n\tDividend per ordinary share\t\t\n");
    expect(english).toContain("\tInterim dividend\t");
    const japanese = textOf(announcement, "ja");
    expect(japanese).toContain("\n\n1. 剰余金の配当\n\n");
    expect(japanese).toContain("\n1株当たり配当金\t");
    expect(japanese).toContain("\t中間期末\t");
  });

  it("of the comparison's heading go on with a class's name", () => {
    const words = { comparisonHeading: spoken("B60", "Payout") };
    const classes = [common, { ...common, name: "Class A shares" }];
    expect(textOf({ ...changed(words), classes }, "en")).toContain(
      "\n\nPayout: Class A shares\n\n",
    );
  });
});

it("is printed in the worksheet's font, or in the one asked for", () => {
  const fonts = { ja: text("B20", "MS Mincho") };
  const announcement = { ...iij, presentation: { ...iij.presentation, fonts } };
  const font = (language: Language, options = {}) =>
    composed(announcement, language, options).document.font;
  expect([font("ja"), font("en")]).toEqual(["MS Mincho", null]);
  expect(font("ja", { font: "Meiryo" })).toBe("Meiryo");
});
