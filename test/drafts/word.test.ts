import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { releaseWordsIn } from "../../src/languages/releaseWordsIn";
import { readDraft } from "../../src/drafts/read/reading";
import { importRelease } from "../../src/drafts/import/importing";
import type { Verification } from "../../src/drafts/compare/verification";
import { draftVerifier } from "../../src/drafts/compare/verifying";
import { renderWord } from "../../src/release/render/word";
import { composed, sample } from "../release/worksheets";

const iij = sample("iij-2019-05-23.xlsx");
const verify = draftVerifier(iij);
const document = composed(iij, "en");
const body = "word/document.xml";
const wordNames = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

type Parts = Readonly<Record<string, (xml: string) => string>>;

/** The release as Word file, with parts of it written otherwise. */
async function draftWith(parts: Parts, marked = false) {
  const rendered = await renderWord(
    marked ? { ...document, draftMark: releaseWordsIn("en").draftMark } : document,
  );
  const files = unzipSync(rendered);
  const changed = Object.entries(parts).map(([name, change]) => {
    const xml = strFromU8(files[name] ?? new Uint8Array());
    expect(change(xml)).not.toBe(xml);
    return [name, strToU8(change(xml))] as const;
  });
  const bytes = zipSync({ ...files, ...Object.fromEntries(changed) });
  const reading = await readDraft(bytes, "docx");
  if (reading.is !== "draft") throw new Error(reading.why);
  return reading.draft;
}

function complaints({ items, missing }: Verification): readonly string[] {
  return [
    ...items.flatMap(({ verdict, found, place }) => {
      const aside = place.is === "paragraph" ? place.aside : undefined;
      return verdict === "agrees" ? [] : [`${verdict}: ${found}${aside ? ` (${aside})` : ""}`];
    }),
    ...missing.map(({ severity, expected }) => `missing ${severity}: ${expected}`),
  ];
}

const run = (text: string, properties = "") =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const first = "<w:body>";
/** Put where the meeting's number stands in the approval; the rest of its run goes on. */
const instead = (of: string, by: string) => (xml: string) =>
  xml.replace(of, `</w:t></w:r>${by}<w:r><w:t xml:space="preserve">`);
const atHead = (inner: string) => (xml: string) => xml.replace(first, first + inner);
const box = (text: string) =>
  `<w:drawing><wp:anchor><wps:txbx><w:txbxContent>${paragraph(run(text))}</w:txbxContent></wps:txbx></wp:anchor></w:drawing>`;
