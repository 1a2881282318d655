import { strFromU8, unzipSync } from "fflate";
import type { Announcement } from "../../src/dividend/announcement";
import type { Language } from "../../src/dividend/language";
import { composeRelease } from "../../src/release/compose/composing";
import type { Draft } from "../../src/drafts/draft";
import { readDraft } from "../../src/drafts/read/reading";
import { readHtmlDraft } from "../../src/drafts/read/html";
import { readTextDraft } from "../../src/drafts/read/text";
import type { ReleaseDocument } from "../../src/release/document";
import { renderHtml, renderHtmlFragment } from "../../src/release/render/html";
import { renderText } from "../../src/release/render/plainText";
import { renderWord } from "../../src/release/render/word";
import { draftLines } from "../drafts/draftLines";
import { spoken, text } from "./facts";
import { iij, iijWithText } from "./iij";

function documentOf(
  announcement: Announcement,
  language: Language,
  draft = false,
): ReleaseDocument {
  const composition = composeRelease(announcement, language, { draft });
  if (composition.is !== "document") throw new Error(JSON.stringify(composition));
  return composition.document;
}

async function wordDraft(bytes: Uint8Array): Promise<Draft> {
  const reading = await readDraft(bytes, "docx");
  if (reading.is !== "draft") throw new Error(reading.why);
  return reading.draft;
}

const parts = (bytes: Uint8Array) => unzipSync(bytes);
const body = (bytes: Uint8Array) =>
  strFromU8(parts(bytes)["word/document.xml"] ?? new Uint8Array());

const hostile = `<script>alert("1")</script> & 'a' =1+1 \u0007\ud800 {{short name}}`;

const withMarkup: Announcement = {
  ...iijWithText({
    headline: { en: [text("B40", hostile)] },
    lead: { en: [text("B41", `Line one\nline two ${hostile}`)] },
  }),
  company: { ...iij.company, shortName: spoken("B3", "A<b>&B") },
};

describe.each(["en", "ja"] as const)("a release in %s", (language) => {
  const document = documentOf(iij, language);

  it("says the same in every rendering", async () => {
    const plain = renderText(document);
    expect(draftLines(readTextDraft(plain))).toBe(plain);
    expect(draftLines(await readHtmlDraft(renderHtml(document)))).toBe(plain);
    expect(draftLines(await readHtmlDraft(renderHtmlFragment(document)))).toBe(plain);
    expect(draftLines(await wordDraft(await renderWord(document)))).toBe(plain);
  });

  it("is marked as a draft in every rendering", async () => {
    const draft = documentOf(iij, language, true);
    const mark = draft.draftMark ?? "no mark";
    expect(renderHtml(draft)).toContain(mark);
    expect(renderHtmlFragment(draft).split(mark)).toHaveLength(3);
    const file = parts(await renderWord(draft));
    expect(strFromU8(file["word/header1.xml"] ?? new Uint8Array())).toContain(mark);
    expect(Object.keys(parts(await renderWord(document)))).not.toContain("word/header1.xml");
  });
});

describe("text from cells", () => {
  const document = documentOf(withMarkup, "en");

  it("never becomes markup in HTML", async () => {
    for (const html of [renderHtml(document), renderHtmlFragment(document)]) {
      expect(html).not.toMatch(/<script|<b>/u);
      expect(html).not.toContain("\u0007");
      expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;a&#39;");
    }
    expect(draftLines(await readHtmlDraft(renderHtml(document)))).toBe(renderText(document));
  });

  it("never becomes markup in Word, nor breaks the file", async () => {
    const bytes = await renderWord(document);
    expect(body(bytes)).not.toMatch(/<script|<b>/u);
    expect(body(bytes)).not.toContain("\u0007");
    expect(body(bytes)).toContain("A&lt;b&gt;&amp;B");
    expect(draftLines(await wordDraft(bytes))).toBe(renderText(document));
  });

  it("cannot leave a style through the font's name", () => {
    const html = renderHtml({ ...document, font: `Arial';color:red;"><script>` });
    expect(html).not.toMatch(/<script|color:red;/u);
    expect(html).toContain("font-family:'Arialcolorredscript'");
  });
});

describe("HTML", () => {
  const html = renderHtmlFragment(documentOf(iij, "en"));

  it("says of each heading what it is the heading of", () => {
    const scopes = (scope: string) => html.match(new RegExp(`<th scope="${scope}"`, "gu"))?.length;
    expect([scopes("row"), scopes("col"), scopes("colgroup")]).toEqual([5 + 2, 3 + 4, 1]);
    expect(html).not.toMatch(/<th[^>]*><p[^>]*><\/p>/u);
  });

  it("for the clipboard carries its looks in each element, spacing in cells too", () => {
    expect(html).not.toMatch(/ class=|<style/u);
    expect(html.match(/<t[hd][^>]*><p style="[^"]*;margin:0">/gu)).toHaveLength(
      html.match(/<t[hd][ >]/gu)?.length ?? -1,
    );
  });
});

describe("a Word file", () => {
  it("is signed by nobody", async () => {
    const core = parts(await renderWord(documentOf(iij, "en")))["docProps/core.xml"];
    expect(strFromU8(core ?? new Uint8Array())).not.toContain("Un-named");
  });

  it("has real headings, tables with a merged heading, and figures to the right", async () => {
    const xml = body(await renderWord(documentOf(iij, "en")));
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(2);
    expect(xml.match(/w:pStyle w:val="Heading1"/gu)).toHaveLength(1);
    expect(xml.match(/w:pStyle w:val="Heading2"/gu)).toHaveLength(3);
    expect(xml.match(/<w:gridSpan w:val="3"\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(3);
    expect(xml.match(/<w:jc w:val="right"\/>/gu)).toHaveLength(15 + 6);
  });

  it("is set in the issuer's font", async () => {
    const file = parts(await renderWord({ ...documentOf(iij, "ja"), font: "MS Mincho" }));
    expect(strFromU8(file["word/styles.xml"] ?? new Uint8Array())).toContain(
      'w:eastAsia="MS Mincho"',
    );
  });
});
