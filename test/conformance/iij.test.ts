import { readFileSync } from "node:fs";
import type { Announcement } from "../../src/dividend/announcement";
import { composeRelease } from "../../src/release/compose/composing";
import type { ReleaseDocument } from "../../src/release/document";
import type { DraftFormat } from "../../src/drafts/draft";
import { readDraft } from "../../src/drafts/read/reading";
import { renderHtml } from "../../src/release/render/html";
import { renderText } from "../../src/release/render/plainText";
import { renderWord } from "../../src/release/render/word";
import { readWorksheet } from "../../src/worksheet/reader";
import type { Sheet } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { draftLines } from "../drafts/draftLines";
import { describeWithShared, sharedPath } from "../shared";

function conformanceSheet(): Sheet {
  const workbook = readWorkbook(readFileSync(sharedPath("conformance/iij-2019-05-23.xlsx")));
  const sheet = workbook.is === "workbook" ? workbook.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("the conformance workbook has a sheet");
  return sheet;
}

function announcementOf(sheet: Sheet): Announcement {
  const reading = readWorksheet(sheet);
  if (reading === null) throw new Error("the conformance sheet is a dividend worksheet");
  return reading.announcement;
}

function documentOf(sheet: Sheet): ReleaseDocument {
  const composition = composeRelease(announcementOf(sheet), "en");
  if (composition.is !== "document") throw new Error("it was refused");
  return composition.document;
}

const releaseOf = (sheet: Sheet) => renderText(documentOf(sheet));

async function textOf(bytes: Uint8Array, format: Exclude<DraftFormat, "pdf">): Promise<string> {
  const reading = await readDraft(bytes, format);
  if (reading.is !== "draft") throw new Error(reading.why);
  return draftLines(reading.draft);
}

describeWithShared("IIJ's release of May 23, 2019", () => {
  const expected = () =>
    `${readFileSync(sharedPath("releases/iij-2019-05-23.txt"), "utf8").trimEnd()}\n`;

  it("comes out of its worksheet byte for byte, but for the newline at the end", () => {
    expect(releaseOf(conformanceSheet())).toBe(expected());
  });

  it("says the same as HTML and as a Word file", async () => {
    const document = documentOf(conformanceSheet());
    const html = new TextEncoder().encode(renderHtml(document));
    expect(await textOf(html, "html")).toBe(expected());
    expect(await textOf(await renderWord(document), "docx")).toBe(expected());
  });

  it("differs in one date alone once the slip is corrected", () => {
    const sheet = conformanceSheet();
    const corrected = {
      ...sheet,
      rows: sheet.rows.map((row, down) =>
        row.map((cell, across) =>
          down === 24 && across === 2 ? { ...cell, value: 43555, text: "2019-03-31" } : cell,
        ),
      ),
    };
    expect(releaseOf(corrected)).toBe(
      expected().replace("2019\tMarch 31, 2018\t", "2019\tMarch 31, 2019\t"),
    );
  });
});
