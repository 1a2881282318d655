import { type Draft, type DraftCell, type UncountedBlock, draftOf, plainCell } from "./draft";

/**
 * Reads a draft of plain text. Lines with tabs that follow each other are a table; so are lines whose
 * cells stand apart by two blanks or more, where at least two lines do. Other lines are paragraphs,
 * parted by blank lines: a paragraph may be broken over several lines.
 */
export function readTextDraft(text: string): Draft {
  const blocks: UncountedBlock[] = [];
  let lines: string[] = [];
  const endBlock = () => {
    blocks.push(...blockOf(lines));
    lines = [];
  };
  for (const line of text.replace(/^\ufeff/u, "").split(/\r\n|[\r\n\u2028]/u)) {
    if (line.trim() === "" && !line.includes("\t")) endBlock();
    else lines.push(line);
  }
  endBlock();
  return draftOf(blocks);
}

/** Lines without a blank one between them: words, and tables among them. */
function blockOf(lines: readonly string[]): readonly UncountedBlock[] {
  const tabbed = lines.some((line) => line.includes("\t"));
  const cells = lines.map((line) => cellsOf(line, tabbed));
  if (cells.filter((each) => each.length > 1).length < (tabbed ? 1 : 2)) return paragraph(lines);
  const blocks: UncountedBlock[] = [];
  let rows: (readonly DraftCell[])[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push({ is: "table", rows: aligned(rows) });
    rows = [];
  };
  lines.forEach((line, index) => {
    const row = cells[index] ?? [];
    if (row.length > 1 || line.startsWith("\t")) {
      rows.push(row.map(plainCell));
    } else {
      endTable();
      // Beside a table a line is a heading or a note of its own, not the middle of a paragraph.
      blocks.push(...paragraph([line]));
    }
  });
  endTable();
  return blocks;
}

function paragraph(lines: readonly string[]): readonly UncountedBlock[] {
  return lines.length === 0 ? [] : [{ is: "paragraph", text: lines.join("\n") }];
}

function cellsOf(line: string, tabbed: boolean): readonly string[] {
  const separator = tabbed ? /\t/u : /[ \u3000]{2,}/u;
  return line
    .replace(/ +$/u, "")
    .split(separator)
    .map((cell) => cell.trim());
}

/** Blanks before a first heading may be no cell of their own: a short first row belongs to the right. */
function aligned(rows: readonly (readonly DraftCell[])[]): readonly (readonly DraftCell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  const first = rows[0] ?? [];
  const lacksCorner = first.length === width - 1 && first[0]?.text !== "";
  return lacksCorner ? [[plainCell(""), ...first], ...rows.slice(1)] : rows;
}
