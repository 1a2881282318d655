import { noteMarksAtEnds } from "../../worksheet/notation/noteMark";

/** A stretch of a text and what is to stand in its place. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word, a number with its points and commas, or a sign: what is changed as a whole, so that a change can be read. */
const token = /[A-Za-z]+|[\d０-９]+(?:[.,．，][\d０-９]+)*|[^]/gu;

/** The smallest stretch of whole words and numbers that makes one text the other. */
export function smallestChange(was: string, becomes: string): TextChange {
  const [old, young] = [was.match(token) ?? [], becomes.match(token) ?? []];
  const shorter = Math.min(old.length, young.length);
  let ahead = 0;
  while (ahead < shorter && old[ahead] === young[ahead]) ahead += 1;
  let behind = 0;
  while (behind < shorter - ahead && old.at(-1 - behind) === young.at(-1 - behind)) behind += 1;
  const start = old.slice(0, ahead).join("").length;
  return {
    start,
    end: was.length - old.slice(old.length - behind).join("").length,
    text: young.slice(ahead, young.length - behind).join(""),
  };
}

/**
 * What is expected with the marks of notes that stand at the ends of what the draft has ("JPY28.00(*1)"), which are the
 * draft's own affair; as it is where it has marks itself.
 */
export function withItsMarks(
  found: string,
  expected: string,
  write: (found: string, expected: string) => string,
): string {
  const { rest, marks } = noteMarksAtEnds(found);
  if (marks.length === 0 || rest === "" || noteMarksAtEnds(expected).marks.length > 0) {
    return write(found, expected);
  }
  const start = found.indexOf(rest);
  return found.slice(0, start) + write(rest, expected) + found.slice(start + rest.length);
}

/** The mark of a note behind a text. */
const noteMark = /\s*(?:※\d{0,2}|[(（][*＊]\d{0,2}[)）])$/u;

/**
 * What is expected, written as the draft writes it where that is only a matter of other numbers: "¥13.50" for
 * "JPY13.50" where the draft has "¥13.05". Whether it says the same is for the caller to find out.
 */
export function inItsNotation(found: string, expected: string): string {
  const number = /[\d０-９]+(?:[.,．，][\d０-９]+)*/gu;
  // A heading may lack the mark of a note that this draft has not.
  const said = noteMark.test(found) ? expected : expected.replace(noteMark, "");
  const numbers = said.match(number) ?? [];
  if (numbers.length === 0 || numbers.length !== (found.match(number) ?? []).length)
    return expected;
  const isWide = /[０-９]/u.test(found);
  let next = 0;
  return found.replace(number, () => {
    const own = numbers[next] ?? "";
    next += 1;
    return isWide ? wide(own) : narrow(own);
  });
}

function wide(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function narrow(text: string): string {
  return text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
