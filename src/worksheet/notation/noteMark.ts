import { halfWidth } from "./width";

/** A mark in brackets: "(*1)", "(*)", "(※)", "(注2)", "(Note 1)"; a pattern for texts in half width. */
export const markInBrackets = String.raw`\(\s*(?:\*+|※|注記?|Notes?)\s*(?:\d+\s*)?\)`;

/** "(*1)", "(*)", "*1", "*", "※1", "(注)", "(注2)", "注2)", "(Note 1)", as they are written beside a figure. */
const mark = String.raw`${markInBrackets}|(?:\*+|※)(?:\s*\d+|\s*$)|注\s*\d*\)`;
// Before a figure, digits are the mark's only where they touch it and none of the figure's stand behind them.
const leadingMark = String.raw`${markInBrackets}|(?:\*+|※)(?:\d{1,2}(?![\d.,]|\s*[円銭億万千百]|\s*yen))?|注\s*\d*\)`;
const leading = new RegExp(String.raw`^\s*(${leadingMark})\s*`, "i");
const trailing = new RegExp(String.raw`\s*(${mark})\s*$`, "i");

export interface NoteMarks {
  /** The text without the marks at its ends. */
  readonly rest: string;
  /** The marks as written, in the order they stand. */
  readonly marks: readonly string[];
}

/** The footnote marks before and behind a cell's text: "(注2)4.5" and "JPY10.25(*1)" have one each. */
export function noteMarksAtEnds(text: string): NoteMarks {
  const before: string[] = [];
  const behind: string[] = [];
  let rest = text;
  for (;;) {
    // Marks are found in half width, which keeps positions, and kept as they were written.
    const first = leading.exec(halfWidth(rest));
    if (first?.[1] !== undefined) {
      const start = first[0].indexOf(first[1]);
      before.push(rest.slice(start, start + first[1].length));
      rest = rest.slice(first[0].length);
      continue;
    }
    const last = trailing.exec(halfWidth(rest));
    if (last?.[1] === undefined) return { rest, marks: [...before, ...behind] };
    const start = last.index + last[0].indexOf(last[1]);
    behind.unshift(rest.slice(start, start + last[1].length));
    rest = rest.slice(0, last.index);
  }
}
