import { strFromU8, strToU8, zipSync } from "fflate";
import { nothingKept, settledFindings } from "../../../src/drafts/accept/draftAcceptance";
import { reviewComments } from "../../../src/drafts/mark/reviewComments";
import { openWord } from "../../../src/drafts/read/word/opening";
import { renderWord } from "../../../src/release/render/word";
import { growthInTime } from "../../growth";
import { composed, sample } from "../../release/worksheets";
import { names } from "../wordFiles";
import { markingOf } from "./markedCopies";
import { filesOf, partOf } from "./wordFiles";

const full = sample("full-sample.xlsx");
const marking = markingOf(full);

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const repeated = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join("");
const signed = (at: number) =>
  `w:id="${String(1000 + at)}" w:author="Legal" w:date="2025-05-01T09:00:00Z"`;

const box = (text: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(run(text))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run(text))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** The release with a wrong figure and much else behind it. */
async function draftWith(behind: string, comments = ""): Promise<Uint8Array> {
  const base = filesOf(await renderWord(composed(full, "en")));
  const files = Object.fromEntries(
    Object.entries(base).map(([name, content]) => [name, strFromU8(content)]),
  );
  const written = {
    ...files,
    "word/document.xml": (files["word/document.xml"] ?? "")
      .replace(/<w:document [^>]*>/u, `<w:document ${names}>`)
      .replace("50th", "49th")
      .replace("<w:sectPr", `${behind}<w:sectPr`),
    ...(comments !== "" && {
      "word/comments.xml": `<w:comments ${names}>${comments}</w:comments>`,
      "word/_rels/document.xml.rels": (files["word/_rels/document.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    }),
  };
  return zipSync(
    Object.fromEntries(Object.entries(written).map(([name, xml]) => [name, strToU8(xml)])),
    { level: 0 },
  );
}

const commented = (count: number) => ({
  behind: repeated(count, (at) =>
    paragraph(
      `<w:commentRangeStart w:id="${String(at)}"/>${run(`note ${String(at)}`)}<w:r><w:commentReference w:id="${String(at)}"/></w:r>`,
    ),
  ),
  comments: repeated(
    count,
    (at) =>
      `<w:comment w:id="${String(at)}" w:author="Legal">${paragraph(run("Right?"))}</w:comment>`,
  ),
});

// What is looked for among all the others takes sixteen times as much for four times the size; in a small draft most of
// it is still what every paragraph takes, so that only a sweep of large ones finds a light search in each of them.
const { few, many, allowed } =
  process.env["SWEEP"] === "whole"
    ? { few: 3000, many: 12_000, allowed: 7 }
    : { few: 300, many: 1200, allowed: 9 };

test.each<
  [what: string, of: (count: number) => { readonly behind: string; readonly comments?: string }]
>([
  [
    "tracked changes in a paragraph",
    (count) => ({
      behind: paragraph(
        repeated(count, (at) => `<w:ins ${signed(at)}>${run(`JPY${String(at)}.50 `)}</w:ins>`),
      ),
    }),
  ],
  [
    "rows of a table",
    (count) => ({
      behind: `<w:tbl>${repeated(count, (at) => `<w:tr>${repeated(3, (column) => `<w:tc>${paragraph(run(`${String(7 * at + column)},000`))}</w:tc>`)}</w:tr>`)}</w:tbl>`,
    }),
  ],
  ["commented paragraphs", commented],
  [
    "text boxes in a paragraph",
    (count) => ({ behind: paragraph(repeated(count, (at) => box(`box ${String(at)}`))) }),
  ],
  [
    "marks of one note",
    (count) => ({
      behind: paragraph(
        repeated(count, () => `${run("a")}<w:r><w:footnoteReference w:id="1"/></w:r>`),
      ),
    }),
  ],
  [
    "figures in a sentence",
    (count) => ({ behind: paragraph(run(repeated(count, (at) => `JPY${String(at)}.25 and `))) }),
  ],
])(
  "a draft with four times the %s is marked in little more than four times as long",
  async (_, of) => {
    const work = async (count: number) => {
      const { behind, comments } = of(count);
      const bytes = await draftWith(behind, comments);
      const draft = await marking.read(bytes);
      return async () => {
        expect(settledFindings(draft.verification, draft.draft, nothingKept)).not.toEqual([]);
        const { counts } = await marking.marked(draft);
        expect(counts.corrected).toBe(1);
        reviewComments(await openWord(bytes), draft.draft);
      };
    };
    const [small, large] = [await work(few), await work(many)];
    expect(await growthInTime({ small, large }, allowed)).toBeLessThan(allowed);
  },
  300_000,
);

test("of a report of figures from elsewhere the first thousand have a remark, and one says how many more there are", async () => {
  const figures = repeated(1500, (at) => paragraph(run(`Item ${String(at)}: JPY${String(at)}.25`)));
  const draft = await marking.read(await draftWith(figures));
  const unmatched = draft.verification.items.filter(({ verdict }) => verdict === "unmatched");
  expect(unmatched.length).toBeGreaterThan(1500);
  const { bytes, counts } = await marking.marked(draft);
  expect(counts).toEqual({ corrected: 1, commented: 1001 });
  expect(partOf(bytes, "word/comments.xml")).toContain(
    `The worksheet says nothing about ${String(unmatched.length - 1000)} more figures`,
  );
});
