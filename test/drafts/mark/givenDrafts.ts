import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Announcement } from "../../../src/dividend/announcement";
import { type Language, languages } from "../../../src/dividend/language";
import type { Draft } from "../../../src/drafts/draft";
import { importRelease } from "../../../src/drafts/import/importing";
import { readTextDraft } from "../../../src/drafts/read/text";
import { composeRelease } from "../../../src/release/compose/composing";
import { renderWord } from "../../../src/release/render/word";
import { type GivenFile, convertedFiles, hasLibreOffice } from "../../libreOffice";
import { composed, sample } from "../../release/worksheets";
import { sharedPath } from "../../shared";
import { completed, throughWorksheet } from "../imports";

/** A Word file that says what a worksheet does, whoever wrote it. */
export interface GivenDraft {
  readonly name: string;
  readonly announcement: Announcement;
  readonly bytes: () => Promise<Uint8Array>;
}

const samples: Readonly<Record<string, Announcement>> = {
  "full-sample": sample("full-sample.xlsx"),
  "full-sample-ja": sample("full-sample-ja.xlsx"),
  "iij-2019-05-23": sample("iij-2019-05-23.xlsx"),
};

/** The samples' releases as this product writes them, and some as LibreOffice saved them again. */
export function sampleDrafts(): readonly GivenDraft[] {
  const written = Object.entries(samples).flatMap(([name, announcement]) =>
    languages.map((language): GivenDraft => ({
      name: `${name} in ${language}`,
      announcement,
      bytes: () => renderWord(composed(announcement, language)),
    })),
  );
  const folder = resolve(__dirname, "libreOffice");
  const saved = readdirSync(folder).flatMap((file): readonly GivenDraft[] => {
    const announcement = samples[file.split(".")[0] ?? ""];
    if (announcement === undefined) return [];
    const bytes = () => Promise.resolve(new Uint8Array(readFileSync(resolve(folder, file))));
    return [{ name: `${file} as LibreOffice writes it`, announcement, bytes }];
  });
  return [...written, ...saved];
}

interface RealRelease {
  readonly name: string;
  readonly published: Draft;
  readonly language: Language;
  readonly announcement: Announcement;
}

/** The real releases beside the project that a worksheet can be made from. */
function realReleases(): readonly RealRelease[] {
  return readdirSync(sharedPath("releases")).flatMap((file): readonly RealRelease[] => {
    const published = readTextDraft(readFileSync(sharedPath(`releases/${file}`), "utf8"));
    const imported = importRelease(published);
    if (imported === null) return [];
    const { language } = imported;
    const announcement = completed(throughWorksheet(imported), language);
    const name = file.replace(/\.txt$/u, "");
    return [{ name, published, language, announcement }];
  });
}

/** Their releases as this product writes them in both languages; a worksheet that lacks a fact has none. */
export function realDrafts(): readonly GivenDraft[] {
  return realReleases().flatMap(({ name, announcement }) =>
    languages.flatMap((language): readonly GivenDraft[] => {
      const composition = composeRelease(announcement, language);
      if (composition.is !== "document") return [];
      const bytes = () => renderWord(composition.document);
      return [{ name: `${name} in ${language}`, announcement, bytes }];
    }),
  );
}

/** The same as LibreOffice saves them again, and the releases as they were published, set in Word by LibreOffice. */
export async function realDraftsOfLibreOffice(): Promise<readonly GivenDraft[]> {
  if (!hasLibreOffice) return [];
  const written = realDrafts();
  const files = await Promise.all(
    written.map(async ({ bytes }, index) => ({
      name: `${String(index)}.docx`,
      bytes: await bytes(),
    })),
  );
  const word = "docx:MS Word 2007 XML";
  const saved = convertedFiles(files, word).map((bytes, index): readonly GivenDraft[] => {
    const draft = written[index];
    if (draft === undefined) return [];
    const { name, announcement } = draft;
    return [{ name: `${name}, saved by LibreOffice`, announcement, bytes: resolved(bytes) }];
  });
  const releases = realReleases();
  const pages = releases.map(({ published, language }, index) =>
    pageOf(published, language, `p${String(index)}.html`),
  );
  const set = convertedFiles(pages, word, "HTML (StarWriter)").map((bytes, index) => {
    const release = releases[index];
    if (release === undefined) return [];
    const { name, announcement } = release;
    return [{ name: `${name}, as published`, announcement, bytes: resolved(bytes) }];
  });
  return [...saved, ...set].flat();
}

function resolved(bytes: Uint8Array): () => Promise<Uint8Array> {
  return () => Promise.resolve(bytes);
}

/** A text with its tables as a web page, which LibreOffice makes a Word file of. */
function pageOf({ blocks }: Draft, language: Language, name: string): GivenFile {
  const escaped = (text: string) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
  const inner = blocks.map((block) => {
    if (block.is === "paragraph") return `<p>${escaped(block.text)}</p>`;
    const rows = block.rows.map(
      (cells) => `<tr>${cells.map(({ text }) => `<td>${escaped(text)}</td>`).join("")}</tr>`,
    );
    return `<table border="1">${rows.join("")}</table>`;
  });
  const page = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"></head><body>${inner.join("\n")}</body></html>`;
  return { name, bytes: new TextEncoder().encode(page) };
}
