import type { Draft, DraftTable } from "../../../src/drafts/draft";
import { broken } from "./pdfLayout";
import { PdfWriter, pageHeight, pageWidth, widthOf } from "./pdfWriter";

/** How tables are drawn: lines around their cells, bands of colour behind some of them, both or nothing. */
export interface Looks {
  readonly ruled: boolean;
  readonly bands: Bands;
}

/** What lies behind the cells: nothing, a band behind the headings, or behind every other row. */
export const bandings = ["none", "headings", "rows"] as const;
export type Bands = (typeof bandings)[number];

export const isBanded = (bands: Bands, row: number) =>
  bands === "headings" ? row === 0 : bands === "rows" && row % 2 === 0;

/** What is set as one: it stands in one column of the page. */
interface Strip {
  readonly height: number;
  readonly draw: (writer: PdfWriter, x: number, y: number) => void;
}

const [margin, gutter, head, foot] = [50, 22, 60, pageHeight - 60];
const width = (pageWidth - 2 * margin - gutter) / 2;

/** A release in two columns of page, its tables within them, every letter placed by itself. */
export function inTwoColumns({ blocks }: Draft, looks: Looks, size = 8): Uint8Array {
  const writer = new PdfWriter();
  const strips = blocks.flatMap((block) =>
    block.is === "table" ? tableStrips(block, looks, size) : textStrips(block.text, size),
  );
  const whole = strips.reduce((sum, { height }) => sum + height, 0);
  const column = Math.min(foot - head, Math.max(whole / 2, 120));
  let [at, y] = [0, 0];
  for (const { height, draw } of strips) {
    if (y + height > column + 1 && y > 0) [at, y] = [at + 1, 0];
    if (at > 1) {
      writer.newPage();
      at = 0;
    }
    draw(writer, margin + at * (width + gutter), head + y);
    y += height;
  }
  return writer.bytes();
}

function textStrips(text: string, size: number): readonly Strip[] {
  const lines = broken(text.replace(/\n/gu, " "), width, size);
  const pitch = 1.5 * size;
  return [
    ...lines.map((line): Strip => ({
      height: pitch,
      draw: (writer, x, y) => {
        writer.text(x, y + size, line, size);
      },
    })),
    { height: 0.6 * pitch, draw: () => undefined },
  ];
}

function tableStrips(
  { rows }: Pick<DraftTable, "rows">,
  looks: Looks,
  size: number,
): readonly Strip[] {
  const padding = looks.ruled ? 3 : 4;
  const count = Math.max(...rows.map((row) => row.length));
  // No page breaks words of Latin letters; a table they do not fit in is set smaller.
  const words = Array.from({ length: count }, (_, column) => longestWord(rows, column, size));
  const own = width - 2 * padding * count;
  if (size > 5 && words.reduce((all, each) => all + each, 0) > own)
    return tableStrips({ rows }, looks, size - 0.5);
  const needed = Array.from({ length: count }, (_, column) =>
    Math.max(size, ...rows.map((row) => Math.min(90, widthOf(row[column]?.text ?? "", size)))),
  );
  const sum = needed.reduce((all, each) => all + each, 0);
  const spare = own - words.reduce((all, each) => all + each, 0);
  const widths = needed.map((each, column) => (words[column] ?? 0) + (each * spare) / sum);
  const strips = rows.map((row, down): Strip => {
    const cells = widths.map((each, column) => broken(row[column]?.text ?? "", each, size));
    const height = Math.max(1, ...cells.map(({ length }) => length)) * 1.2 * size + 6;
    return {
      height,
      draw: (writer, x, y) => {
        if (isBanded(looks.bands, down)) writer.box(x, y, width, height);
        let left = x;
        cells.forEach((lines, column) => {
          lines.forEach((line, at) => {
            writer.text(left + padding, y + 3 + size * (0.9 + 1.2 * at), line, size);
          });
          if (looks.ruled) writer.line(left, y, left, y + height);
          left += (widths[column] ?? 0) + 2 * padding;
        });
        if (!looks.ruled) return;
        writer.line(left, y, left, y + height);
        if (down === 0) writer.line(x, y, x + width, y);
        writer.line(x, y + height, x + width, y + height);
      },
    };
  });
  return [...strips, { height: 1.2 * size, draw: () => undefined }];
}

function longestWord(rows: DraftTable["rows"], column: number, size: number): number {
  const units = rows.flatMap(
    (row) => row[column]?.text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+/gu) ?? [],
  );
  return Math.max(size, ...units.map((unit) => widthOf(unit, size)));
}