const field = (instruction: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("a Word file", () => {
  it.each<[string, Parts]>([
    [
      "a field",
      {
        [body]: instead(
          "27th",
          `<w:fldSimple w:instr=" DOCPROPERTY x ">${run("27th")}</w:fldSimple>`,
        ),
      },
    ],
    ["a field of many parts", { [body]: instead("27th", field(" DATE ", "27th")) }],
    [
      "ruby",
      {
        [body]: instead(
          "27th",
          `<w:r><w:ruby><w:rt>${run("99")}</w:rt><w:rubyBase>${run("27th")}</w:rubyBase></w:ruby></w:r>`,
        ),
      },
    ],
    [
      "what is inserted",
      { [body]: instead("27th", `<w:ins w:id="1" w:author="A">${run("27th")}</w:ins>`) },
    ],
    [
      "what is moved",
      { [body]: instead("27th", `<w:moveTo w:id="1" w:author="A">${run("27th")}</w:moveTo>`) },
    ],
    [
      "what is deleted",
      {
        [body]: instead(
          "27th",
          `<w:del w:id="1" w:author="A"><w:r><w:delText>26th</w:delText></w:r></w:del>${run("27th")}`,
        ),
      },
    ],
    [
      "what is moved away",
      {
        [body]: instead(
          "27th",
          `<w:moveFrom w:id="1" w:author="A">${run("26th")}</w:moveFrom>${run("27th")}`,
        ),
      },
    ],
    ["a text box", { [body]: atHead(paragraph(`<w:r>${box("Released on May 23, 2019")}</w:r>`)) }],
    [
      "a numbered list",
      {
        [body]: atHead(
          paragraph(
            `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("Released on May 23, 2019")}`,
          ),
        ),
      },
    ],
    ["hidden words", { [body]: atHead(paragraph(run("27th", "<w:vanish/>"))) }],
    [
      "a content control",
      { [body]: instead("27th", `<w:sdt><w:sdtContent>${run("27th")}</w:sdtContent></w:sdt>`) },
    ],
  ])("says the same with %s", async (_, parts) => {
    const draft = await draftWith(parts);
    expect(complaints(verify(draft))).toEqual([]);
  });

  it.each<[string, Parts, readonly string[]]>([
    [
      "a field",
      {
        [body]: instead(
          "27th",
          `<w:fldSimple w:instr=" DOCPROPERTY x ">${run("26th")}</w:fldSimple>`,
        ),
      },
      ["differs: 26th"],
    ],
    [
      "what is inserted",
      {
        [body]: instead(
          "27th",
          `<w:ins w:id="1" w:author="A">${run("26th")}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>27th</w:delText></w:r></w:del>`,
        ),
      },
      ["differs: 26th"],
    ],
    [
      "a text box",
      { [body]: atHead(paragraph(`<w:r>${box("Released on May 24, 2019")}</w:r>`)) },
      ["unmatched: May 24, 2019"],
    ],
    [
      "a box drawn two ways",
      {
        [body]: atHead(
          paragraph(
            `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box("JPY14.50")}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run("JPY13.50"))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
          ),
        ),
      },
      ["unmatched: JPY14.50"],
    ],
    [
      "hidden words",
      { [body]: atHead(paragraph(run("JPY14.50", "<w:vanish/>"))) },
      ["unmatched: JPY14.50 (hidden)"],
    ],
    [
      "a header",
      {
        "word/header1.xml": (xml) =>
          xml.replace("</w:hdr>", `${paragraph(run("May 24, 2019"))}</w:hdr>`),
      },
      ["unmatched: May 24, 2019 (header)"],
    ],
    [
      "a comment",
      {
        "word/comments.xml": () =>
          `<w:comments xmlns:w="${wordNames}"><w:comment w:id="0">${paragraph(run("JPY14.50?"))}</w:comment></w:comments>`,
      },
      ["unmatched: JPY14.50 (comment)"],
    ],
  ])("is told where a figure in %s is another", async (_, parts, told) => {
    const draft = await draftWith(parts, true);
    expect(complaints(verify(draft))).toEqual(told);
  });

  it("has footnotes, whose marks lead to them", async () => {
    const relation =
      '<Relationship Id="rIdNotes" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>';
    const noted = (text: string): Parts => ({
      [body]: instead(
        "27th",
        `${run("27th")}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`,
      ),
      "word/footnotes.xml": () =>
        `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph(run(text))}</w:footnote></w:footnotes>`,
      "word/_rels/document.xml.rels": (xml) =>
        xml
          .replace(/<Relationship [^>]*footnotes[^>]*\/>/u, "")
          .replace("</Relationships>", `${relation}</Relationships>`),
    });
    expect(complaints(verify(await draftWith(noted("As of May 23, 2019."))))).toEqual([]);
    expect(complaints(verify(await draftWith(noted("As of May 24, 2019."))))).toEqual([
      "unmatched: May 24, 2019",
    ]);
  });

  it("has a page's number in its footer, which is no figure", async () => {
    const footer = (inner: string) =>
      `<w:hdr xmlns:w="${wordNames}">${paragraph(`${run("Page ")}${inner}`)}</w:hdr>`;
    for (const inner of [
      field(" PAGE ", "7"),
      `<w:fldSimple w:instr=" NUMPAGES ">${run("9")}</w:fldSimple>`,
    ]) {
      const draft = await draftWith({ "word/footer9.xml": () => footer(inner) });
      expect(complaints(verify(draft))).toEqual([]);
    }
  });

  it("has a mark on every page that is a draft's and nothing to import, and other headers that are listed", async () => {
    const marked = importRelease(await draftWith({}, true));
    expect(marked?.notUnderstood).toEqual([]);
    const headed = importRelease(
      await draftWith({
        "word/header7.xml": () => `<w:hdr xmlns:w="${wordNames}">${paragraph(run("News"))}</w:hdr>`,
      }),
    );
    expect(headed?.notUnderstood).toEqual([
      { text: "News", place: expect.objectContaining({ aside: "header" }) as unknown, goes: null },
    ]);
    expect(headed?.announcement.text).toEqual(marked?.announcement.text);
  });
});
