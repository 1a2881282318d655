import { strFromU8, strToU8, zipSync } from "fflate";
import { renderWord } from "../../../src/release/render/word";
import { composed, sample } from "../../release/worksheets";
import { complaints, markingOf } from "./markedCopies";
import { accepted, filesOf, leftBehind, partOf, rewritten } from "./wordFiles";

const full = sample("full-sample.xlsx");
const marking = markingOf(full);
const body = "word/document.xml";
const names =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const run = (text: string, properties = "") =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const by = (author: string, id: number) =>
  `w:id="${String(id)}" w:author="${author}" w:date="2025-05-01T09:00:00Z"`;

/** The English release with other markup where its only "50th" stands. */
async function draftWith(markup: string): Promise<Uint8Array> {
  const draft = rewritten(await renderWord(composed(full, "en")), (xml) =>
    xml.replace("50th", `</w:t></w:r>${markup}<w:r><w:t xml:space="preserve">`),
  );
  expect(partOf(draft, body)).toContain(markup);
  return draft;
}

const wrong = async (bytes: Uint8Array) =>
  complaints((await marking.read(bytes)).verification).filter((each) =>
    /\d(?:th|st)\b/u.test(each),
  );

/** The marked copy of a draft in which nothing but the meeting's number is wrong. */
async function markedCopy(draft: Uint8Array) {
  const marked = await marking.marked(await marking.read(draft));
  expect(leftBehind(draft, marked.bytes)).toEqual([]);
  return marked;
}

describe("what a reviewer's Word may have around a wrong figure: it is corrected, and all of theirs stays", () => {
  it.each<[what: string, markup: string, stays: readonly string[]]>([
    [
      "a smart tag",
      `<w:smartTag w:uri="urn:x" w:element="ordinal"><w:smartTagPr><w:attr w:name="n" w:val="49"/></w:smartTagPr>${run("49th")}</w:smartTag>`,
      [
        '<w:smartTag w:uri="urn:x" w:element="ordinal"><w:smartTagPr><w:attr w:name="n" w:val="49"/></w:smartTagPr>',
      ],
    ],
    [
      "a tag of one's own",
      `<w:customXml w:element="n">${run("49th")}</w:customXml>`,
      ['<w:customXml w:element="n">'],
    ],
    [
      "a soft hyphen and a no-break hyphen",
      '<w:r><w:t xml:space="preserve">the first-</w:t><w:noBreakHyphen/><w:t>4</w:t><w:softHyphen/><w:t>9\u00adth</w:t></w:r>',
      ["<w:noBreakHyphen/>", "<w:softHyphen/>"],
    ],
    [
      "right-to-left embedding",
      `<w:bdo w:val="ltr"><w:dir w:val="rtl">${run("49th", "<w:rtl/>")}</w:dir></w:bdo>`,
      ['<w:bdo w:val="ltr"><w:dir w:val="rtl">'],
    ],
    [
      "comments that begin and end inside it",
      `<w:commentRangeStart w:id="3"/>${run("4")}<w:commentRangeStart w:id="4"/>${run("9")}<w:commentRangeEnd w:id="3"/>${run("th")}<w:commentRangeEnd w:id="4"/>`,
      [
        '<w:commentRangeStart w:id="3"/>',
        '<w:commentRangeStart w:id="4"/>',
        '<w:commentRangeEnd w:id="3"/>',
        '<w:commentRangeEnd w:id="4"/>',
      ],
    ],
    [
      "another's deletion in the middle of it",
      `${run("4")}<w:del ${by("Legal", 70)}><w:r><w:delText>8</w:delText></w:r></w:del>${run("9th")}`,
      [`<w:del ${by("Legal", 70)}><w:r><w:delText>8</w:delText></w:r></w:del>`],
    ],
    [
      "another's insertion of half of it",
      `${run("4")}<w:ins ${by("Legal", 70)}>${run("9th", "<w:b/>")}</w:ins>`,
      [`<w:ins ${by("Legal", 70)}>`],
    ],
    [
      "what Word leaves between runs",
      `${run("4")}<w:proofErr w:type="gramStart"/><w:permStart w:id="9" w:edGrp="everyone"/><w:r><w:lastRenderedPageBreak/><w:t>9</w:t></w:r><w:permEnd w:id="9"/>${run("th")}`,
      [
        '<w:permStart w:id="9" w:edGrp="everyone"/>',
        "<w:lastRenderedPageBreak/>",
        '<w:permEnd w:id="9"/>',
      ],
    ],
    [
      "a change of its looks that another made",
      run("49th", `<w:b/><w:rPrChange ${by("Legal", 71)}><w:rPr/></w:rPrChange>`),
      [`<w:rPrChange ${by("Legal", 71)}><w:rPr/></w:rPrChange>`],
    ],
    [
      "words struck out that say the same",
      `${run("49th ", "<w:strike/>")}${run("49th")}`,
      [run("49th ", "<w:strike/>")],
    ],
    [
      "words struck out behind it",
      `${run("49th")}${run(" 49th", "<w:dstrike/>")}`,
      [run(" 49th", "<w:dstrike/>")],
    ],
    [
      "a symbol before it",
      `<w:r><w:sym w:font="Wingdings" w:char="F09F"/><w:t>49th</w:t></w:r>`,
      ['<w:sym w:font="Wingdings" w:char="F09F"/>'],
    ],
    [
      "what was moved away from beside it",
      `<w:moveFromRangeStart ${by("Legal", 73)} w:name="m"/><w:moveFrom ${by("Legal", 74)}>${run("48th ")}</w:moveFrom><w:moveFromRangeEnd w:id="73"/>${run("49th")}`,
      [`<w:moveFrom ${by("Legal", 74)}>${run("48th ")}</w:moveFrom>`],
    ],
    [
      "a control of rich text as Google Docs puts it around commented words",
      `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent><w:commentRangeStart w:id="0"/></w:sdtContent></w:sdt><w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">49th</w:t></w:r><w:commentRangeEnd w:id="0"/>`,
      [
        '<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent><w:commentRangeStart w:id="0"/></w:sdtContent></w:sdt>',
      ],
    ],
  ])("%s", async (_, markup, stays) => {
    const draft = await draftWith(markup);
    expect(await wrong(draft)).not.toEqual([]);
    const { bytes, counts } = await markedCopy(draft);
    expect(counts).toEqual({ corrected: 1, commented: 0 });
    for (const kept of stays) expect(partOf(bytes, body).includes(kept) ? "" : kept).toBe("");
    expect(await wrong(accepted(bytes))).toEqual([]);
  });
});

