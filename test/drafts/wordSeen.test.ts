import { strToU8 } from "fflate";
import { names, paragraph, run, wordFile, wordLines } from "./wordFiles";

const styles = (inner: string) => ({
  "styles.xml": { kind: "styles", content: `<w:styles ${names}>${inner}</w:styles>` },
});
const numbering = (levels: string, more = "") => ({
  "numbering.xml": {
    kind: "numbering",
    content: `<w:numbering ${names}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${more}</w:numbering>`,
  },
});
const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const listed = (text: string, at = 0, list = 1) =>
  paragraph(
    run(text),
    `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
  );
const shape = (inner: string) =>
  `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const box = (text: string) =>
  `<wps:wsp><wps:txbx><w:txbxContent>${paragraph(run(text))}</w:txbxContent></wps:txbx></wps:wsp>`;
const math = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;

describe("what a reader of a Word file sees is read", () => {
  it.each<[string, string, string]>([
    [
      "an equation of its own",
      paragraph(`<m:oMathPara><m:oMath>${math("13.5×2")}</m:oMath></m:oMathPara>`),
      "13.5×2",
    ],
    [
      "an equation between paragraphs",
      `<m:oMathPara><m:oMath>${math("27")}</m:oMath></m:oMathPara>`,
      "27",
    ],
    [
      "a fraction",
      paragraph(
        `${run("27 ")}<m:oMath><m:f><m:num>${math("1")}</m:num><m:den>${math("2")}</m:den></m:f></m:oMath>`,
      ),
      "27 1/2",
    ],
    [
      "digits that are symbols",
      paragraph(
        `${run("JPY")}<w:r><w:sym w:font="Symbol" w:char="F039"/><w:sym w:font="Symbol" w:char="0039"/></w:r>`,
      ),
      "JPY99",
    ],
    ["a circled number", paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F082"/></w:r>`), "②"],
    [
      "a symbol that is no letter",
      paragraph(`${run("a")}<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>`),
      "a□",
    ],
    [
      "old WordArt",
      paragraph('<w:r><w:pict><v:shape><v:textpath string="JPY99.00"/></v:shape></w:pict></w:r>'),
      "JPY99.00",
    ],
    ["a shape's text", paragraph(shape(box("JPY99.00"))), "JPY99.00"],
    [
      "text of a drawing",
      paragraph(shape("<a:p><a:r><a:t>JPY9</a:t></a:r><a:r><a:t>9.00</a:t></a:r></a:p>")),
      "JPY99.00",
    ],
    [
      "the fallback of what Word does not know",
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice xmlns:n="urn:new" Requires="n">${box("JPY27.00")}</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run("JPY99.00"))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      "JPY99.00",
    ],
    [
      "the first way that Word knows",
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("JPY27.00")}</w:drawing></mc:Choice><mc:Fallback>${run("JPY99.00")}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      "JPY27.00",
    ],
    ["words parted into runs", paragraph(run("JPY1") + run("3.") + run("50")), "JPY13.50"],
    [
      "a raised number as a note's mark",
      paragraph(run("27.00") + run("1", '<w:vertAlign w:val="superscript"/>')),
      "27.00(*1)",
    ],
    [
      "raised letters",
      paragraph(
        run("27") +
          run("t", '<w:vertAlign w:val="superscript"/>') +
          run("h", '<w:vertAlign w:val="superscript"/>'),
      ),
      "27th",
    ],
    [
      "a field's result, not what makes it",
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF 1 = 1 "99" </w:instrText></w:r><w:r><w:t>98</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>27</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      "27",
    ],
    [
      "a paragraph whose end was deleted with the next",
      paragraph(run("JPY13"), "<w:rPr><w:del/></w:rPr>") + paragraph(run(".50")),
      "JPY13.50",
    ],
    [
      "whatever the file calls its vocabulary",
      `<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>JPY99.00</x:t></x:r></x:p>`,
      "JPY99.00",
    ],
  ])("%s", async (_, body, said) => {
    expect((await wordLines(wordFile(body))).trim()).toBe(said);
  });

  it("the labels of its lists, as they are counted", async () => {
    const levels =
      level(0, "decimal", "%1.") +
      level(1, "lowerLetter", "(%2)") +
      level(2, "decimalEnclosedCircle", "%3");
    const body =
      listed("a") + listed("b", 1) + listed("c", 1) + listed("d", 2) + listed("e") + listed("f", 1);
    expect(await wordLines(wordFile(body, numbering(levels)))).toBe(
      "1. a\n\n(a) b\n\n(b) c\n\n① d\n\n2. e\n\n(a) f\n",
    );
  });

  it("a list that begins anew, and one that goes on", async () => {
    const more =
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="27"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>';
    const body = listed("a") + listed("b", 0, 2) + listed("c", 0, 3);
    expect(await wordLines(wordFile(body, numbering(level(0, "decimal", "第%1期"), more)))).toBe(
      "第1期 a\n\n第27期 b\n\n第28期 c\n",
    );
  });

  it("words that stand for a bullet, and no dot", async () => {
    const dot = numbering(level(0, "bullet", "•"));
    expect(await wordLines(wordFile(listed("a"), dot))).toBe("a\n");
    const words = numbering(level(0, "bullet", "JPY99.00"));
    expect(await wordLines(wordFile(listed("a"), words))).toBe("JPY99.00 a\n");
  });

  it("a list that a style makes", async () => {
    const parts = {
      ...numbering(level(0, "upperRoman", "%1)", 4)),
      ...styles(
        '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="M"><w:basedOn w:val="L"/></w:style>',
      ),
    };
    const body = paragraph(run("a"), '<w:pStyle w:val="M"/>');
    expect(await wordLines(wordFile(body, parts))).toBe("IV) a\n");
  });

  it("SmartArt", async () => {
    const data = `<dgm:dataModel ${names}><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>JPY99.00</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`;
    const body = paragraph(shape('<dgm:relIds r:dm="data1"/>'));
    const file = wordFile(body, { "data1.xml": { kind: "diagramData", content: data } });
    expect(await wordLines(file)).toBe("JPY99.00\n");
  });

  it("a page or a text put in", async () => {
    const body = '<w:altChunk r:id="page"/><w:altChunk r:id="note"/>';
    const file = wordFile(body, {
      "page.html": { kind: "aFChunk", content: "<p>JPY99.00</p><table><tr><td>1<td>2</table>" },
      "note.txt": { kind: "aFChunk", content: "JPY98.00" },
    });
    expect(await wordLines(file)).toBe("JPY99.00\n\n1\t2\n\nJPY98.00\n");
  });

  it("notes, and notes of notes", async () => {
    const note = (id: number, inner: string) =>
      `<w:footnote w:id="${String(id)}">${paragraph(inner)}</w:footnote>`;
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${String(id)}"/></w:r>`;
    const file = wordFile(paragraph(run("27") + reference(7)), {
      "footnotes.xml": {
        kind: "footnotes",
        content: `<w:footnotes ${names}>${note(7, run("first") + reference(8))}${note(8, run("second"))}</w:footnotes>`,
      },
    });
    expect(await wordLines(file)).toBe("27(*1)\n\n(*1) first(*2)\n\n(*2) second\n");
  });
});

