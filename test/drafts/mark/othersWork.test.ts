import { strFromU8, strToU8, zipSync } from "fflate";
import { parseXml } from "../../../src/ooxml/xmlParsing";
import { renderWord } from "../../../src/release/render/word";
import { composed, sample } from "../../release/worksheets";
import { complaints, markingOf } from "./markedCopies";
import { accepted, filesOf, leftBehind, partOf } from "./wordFiles";

const full = sample("full-sample.xlsx");
const marking = markingOf(full);
const body = "word/document.xml";

type Parts = Readonly<Record<string, string | ((xml: string) => string)>>;

/** The release as a Word file, with parts of it written otherwise or added. */
async function draftWith(parts: Parts): Promise<Uint8Array> {
  const files = { ...filesOf(await renderWord(composed(full, "en"))) };
  for (const [name, part] of Object.entries(parts)) {
    const xml = strFromU8(files[name] ?? new Uint8Array());
    const changed = typeof part === "string" ? part : part(xml);
    expect(changed).not.toBe(xml);
    files[name] = strToU8(changed);
  }
  return zipSync(files);
}

const run = (text: string, properties = "") =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
/** Puts other markup where words of a run stand; the rest of the run goes on. */
const instead = (of: string, by: string) => (xml: string) =>
  xml.replace(of, `</w:t></w:r>${by}<w:r><w:t xml:space="preserve">`);
const both =
  (...changes: readonly ((xml: string) => string)[]) =>
  (xml: string) =>
    changes.reduce((changed, change) => change(changed), xml);
const atEnd = (inner: string) => (xml: string) =>
  xml.replace(/<w:sectPr/u, (end) => `${inner}${end}`);
const by = (author: string, id: number) =>
  `w:id="${String(id)}" w:author="${author}" w:date="2025-05-01T09:00:00Z"`;
