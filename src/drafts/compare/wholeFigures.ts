import { TakenStretches } from "../../worksheet/notation/found";
import { halfWidth } from "../../worksheet/notation/width";
import type { ProseFigure } from "./proseFigure";

/** Texts whose digits are no figures of their own. The first group, where there is one, is meant. */
const wholes: readonly {
  readonly kind: "address" | "form";
  readonly of: "" | "heading " | "page " | "quarter " | "per ";
  readonly pattern: RegExp;
}[] = [
  {
    kind: "address",
    of: "",
    pattern: /https?:\/\/[^\s、。，）)]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/gi,
  },
  {
    kind: "address",
    of: "",
    // Also with a digit too many or too few, so that it stays one.
    pattern:
      /\+\d{1,4}[-‐–\s]+\(?\d{1,6}\)?(?:[-‐–\s]+\d{1,6}){1,3}(?!\d)|\(?\b(?:\d{1,6}\)?[-‐–]\d{0,5}[-‐–]\d{3,5}|0\d{1,5}\)?[-‐–]\d{0,5}[-‐–]\d{2,5})(?!\d)/gu,
  },
  {
    kind: "form",
    of: "heading ",
    // The items of a note stand on lines of their own.
    pattern: /(?<=^|[.。)]\n)\s*[(（]?(\d{1,2})[)）.．](?=\s*\D)/gu,
  },
  {
    kind: "form",
    of: "page ",
    pattern: /^\s*(?:[-–—]\s*(\d{1,3})\s*[-–—]|(?:page\s*)?(\d{1,3}\s*(?:\/|of)\s*\d{1,3}))\s*$/gi,
  },
  {
    kind: "form",
    of: "quarter ",
    pattern: /第\s*([1-4])\s*四半期|\bQ([1-4])\b|\b([1-4])Q\b/gu,
  },
  {
    kind: "form",
    of: "per ",
    pattern: /(?<!\d)(\d+)\s*株\s*(?:当たり|当り|あたり|につき|に付き)/gu,
  },
];

/** The addresses and numbers of form in a text. */
export function wholeFigures(text: string): readonly ProseFigure[] {
  const written = halfWidth(text);
  const found: ProseFigure[] = [];
  const taken = new TakenStretches(text.length);
  for (const { kind, of, pattern } of wholes) {
    for (const match of written.matchAll(pattern)) {
      const digits = match.slice(1).find((group?: string) => group !== undefined) ?? match[0];
      const start = match.index + match[0].indexOf(digits);
      const end = start + digits.length;
      if (!taken.isFree(start, end)) continue;
      taken.take(start, end);
      found.push({ kind, key: `${of}${rawKey(digits)}`, text: text.slice(start, end), start, end });
    }
  }
  return found;
}

/** Whether a figure is of the form that a heading may have: a part's or a quarter's number, or 1株当たり. */
export function isUsualForm({ kind, key }: Pick<ProseFigure, "kind" | "key">): boolean {
  return kind === "form" && (!key.startsWith("per ") || key === "per 1");
}

/** A stretch of text as far as it matters, where it means nothing but itself. */
export function rawKey(text: string): string {
  return halfWidth(text).toLowerCase().replace(/\s+/gu, "");
}
