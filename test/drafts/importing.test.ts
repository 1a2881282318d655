import { readDraft } from "../../src/drafts/read/reading";
import { readTextDraft } from "../../src/drafts/read/text";
import { renderHtml } from "../../src/release/render/html";
import { importRelease } from "../../src/drafts/import/importing";
import { renderText } from "../../src/release/render/plainText";
import { hasDifferences } from "../../src/drafts/compare/verification";
import { verifyDraft } from "../../src/drafts/compare/verifying";
import { renderWord } from "../../src/release/render/word";
import { imported, throughWorksheet } from "./imports";
import { composed, sample } from "../release/worksheets";

describe.each([
  ["iij-2019-05-23.xlsx", "en"],
  ["iij-2019-05-23.xlsx", "ja"],
  ["full-sample.xlsx", "en"],
  ["full-sample.xlsx", "ja"],
] as const)("the release of %s in %s", (name, language) => {
  const original = sample(name);
  const document = composed(original, language);
  const text = renderText(document);

  it.each(["text", "html", "docx"] as const)(
    "is imported from %s and agrees with it",
    async (format) => {
      const encode = (from: string) => new TextEncoder().encode(from);
      const bytes = {
        text: () => encode(text),
        html: () => encode(renderHtml(document)),
        docx: () => renderWord(document),
      };
      const reading = await readDraft(await bytes[format](), format);
      if (reading.is !== "draft") throw new Error(reading.why);
      const result = imported(reading.draft);
      expect(result.language).toBe(language);
      expect(result.notUnderstood).toEqual([]);
      const announcement = throughWorksheet(result);
      expect(announcement.decision.releaseDate?.value).toEqual(
        original.decision.releaseDate?.value,
      );
      expect(announcement.decision.kind?.value).toEqual(original.decision.kind?.value);
      expect(announcement.decision.fiscalYearEnd?.value).toEqual(
        original.decision.fiscalYearEnd?.value,
      );
      expect(announcement.decision.decidedBy?.value).toEqual(original.decision.decidedBy?.value);
      expect(announcement.decision.meetingDate?.value).toEqual(
        original.decision.meetingDate?.value,
      );
      expect(announcement.company.name?.[language]?.value).toBe(
        original.company.name?.[language]?.value,
      );
      expect(hasDifferences(verifyDraft(announcement, reading.draft))).toBe(false);
      expect(renderText(composed(announcement, language))).toBe(text);
    },
  );
});

it("puts placeholders for what the words repeat of the facts", () => {
  const { announcement } = imported(
    readTextDraft(renderText(composed(sample("iij-2019-05-23.xlsx"), "en"))),
  );
  expect(announcement.text.approval?.en?.[0]?.value).toContain(
    "approval of the {{meeting number}} Ordinary General Meeting of Shareholders, to be held on {{meeting date}}",
  );
  expect(announcement.text.lead?.en?.[0]?.value).toMatch(
    /^\{\{place\}\}, \{\{release date\}\} - \{\{name\}\}/u,
  );
});

it("is none where nothing compares dividends", () => {
  expect(importRelease(readTextDraft("Just words.\n\nAnd\tmore\nof\tthem"))).toBeNull();
});

it("lists what has no place in a worksheet", () => {
  const text = renderText(composed(sample("iij-2019-05-23.xlsx"), "en"))
    .replace("Dividend resource", "Payout ratio\t20%\t-\t21%\nDividend resource")
    .replace("Effective date\tJune 28, 2019", "Effective date\tlate June");
  const { notUnderstood } = imported(readTextDraft(text));
  expect(notUnderstood.map(({ text: left, place }) => ({ text: left, place }))).toEqual([
    { text: "Payout ratio", place: { is: "cell", table: 1, row: 6, column: 1 } },
    { text: "20%", place: { is: "cell", table: 1, row: 6, column: 2 } },
    { text: "-", place: { is: "cell", table: 1, row: 6, column: 3 } },
    { text: "21%", place: { is: "cell", table: 1, row: 6, column: 4 } },
    { text: "late June", place: { is: "cell", table: 1, row: 5, column: 2 } },
  ]);
  // A row nobody knows goes nowhere; a date that is none has its row and column.
  expect(notUnderstood.map(({ goes }) => goes)).toEqual([
    ...[null, null, null, null],
    { is: "dividend", shareClass: null, role: "decided", fact: "effectiveDate" },
  ]);
});