const field = (shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCPROPERTY x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const choiceBox = (text: string) =>
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent>${paragraph(run(text))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${paragraph(run(text))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const reviewed = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment ${by("Legal", 3)} w:initials="L">${paragraph(run("Is this right?"))}</w:comment></w:comments>`;
const related = (xml: string) =>
  xml.replace(
    "</Relationships>",
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
  );
const typed = (xml: string) =>
  xml.replace(
    "</Types>",
    '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
  );

const approval =
  "The payment requires the approval of the 50th Ordinary General Meeting of Shareholders, to be held on June 26, 2025 in Nagoya.";
const wrongApproval = approval.replace("50th", "49th");
const deleted = '<w:delText xml:space="preserve">49</w:delText>';

interface Kept {
  readonly parts: Parts;
  /** Markup of others that must stand in the marked copy as it does in the draft, each with its part. */
  readonly stays: readonly (readonly [part: string, markup: string])[];
}

describe("in a draft that others worked on, a wrong figure is corrected", () => {
  it.each<[string, Kept]>([
    [
      "within another's insertion, which stays theirs",
      {
        parts: {
          [body]: instead(
            "50th",
            `<w:ins ${by("Legal", 70)}>${run("the new 49th", "<w:b/>")}</w:ins>`,
          ),
        },
        stays: [[body, `<w:ins ${by("Legal", 70)}><w:r><w:rPr><w:b/></w:rPr>`]],
      },
    ],
    [
      "beside another's deletion",
      {
        parts: {
          [body]: instead(
            "50th",
            `<w:del ${by("Legal", 70)}><w:r><w:delText>51st</w:delText></w:r></w:del>${run("49th")}`,
          ),
        },
        stays: [[body, `<w:del ${by("Legal", 70)}><w:r><w:delText>51st</w:delText></w:r></w:del>`]],
      },
    ],
    [
      "over two runs with a bookmark between, each keeping its look",
      {
        parts: {
          [body]: instead(
            "50th",
            `${run("4", "<w:b/>")}<w:bookmarkStart w:id="71" w:name="x"/><w:bookmarkEnd w:id="71"/>${run("9th", "<w:i/>")}`,
          ),
        },
        stays: [[body, '<w:bookmarkStart w:id="71" w:name="x"/><w:bookmarkEnd w:id="71"/>']],
      },
    ],
    [
      "under another's comment, beside which ours are put",
      {
        parts: {
          "word/comments.xml": reviewed,
          "word/_rels/document.xml.rels": related,
          "[Content_Types].xml": typed,
          [body]: instead(
            "50th",
            `<w:commentRangeStart w:id="3"/>${run("49th")}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`,
          ),
        },
        stays: [
          [body, '<w:commentRangeStart w:id="3"/>'],
          [body, '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>'],
          ["word/comments.xml", reviewed.slice(0, reviewed.indexOf("</w:comments>"))],
        ],
      },
    ],
    [
      "in right-to-left runs",
      {
        parts: {
          [body]: instead(
            "50th",
            `${run("49th", "<w:rtl/>")}${run("\u05d0\u05d1 \u0627\u0644", "<w:rtl/>")}`,
          ),
        },
        stays: [[body, run("\u05d0\u05d1 \u0627\u0644", "<w:rtl/>")]],
      },
    ],
    [
      "among combining characters and letters beyond the first plane",
      {
        parts: {
          [body]: instead(
            "50th",
            run("49th (e\u0301te\u0301, か\u3099, \u{20bb7}野家, 葛\u{e0100}, &#x20BB7;)"),
          ),
        },
        stays: [[body, "(e\u0301te\u0301, か\u3099, \u{20bb7}野家, 葛\u{e0100}, &#x20BB7;)"]],
      },
    ],
    [
      "in a content control of plain text",
      {
        parts: {
          [body]: instead(
            "50th",
            `<w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${run("49th")}</w:sdtContent></w:sdt>`,
          ),
        },
        stays: [[body, '<w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>']],
      },
    ],
    [
      "behind a paragraph whose end was deleted",
      {
        parts: {
          [body]: (xml) =>
            xml.replace(
              "the 50th Ordinary",
              `the </w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del ${by("Legal", 72)}/></w:rPr></w:pPr>${run("")}</w:p><w:p><w:r><w:t xml:space="preserve">49th Ordinary`,
            ),
        },
        stays: [[body, `<w:p><w:pPr><w:rPr><w:del ${by("Legal", 72)}/></w:rPr></w:pPr>`]],
      },
    ],
  ])("%s", async (_, { parts, stays }) => {
    const draft = await draftWith(parts);
    const changed = await marking.read(draft);
    expect(complaints(changed.verification).length).toBeGreaterThan(0);
    const marked = await marking.marked(changed);
    expect(marked.counts.corrected).toBeGreaterThan(0);
    expectWhole(draft, marked.bytes, stays);
  });
});

describe("what cannot be changed safely is commented only", () => {
  it.each<[string, string]>([
    ["a field", field("49th")],
    [
      "a field in one element",
      `<w:fldSimple w:instr=" DOCPROPERTY x ">${run("49th")}</w:fldSimple>`,
    ],
    ["a link", `<w:hyperlink w:anchor="x">${run("49th")}</w:hyperlink>`],
    [
      "a control filled from elsewhere",
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${run("49th")}</w:sdtContent></w:sdt>`,
    ],
    ["moved words", `<w:moveTo ${by("Legal", 70)}>${run("49th")}</w:moveTo>`],
    [
      "words with their reading",
      `<w:r><w:ruby><w:rt>${run("x")}</w:rt><w:rubyBase>${run("49th")}</w:rubyBase></w:ruby></w:r>`,
    ],
  ])("%s", async (_, markup) => {
    const draft = await draftWith({ [body]: instead("50th", markup) });
    const marked = await marking.marked(await marking.read(draft));
    expect(marked.counts).toEqual({ corrected: 0, commented: 1 });
    expect(partOf(marked.bytes, "word/comments.xml")).toContain(
      "The worksheet has 50th (cell B21)",
    );
    expectWhole(draft, marked.bytes, [[body, markup]]);
  });
});

describe("where Word shows no comment, it stands at what the words hang on", () => {
  it("a text box is corrected in both ways it is drawn", async () => {
    const draft = await draftWith({
      [body]: instead(approval, `${run("As usual.")}${choiceBox(wrongApproval)}`),
    });
    const marked = await correctedOnce(draft);
    const boxes = [...partOf(marked, body).matchAll(/<w:txbxContent>.*?<\/w:txbxContent>/gu)];
    expect(boxes.length).toBe(2);
    for (const [box] of boxes) {
      expect(box).toContain(deleted);
      expect(box).not.toContain("comment");
    }
    expect(partOf(marked, "word/comments.xml")).toContain("In the text box: ");
  });

  it("a footnote is corrected, with its comment at the paragraph that it belongs to", async () => {
    const draft = await draftWith({
      [body]: instead(approval, `${run("As usual.")}<w:r><w:footnoteReference w:id="7"/></w:r>`),
      "word/footnotes.xml": (xml) =>
        xml.replace(
          "</w:footnotes>",
          `<w:footnote w:id="7">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${wrongApproval}`)}`)}</w:footnote></w:footnotes>`,
        ),
    });
    const marked = await correctedOnce(draft);
    const footnotes = partOf(marked, "word/footnotes.xml");
    expect(footnotes).toContain('<w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r>');
    expect(footnotes).toContain(deleted);
    expect(footnotes).not.toContain("comment");
    expect(partOf(marked, "word/comments.xml")).toContain("In the note: ");
  });

  it.each(["header", "footer"])(
    "a %s is corrected, with its comment at the head",
    async (where) => {
      const root = where === "header" ? "hdr" : "ftr";
      const draft = await draftWith({
        [body]: instead(approval, run("As usual.")),
        [`word/${where}1.xml`]: `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(run(wrongApproval, "<w:i/>"))}</w:${root}>`,
      });
      const marked = await correctedOnce(draft);
      const beside = partOf(marked, `word/${where}1.xml`);
      expect(beside).toContain(`<w:r><w:rPr><w:i/></w:rPr>${deleted}</w:r>`);
      expect(beside).not.toContain("comment");
      expect(partOf(marked, "word/comments.xml")).toContain(`In the ${where}: `);
    },
  );
});

