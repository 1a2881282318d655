import type { Draft } from "../../../src/drafts/draft";
import { readTextDraft } from "../../../src/drafts/read/text";
import { launchBrowser } from "../../browser/launch";
import { convertedFiles, hasLibreOffice } from "../../libreOffice";
import { describeWithShared } from "../../shared";
import { swept, wholeSweep } from "../../sweep";
import { asHtml, asWord, releaseNames, releaseText } from "../releaseFiles";
import { type Bands, type Looks, bandings, inTwoColumns, isBanded } from "./columnPages";
import { draftOf } from "./pdfDrafts";
import { differences } from "./sameFacts";
import { everyNotice } from "../layouts/everyNotice";

const looks = bandings.flatMap((bands): readonly Looks[] => [
  { ruled: true, bands },
  { ruled: false, bands },
]);
const titleOf = ({ ruled, bands }: Looks) => `${ruled ? "lines" : "no lines"}, bands: ${bands}`;

const differencesIn = (name: string, text: Draft, pdf: Draft) =>
  differences(text, pdf).map((each) => `${name}: ${each}`);

/**
 * Excerpts of three or four lines, of which a browser, which sets them closer than a page is, puts one or two in the right
 * column.
 */
const hardlyAPage = /^(?:24|26)_/u;

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
        wrong.push(...differencesIn(name, text, await draftOf(pdf)));
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
          wrong.push(...differencesIn(name, text, await draftOf(pdf)));
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
        for (const [name, text] of texts().filter(([each]) => !hardlyAPage.test(each))) {
          const html = asHtml(text, pageStyle(own.ruled, own.bands));
          await page.setContent(new TextDecoder().decode(html));
          const pdf = new Uint8Array(await page.pdf({ format: "A4", printBackground: true }));
          wrong.push(...differencesIn(name, text, await draftOf(pdf)));
        }
      }
      await browser.close();
      expect(wrong).toEqual([]);
    },
    900_000,
  );
});

test.each(
  looks
    .filter(({ bands }) => wholeSweep || bands === "none")
    .map((own, at) => [titleOf(own), own, at] as const),
)("notices of other shapes have the facts of their texts, %s", async (_, own, at) => {
  const wrong: string[] = [];
  for (const { name, text } of swept(everyNotice, 3, at)) {
    const draft = readTextDraft(text.trim().replaceAll("|", "\t"));
    wrong.push(...differencesIn(name, draft, await draftOf(inTwoColumns(draft, own))));
  }
  expect(wrong).toEqual([]);
});