describe("what a reader of a Word file does not see is no text of it", () => {
  const hiding = styles(
    '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="S"><w:basedOn w:val="T"/></w:style><w:style w:type="character" w:styleId="T"><w:basedOn w:val="S"/><w:rPr><w:strike/></w:rPr></w:style>',
  );
  it.each<[string, string]>([
    ["hidden by its style", run("27", '<w:rStyle w:val="H"/>')],
    ["struck out", run("27", "<w:strike/>")],
    ["struck out by a style that is based on itself", run("27", '<w:rStyle w:val="S"/>')],
    ["deleted", "<w:del><w:r><w:delText>27</w:delText></w:r></w:del>"],
    ["of a vocabulary that is not Word's", '<q:r xmlns:q="urn:q"><q:t>27</q:t></q:r>'],
  ])("%s", async (_, inner) => {
    const file = wordFile(paragraph(run("x") + inner), hiding);
    expect((await wordLines(file)).split("\n")[0]).toBe("x");
  });

  it("unless a run says that it is shown", async () => {
    const shown = paragraph(run("27", '<w:vanish w:val="0"/>'), '<w:pStyle w:val="P"/>');
    expect(await wordLines(wordFile(shown, hiding))).toBe("27\n");
    const both = paragraph(run("27", '<w:rStyle w:val="H"/>'), '<w:pStyle w:val="P"/>');
    expect(await wordLines(wordFile(both, hiding))).toBe("27\n");
  });
});

