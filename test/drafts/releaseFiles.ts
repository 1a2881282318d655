import { readFileSync, readdirSync } from "node:fs";
import type { Draft, DraftCell } from "../../src/drafts/draft";
import { type Sheet, type SheetCell, emptyCell } from "../../src/worksheet/sheet";
import { sharedPath } from "../shared";
import { paragraph, run, wordFile } from "./wordFiles";

export const releaseNames = () => readdirSync(sharedPath("releases"));

/** A release without the lines that whoever collected it added. */
export const releaseText = (name: string) =>
  readFileSync(sharedPath(`releases/${name}`), "utf8")
    .split("\n")
    .filter((line) => !/^(?:#|http|\[tables)/u.test(line))
    .join("\n");

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The same blocks as a page, and as a Word file: made here, from what the text says, by no writer of the product. */
export function asHtml({ blocks }: Draft, style = ""): Uint8Array {
  const html = blocks.map((block) =>
    block.is === "paragraph"
      ? `<p>${escaped(block.text)}</p>`
      : `<table>${block.rows
          .map((row) => `<tr>${row.map(({ text }) => `<td>${escaped(text)}</td>`).join("")}</tr>`)
          .join("")}</table>`,
  );
  return new TextEncoder().encode(`<meta charset=utf-8>${style}${html.join("\n")}`);
}

/** Columns that share the width of the page. */
function gridOf(columns: number): string {
  return `<w:gridCol w:w="${String(Math.floor(9000 / columns))}"/>`.repeat(columns);
}

interface WordLooks {
  readonly table?: string;
  /** Of the cells of a row. */
  readonly cell?: (row: number) => string;
  readonly section?: string;
  readonly run?: string;
}

export function asWord({ blocks }: Draft, looks: WordLooks = {}): Uint8Array {
  const { table = "", cell = () => "", section = "", run: letters = "" } = looks;
  const words = (text: string) => run(escaped(text), letters);
  const rowOf = (cells: readonly DraftCell[], row: number) =>
    `<w:tr>${cells.map(({ text }) => `<w:tc>${cell(row)}${paragraph(words(text))}</w:tc>`).join("")}</w:tr>`;
  const body = blocks.map((block) =>
    block.is === "paragraph"
      ? paragraph(words(block.text), '<w:spacing w:after="160"/>')
      : `<w:tbl>${table}<w:tblGrid>${gridOf(block.rows[0]?.length ?? 1)}</w:tblGrid>${block.rows.map(rowOf).join("")}</w:tbl>`,
  );
  return wordFile(`${body.join("")}${section}`);
}

/** The same pasted into a sheet: a paragraph to a row, a table's cells side by side, a blank row below it. */
export function asSheet({ blocks }: Draft): Sheet {
  const rows = blocks.flatMap((block): readonly (readonly string[])[] =>
    block.is === "paragraph" ? [[block.text]] : [...block.rows.map(textsIn), []],
  );
  const width = Math.max(...rows.map((row) => row.length));
  const shown = (text: string): SheetCell => ({
    ...emptyCell,
    value: text === "" ? null : text,
    text,
  });
  return {
    name: "Sheet1",
    origin: { row: 0, column: 0 },
    dateSystem: "1900",
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => shown(row[at] ?? ""))),
  };
}

function textsIn(row: readonly DraftCell[]): readonly string[] {
  return row.map(({ text, covered }) => (covered ? "" : text));
}
