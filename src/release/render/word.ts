import type * as Docx from "docx";
import type { Merge, PlanCell } from "../../tables/plan";
import type { Block, Piece, ReleaseDocument } from "../document";
import { fontName } from "./fontName";
import { mergeAt, pageTable } from "./pageTable";
import { pageTitle } from "./pageTitle";
import { printable, printedCell, printedLines } from "./printable";

/** The library, handed to whatever builds with it. */
type Library = typeof Docx;

// A4 in twentieths of a point, an inch of margin on each side.
const page = { width: 11906, height: 16838, margin: 1440 };
const textWidth = page.width - 2 * page.margin;
const line = { style: "single", size: 4, color: "7F7F7F" } as const;

/**
 * The release as a .docx file: real headings and tables, figures to the right, a draft's mark in the
 * header of each page. The library is loaded only when a file is asked for, as it is larger than
 * everything the pane needs at its start.
 */
export async function renderWord(document: ReleaseDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const name = fontName(document);
  const font = { ascii: name, hAnsi: name, eastAsia: name, cs: name };
  const heading = { font, bold: true, color: "000000" };
  const file = new docx.Document({
    title: titleOf(document),
    // Else the library signs the file as "Un-named".
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: {
          run: { font, size: 22, language: { value: "en-US", eastAsia: "ja-JP" } },
          paragraph: { spacing: { after: 160, line: 300 } },
        },
        heading1: {
          run: heading,
          paragraph: { spacing: { before: 240, after: 240 }, alignment: "center" },
        },
        heading2: {
          run: { ...heading, size: 22 },
          paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              right: page.margin,
              bottom: page.margin,
              left: page.margin,
            },
          },
        },
        ...(document.draftMark === null ? {} : { headers: markedHeader(docx, document.draftMark) }),
        children: document.blocks.flatMap((block, at) =>
          blockWord(docx, block, document.blocks[at + 1]),
        ),
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(file));
}

function titleOf({ blocks }: ReleaseDocument): string {
  const title = blocks.find((block) => block.is === "heading" && block.level === 1);
  return title?.is === "heading" ? printedCell(title.text) : "";
}

function markedHeader(docx: Library, mark: string) {
  const look: Docx.IRunOptions = { text: mark, bold: true, color: "C00000" };
  const run = new docx.TextRun(look);
  const paragraph = new docx.Paragraph({ alignment: "center", children: [run] });
  return { default: new docx.Header({ children: [paragraph] }) };
}

function blockWord(
  docx: Library,
  block: Block,
  next: Block | undefined,
): readonly (Docx.Paragraph | Docx.Table)[] {
  switch (block.is) {
    case "heading": {
      if (block.level === 1) return [titleWord(docx, block.text)];
      return [new docx.Paragraph({ heading: "Heading2", children: runs(docx, block.text) })];
    }
    case "paragraph":
      return [
        new docx.Paragraph({
          alignment: block.align,
          // The closing word does not stand on a page of its own, nor what is said of a table on the page before it.
          keepNext: next?.is === "table" || (next?.is === "paragraph" && next.role === "closing"),
          ...(block.role === "letterhead" ? { spacing: { after: 0 } } : {}),
          children: block.pieces ? markedRuns(docx, block.pieces) : runs(docx, block.text),
        }),
      ];
    case "table":
      // Word joins tables that touch: each is followed by a thin paragraph.
      return [
        tableWord(docx, block),
        new docx.Paragraph({ spacing: { before: 0, after: 0, line: 120 }, children: [] }),
      ];
  }
}

function titleWord(docx: Library, text: string): Docx.Paragraph {
  const { letters, indent } = pageTitle(printedCell(text));
  return new docx.Paragraph({
    heading: "Heading1",
    ...(indent > 0 ? { indent: { left: 20 * indent, right: 20 * indent } } : {}),
    children: runs(docx, text, { size: 2 * letters }),
  });
}

function runs(docx: Library, text: string, look: Docx.IRunOptions = {}): Docx.TextRun[] {
  return printedLines(text).map(
    (each, index) => new docx.TextRun({ ...look, text: each, ...(index > 0 ? { break: 1 } : {}) }),
  );
}

function markedRuns(
  docx: Library,
  pieces: readonly Piece[],
  look: Docx.IRunOptions = {},
): Docx.TextRun[] {
  return pieces.flatMap(({ text, marked }) =>
    printable(text)
      .split("\n")
      .map(
        (line, index) =>
          new docx.TextRun({
            ...look,
            text: line,
            ...(marked ? { underline: {} } : {}),
            ...(index > 0 ? { break: 1 } : {}),
          }),
      ),
  );
}

type TableBlock = Extract<Block, { is: "table" }>;

function tableWord(docx: Library, { plan, pieces }: TableBlock): Docx.Table {
  const { shares, letters, margin } = pageTable(plan);
  const widths = shares.map((share) => Math.floor(textWidth * share));
  const rows = plan.rows.map((row, down) => {
    const cells = row.flatMap((cell, across) =>
      cellWord(docx, cell, {
        pieces: pieces?.[down]?.[across],
        merge: mergeAt(plan, down, across),
        widths: widths.slice(across),
        letters,
        margin,
        // A table stays on one page where it fits: each row but the last keeps to the next.
        keepNext: down < plan.rows.length - 1,
      }),
    );
    return new docx.TableRow({
      children: cells,
      tableHeader: down < plan.headingRows,
      cantSplit: true,
    });
  });
  return new docx.Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: "dxa" },
    layout: "fixed",
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
  });
}

interface Placing {
  /** The cell's text in pieces, where some are marked. */
  readonly pieces: readonly Piece[] | undefined;
  readonly merge: Merge | undefined;
  /** The widths of this column and those after it. */
  readonly widths: readonly number[];
  /** The size of the letters, and the margin at each side, in points. */
  readonly letters: number;
  readonly margin: number;
  readonly keepNext: boolean;
}

function cellWord(
  docx: Library,
  cell: PlanCell,
  { pieces, merge, widths, letters, margin, keepNext }: Placing,
): Docx.TableCell[] {
  if (cell.role === "covered") return [];
  const heading = cell.role === "columnHeading" || cell.role === "corner";
  const columns = merge?.columns ?? 1;
  const width = widths.slice(0, columns).reduce((sum, each) => sum + each, 0);
  const look = { bold: heading, size: 2 * letters };
  return [
    new docx.TableCell({
      width: { size: width, type: "dxa" },
      ...(columns > 1 ? { columnSpan: columns } : {}),
      ...(merge && merge.rows > 1 ? { rowSpan: merge.rows } : {}),
      ...(heading ? { shading: { type: "clear", color: "auto", fill: "E7ECF2" } } : {}),
      margins: { top: 50, bottom: 50, left: 20 * margin, right: 20 * margin },
      verticalAlign: "center",
      children: [
        new docx.Paragraph({
          alignment: cell.align,
          ...(cell.indented ? { indent: { left: 200 } } : {}),
          keepNext,
          spacing: { before: 0, after: 0, line: 260 },
          children: pieces
            ? markedRuns(docx, pieces, look)
            : [new docx.TextRun({ ...look, text: printedCell(cell.text) })],
        }),
      ],
    }),
  ];
}
