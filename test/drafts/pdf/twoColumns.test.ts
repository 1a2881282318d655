import type { Draft } from "../../../src/drafts/draft";
import { importRelease } from "../../../src/drafts/import/importing";
import { readTextDraft } from "../../../src/drafts/read/text";
import { launchBrowser } from "../../browser/launch";
import { convertedFiles, hasLibreOffice } from "../../libreOffice";
import { describeWithShared } from "../../shared";
import { wholeSweep } from "../../sweep";
import { factEntries } from "../factEntries";
import { throughWorksheet } from "../imports";
import { moreNotices } from "../layouts/moreNotices";
import { unseenNotices } from "../layouts/unseenNotices";
import { asHtml, asWord, releaseNames, releaseText } from "../releaseFiles";
import { type Bands, type Looks, bandings, inTwoColumns, isBanded } from "./columnPages";
import { draftOf } from "./pdfDrafts";

interface Taken {
  readonly facts: ReadonlyMap<string, string>;
  readonly left: readonly string[];
}

function taken(draft: Draft): Taken | null {
  const result = importRelease(draft);
  if (result === null) return null;
  const left = result.notUnderstood.flatMap(({ place, text }) =>
    place.is === "cell" ? [text] : [],
  );
  return { facts: factEntries(throughWorksheet(result)), left };
}

/**
 * Excerpts that are hardly a page: rows of two cells or of remarks of the excerpt's own, cut in two without lines around
 * them, and a sentence of three lines.
 */
const tooShort = (name: string, { ruled }: Looks) =>
  name.startsWith("26_") || (!ruled && /^(?:20|24)_/u.test(name));

/** What a PDF says wrongly of a release, or leaves out without a word. */
function differences(name: string, how: Looks, text: Draft, pdf: Draft): readonly string[] {
  const [own, other] = [taken(text), taken(pdf)];
  if (own === null || tooShort(name, how)) return [];
  if (other === null) return [`${name}: refused (${titleOf(how)})`];
  const wrong = [...other.facts].filter(([place, value]) => own.facts.get(place) !== value);
  const lost = [...own.facts].filter(([place]) => !other.facts.has(place));
  const isTold = other.left.length > 0;
  return [
    ...wrong.map(
      ([place, value]) =>
        `${name}: ${place}: ${value}, for ${own.facts.get(place) ?? "nothing"} (${titleOf(how)})`,
    ),
    ...(isTold
      ? []
      : lost.map(([place, value]) => `${name}: lost ${place}: ${value} (${titleOf(how)})`)),
  ];
}

const looks = bandings.flatMap((bands): readonly Looks[] => [
  { ruled: true, bands },
  { ruled: false, bands },
]);
const titleOf = ({ ruled, bands }: Looks) => `${ruled ? "lines" : "no lines"}, bands: ${bands}`;

const texts = () => releaseNames().map((name) => [name, readTextDraft(releaseText(name))] as const);

function pageStyle(ruled: boolean, bands: Bands): string {
  const band =
    bands === "none"
      ? ""
      : `tr:nth-child(${bands === "headings" ? "1" : "odd"}) td{background:#dde6f2}`;
  const cell = ruled ? "border:1px solid;padding:2px 4px" : "padding:3px 5px";
  return `<style>body{font:8.5pt/1.4 serif;column-count:2;column-gap:22pt;column-fill:balance}table{font:inherit;border-collapse:collapse;width:100%}td{${cell}}tr{break-inside:avoid}${band}</style>`;
}

const twoColumns =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1200" w:right="1000" w:bottom="1200" w:left="1000"/><w:cols w:num="2" w:space="440"/></w:sectPr>';

function wordLooks({ ruled, bands }: Looks) {
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join("");
  const margins =
    '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>';
  return {
    table: `<w:tblPr><w:tblW w:w="5000" w:type="pct"/>${ruled ? `<w:tblBorders>${borders}</w:tblBorders>` : ""}${margins}</w:tblPr>`,
    cell: (row: number) =>
      isBanded(bands, row) ? '<w:tcPr><w:shd w:val="clear" w:fill="DDE6F2"/></w:tcPr>' : "",
    section: twoColumns,
    run: '<w:sz w:val="16"/>',
  };
}

describeWithShared("releases in two columns of page", () => {
  /** Between changes of the code two of them do. */
  const tried = looks.filter(
    ({ ruled, bands }) => wholeSweep || bands === (ruled ? "headings" : "rows"),
  );

  it.each(tried.map((own) => [titleOf(own), own] as const))(
    "letter by letter, %s",
    async (_, own) => {
      const wrong: string[] = [];
      for (const [name, text] of texts()) {
        const pdf = inTwoColumns(text, own);
        wrong.push(...differences(name, own, text, await draftOf(pdf)));
      }
      expect(wrong).toEqual([]);
    },
  );

  const others = wholeSweep && hasLibreOffice ? it : it.skip;

  others(
    "as LibreOffice prints their Word files",
    async () => {
      const wrong: string[] = [];
      for (const own of looks) {
        const pdfs = convertedFiles(
          texts().map(([name, text]) => ({
            name: name.replace(/txt$/u, "docx"),
            bytes: asWord(text, wordLooks(own)),
          })),
          "pdf",
        );
        for (const [index, [name, text]] of texts().entries()) {
          const pdf = pdfs[index] ?? new Uint8Array();
          wrong.push(...differences(name, own, text, await draftOf(pdf)));
        }
      }
      expect(wrong).toEqual([]);
    },
    900_000,
  );

  others(
    "as a browser prints their pages",
    async () => {
      const wrong: string[] = [];
      const browser = await launchBrowser();
      const page = await browser.newPage();
      for (const own of looks) {
        for (const [name, text] of texts()) {
          const html = asHtml(text, pageStyle(own.ruled, own.bands));
          await page.setContent(new TextDecoder().decode(html));
          const pdf = new Uint8Array(await page.pdf({ format: "A4", printBackground: true }));
          wrong.push(...differences(name, own, text, await draftOf(pdf)));
        }
      }
      await browser.close();
      expect(wrong).toEqual([]);
    },
    900_000,
  );
});

test("notices of other shapes, within lines, have the facts of their texts", async () => {
  const how: Looks = { ruled: true, bands: "headings" };
  const wrong: string[] = [];
  for (const { name, text } of [...unseenNotices, ...moreNotices]) {
    const draft = readTextDraft(text.trim().replaceAll("|", "\t"));
    wrong.push(...differences(name, how, draft, await draftOf(inTwoColumns(draft, how))));
  }
  expect(wrong).toEqual([]);
});
