import { markInBrackets } from "../../worksheet/notation/noteMark";
import { halfWidth } from "../../worksheet/notation/width";

/** A line of a text as a note: the marks it begins with, and what it says. */
export interface NoteLine {
  /** The marks it explains; none where it begins with none. */
  readonly keys: readonly string[];
  /**
   * Those of them, as written, that a figure or a text must carry: "(*1)", ※2. A line that begins with "(Note)", ※ or a
   * lone star, or is one of a numbered list of notes, is a general note.
   */
  readonly owed: readonly string[];
  readonly rest: string;
}

const word = String.raw`注記?|Notes?`;
const bare = String.raw`(?:\*+|※)\s*\d*|注\s*\d*\s*\)`;
// "Note 1:", 注1．: not in brackets, so a stop behind it tells it from a word.
const worded = String.raw`(?:${word})\s*\d*\s*[:.)、](?!\d)`;
const lead = new RegExp(
  String.raw`^\s*(${markInBrackets}|${bare}|${worded})\s*(?:(?:and|&|,|、|・|及び|および|/)\s*(?=${markInBrackets}|${bare}))?`,
  "i",
);
const enumerator = /^\s*\(?(\d{1,2})\s*[.)、:](?!\d)/u;
const inText = new RegExp(String.raw`${markInBrackets}|[*※]\s*\d+`, "gi");

/** The same for every way to write a mark: "*1" for (*1) and ＊１, "注1" for (Note 1), （注１） and 注1). */
export function keyOfMark(mark: string): string {
  return mark
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s().:、]/gu, "")
    .replace(/notes?|注記/u, "注");
}

/** The marks within a text, as written. Only numbered or in brackets is a star or a word a mark. */
export function marksWithin(text: string): readonly string[] {
  return [...halfWidth(text).matchAll(inText)].map(({ 0: { length }, index }) =>
    text.slice(index, index + length),
  );
}

/** Whether a number only counts a line of a list ("1. ", （2）, 「注3．」), by what stands before it in its line and behind it. */
export function countsLine(before: string, behind: string): boolean {
  const { rest } = leadOf(halfWidth(before));
  return (
    new RegExp(String.raw`^\s*(?:(?:${word})\s*)?(?:\(\s*)?$`, "i").test(rest) &&
    /^\s*[.):、](?!\d)/u.test(halfWidth(behind))
  );
}

/** The lines of some texts that follow each other, text by text. */
export function noteLines(texts: readonly string[]): readonly (readonly NoteLine[])[] {
  // Behind 「（注）1.」 or a heading "(Notes)", "2." and so on are numbers of notes.
  let isList = false;
  return texts.map((text) =>
    linesIn(text).map((written) => {
      const { marks, rest } = leadOf(written);
      const number = enumerator.exec(halfWidth(rest))?.[1];
      const keys = marks.map(keyOfMark);
      const begins = keys.includes("注");
      isList = begins || (isList && marks.length === 0);
      const listed = isList && number !== undefined ? [`注${String(Number(number))}`] : [];
      return { keys: [...keys, ...listed], owed: marks.filter(isOwed), rest };
    }),
  );
}

const numbered = /^\s*[*＊※]\s*\d/u;

/** The lines of a text; notes with numbered marks may follow each other in one: "*1 As paid. *2 After the split." */
function linesIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .flatMap((line) =>
      numbered.test(line) ? line.split(/(?<=\s)(?=[*＊※]\s?\d{1,2}[\s:：])/u) : [line],
    );
}

function leadOf(line: string): { readonly marks: readonly string[]; readonly rest: string } {
  const marks: string[] = [];
  let rest = line;
  for (;;) {
    // Found in half width, which keeps positions, and kept as written.
    const found = lead.exec(halfWidth(rest));
    if (found?.[1] === undefined) return { marks, rest };
    const [whole, mark] = found;
    const start = whole.indexOf(mark);
    marks.push(rest.slice(start, start + mark.length));
    rest = rest.slice(whole.length);
  }
}

/** Whether a note's mark sends the reader back to a figure: it is numbered, or a star in brackets, and no label such as "Note 1:". */
function isOwed(mark: string): boolean {
  const written = mark.normalize("NFKC");
  const isLabel = new RegExp(String.raw`^(?:${word})\s*(?:\d+\s*)?[:.、]$`, "i").test(written);
  return !isLabel && (/\d/u.test(written) || /\(\s*\*/u.test(written));
}
