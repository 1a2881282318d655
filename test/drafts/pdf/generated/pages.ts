import { broken } from "../pdfLayout";
import { PdfWriter, pageHeight, pageWidth, widthOf } from "../pdfWriter";
import { type Random, type SetBlock, type SetCell, oneOf } from "./notices";

/** How a page sets its tables, without lines: where their cells stand is all that parts them. */
export interface Setting {
  readonly size: number;
  /** Between columns, and above and below the lines of a cell. */
  readonly gap: number;
  readonly padding: number;
  /** Of the lines of a cell, in their size. */
  readonly lead: number;
  readonly figures: "left" | "middle" | "right";
  readonly headings: "left" | "middle" | "right";
  readonly upright: "top" | "middle" | "bottom";
  /** The column of labels, as a part of the table; the others are as wide as each other, or as their figures need. */
  readonly label: number;
  readonly areEven: boolean;
  /** The table, as a part of the width between the margins. */
  readonly width: number;
  /** Of the text, not of its tables. */
  readonly columns: 1 | 2;
  /** Whether lines are drawn between the rows. */
  readonly levels: boolean;
}

export function randomSetting(random: Random): Setting {
  const sides = ["left", "middle", "right"] as const;
  const size = 8 + random(7) / 2;
  return {
    size,
    // Wider than a blank between words.
    gap: (0.7 + random(11) / 10) * size,
    padding: random(5),
    lead: 1.1 + random(4) / 10,
    figures: oneOf(random, ...sides),
    headings: oneOf(random, "middle", ...sides),
    upright: oneOf(random, "middle", "top", "bottom"),
    label: 0.18 + random(14) / 100,
    areEven: random(3) > 0,
    width: 0.7 + random(31) / 100,
    columns: oneOf(random, 1, 1, 2),
    levels: random(6) === 0,
  };
}

const [margin, head, foot] = [50, 60, pageHeight - 50];

export function settled(blocks: readonly SetBlock[], setting: Setting): Uint8Array {
  const writer = new PdfWriter();
  let y = head;
  const room = (height: number) => {
    if (y + height > foot) {
      writer.newPage();
      y = head;
    }
  };
  let waiting: string[] = [];
  const setText = () => {
    const { columns } = setting;
    const [size, gutter] = [10, 24];
    const width = (pageWidth - 2 * margin - (columns - 1) * gutter) / columns;
    const lines = waiting.flatMap((text) => broken(text, width, size));
    const each = Math.ceil(lines.length / columns);
    room(Math.min(each * 16, foot - head));
    lines.forEach((line, index) => {
      const x = margin + Math.floor(index / each) * (width + gutter);
      writer.text(x, y + (index % each) * 16, line, size);
    });
    y += each * 16 + (lines.length > 0 ? 8 : 0);
    waiting = [];
  };
  for (const block of blocks) {
    if (block.is === "paragraph") {
      waiting.push(block.text);
      if (setting.columns === 1) setText();
      continue;
    }
    setText();
    y += 6;
    for (const row of rowsOf(block.rows, setting)) {
      room(row.height);
      for (const { x, y: down, text } of row.lines) writer.text(x, y + down, text, row.size);
      y += row.height;
      if (setting.levels) writer.line(margin, y, margin + row.width, y);
    }
    y += 14;
  }
  setText();
  return writer.bytes();
}

interface SetRow {
  readonly size: number;
  readonly height: number;
  readonly width: number;
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

function rowsOf(rows: readonly (readonly SetCell[])[], setting: Setting): readonly SetRow[] {
  const { size, gap, padding, lead, upright, width: part } = setting;
  const columns = Math.max(...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
  const whole = part * (pageWidth - 2 * margin) - gap * (columns - 1);
  const label = setting.label * whole;
  const planned = [label, ...widthsOf(rows, columns - 1, whole - label, setting)];
  // No page breaks words of Latin letters: their column is wider then.
  const widths = planned.map((each, column) => Math.max(each, longestWord(rows, column, size)));
  const left = (column: number) =>
    margin + widths.slice(0, column).reduce((sum, each) => sum + each + gap, 0);
  // What is wider than the page is set smaller.
  if (left(columns) - gap > pageWidth - margin && size > 5)
    return rowsOf(rows, { ...setting, size: size - 0.5 });
  const body = rows.findIndex(([first], at) => at > 0 && first?.text !== "");
  return rows.map((row, down) => {
    let column = 0;
    const cells = row.map(({ text, span }) => {
      const own = widths.slice(column, column + span);
      const width = own.reduce((sum, each) => sum + each, gap * (span - 1));
      const x = left(column);
      const side = column === 0 ? "left" : down < body ? setting.headings : setting.figures;
      column += span;
      return { x, width, side, lines: broken(text, width, size) };
    });
    const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
    const height = most * size * lead + 2 * padding;
    const lines = cells.flatMap((cell) => {
      const off = { top: 0, middle: 0.5, bottom: 1 }[upright] * (most - cell.lines.length);
      return cell.lines.map((text, at) => ({
        text,
        x:
          cell.x +
          { left: 0, middle: 0.5, right: 1 }[cell.side] * (cell.width - widthOf(text, size)),
        y: padding + size * (0.9 + (off + at) * lead),
      }));
    });
    return { size, height, width: left(columns) - margin - gap, lines };
  });
}

function longestWord(rows: readonly (readonly SetCell[])[], column: number, size: number): number {
  const texts = rows.flatMap((row) => {
    let at = 0;
    return row.flatMap(({ text, span }) => {
      const isOwn = at === column && span === 1;
      at += span;
      return isOwn ? [text] : [];
    });
  });
  return Math.max(
    0,
    ...texts.flatMap((text) =>
      text
        .split(/\s+|(?=[\u2e80-\uffef])|(?<=[\u2e80-\uffef])/u)
        .map((each) => widthOf(each, size)),
    ),
  );
}

function widthsOf(
  rows: readonly (readonly SetCell[])[],
  count: number,
  whole: number,
  { areEven, size }: Setting,
): readonly number[] {
  if (areEven) return Array.from({ length: count }, () => whole / count);
  const needed = Array.from({ length: count }, () => 2 * size);
  for (const row of rows) {
    let column = -1;
    for (const { text, span } of row) {
      if (span === 1 && column >= 0)
        needed[column] = Math.max(needed[column] ?? 0, Math.min(11 * size, widthOf(text, size)));
      column += span;
    }
  }
  const sum = needed.reduce((all, each) => all + each, 0);
  return needed.map((each) => (each * whole) / sum);
}
