import { tidy } from "../worksheet/notation/width";
import type { PlacedDraftCell } from "./placedCell";

type PlacedRows = readonly (readonly PlacedDraftCell[])[];

/** The number of a row in a column of its own: (1), ①, a. */
const rowNumber = /^(?:[(（]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[)）.．]?|[①-⑳])$/i;
const wholeOfParts = /^(?:合計|計|総計|total|whole)$/i;
/** What stands in a column of figures but never in one of labels: a figure, a date, a dash, a state. */
const figure =
  /\d|^[-‐-―－−ー~〜]+$|同左|同じ|未定|無配|該当|^(?:n\/?a|tba|same|undecided|undetermined|none)\b|剰余金|準備金|retained|surplus/i;

/** What the words of a table are. */
export interface KnownWords {
  /** A text that names a row by itself. */
  readonly isLabel: (text: string) => boolean;
  /** A text that names a class of shares. */
  readonly isClass: (text: string) => boolean;
  /** A text that heads a column of figures. */
  readonly isHeading: (text: string) => boolean;
}

/**
 * Rows whose labels stand in two columns, as 1株当たり配当金 does beside 普通配当 and 記念配当, or a number beside each
 * label, with one column of labels. Other rows are left as they are.
 */
export function withOneLabelColumn(rows: PlacedRows, words: KnownWords): PlacedRows {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 3 || !hasTwoLabels(rows, words)) return rows;
  return rowsBelowClasses(rows, words).map(([first, second, ...cells]) =>
    first === undefined || second === undefined
      ? [first ?? second].flatMap((each) => each ?? [])
      : [joinedLabel(first, second, words), ...cells],
  );
}

/** A class of shares beside its rows, once or in each of them, stands in a row above them instead. */
function rowsBelowClasses(rows: PlacedRows, { isClass }: KnownWords): PlacedRows {
  let last = "";
  return rows.flatMap((row) => {
    const [first, ...others] = row;
    if (first === undefined || !isClass(first.text)) return [row];
    const name = others.map((cell) => ({ ...cell, text: "" }));
    const below = [{ ...first, text: "" }, ...others];
    const isNew = first.text !== last;
    last = first.text;
    return isNew ? [[first, ...name], below] : [below];
  });
}

/** No cell of the second column is a figure, and one at least names a row of figures that the first does not. */
function hasTwoLabels(rows: PlacedRows, { isLabel, isClass, isHeading }: KnownWords): boolean {
  const seconds = rows.flatMap(([first, second, ...cells]) =>
    second === undefined || second.text === "" || second.text === first?.text
      ? []
      : [
          {
            first: first?.text ?? "",
            text: second.text,
            // Of periods a row of headings has several; 合計 alone is the whole beside its parts.
            isHeading: isHeading(second.text) && cells.some(({ text }) => isHeading(text)),
            hasFigures: cells.some(({ text }) => text !== "" && text !== second.text),
          },
        ],
  );
  return (
    seconds.every(
      (each) => !each.isHeading && (isLabel(each.text) || !figure.test(tidy(each.text))),
    ) &&
    seconds.some(
      ({ first, text, hasFigures }) =>
        hasFigures && isLabel(text) && (isLabel(first) || isClass(first) || isNoLabel(first)),
    ) &&
    // Below a heading of its own a column holds what the heading says.
    rows.slice(0, 1).every(([, second]) => second?.text === "" || isLabel(second?.text ?? ""))
  );
}

function isNoLabel(text: string): boolean {
  return text === "" || rowNumber.test(tidy(text));
}

function joinedLabel(
  first: PlacedDraftCell,
  second: PlacedDraftCell,
  { isLabel }: KnownWords,
): PlacedDraftCell {
  const words = tidy(second.text);
  if (words === "" || second.text === first.text || wholeOfParts.test(words)) return first;
  if (isNoLabel(first.text) || isLabel(second.text)) return second;
  return { ...first, text: `${first.text} ${second.text}` };
}
