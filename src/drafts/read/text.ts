import { languageOf } from "../../dividend/language";
import {
  type Draft,
  type DraftCell,
  type UncountedBlock,
  draftOf,
  mostLetters,
  plainCell,
} from "../draft";
import { OversizedDraft } from "../oversizedDraft";
import { stackedTables } from "./stackedCells";
import { usageIn } from "../../languages/usageIn";

/**
 * Reads a draft of plain text. Lines with tabs that follow each other are a table; so are lines whose cells stand
 * between bars or apart by two blanks or more, where at least two lines do, and lines that are a cell each. Other
 * lines are paragraphs, parted by blank lines; a text whose lines are all short is broken to a width, and its
 * paragraphs go over several lines. Throws `OversizedDraft` where it has more letters than any draft.
 */
export function readTextDraft(text: string): Draft {
  if (text.length > mostLetters) throw new OversizedDraft();
  return draftOf(textBlocks(text));
}

/** The blocks of a text, for a draft that has others beside them. */
export function textBlocks(text: string): readonly UncountedBlock[] {
  const lines = text.replace(/^\ufeff/u, "").split(/\r\n|[\r\n\u2028]/u);
  const broken = lines.every((line) => line.includes("\t") || widthOf(line) <= widestBrokenLine);
  const blocks: UncountedBlock[] = [];
  let from = 0;
  for (const { start, end, rows } of stackedTables(lines.map((line) => line.trim()))) {
    blocks.push(...blocksOf(lines.slice(from, start), broken));
    blocks.push({ is: "table", rows: rows.map((row) => row.map(plainCell)) });
    from = end;
  }
  return [...blocks, ...blocksOf(lines.slice(from), broken)];
}

const widestBrokenLine = 110;

/** Letters of Chinese script take the place of two. */
function widthOf(line: string): number {
  return line.length + (line.match(/[\u2e80-\u9fff\uac00-\ud7af\uff01-\uff60]/gu)?.length ?? 0);
}

function blocksOf(lines: readonly string[], broken: boolean): readonly UncountedBlock[] {
  const blocks: UncountedBlock[] = [];
  let block: string[] = [];
  const endBlock = () => {
    blocks.push(...blockOf(block, broken));
    block = [];
  };
  for (const line of lines) {
    if (isRule(line)) continue;
    if (line.trim() === "" && !line.includes("\t")) endBlock();
    else block.push(line);
  }
  endBlock();
  return blocks;
}

/** A line that only draws: +-----+-----+, |---|---|, ├───┼───┤. */
export function isRule(line: string): boolean {
  return /^[\s|+:=_\u2500-\u257f-]+$/u.test(line) && /[|+\u2500-\u257f]/u.test(line);
}

type Separator = "tabs" | "bars" | "blanks";

/** Lines without a blank one between them: words, and tables among them. */
function blockOf(lines: readonly string[], broken: boolean): readonly UncountedBlock[] {
  const separator = separatorOf(lines);
  const cells = lines.map((line) => cellsOf(line, separator));
  const fewest = separator === "tabs" ? 1 : 2;
  if (cells.filter((each) => each.length > 1).length < fewest) {
    return broken ? paragraph(lines) : lines.flatMap((line) => paragraph([line]));
  }
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

function separatorOf(lines: readonly string[]): Separator {
  if (lines.some((line) => line.includes("\t"))) return "tabs";
  return lines.filter((line) => bars.test(line)).length > 1 ? "bars" : "blanks";
}

const bars = /[|｜\u2502\u2503\u2551]/u;

function paragraph(lines: readonly string[]): readonly UncountedBlock[] {
  if (lines.length === 0) return [];
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isBrokenNumber(last, line)) joined[joined.length - 1] = last + line;
    else joined.push(line);
  }
  return [{ is: "paragraph", text: joined.join("\n") }];
}

/** A language without spaces, as Japanese, is broken anywhere, also within a number. */
function isBrokenNumber(before: string, behind: string): boolean {
  const withinNumber = /[\d,.]/u.test(before.slice(-1)) && /^[\d,.]/u.test(behind);
  return withinNumber && usageIn(languageOf(before)).space === "";
}

function cellsOf(line: string, separator: Separator): readonly string[] {
  const written = line.replace(/(?<! ) +$/u, "");
  if (separator === "tabs") return written.split("\t").map((cell) => cell.trim());
  if (separator === "blanks") return written.split(/[ \u3000]{2,}/u).map((cell) => cell.trim());
  const cells = written.split(bars).map((cell) => cell.trim());
  // Bars at both ends of a line enclose its cells.
  const enclosed =
    cells.length > 2 &&
    cells[0] === "" &&
    cells.at(-1) === "" &&
    bars.test(written.trim().charAt(0));
  return enclosed ? cells.slice(1, -1) : cells;
}

/** Blanks before a first heading may be no cell of their own: a short first row belongs to the right. */
function aligned(rows: readonly (readonly DraftCell[])[]): readonly (readonly DraftCell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  const first = rows[0] ?? [];
  const lacksCorner = first.length === width - 1 && first[0]?.text !== "";
  return lacksCorner ? [[plainCell(""), ...first], ...rows.slice(1)] : rows;
}
