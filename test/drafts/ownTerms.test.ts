import type { Announcement } from "../../src/dividend/announcement";
import type { Language } from "../../src/dividend/language";
import type { TypedTerms } from "../../src/dividend/terms";
import { withTermSet } from "../../src/languages/terms";
import { readDraft } from "../../src/drafts/read/reading";
import { readHtmlDraft } from "../../src/drafts/read/html";
import { readTextDraft } from "../../src/drafts/read/text";
import { renderHtml } from "../../src/release/render/html";
import { renderText } from "../../src/release/render/plainText";
import { verifyDraft } from "../../src/drafts/compare/verifying";
import { renderWord } from "../../src/release/render/word";
import { spoken } from "../release/facts";
import { composed, sample } from "../release/worksheets";

const full = sample("full-sample.xlsx");

const both = (english: string, japanese: string) => ({
  ...spoken("B60", english, "en"),
  ...spoken("B61", japanese, "ja"),
});

const words: TypedTerms["words"] = {
  comparisonHeading: both("What is paid", "支払の概要"),
  reasonHeading: both("Why", "背景"),
  annualHeading: both("The whole year", "年間の状況"),
  recordDate: both("Day of record", "権利確定日"),
  dividendPerShare: both("Payout a share", "一株の配当"),
  dividendPerShareOfClass: both("Payout a preferred share", "優先株一株の配当"),
  ordinary: both("Base payout", "基本配当"),
  commemorative: both("Anniversary payout", "周年配当"),
  total: both("Cash out", "支払総額"),
  effectiveDate: both("Pay day", "支払日"),
  resource: both("Paid from", "支払原資"),
  retainedEarnings: both("Earnings kept", "留保利益"),
  annualCorner: both("As of", "時期"),
  interim: both("Half-way", "上半期"),
  yearEnd: both("Closing", "下半期"),
  annualTotal: both("All year", "一年"),
};

const drafts = async (announcement: Announcement, language: Language) => {
  const document = composed(announcement, language);
  const word = await readDraft(await renderWord(document), "docx");
  if (word.is !== "draft") throw new Error(word.why);
  return [
    readTextDraft(renderText(document)),
    await readHtmlDraft(renderHtml(document)),
    word.draft,
  ];
};

it.each(["en", "ja"] as const)(
  "a release in words of the issuer's own is verified as any other (%s)",
  async (language) => {
    const announcement = { ...full, terms: { set: null, words } };
    for (const draft of await drafts(announcement, language)) {
      const { items, missing } = verifyDraft(announcement, draft);
      expect(items.filter(({ verdict }) => verdict === "differs")).toEqual([]);
      expect(missing).toEqual([]);
      expect(items.filter(({ place }) => place.is === "cell").length).toBeGreaterThan(40);
    }
  },
);

it.each(["en", "ja"] as const)(
  "a release in the other set is verified against the worksheet (%s)",
  async (language) => {
    for (const draft of await drafts(withTermSet(full, "exchange"), language)) {
      const { items, missing } = verifyDraft(full, draft);
      expect(items.filter(({ verdict }) => verdict === "differs")).toEqual([]);
      expect(missing).toEqual([]);
    }
  },
);
