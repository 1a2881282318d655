import type { DefaultTreeAdapterTypes } from "parse5";
import { type Draft, type DraftCell, type UncountedBlock, draftOf } from "../draft";
import { BlockWriter, blanks, cellText, raisedText } from "./blockWriter";
import { spreadCells } from "./cellGrid";
import { htmlListLabel } from "./htmlListLabel";
import { parsedHtml } from "./htmlParsing";
import { isUnseen } from "./htmlVisibility";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Reads a draft of HTML: what a reader would see of it, block by block, with merged cells spread over
 * those they cover. Text struck out is left out. The parser is loaded when one is read.
 */
export async function readHtmlDraft(html: string): Promise<Draft> {
  return draftOf(await htmlBlocks(html));
}

/** The blocks of a page, for a draft that has others beside them. Throws `OversizedDraft` for one nested too deep. */
export async function htmlBlocks(html: string): Promise<readonly UncountedBlock[]> {
  const document = await parsedHtml(html);
  const writer = new BlockWriter();
  for (const node of document.childNodes) writeNode(node, writer);
  return writer.finished();
}

const inline = new Set(
  "a abbr acronym b bdi bdo big button cite code data dfn em font i input ins kbd label mark math maction menclose merror mfrac mi mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtext munder munderover output q ruby rb samp select semantics small span strong sub sup textarea time tspan tt u var wbr".split(
    " ",
  ),
);
/** Shown by what they fetch or draw, not by words of the page. */
const pictures = new Set("canvas embed iframe img object picture video".split(" "));

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
  if (pictures.has(node.tagName)) writer.unread("picture");
  else if (node.tagName === "br") writer.add("\n");
  else if (node.tagName === "sup") writer.add(raisedText(textOf(node, writer)));
  else if (node.tagName === "input") writer.add(` ${typedText(node)} `);
  else if (node.tagName === "table" && !holdsTable(node)) writeTable(node, writer);
  else if (inline.has(node.tagName)) writeChildren(node, writer);
  else {
    writer.endParagraph();
    const label = note === null && node.tagName === "li" ? htmlListLabel(node) : "";
    if (label !== "") writer.begin(`${label} `);
    writeChildren(node, writer);
    writer.endParagraph();
  }
}

function writeChildren(element: Element, writer: BlockWriter): void {
  for (const child of element.childNodes) writeNode(child, writer);
}

function typedText(input: Element): string {
  return /^(?:|text|number|search|email|tel|url|date|submit|button|reset)$/i.test(
    attribute(input, "type"),
  )
    ? attribute(input, "value")
    : "";
}

/**
 * A footnote's mark, where Word puts a link for it or begins the note: its note is told by it, and the arrow that
 * leads back says nothing.
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

/** A table that holds another lays out the page and is no table of figures. */
function holdsTable(element: Element): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && (child.tagName === "table" || holdsTable(child)),
  );
}

/** A table's caption is a paragraph above it. */
function writeTable(table: Element, writer: BlockWriter): void {
  writer.endParagraph();
  for (const child of table.childNodes)
    if (isElement(child) && child.tagName === "caption") writeNode(child, writer);
  writer.table(tableRows(table, writer));
}

function tableRows(table: Element, writer: BlockWriter): readonly (readonly DraftCell[])[] {
  return spreadCells(
    rowElements(table).map((row) =>
      cellElements(row).map((cell) => ({
        text: textOf(cell, writer),
        across: span(cell, "colspan"),
        down: span(cell, "rowspan"),
      })),
    ),
  );
}

function span(cell: Element, name: "rowspan" | "colspan"): number {
  const number = Number(attribute(cell, name));
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** Where a browser puts rows, wherever they stand among the others. */
const groups: Readonly<Record<string, number>> = { thead: 0, tfoot: 2 };

function rowElements(element: Element): readonly Element[] {
  const rows = element.childNodes.flatMap((child): readonly (readonly [number, Element])[] => {
    if (!isElement(child) || isUnseen(child)) return [];
    const group = groups[child.tagName] ?? 1;
    if (child.tagName === "tr") return [[group, child]];
    return child.tagName === "caption" ? [] : rowElements(child).map((row) => [group, row]);
  });
  return rows.toSorted(([a], [b]) => a - b).map(([, row]) => row);
}

function cellElements(row: Element): readonly Element[] {
  return row.childNodes.flatMap((child) => {
    const isCell = isElement(child) && (child.tagName === "td" || child.tagName === "th");
    return isCell && !isUnseen(child) ? [child] : [];
  });
}

/** All a cell says; what is not read in it is told where it stands. */
function textOf(cell: Element, around: BlockWriter): string {
  const writer = new BlockWriter();
  writeChildren(cell, writer);
  const blocks = writer.finished();
  for (const block of blocks) if (block.is === "unread") around.unread(block.what);
  return cellText(blocks);
}