describe("what is not read is told with its place", () => {
  it.each<[string, string, string]>([
    ["a picture", paragraph(shape("<pic:pic/>")), "[picture 1]"],
    [
      "an old picture",
      paragraph("<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>"),
      "[picture 1]",
    ],
    ["a chart", paragraph(shape('<c:chart r:id="x"/>')), "[chart 1]"],
    [
      "an embedded worksheet",
      paragraph("<w:r><w:object><o:OLEObject/></w:object></w:r>"),
      "[object 1]",
    ],
    ["a Word file put in", '<w:altChunk r:id="other"/>', "[file 1]"],
    [
      "SmartArt whose words are not there",
      paragraph(shape('<dgm:relIds r:dm="none"/>')),
      "[drawing 1]",
    ],
    [
      "a picture in a table",
      `<w:tbl><w:tr><w:tc>${paragraph(run("1"))}</w:tc><w:tc>${paragraph(shape("<pic:pic/>"))}</w:tc></w:tr></w:tbl>`,
      "[picture 1]",
    ],
  ])("%s", async (_, body, told) => {
    const file = wordFile(paragraph(run("before")) + body, {
      "other.docx": { kind: "aFChunk", content: wordFile(paragraph(run("99"))) },
    });
    expect(await wordLines(file)).toContain(told);
  });
});

describe("a table of a Word file", () => {
  const cell = (text: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const table = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

  it("spreads what is merged, and leaves out what is deleted or hidden", async () => {
    const file = wordFile(
      table(
        row(cell("a", '<w:vMerge w:val="restart"/>'), cell("b", '<w:gridSpan w:val="2"/>')),
        row(cell("", "<w:vMerge/>"), cell("c"), cell("d"), cell("x", "<w:cellDel/>")),
        `<w:tr><w:trPr><w:del/></w:trPr>${cell("y")}</w:tr>`,
        `<w:tr><w:trPr><w:hidden/></w:trPr>${cell("z")}</w:tr>`,
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("e")}${cell("f")}</w:tr>`,
        `<w:sdt><w:sdtContent>${row(cell("g"), cell("h"), cell("i"))}</w:sdtContent></w:sdt>`,
      ),
    );
    expect(await wordLines(file)).toBe("a\tb\t\n\tc\td\n\te\tf\ng\th\ti\n");
  });

  it("is looked into where it lays out the page", async () => {
    const file = wordFile(
      table(row(`<w:tc>${paragraph(run("Words"))}${table(row(cell("1"), cell("2")))}</w:tc>`)),
    );
    expect(await wordLines(file)).toBe("Words\n\n1\t2\n");
  });

  it("whose cells claim to reach a thousand columns is read or refused, in little memory", async () => {
    const wide = cell("1", '<w:gridSpan w:val="1000"/>');
    expect(await wordLines(wordFile(table(row(wide, wide))))).toMatch(/^1\t{100}1\t{99}\n$/u);
    const rows = Array.from({ length: 500 }, () => row(...Array.from({ length: 10 }, () => wide)));
    expect(await wordLines(wordFile(table(...rows)))).toBe("oversized");
    const ragged = [row(...Array.from({ length: 5000 }, () => cell("1")))].concat(
      Array.from({ length: 5000 }, () => row(cell("1"))),
    );
    expect(await wordLines(wordFile(table(...ragged)))).toBe("oversized");
  });
});

describe("a Word file that would steer its own reading", () => {
  it("by a map of styles is read as it is shown", async () => {
    const body = paragraph(run("JPY99.00"), '<w:pStyle w:val="Secret"/>') + paragraph(run("end"));
    const file = wordFile(body, {
      "style-map": { kind: "style-map", content: strToU8("p[style-id='Secret'] => !\np => !") },
    });
    expect(await wordLines(file)).toBe("JPY99.00\n\nend\n");
  });

  it("by a document type is refused, and so is one that is damaged or nests too deep", async () => {
    const styled = {
      "styles.xml": { kind: "styles", content: '<!DOCTYPE a [<!ENTITY e "1">]><a>&e;</a>' },
    };
    expect(await wordLines(wordFile(paragraph(run("1")), styled))).toBe("documentType");
    const deep = paragraph(`${"<w:ins>".repeat(600)}${run("1")}${"</w:ins>".repeat(600)}`);
    expect(await wordLines(wordFile(deep))).toBe("oversized");
    const damaged = wordFile(paragraph(run("1")));
    const inText = Buffer.from(damaged).indexOf("word/document.xml") + 40;
    damaged[inText] = (damaged[inText] ?? 0) ^ 0xff;
    expect(["damaged", "notWord"]).toContain(await wordLines(damaged));
  });
});
