import { openPackage } from "../../../src/ooxml/ooxmlPackage";
import { draftUnits, keyOf } from "../../../src/drafts/mark/draftUnits";
import { wordPlaces } from "../../../src/drafts/mark/wordPlaces";
import { readDraft } from "../../../src/drafts/read/reading";
import { readWordBlocks } from "../../../src/drafts/read/word/wordBlocks";
import { ownText } from "../../../src/ooxml/xml";
import { names, paragraph, run, wordFile } from "../wordFiles";
import { randomNumbers } from "./randomly";

type Random = ReturnType<typeof randomNumbers>;

const texts = [
  "JPY13.50",
  "31",
  "March 31, 2025",
  " of ",
  "  ",
  "円",
  "(*1)",
  "1",
  "か\u3099",
  "\u00ad",
  "a&amp;b",
];
const looks = [
  "",
  "",
  "<w:b/>",
  "<w:strike/>",
  "<w:vanish/>",
  '<w:vertAlign w:val="superscript"/>',
  '<w:rStyle w:val="unseen"/>',
];
const signed = 'w:id="1" w:author="Legal" w:date="2025-05-01T09:00:00Z"';
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

function one<Of>(of: readonly Of[], random: Random): Of {
  const chosen = of[random(of.length)];
  if (chosen === undefined) throw new Error("nothing to choose from");
  return chosen;
}

function textRun(random: Random): string {
  const text = one(texts, random);
  const beside = one(
    [
      "",
      "",
      "",
      "<w:tab/>",
      "<w:br/>",
      "<w:noBreakHyphen/>",
      "<w:softHyphen/>",
      '<w:sym w:font="Symbol" w:char="F031"/>',
      "<w:lastRenderedPageBreak/>",
    ],
    random,
  );
  const more = `<w:t xml:space="preserve">${one(texts, random)}</w:t>`;
  return run(text, one(looks, random)).replace(
    "</w:r>",
    `${beside}${random(3) === 0 ? more : ""}</w:r>`,
  );
}

/** Markup that wraps runs, each as Word or another program writes it. */
const wraps: readonly ((inner: string, random: Random) => string)[] = [
  (inner) => inner,
  (inner) => `<w:ins ${signed}>${inner}</w:ins>`,
  (inner) =>
    `<w:del ${signed}>${inner.replaceAll("w:t", "w:delText").replaceAll("w:delTextab", "w:tab")}</w:del>`,
  (inner) => `<w:moveFrom ${signed}>${inner}</w:moveFrom>`,
  (inner) => `<w:moveTo ${signed}>${inner}</w:moveTo>`,
  (inner) => `<w:hyperlink w:anchor="x">${inner}</w:hyperlink>`,
  (inner) => `<w:fldSimple w:instr=" DOCPROPERTY x ">${inner}</w:fldSimple>`,
  (inner) =>
    `${field("begin")}<w:r><w:instrText>IF 1</w:instrText></w:r>${field("separate")}${inner}${field("end")}`,
  (inner) => `<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
  (inner) =>
    `<w:smartTag w:uri="u" w:element="date"><w:smartTagPr><w:attr w:name="Year" w:val="2025"/></w:smartTagPr>${inner}</w:smartTag>`,
  (inner) => `<w:bdo w:val="rtl">${inner}</w:bdo>`,
  (inner) =>
    `<w:r><w:ruby><w:rubyPr/><w:rt>${run("x")}</w:rt><w:rubyBase>${inner}</w:rubyBase></w:ruby></w:r>`,
  (inner) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${inner}</mc:Choice><mc:Fallback>${inner}</mc:Fallback></mc:AlternateContent>`,
  (inner) => `<m:oMath><m:r><m:t>7/8</m:t></m:r></m:oMath>${inner}`,
  (inner) => `${inner}<w:r><w:footnoteReference w:id="2"/></w:r>`,
  (inner, random) => box(paragraphs(1, random), random) + inner,
];

