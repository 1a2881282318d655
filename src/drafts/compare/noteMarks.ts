import { markInBrackets } from "../../worksheet/notation/noteMark";
import { halfWidth } from "../../worksheet/notation/width";
import type { PlacedText } from "./prose";
import type { VerifiedItem } from "./verification";

/** A footnote's mark beside a figure or before its note: "(*1)", ※1, （注2）, "(Note)". */
const mark = String.raw`${markInBrackets}|(?:\*|※)\s*\d+|注\s*\d+\)?`;
const marks = new RegExp(mark, "gi");
const leading = new RegExp(String.raw`^\s*(?:${mark}|[*※]|\(?\d{1,2}\))`, "i");

/**
 * The marks of a draft that have no note, and the notes no mark leads to, each listed as unmatched; those that the
 * release as composed leaves so, too, are the worksheet's affair. A mark is known by its number, however it is written.
 */
export function verifyMarks(
  texts: readonly PlacedText[],
  composed: readonly string[],
): readonly VerifiedItem[] {
  const own = new Set(lonelyMarks(composed).map(({ key }) => key));
  return lonelyMarks(texts.map(({ text }) => text)).flatMap(({ key, written, index }) => {
    const place = texts[index]?.place;
    if (place === undefined || own.has(key)) return [];
    return [{ verdict: "unmatched", place, found: written, expected: null, cell: null } as const];
  });
}

interface LonelyMark {
  readonly key: string;
  readonly written: string;
  /** Of the text it stands in. */
  readonly index: number;
}

function lonelyMarks(texts: readonly string[]): readonly LonelyMark[] {
  const written = texts.map((text, index) => {
    const plain = halfWidth(text);
    const behind = leading.exec(plain)?.[0].length ?? 0;
    const others = [...plain.slice(behind).matchAll(marks)].map(({ 0: found, index: at }) =>
      text.slice(behind + at, behind + at + found.length),
    );
    return { index, lead: text.slice(0, behind), others };
  });
  const notes = new Set(written.flatMap(({ lead }) => (lead === "" ? [] : keyOf(lead))));
  const used = new Set(written.flatMap(({ others }) => others.map(keyOf)));
  return written.flatMap(({ index, lead, others }): LonelyMark[] => {
    const without = others.filter((each) => !notes.has(keyOf(each)));
    // A general note has no mark, and a numbered line that begins with no star is a list's.
    const isMarked = /[*※注]|note/i.test(halfWidth(lead)) && /[*\d]/u.test(halfWidth(lead));
    const unused = isMarked && !used.has(keyOf(lead)) ? [lead.trim()] : [];
    return [...without, ...unused].map((each) => ({ key: keyOf(each), written: each, index }));
  });
}

function keyOf(written: string): string {
  return /\d+/u.exec(halfWidth(written))?.[0] ?? "*";
}
