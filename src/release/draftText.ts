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
  const cells = lines.map(cellsOf);
  const spaced = cells.filter((each) => each.length > 1).length;
  const tabbed = lines.some((line) => line.includes("\t"));
  if (!tabbed && spaced < 2) return paragraph(lines);
  const blocks: UncountedBlock[] = [];
  let words: string[] = [];
  let rows: (readonly DraftCell[])[] = [];
  const endWords = () => {
    blocks.push(...paragraph(words));
    words = [];
  };
  const endTable = () => {
    if (rows.length > 0) blocks.push({ is: "table", rows: aligned(rows) });
    rows = [];
  };
  lines.forEach((line, index) => {
    const row = cells[index] ?? [];
    if (row.length > 1 || line.startsWith("\t")) {
      endWords();
      rows.push(row.map(plainCell));
    } else {
      endTable();
      words.push(line);
    }
  });
  endWords();
  endTable();
  return blocks;
}

function paragraph(lines: readonly string[]): readonly UncountedBlock[] {
  return lines.length === 0 ? [] : [{ is: "paragraph", text: lines.join("\n") }];
}

function cellsOf(line: string): readonly string[] {
  const separator = line.includes("\t") ? /\t/u : /[ \u3000]{2,}/u;
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
