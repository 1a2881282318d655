import type { Draft, DraftTable } from "../../../src/drafts/draft";
import { PdfWriter, pageHeight, pageWidth, widthOf } from "./pdfWriter";

export interface Layout {
  /** Whether lines are drawn around the cells of tables. */
  readonly ruled: boolean;
  readonly size?: number;
  /** Text runs in this many columns; tables take the whole width. */
  readonly columns?: 1 | 2;
}

const [margin, foot] = [56, pageHeight - 60];

/** A release's paragraphs and tables set on pages. */
export function pdfOf({ blocks }: Draft, { ruled, size = 10, columns = 1 }: Layout): Uint8Array {
  const writer = new PdfWriter();
  const pitch = size * 1.5;
  let y = 70;
  const room = (height: number) => {
    if (y + height <= foot) return;
    writer.newPage();
    y = 70;
  };
  let waiting: string[] = [];
  const setText = () => {
    const gutter = 24;
    const width = (pageWidth - 2 * margin - (columns - 1) * gutter) / columns;
    const lines = waiting.flatMap((text) => [...linesOf(text, width, size), ""]);
    const perColumn = Math.ceil(lines.length / columns);
    if (columns === 1) {
      for (const line of lines) {
        room(pitch);
        writer.text(margin, y, line, size);
        y += line === "" ? pitch * 0.6 : pitch;
      }
    } else {
      room(perColumn * pitch);
      lines.forEach((line, index) => {
        const column = Math.floor(index / perColumn);
        writer.text(
          margin + column * (width + gutter),
          y + (index % perColumn) * pitch,
          line,
          size,
        );
      });
      y += perColumn * pitch;
    }
    waiting = [];
  };
  for (const block of blocks) {
    if (block.is === "paragraph") {
      waiting.push(block.text.replace(/\n/gu, " "));
      continue;
    }
    setText();
    y = setTable(writer, block, { ruled, size, top: y, room: (height) => (room(height), y) });
    y += pitch;
  }
  setText();
  return writer.bytes();
}

interface TablePlace {
  readonly ruled: boolean;
  readonly size: number;
  readonly top: number;
  /** Makes room for a row and says where it begins. */
  readonly room: (height: number) => number;
}

function setTable(writer: PdfWriter, { rows }: DraftTable, place: TablePlace): number {
  const { ruled, size } = place;
  const padding = 5;
  const columns = Math.max(...rows.map((row) => row.length));
  const natural = Array.from({ length: columns }, (_, column) =>
    Math.max(40, ...rows.map((row) => Math.min(150, widthOf(row[column]?.text ?? "", size)))),
  );
  const scale = Math.min(
    1,
    (pageWidth - 2 * margin - 2 * columns * padding) / natural.reduce((a, b) => a + b, 0),
  );
  const widths = natural.map(
    (width) => Math.max(width * scale, 30) + 2 * padding + (ruled ? 0 : 8),
  );
  const lines = rows.map((row) =>
    widths.map((width, column) => {
      const { text = "", covered = false } = row[column] ?? {};
      return covered ? [] : linesOf(text, width - 2 * padding - (ruled ? 0 : 8), size);
    }),
  );
  const heights = lines.map(
    (cells) => Math.max(...cells.map((cell) => cell.length)) * size * 1.2 + 8,
  );
  let y = place.room(heights.reduce((a, b) => a + b, 0));
  const right = margin + widths.reduce((a, b) => a + b, 0);
  if (ruled) writer.line(margin, y, right, y);
  lines.forEach((cells, row) => {
    const height = heights[row] ?? 0;
    let x = margin;
    if (ruled) writer.line(margin, y + height, right, y + height);
    cells.forEach((cell, column) => {
      const width = widths[column] ?? 0;
      cell.forEach((line, index) => {
        writer.text(x + padding, y + 4 + size * (0.9 + 1.2 * index), line, size);
      });
      const covered = rows[row]?.[column]?.covered === true;
      if (ruled && !covered) writer.line(x, y, x, y + height);
      x += width;
    });
    if (ruled) writer.line(x, y, x, y + height);
    y += height;
  });
  return y;
}

/** The lines of a text; of an empty one an empty line. */
function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines = broken(text, width, size);
  return lines.length === 0 ? [""] : lines;
}

/** A text broken to a width: between words, within Japanese anywhere. */
export function broken(text: string, width: number, size: number): readonly string[] {
  const units = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const unit of units) {
    if (line !== "" && widthOf(line + unit.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else line += unit;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
