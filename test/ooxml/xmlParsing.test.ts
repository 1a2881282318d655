import { UnreadablePackage } from "../../src/ooxml/packageProblem";
import { type XmlElement, type XmlNode, isElement, ownText } from "../../src/ooxml/xml";
import { parseXml } from "../../src/ooxml/xmlParsing";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function problemOf(source: string): unknown {
  try {
    return parseXml(source, "a.xml").name;
  } catch (thrown) {
    if (thrown instanceof UnreadablePackage) return thrown.problem;
    throw thrown;
  }
}

function nodesOf(element: XmlElement): readonly XmlNode[] {
  return [
    element,
    ...element.children.flatMap((child) => (isElement(child) ? nodesOf(child) : [child])),
  ];
}

describe("a part's XML", () => {
  const source =
    '\ufeff<?xml version="1.0"?>\r\n<!-- a > b --><a b="1 > 0 &amp; &#x4e00;">\r\nx > y &lt; 𠮷<b/><c></c><!-- <d> -->tail<![CDATA[<e>]]]]><?f g?>end</a>\n<!-- after -->'.slice(
      1,
    );

  it("is a tree in which every piece knows its place", () => {
    const root = parseXml(source, "a.xml");
    const written = nodesOf(root).map((node) => source.slice(node.start, node.end));
    expect(written).toEqual([
      source.slice(source.indexOf("<a"), source.indexOf("\n<!-- after")),
      "\r\nx > y &lt; 𠮷",
      "<b/>",
      "<c></c>",
      "tail",
      "<![CDATA[<e>]]]]>",
      "end",
    ]);
    const inner = nodesOf(root).filter(isElement);
    expect(inner.map((each) => source.slice(each.innerStart, each.innerEnd))).toEqual([
      source.slice(source.indexOf("\r\nx"), source.indexOf("</a>")),
      "",
      "",
    ]);
    expect(root.attributes).toEqual({ b: "1 > 0 & 一" });
    expect(ownText(root)).toBe("\nx > y < 𠮷tail<e>]]end");
  });

  it.each([
    [`<w:p xmlns:w="${word}" w:a="1" b="2"/>`, "w:p", { "w:a": "1", b: "2" }],
    [`<x:p xmlns:x="${strictWord}" x:a="1"/>`, "w:p", { "w:a": "1" }],
    [`<p xmlns="${word}" a="1"/>`, "w:p", { a: "1" }],
    [`<x:row xmlns:x="${sheet}" r="1"/>`, "row", { r: "1" }],
    ['<w:p xmlns:w="http://example.com/other"/>', "?:p", {}],
    ["<w:p/>", "w:p", {}],
  ])("names things by their vocabulary, whatever the prefix: %s", (written, name, attributes) => {
    const root = parseXml(written, "a.xml");
    expect(root.name).toBe(name);
    const own = Object.entries(root.attributes).filter(([key]) => !key.startsWith("xmlns"));
    expect(Object.fromEntries(own)).toEqual(attributes);
  });

  it("gives a prefix back its meaning outside the element that changed it", () => {
    const root = parseXml(
      `<w:a xmlns:w="${word}"><w:b xmlns:w="http://example.com/other"/><w:c/></w:a>`,
      "a.xml",
    );
    expect(root.children.filter(isElement).map(({ name }) => name)).toEqual(["?:b", "w:c"]);
  });

  it("hands over elements one by one and keeps none of them", () => {
    const texts: string[] = [];
    const root = parseXml("<s><row><c>1</c></row>x<row><c>2</c></row></s>", "a.xml", {
      name: "row",
      visit: (row) => texts.push(row.children.filter(isElement).map(ownText).join()),
    });
    expect(texts).toEqual(["1", "2"]);
    expect(root.children.filter(isElement)).toEqual([]);
  });

  it.each([
    ["", "damagedPart"],
    ["words", "damagedPart"],
    ["<a>", "damagedPart"],
    ["<a></b>", "damagedPart"],
    ["<a/><b/>", "damagedPart"],
    ['<a b="1" b="2"/>', "damagedPart"],
    ["<a>&constructor;</a>", "damagedPart"],
    ["<a>&__proto__;</a>", "damagedPart"],
    ["<a>&#xFFFFFFFF;</a>", "damagedPart"],
    ["<a>\u0001</a>", "damagedPart"],
    ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "documentType"],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "documentType"],
    ["<a>".repeat(501), "deepPart"],
    [`<a>${"x".repeat(2_000_001)}</a>`, "largePart"],
    [`<a>${"<b/>".repeat(1_500_000)}</a>`, "largePart"],
  ])("is refused with a cause: %.60s", (written, kind) => {
    expect(problemOf(written)).toEqual({ kind, part: "a.xml" });
  });
});

/** Each of these froze a reader that looked for the end of each piece again from its beginning. */
describe.each([
  "<",
  "<!--",
  "<?",
  "</",
  "<![CDATA[",
  "<a>",
  "<a ",
  '<a b="',
  "<a b='",
  "&",
  "]]",
  "]]>",
  "--",
  "<!",
])("%s again and again", (piece) => {
  it.each(["", "<a>"])("is refused in time that grows with its length, behind %j", (before) => {
    const [small, large] = [1 << 14, 1 << 20];
    const timeOf = (times: number) => {
      const start = process.cpuUsage();
      expect(problemOf(before + piece.repeat(times))).toMatchObject({ part: "a.xml" });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    timeOf(small);
    // 64 times the length: a square would be 4,096 times as long. 20 ms below which nothing is told apart.
    expect(timeOf(large)).toBeLessThan(400 * Math.max(20, timeOf(small)));
  });
});