describe("what cannot be changed there safely is told, and stays as it is", () => {
  it.each<[what: string, markup: string]>([
    [
      "a figure written in two ways",
      `<mc:AlternateContent ${names}><mc:Choice Requires="wps">${run("49th")}</mc:Choice><mc:Fallback>${run("49th")}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      "a letter that only some programs have",
      `<w:r><w:t>4</w:t></w:r><w:r><mc:AlternateContent ${names}><mc:Choice Requires="w16se"/><mc:Fallback><w:t>9</w:t></mc:Fallback></mc:AlternateContent><w:t>th</w:t></w:r>`,
    ],
    [
      "an insertion within a link",
      `<w:hyperlink w:anchor="x"><w:ins ${by("Legal", 70)}>${run("49th")}</w:ins></w:hyperlink>`,
    ],
    [
      "an insertion within a smart tag",
      `<w:smartTag w:uri="urn:x" w:element="n"><w:ins ${by("Legal", 70)}>${run("49th")}</w:ins></w:smartTag>`,
    ],
    [
      "what was moved here and changed since",
      `<w:moveToRangeStart ${by("Legal", 73)} w:name="m"/><w:moveTo ${by("Legal", 74)}>${run("49th")}</w:moveTo><w:moveToRangeEnd w:id="73"/>`,
    ],
    [
      "a locked control",
      `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${run("49th")}</w:sdtContent></w:sdt>`,
    ],
    [
      "a choice from a list",
      `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${run("49th")}</w:sdtContent></w:sdt>`,
    ],
    [
      "a field's result of which half is typed",
      `${run("4")}<w:fldSimple w:instr=" SEQ x ">${run("9")}</w:fldSimple>${run("th")}`,
    ],
    [
      "a digit that a symbol font draws",
      `${run("4")}<w:r><w:sym w:font="Symbol" w:char="F039"/></w:r>${run("th")}`,
    ],
  ])("%s", async (_, markup) => {
    const draft = await draftWith(markup);
    expect(await wrong(draft)).not.toEqual([]);
    const { bytes, counts } = await markedCopy(draft);
    expect(counts).toEqual({ corrected: 0, commented: 1 });
    expect(
      partOf(bytes, body).replace(
        /<w:comment(?:RangeStart|RangeEnd) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/gu,
        "",
      ),
    ).toContain(markup.replace(/<w:comment[^>]*>/gu, ""));
    expect(await wrong(accepted(bytes))).not.toEqual([]);
  });

  it("a paragraph in a control that is filled from elsewhere", async () => {
    const control =
      '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>';
    const draft = rewritten(await renderWord(composed(full, "en")), (xml) =>
      xml
        .replace("50th", "49th")
        .replace(
          /<w:p>(?:(?!<w:p>)[^])*?49th[^]*?<\/w:p>/u,
          (whole) => `${control}${whole}</w:sdtContent></w:sdt>`,
        ),
    );
    expect(partOf(draft, body)).toContain(control);
    expect((await markedCopy(draft)).counts).toEqual({ corrected: 0, commented: 1 });
  });
});

it("a tab between the currency and the amount stays, and the amount is corrected", async () => {
  const draft = rewritten(await renderWord(composed(full, "en")), (xml) =>
    xml.replace(/JPY27\.00(?=<)/u, "JPY</w:t><w:tab/><w:t>26.00"),
  );
  const { bytes, counts } = await markedCopy(draft);
  expect(counts.corrected).toBe(1);
  expect(
    />JPY<\/w:t>(?:<\/w:r>(?:<w:comment[^>]*>)*<w:r>)?(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:tab\/>/u.test(
      partOf(bytes, body),
    ),
  ).toBe(true);
  expect(complaints((await marking.read(accepted(bytes))).verification)).toEqual([]);
});

describe("whole files as other programs write them", () => {
  const packed = (files: Readonly<Record<string, string | Uint8Array>>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === "string" ? strToU8(content) : content,
        ]),
      ),
      { level: 0 },
    );

  async function texts(): Promise<Record<string, string>> {
    const draft = await draftWith(run("49th"));
    return Object.fromEntries(
      Object.entries(filesOf(draft)).map(([name, content]) => [name, strFromU8(content)]),
    );
  }

  it("the strict edition of the standard", async () => {
    const strict = Object.entries(await texts()).map(([name, xml]) => [
      name,
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]);
    const draft = packed(Object.fromEntries(strict) as Record<string, string>);
    const { bytes, counts } = await markedCopy(draft);
    expect(counts).toEqual({ corrected: 1, commented: 0 });
    expect(partOf(bytes, "word/comments.xml")).toContain(
      'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"',
    );
    expect(partOf(bytes, "word/_rels/document.xml.rels")).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
    expect(await wrong(accepted(bytes))).toEqual([]);
  });

  it("a text in a part of another name, as Word on the web writes it", async () => {
    const {
      [body]: text = "",
      "word/_rels/document.xml.rels": related = "",
      ...others
    } = await texts();
    const renamed = Object.entries(others).map(([name, xml]) => [
      name,
      xml.replaceAll("word/document.xml", "word/document2.xml"),
    ]);
    const draft = packed({
      ...(Object.fromEntries(renamed) as Record<string, string>),
      "word/document2.xml": text,
      "word/_rels/document2.xml.rels": related,
    });
    const { bytes, counts } = await markedCopy(draft);
    expect(counts).toEqual({ corrected: 1, commented: 0 });
    expect(partOf(bytes, "word/document2.xml")).toContain("<w:delText");
    expect(partOf(bytes, "word/_rels/document2.xml.rels")).toContain('Target="comments.xml"');
  });

  it("Google Docs and Pages: every run with its marks, no documents beside the text", async () => {
    const { [body]: text = "", ...others } = await texts();
    const marked = text.replace(
      /<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>)[^])*)<\/w:rPr>)?/gu,
      (_, properties: string | undefined) =>
        `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr>${properties ?? ""}<w:rtl w:val="0"/></w:rPr>`,
    );
    const draft = packed({ ...others, [body]: marked });
    const { bytes, counts } = await markedCopy(draft);
    expect(counts).toEqual({ corrected: 1, commented: 0 });
    expect(await wrong(accepted(bytes))).toEqual([]);
  });

  it("the threads, people and times of others' comments", async () => {
    const files = await texts();
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment ${by("Legal", 3)} w:initials="L"><w:p>${run("Is this right?")}</w:p></w:comment></w:comments>`;
    const kept = {
      "word/commentsExtended.xml":
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
      "word/commentsIds.xml":
        '<w16cid:commentsIds xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"/>',
      "word/people.xml":
        '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
    };
    const draft = packed({
      ...files,
      ...kept,
      "word/comments.xml": comments,
      "word/_rels/document.xml.rels": (files["word/_rels/document.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    });
    const { bytes } = await markedCopy(draft);
    for (const [name, xml] of Object.entries(kept)) expect(partOf(bytes, name)).toBe(xml);
    expect(partOf(bytes, "word/comments.xml")).toContain("Is this right?");
  });
});
