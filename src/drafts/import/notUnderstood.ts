import { languages } from "../../dividend/language";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import type { Reading } from "../../worksheet/reader";
import type { Draft, DraftPlace, DraftTable, TablePlace } from "../draft";
import type { DraftGrid } from "../draftGrid";
import type { ImportedFacts } from "./facts";
import { type Destination, type ImportedCell, type ImportedRow, importedFrom } from "./rows";
import type { TakenFact } from "./taken";
import type { ImportedTexts } from "./texts";

/** Something of a release that is not in the worksheet made from it. */
export interface NotUnderstood {
  readonly place: DraftPlace | TablePlace;
  readonly text: string;
  /** Where in the worksheet it would go; null where it has no place there. */
  readonly goes: Destination | null;
}

/** What a header or a comment says has no place in a worksheet; that it is a draft was the product's own word. */
export function asidesOf({ blocks }: Draft): readonly NotUnderstood[] {
  const marks = languages.map((language) => releaseWordsIn(language).draftMark);
  return blocks.flatMap((block): NotUnderstood[] => {
    if (block.is === "table" || block.aside === undefined || marks.includes(block.text)) return [];
    const { text, number, aside } = block;
    return [{ text, place: { is: "paragraph", paragraph: number, aside }, goes: null }];
  });
}

export function goesOf({ block }: ImportedTexts["left"][number]): Destination | null {
  return block === null ? null : { is: "text", block };
}

export function leftBehind({ text, place, goes }: ImportedCell): readonly NotUnderstood[] {
  return place === null ? [] : [{ text, place, goes: goes ?? null }];
}

export function takenFrom({ place, goes, words }: ImportedCell): readonly TakenFact[] {
  return place === null || goes === undefined || words === undefined
    ? []
    : [{ goes, words, place }];
}

export function takenOf({ sentences }: ImportedFacts): readonly TakenFact[] {
  return Object.entries(sentences).map(([fact, { text, place }]) => ({
    goes: { is: "announcement", fact: fact as keyof typeof sentences },
    words: text,
    place,
  }));
}

/** Cells of the release that the reader could make nothing of, and rows of an annual table that it does not know. */
export function unread(
  { findings }: Reading,
  rows: readonly ImportedRow[],
): readonly NotUnderstood[] {
  return findings.flatMap(({ cell, severity, rule }) => {
    if (cell === null) return [];
    if (rule === "WS03")
      return (rows[cell.row] ?? []).filter(({ text }) => text !== "").flatMap(leftBehind);
    const from = severity === "note" ? null : importedFrom(rows, cell);
    return from === null ? [] : leftBehind(from);
  });
}

/** Every cell of the rows of a part of a table. */
export function cellsOfGrid({ rows }: DraftGrid, table: number): readonly NotUnderstood[] {
  return rows.flatMap(({ label, cells }) =>
    [label, ...cells].flatMap(({ text, row, column }): NotUnderstood[] =>
      text === "" ? [] : [{ text, place: { is: "cell", table, row, column }, goes: null }],
    ),
  );
}

/** Every cell of a table that is of no known kind. */
export function cellsOf({ rows, number }: DraftTable): readonly NotUnderstood[] {
  return rows.flatMap((row, down) =>
    row.flatMap(({ text, covered }, across): NotUnderstood[] => {
      const place = { is: "cell", table: number, row: down + 1, column: across + 1 } as const;
      return covered || text === "" ? [] : [{ text, place, goes: null }];
    }),
  );
}
