import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Announcement } from "../../src/dividend/announcement";
import type { Language } from "../../src/dividend/language";
import { readHtmlDraft } from "../../src/drafts/read/html";
import { readDraft } from "../../src/drafts/read/reading";
import { readTextDraft } from "../../src/drafts/read/text";
import { renderHtml } from "../../src/release/render/html";
import { renderText } from "../../src/release/render/plainText";
import { hasDifferences } from "../../src/drafts/compare/verification";
import { draftVerifier } from "../../src/drafts/compare/verifying";
import { renderWord } from "../../src/release/render/word";
import {
  type Slip,
  digitSlips,
  droppedFigures,
  isTold,
  nameSlips,
  replacedOnce,
  tableSlips,
  wordSlips,
} from "./slips";
import { swept } from "../sweep";
import { composed, sample } from "../release/worksheets";

/** A whole sweep compares thousands of drafts. */
const patience = 600_000;

/** Of what is tried, every so many-th, another part of it in each draft. */
const step = 11;

const iij = sample("iij-2019-05-23.xlsx");
const full = sample("full-sample.xlsx");
const fullJa = sample("full-sample-ja.xlsx");

const names = [
  "Internet Initiative Japan Inc.",
  "Hoshimi Instruments Co., Ltd.",
  "TSE Prime: 0000",
  "Sayo Kitamura, President",
  "星見計器株式会社",
  "株式会社インターネットイニシアティブ",
  "代表取締役社長　勝 栄二郎",
];

const drafts: readonly (readonly [string, Announcement, Language])[] = [
  ["IIJ's release", iij, "en"],
  ["IIJ's release in Japanese", iij, "ja"],
  ["the full sample", full, "en"],
  ["the full sample in Japanese", full, "ja"],
  ["the Japanese sample", fullJa, "ja"],
  ["the Japanese sample in English", fullJa, "en"],
];

describe.each(drafts)("in %s", (name, announcement, language) => {
  const offset = drafts.findIndex(([each]) => each === name);
  const text = renderText(composed(announcement, language));
  const verify = draftVerifier(announcement);
  const unseen = (slips: readonly Slip[]) =>
    slips
      .filter((slip) => slip.text !== text && !isTold(verify(readTextDraft(slip.text))))
      .map(({ what }) => what);

  it.each([
    ["lost, added or exchanged digit", () => digitSlips(text), 300],
    ["exchanged word that is as exact as a figure", () => wordSlips(text), 30],
    ["misspelt name", () => nameSlips(text, names), 2],
    [
      "figure that is dropped, row or column that is gone or exchanged",
      () => [...droppedFigures(text), ...tableSlips(text)],
      30,
    ],
  ] as const)(
    "no %s goes unseen",
    (__, slipsOf, more) => {
      const slips = slipsOf();
      expect(slips.length).toBeGreaterThan(more);
      expect(unseen(swept(slips, step, offset))).toEqual([]);
    },
    patience,
  );
});

describe("in other formats", () => {
  const nextDigit = (digit: string) => String((Number(digit) + 1) % 10);

  it(
    "no changed digit of a page goes unseen",
    async () => {
      const html = renderHtml(composed(full, "en"));
      const body = html.indexOf("<body");
      const slips = replacedOnce(html.slice(body), /(?<=>[^<]*)\d/gu, nextDigit);
      expect(slips.length).toBeGreaterThan(200);
      const verify = draftVerifier(full);
      for (const { what, text } of swept(slips, step)) {
        const draft = await readHtmlDraft(html.slice(0, body) + text);
        expect([what, hasDifferences(verify(draft))]).toEqual([what, true]);
      }
    },
    patience,
  );

  it(
    "no changed digit of a Word file does",
    async () => {
      const files = unzipSync(await renderWord(composed(iij, "ja")));
      const name = "word/document.xml";
      const xml = strFromU8(files[name] ?? new Uint8Array());
      const slips = replacedOnce(xml, /(?<=<w:t[ >][^<]*)\d/gu, nextDigit);
      expect(slips.length).toBeGreaterThan(80);
      const verify = draftVerifier(iij);
      for (const { what, text } of swept(slips, step)) {
        const bytes = zipSync({ ...files, [name]: strToU8(text) }, { level: 0 });
        const reading = await readDraft(bytes, "docx");
        const found = reading.is === "draft" && hasDifferences(verify(reading.draft));
        expect([what, found]).toEqual([what, true]);
      }
    },
    patience,
  );
});