it("a figure missing from a cell is typed into it with the look of its paragraph", async () => {
  const look = "<w:rPr><w:i/></w:rPr>";
  const draft = await draftWith({
    [body]: (xml) =>
      xml.replace(
        /(<w:p>(?:(?!<w:p>)[^])*?<\/w:pPr>)<w:r>(?:(?!<\/w:r>)[^])*JPY27\.00<\/w:t><\/w:r><\/w:p>/u,
        (_, head: string) => `${head.replace("</w:pPr>", `${look}</w:pPr>`)}</w:p>`,
      ),
  });
  const changed = await marking.read(draft);
  const marked = await marking.marked(changed);
  expect(marked.counts).toEqual({ corrected: 1, commented: 0 });
  expect(partOf(marked.bytes, body)).toContain(
    `<w:r>${look}<w:t xml:space="preserve">JPY27.00</w:t></w:r></w:ins>`,
  );
  expectWhole(draft, marked.bytes, []);
  const after = await marking.read(accepted(marked.bytes));
  expect(complaints(after.verification)).toEqual([]);
});

it("a table within a table is corrected where it stands", async () => {
  const inner = `<w:tbl><w:tr><w:tc>${paragraph(run("Approval"))}</w:tc><w:tc>${paragraph(run(wrongApproval))}</w:tc></w:tr></w:tbl>`;
  const outer = `<w:tbl><w:tr><w:tc>${paragraph(run("Note"))}${inner}${paragraph("")}</w:tc></w:tr></w:tbl>`;
  const draft = await draftWith({
    [body]: both(instead(approval, run("As usual.")), atEnd(outer)),
  });
  const marked = partOf(await correctedOnce(draft), body);
  const at = marked.indexOf(deleted);
  expect(at).toBeGreaterThan(marked.indexOf("Note"));
  expect(marked.slice(at)).toContain("<w:commentReference");
});

/** The marked copy of a draft with one wrong figure: it is corrected, and agrees once accepted. */
async function correctedOnce(draft: Uint8Array): Promise<Uint8Array> {
  const changed = await marking.read(draft);
  const right = async (bytes: Uint8Array) =>
    complaints((await marking.read(bytes)).verification).filter((each) => each.includes("th for"));
  expect(await right(draft)).toEqual(["differs: 49th for 50th"]);
  const { bytes, counts } = await marking.marked(changed);
  expect(counts.corrected).toBe(1);
  expectWhole(draft, bytes, []);
  expect(await right(accepted(bytes))).toEqual([]);
  return bytes;
}

/** The copy is sound, lacks nothing of others, and can be taken back to what it was. */
function expectWhole(draft: Uint8Array, marked: Uint8Array, stays: Kept["stays"]): void {
  for (const [part, markup] of stays) expect(partOf(marked, part).includes(markup)).toBe(true);
  expect(leftBehind(draft, marked)).toEqual([]);
  const names = Object.keys(filesOf(marked)).filter((name) => /\.(?:xml|rels)$/u.test(name));
  for (const name of names) parseXml(partOf(marked, name), name);
  const comments = idsIn(partOf(marked, "word/comments.xml"), /<w:comment [^>]*w:id="(\d+)"/gu);
  for (const mark of ["RangeStart", "RangeEnd", "Reference"]) {
    const ids = idsIn(partOf(marked, body), new RegExp(`<w:comment${mark} w:id="(\\d+)"/>`, "gu"));
    expect([...ids].sort()).toEqual([...comments].sort());
  }
  const changes = idsIn(partOf(marked, body), /<w:(?:ins|del|moveTo) w:id="(\d+)"/gu);
  expect(new Set(changes).size).toBe(changes.length);
}

function idsIn(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, id]) => id ?? "");
}
