import { strToU8, zipSync } from "fflate";
import { renderWord } from "../../../src/release/render/word";
import { composed, sample } from "../../release/worksheets";
import { markingOf } from "./markedCopies";
import { accepted, filesOf, leftBehind, partOf, rewritten } from "./wordFiles";

const full = sample("full-sample.xlsx");
const marking = markingOf(full);
const external = 'TargetMode="External"';

/** A wrong draft with further parts and relationships, which nobody may follow. */
async function draftWith(
  parts: Readonly<Record<string, Uint8Array>>,
  relationships: string,
  inBody = "",
): Promise<Uint8Array> {
  const draft = rewritten(
    await renderWord(composed(full, "en")),
    (xml, name) =>
      name.endsWith(".rels")
        ? xml.replace("</Relationships>", `${relationships}</Relationships>`)
        : xml.replace("50th Ordinary", "49th Ordinary").replace("<w:sectPr", `${inBody}<w:sectPr`),
    /^word\/(?:document\.xml|_rels\/document\.xml\.rels)$/u,
  );
  return zipSync({ ...filesOf(draft), ...parts }, { level: 9 });
}

const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

describe("a hostile draft", () => {
  it.each<[string, Readonly<Record<string, Uint8Array>>, string, string]>([
    [
      "macros",
      { "word/vbaProject.bin": strToU8("\u00d0\u00cf macro") },
      `<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
      "",
    ],
    [
      "an embedded object",
      { "word/embeddings/oleObject1.bin": strToU8("MZ program") },
      `<Relationship Id="rIdO" Type="${kind}/oleObject" Target="embeddings/oleObject1.bin"/>`,
      "",
    ],
    [
      "a template and a picture from elsewhere",
      {},
      `<Relationship Id="rIdT" Type="${kind}/attachedTemplate" Target="http://127.0.0.1:9/t.dotm" ${external}/><Relationship Id="rIdI" Type="${kind}/image" Target="http://127.0.0.1:9/i.png" ${external}/>`,
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDEPICTURE "http://127.0.0.1:9/i.png" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ],
  ])("with %s keeps it as it is, and nothing is added", async (_, parts, relationships, inBody) => {
    const draft = await draftWith(parts, relationships, inBody);
    const marked = await marking.marked(await marking.read(draft));
    expect(marked.counts.corrected).toBe(1);
    expect(leftBehind(draft, marked.bytes)).toEqual([]);
    const added = Object.keys(filesOf(marked.bytes)).filter((name) => !(name in filesOf(draft)));
    expect(added).toEqual(["word/comments.xml"]);
    const links = (bytes: Uint8Array) =>
      partOf(bytes, "word/_rels/document.xml.rels").match(/TargetMode="External"/gu)?.length ?? 0;
    expect(links(marked.bytes)).toBe(links(draft));
  });

  it("with a picture that unpacks to 80 MB is marked without unpacking it", async () => {
    const bomb = new Uint8Array(80 * 1024 * 1024);
    const draft = await draftWith({ "word/media/image9.png": bomb }, "");
    expect(draft.length).toBeLessThan(1_000_000);
    const changed = await marking.read(draft);
    const before = process.memoryUsage().arrayBuffers;
    const marked = await marking.marked(changed);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
    expect(marked.bytes.length).toBeLessThan(draft.length + 20_000);
    expect(marked.counts.corrected).toBe(1);
  });

  it("whose words look like markup gives comments of words", async () => {
    const words = "&lt;/w:t&gt;&lt;w:script&gt; ]]&gt; 4,567 &amp;x; &quot;";
    const draft = rewritten(await renderWord(composed(full, "en")), (xml) =>
      xml.replace("50th Ordinary", `49th Ordinary ${words}`),
    );
    const marked = await marking.marked(await marking.read(draft), true);
    expect(partOf(marked.bytes, "word/comments.xml")).not.toContain("<w:script");
    expect(leftBehind(draft, marked.bytes)).toEqual([]);
    await marking.read(accepted(marked.bytes));
  });

  it("whose note refers to itself is read to its end, the note once", async () => {
    const note = `<w:footnote w:id="7"><w:p><w:r><w:t xml:space="preserve">In short, the 49th Ordinary General Meeting of Shareholders. </w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p></w:footnote>`;
    const draft = rewritten(
      await renderWord(composed(full, "en")),
      (xml, name) =>
        name.endsWith("footnotes.xml")
          ? xml.replace("</w:footnotes>", `${note}</w:footnotes>`)
          : xml.replace(
              "<w:sectPr",
              '<w:p><w:r><w:footnoteReference w:id="7"/></w:r></w:p><w:sectPr',
            ),
      /^word\/(?:document|footnotes)\.xml$/u,
    );
    const returned = await marking.read(draft);
    const notes = returned.draft.blocks.filter(
      (block) => block.is === "paragraph" && block.text.includes("In short"),
    );
    expect(notes).toHaveLength(1);
    expect(leftBehind(draft, (await marking.marked(returned)).bytes)).toEqual([]);
  });
});
