import type { DefaultTreeAdapterTypes } from "parse5";
import { type Draft, type DraftCell, type UncountedBlock, draftOf } from "../draft";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Reads a draft of HTML: what a reader would see of it, block by block, with merged cells spread over
 * those they cover. Text struck out is left out. The parser is loaded when one is read.
 */
export async function readHtmlDraft(html: string): Promise<Draft> {
  return draftOf(await htmlBlocks(html));
}

/** The blocks of a page, for a draft that has others beside them. */
export async function htmlBlocks(html: string): Promise<readonly UncountedBlock[]> {
  const { parse } = await import("parse5");
  const writer = new BlockWriter();
  for (const node of parse(html).childNodes) writeNode(node, writer);
  return writer.finished();
}

/** Gathers text into paragraphs. */
class BlockWriter {
  private readonly blocks: UncountedBlock[] = [];
  private text = "";
  private lead = "";

  /** What the next paragraph begins with, though it does not say so itself. */
  begin(lead: string): void {
    this.endParagraph();
    this.lead = lead;
  }

  add(text: string): void {
    this.text += text;
  }

  endParagraph(): void {
    const text = tidied(this.text);
    if (text !== "") {
      this.blocks.push({ is: "paragraph", text: `${this.lead}${text}` });
      this.lead = "";
    }
    this.text = "";
  }

  table(rows: readonly (readonly DraftCell[])[]): void {
    this.endParagraph();
    this.blocks.push({ is: "table", rows });
  }

  finished(): readonly UncountedBlock[] {
    this.endParagraph();
    return this.blocks;
  }
}

const unseen = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "rt",
  "rp",
  "del",
  "s",
  "strike",
  "title",
]);
const inline = new Set(
  "a abbr b big cite code em font i ins kbd label mark q ruby rb small span strong sub sup time tt u var".split(
    " ",
  ),
);

/** A full-width blank is a letter to HTML and stays one. */
const blanks = /[ \t\n\r\f\u00a0]+/gu;

function writeNode(node: Node, writer: BlockWriter): void {
  if (isText(node)) writer.add(node.value.replace(blanks, " "));
  if (!isElement(node) || isUnseen(node)) return;
  const note = footnoteOf(node);
  if (note !== null) {
    if (node.tagName === "a") {
      writer.add(note);
      return;
    }
    writer.begin(`${note} `);
  }
  if (node.tagName === "br") writer.add("\n");
  else if (node.tagName === "sup" && textOf(node) !== "" && noteNumber.test(textOf(node))) {
    writer.add(`(*${textOf(node).replace(/\D/gu, "")})`);
  } else if (node.tagName === "table" && !holdsTable(node)) writer.table(tableRows(node));
  else if (inline.has(node.tagName)) for (const child of node.childNodes) writeNode(child, writer);
  else {
    writer.endParagraph();
    for (const child of node.childNodes) writeNode(child, writer);
    writer.endParagraph();
  }
}

/** A raised number or star is a footnote's mark, and no part of the figure before it. */
const noteNumber = /^[[(（［]?\s*(?:[*＊※]|注\s*)?\d{0,2}\s*[\])）］]?$/u;

/**
 * A footnote's mark, where Word or the library puts a link for it or begins the note: its note is told by it, and the
 * arrow that leads back says nothing.
 */
function footnoteOf(element: Element): string | null {
  const [link, id] = [attribute(element, "href"), attribute(element, "id")];
  if (/^#(?:foot|end)note-ref-\d+$/u.test(link)) return "";
  const number = /^#(?:_ftn|_edn|_ftnref|_ednref|footnote-|endnote-)(\d+)$/u.exec(
    element.tagName === "a" ? link : "",
  )?.[1];
  const begun = /^(?:foot|end)note-(\d+)$/u.exec(element.tagName === "li" ? id : "")?.[1];
  const written = number ?? begun;
  return written === undefined ? null : `(*${written})`;
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? "";
}

/** Whether a reader sees nothing of an element, or it is struck out. */
export function isUnseen(element: Element): boolean {
  const style = attribute(element, "style");
  return unseen.has(element.tagName) || unseenStyle.test(style);
}

const unseenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration[^;]*line-through/iu;

/** A table that holds another lays out the page and is no table of figures. */
function holdsTable(element: Element): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && (child.tagName === "table" || holdsTable(child)),
  );
}

function tidied(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/ +/gu, " ").trim())
    .join("\n")
    .trim();
}

function tableRows(table: Element): readonly (readonly DraftCell[])[] {
  const rows: DraftCell[][] = [];
  rowElements(table).forEach((element, down) => {
    let across = 0;
    for (const cell of cellElements(element)) {
      while (rows[down]?.[across] !== undefined) across += 1;
      const text = textOf(cell);
      const [height, width] = [span(cell, "rowspan"), span(cell, "colspan")];
      for (let row = down; row < down + height; row += 1) {
        for (let column = across; column < across + width; column += 1) {
          (rows[row] ??= [])[column] = { text, covered: row !== down || column !== across };
        }
      }
      across += width;
    }
    rows[down] ??= [];
  });
  return rows.map((row) => Array.from(row, (cell: DraftCell | undefined) => cell ?? blank));
}

const blank: DraftCell = { text: "", covered: false };
const mostSpanned = 100;

function span(cell: Element, name: "rowspan" | "colspan"): number {
  const number = Number(attribute(cell, name));
  return Number.isInteger(number) && number > 0 ? Math.min(number, mostSpanned) : 1;
}

function rowElements(element: Element): readonly Element[] {
  return element.childNodes.flatMap((child) => {
    if (!isElement(child) || isUnseen(child)) return [];
    return child.tagName === "tr" ? [child] : rowElements(child);
  });
}

function cellElements(row: Element): readonly Element[] {
  return row.childNodes.flatMap((child) =>
    isElement(child) && (child.tagName === "td" || child.tagName === "th") ? [child] : [],
  );
}

/** All a cell says, its paragraphs parted by blanks. */
function textOf(cell: Element): string {
  const writer = new BlockWriter();
  for (const child of cell.childNodes) writeNode(child, writer);
  const texts = writer.finished().map((block) => (block.is === "paragraph" ? block.text : ""));
  return texts.join(" ").replace(blanks, " ").trim();
}