function box(content: string, random: Random): string {
  const drawing = `<w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing>`;
  const picture = `<w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict>`;
  return random(2) === 0
    ? `<w:r>${picture}</w:r>`
    : `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${picture}</mc:Fallback></mc:AlternateContent></w:r>`;
}

function inline(depth: number, random: Random): string {
  const count = 1 + random(3);
  return Array.from({ length: count }, () => {
    const inner = depth === 0 ? textRun(random) : inline(depth - 1, random);
    return one(wraps, random)(inner, random);
  }).join("");
}

function paragraphs(count: number, random: Random): string {
  return Array.from({ length: count }, () => {
    const properties = one(
      [
        "",
        "",
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        '<w:pStyle w:val="struck"/>',
        `<w:rPr><w:del ${signed}/></w:rPr>`,
      ],
      random,
    );
    return paragraph(
      random(8) === 0 ? "" : inline(random(3) === 0 ? 0 : random(3), random),
      properties,
    );
  }).join("");
}

function table(random: Random): string {
  const rows = Array.from({ length: 1 + random(4) }, () => {
    const cells = Array.from({ length: 1 + random(3) }, () => {
      const merged = one(
        [
          "",
          "",
          "",
          '<w:gridSpan w:val="2"/>',
          '<w:vMerge w:val="restart"/>',
          "<w:vMerge/>",
          "<w:cellDel/>",
        ],
        random,
      );
      const inner = random(12) === 0 ? table(random) : "";
      return `<w:tc><w:tcPr>${merged}</w:tcPr>${paragraphs(1 + random(2), random)}${inner}${paragraph("")}</w:tc>`;
    });
    return `<w:tr><w:trPr>${one(["", "", "", "<w:hidden/>", `<w:del ${signed}/>`], random)}</w:trPr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl>${rows.join("")}</w:tbl>`;
}

function randomFile(random: Random): Uint8Array {
  const blocks = Array.from({ length: 2 + random(5) }, () =>
    random(3) === 0 ? table(random) : paragraphs(2, random),
  );
  const part = (name: string, inner: string) => `<w:${name} ${names}>${inner}</w:${name}>`;
  return wordFile(blocks.join(""), {
    "styles.xml": {
      kind: "styles",
      content: part(
        "styles",
        '<w:style w:type="character" w:styleId="unseen"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="struck"><w:rPr><w:strike/></w:rPr></w:style>',
      ),
    },
    "numbering.xml": {
      kind: "numbering",
      content: part(
        "numbering",
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ),
    },
    "footnotes.xml": {
      kind: "footnotes",
      content: part("footnotes", `<w:footnote w:id="2">${paragraphs(2, random)}</w:footnote>`),
    },
    "header1.xml": { kind: "header", content: part("hdr", paragraphs(2, random)) },
    "footer1.xml": { kind: "footer", content: part("ftr", paragraphs(2, random)) },
  });
}

const files = Number(process.env["MARKING_CHANGES"] ?? 60);

it(`in ${String(files)} random Word files, every letter that was read is found where the file has it`, async () => {
  const random = randomNumbers(140);
  const wrong: string[] = [];
  let letters = 0;
  for (let at = 0; at < files; at += 1) {
    const bytes = randomFile(random);
    const reading = await readDraft(bytes, "docx");
    if (reading.is !== "draft") continue;
    const file = openPackage(bytes);
    const places = wordPlaces(file, await readWordBlocks(file), reading.draft);
    for (const { place, text } of draftUnits(reading.draft)) {
      const stretches = places.stretches(place, 0, text.length);
      if (stretches.length === 0) wrong.push(text);
      for (const { unit, start, end } of stretches) {
        if (keyOf(unit.text.slice(start, end)).key !== keyOf(text).key) wrong.push(text);
        unit.letters().forEach((letter, index) => {
          if (letter === null) return;
          const { node, at: inNode } = letter;
          const written = node.name === "w:t" ? ownText(node).charAt(inNode) : "-";
          if (written !== unit.text.charAt(index)) wrong.push(text);
          letters += 1;
        });
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(letters).toBeGreaterThan(40 * files);
});
