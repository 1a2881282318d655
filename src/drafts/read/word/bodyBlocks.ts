import {
  type XmlElement,
  type XmlNode,
  childNamed,
  elementsNamed,
  isElement,
  isOn,
} from "../../../ooxml/xml";
import { cellText, tidied } from "../blockWriter";
import { type WrittenCell, spreadCells } from "../cellGrid";
import { inlineText } from "./inlineText";
import type { WordReader } from "./reader";
import { shownAlternative } from "./shownAlternative";
import {
  type SourcePiece,
  type TextSource,
  type WordBlock,
  joinedSource,
  saidBy,
  untyped,
} from "./textSource";

/** The paragraphs and tables of a body, a cell, a text box or a note, in their order. */
export function bodyBlocks(nodes: readonly XmlNode[], reader: WordReader): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  // A paragraph whose end is deleted goes on in the next.
  let begun: BegunParagraph | null = null;
  walk(nodes);
  end();
  return blocks;

  function walk(inner: readonly XmlNode[]): void {
    for (const node of inner) if (isElement(node)) read(node);
  }

  function read(element: XmlElement): void {
    switch (element.name) {
      case "w:p":
        readParagraph(element);
        return;
      case "w:tbl":
        end();
        blocks.push(...tableBlocks(element, reader));
        return;
      case "w:altChunk": {
        end();
        const path = reader.relationships.get(element.attributes["r:id"] ?? "")?.path;
        const put = path === undefined ? null : reader.putIn(path);
        blocks.push(...(put ?? [{ is: "unread", what: "file" } as const]));
        return;
      }
      case "mc:AlternateContent":
        walk(shownAlternative(element)?.children ?? []);
        return;
      case "m:oMathPara":
      case "m:oMath":
        readParagraph(element);
        return;
      case "w:sectPr":
      case "w:sdtPr":
      case "w:sdtEndPr":
      case "w:del":
      case "w:moveFrom":
        return;
      default:
        walk(element.children);
    }
  }

  function readParagraph(element: XmlElement): void {
    const properties = childNamed(element, "w:pPr");
    const label = reader.labels(properties);
    const isParagraph = element.name === "w:p";
    const { pieces, behind } = inlineText(
      isParagraph ? element.children : [element],
      properties,
      reader,
    );
    // The label of a paragraph without words is printed all the same, but says nothing.
    const isLabelled = label !== "" && saidBy(pieces).trim() !== "";
    begun ??= { pieces: [], paragraphs: [], behind: [] };
    if (isLabelled) begun.pieces.push(untyped(`${label} `));
    begun.pieces.push(...pieces);
    if (isParagraph) begun.paragraphs.push(element);
    begun.behind.push(...behind);
    const goesOn = childNamed(childNamed(properties, "w:rPr"), "w:del") !== null;
    if (!goesOn) end();
  }

  function end(): void {
    if (begun === null) return;
    const { pieces, paragraphs, behind } = begun;
    const source = { part: reader.part, pieces, paragraphs, cell: null };
    blocks.push({ is: "paragraph", text: tidied(saidBy(pieces)), sources: [source] }, ...behind);
    begun = null;
  }
}

interface BegunParagraph {
  readonly pieces: SourcePiece[];
  readonly paragraphs: XmlElement[];
  readonly behind: WordBlock[];
}

/** A table of figures; one that holds another lays out the page, and is read as what stands in its cells. */
function tableBlocks(table: XmlElement, reader: WordReader): readonly WordBlock[] {
  const rows = elementsOf(table, "w:tr").filter((row) => !isDeletedRow(row));
  const cells = rows.map((row) => elementsOf(row, "w:tc").filter((cell) => !isDeletedCell(cell)));
  if (cells.some((row) => row.some((cell) => elementsNamed(cell, "w:tbl").length > 0))) {
    return cells.flat().flatMap((cell) => bodyBlocks(cell.children, reader));
  }
  const unread: WordBlock[] = [];
  const above = new Map<number, string>();
  const written = cells.map((row, index) => {
    let column = before(rows[index]);
    const filler: WordTableCell[] = column === 0 ? [] : [{ text: "", across: column, down: 1 }];
    return filler.concat(
      row.map((cell): WordTableCell => {
        const properties = childNamed(cell, "w:tcPr");
        const across = numberOf(childNamed(properties, "w:gridSpan"), 1);
        const merge = childNamed(properties, "w:vMerge");
        const covered = merge !== null && merge.attributes["w:val"] !== "restart";
        const own = covered ? { text: above.get(column) ?? "" } : readCell(cell);
        if (merge === null) above.delete(column);
        else above.set(column, own.text);
        column += across;
        return { ...own, across, down: 1, covered };
      }),
    );
  });
  return [{ is: "table", rows: spreadCells(written) }, ...unread];

  function readCell(cell: XmlElement): { readonly text: string; readonly source: TextSource } {
    const blocks = bodyBlocks(cell.children, reader);
    unread.push(...blocks.filter(({ is }) => is === "unread"));
    const sources = blocks.flatMap((block) =>
      block.is === "paragraph" ? (block.sources ?? []) : [],
    );
    return {
      text: cellText(blocks),
      source: joinedSource(sources, { part: reader.part, cell }),
    };
  }
}

interface WordTableCell extends WrittenCell {
  readonly source?: TextSource;
}

function before(row: XmlElement | undefined): number {
  const properties = childNamed(row ?? null, "w:trPr");
  return numberOf(childNamed(properties, "w:gridBefore"), 0);
}

function numberOf(property: XmlElement | null, otherwise: number): number {
  const number = Number(property?.attributes["w:val"] ?? otherwise);
  return Number.isInteger(number) && number >= otherwise ? number : otherwise;
}

/** Rows of a table and cells of a row may stand within content controls, tags and insertions. */
function elementsOf(parent: XmlElement, name: "w:tr" | "w:tc"): readonly XmlElement[] {
  return parent.children.filter(isElement).flatMap((child) => {
    if (child.name === name) return [child];
    return around.has(child.name) ? elementsOf(child, name) : [];
  });
}

const around: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
]);

function isDeletedRow(row: XmlElement): boolean {
  const properties = childNamed(row, "w:trPr");
  const hidden = childNamed(properties, "w:hidden");
  const isHidden = hidden !== null && isOn(hidden.attributes["w:val"] ?? "1");
  return isHidden || childNamed(properties, "w:del") !== null;
}

function isDeletedCell(cell: XmlElement): boolean {
  return childNamed(childNamed(cell, "w:tcPr"), "w:cellDel") !== null;
}
