import { readHtmlDraft } from "../../src/drafts/read/html";
import { readDraft } from "../../src/drafts/read/reading";
import { readTextDraft } from "../../src/drafts/read/text";
import { draftLines } from "./draftLines";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a draft of text", () => {
  it("keeps paragraphs and tables apart without a blank line between them", () => {
    const draft = readTextDraft("1. Dividend\n\tA\tB\nx\t1\t2\nNote\n\nEnd\nof it");
    expect(draft.blocks).toEqual([
      { is: "paragraph", text: "1. Dividend", number: 1 },
      {
        is: "table",
        number: 1,
        rows: [
          ["", "A", "B"],
          ["x", "1", "2"],
        ].map((row) => row.map((text) => ({ text, covered: false }))),
      },
      { is: "paragraph", text: "Note", number: 2 },
      { is: "paragraph", text: "End\nof it", number: 3 },
    ]);
  });

  it("sees a table in cells that stand apart by blanks", () => {
    const lines =
      "                 A        B\r\nRecord date      1        2\r\nTotal   　　  3        4";
    expect(draftLines(readTextDraft(lines))).toBe("\tA\tB\nRecord date\t1\t2\nTotal\t3\t4\n");
  });

  it("sees none in a sentence with two blanks", () => {
    expect(draftLines(readTextDraft("One.  Two."))).toBe("One.  Two.\n");
  });

  it("gives a heading row its corner back", () => {
    expect(draftLines(readTextDraft("A\tB\nx\t1\t2"))).toBe("\tA\tB\nx\t1\t2\n");
  });
});

describe("a draft of HTML", () => {
  const read = async (html: string) => draftLines(await readHtmlDraft(html));

  it("has what is seen and not what is hidden or struck out", async () => {
    expect(
      await read(
        "<title>t</title><style>p{}</style><p>A <b>bold</b>&nbsp;word<br>and　x <del>old</del><ins>new</ins></p><div style='display: none'>x</div>tail",
      ),
    ).toBe("A bold word\nand　x new\n\ntail\n");
  });

  it("spreads merged cells over those they cover", async () => {
    const html = "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td><p>d</p><p>e</p></table>";
    const { blocks } = await readHtmlDraft(html);
    expect(blocks).toEqual([
      {
        is: "table",
        number: 1,
        rows: [
          [
            { text: "a", covered: false },
            { text: "b", covered: false },
            { text: "b", covered: true },
          ],
          [
            { text: "a", covered: true },
            { text: "c", covered: false },
            { text: "d e", covered: false },
          ],
        ],
      },
    ]);
  });

  it("looks into tables that lay out a page", async () => {
    expect(
      await read("<table><tr><td><p>Words</p><table><tr><td>1<td>2</table></td></tr></table>"),
    ).toBe("Words\n\n1\t2\n");
  });
});

describe("a file", () => {
  it("may be written in UTF-16 or Shift_JIS", async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x28, 0x57]);
    expect(await readDraft(utf16, "text")).toMatchObject({ draft: { blocks: [{ text: "在" }] } });
    const shiftJis = new Uint8Array([0x94, 0x7a, 0x93, 0x96]);
    expect(await readDraft(shiftJis, "text")).toMatchObject({
      draft: { blocks: [{ text: "配当" }] },
    });
  });

  it("that is no draft is named as what it is", async () => {
    expect(await readDraft(bytes("no zip"), "docx")).toEqual({ is: "failure", why: "notWord" });
    expect(await readDraft(new Uint8Array([0, 1, 2]), "text")).toEqual({
      is: "failure",
      why: "notText",
    });
    expect(await readDraft(new Uint8Array([0xff, 0xff, 0x80]), "html")).toEqual({
      is: "failure",
      why: "notText",
    });
    expect(await readDraft(bytes(" \n\n"), "text")).toEqual({ is: "failure", why: "empty" });
  });
});
