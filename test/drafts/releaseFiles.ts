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

export function asWord({ blocks }: Draft, tableLooks = ""): Uint8Array {
  const cell = (text: string) => `<w:tc>${paragraph(run(escaped(text)))}</w:tc>`;
  return wordFile(
    blocks
      .map((block) =>
        block.is === "paragraph"
          ? paragraph(run(escaped(block.text)), '<w:spacing w:after="160"/>')
          : `<w:tbl>${tableLooks}<w:tblGrid>${gridOf(block.rows[0]?.length ?? 1)}</w:tblGrid>${block.rows
              .map((row) => `<w:tr>${row.map(({ text }) => cell(text)).join("")}</w:tr>`)
              .join("")}</w:tbl>`,
      )
      .join(""),
  );
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
