import type * as Parse5 from "parse5";
import { markingWordsIn } from "../../languages/markingWordsIn";
import type { Draft } from "../draft";
import { htmlListLabel } from "../read/htmlListLabel";
import { isUnseen } from "../read/htmlVisibility";
import type { Remark } from "./remarks";
import { type Span, spannedRemarks } from "./spannedRemarks";
import { type Splice, splicedBytes } from "./splices";
import { textUnits } from "./textUnits";
import type { Marked, MarkingOptions } from "./wordMarking";

/** The library, handed to whatever parses with it. */
type Parser = typeof Parse5;
type Node = Parse5.DefaultTreeAdapterTypes.ChildNode;

/** The number of no node: of letters that are read and not written. */
const unwritten = -1;

/** The words of a page as they are read, and where in its source each letter is written. */
interface Running {
  text: string;
  readonly letters: (Span & { readonly node: number })[];
}

/**
 * A page with the remarks on it: corrections as `del` and `ins`, figures to be looked at as `mark`, each with what is
 * said of it as its title, and all remarks in a list at the end. Null where its encoding takes nothing in.
 */
export async function markedHtml(
  bytes: Uint8Array,
  { text, encoding }: { readonly text: string; readonly encoding: string },
  draft: Draft,
  remarks: readonly Remark[],
  { language, signature }: MarkingOptions,
): Promise<Marked | null> {
  const parser = await import("parse5");
  const page = parser.parse(text, { sourceCodeLocationInfo: true });
  const running: Running = { text: "", letters: [] };
  for (const node of page.childNodes) gather(node, text, running, parser);
  const units = textUnits(draft, running.text);
  const { changes, notices, lines, counts } = spannedRemarks(draft, units, remarks, language);
  const splices: Splice[] = [];
  const escaped = escapeFor(encoding);
  const wrap = (span: Span, tag: string, comment: string) => {
    for (const { start, end } of pieces(running, span)) {
      splices.push({ at: start, text: `<${tag} title="${escaped(comment)}">` });
      splices.push({ at: end, text: `</${tag.split(" ")[0] ?? ""}>` });
    }
  };
  const dated = (tag: string) => `${tag} datetime="${signature.time}"`;
  for (const { spans, text: typed, comment } of changes) {
    for (const span of spans) {
      wrap(span, dated("del"), comment);
      const at = placeBehind(running, span);
      if (typed !== "") {
        const written = `<${dated("ins")} title="${escaped(comment)}">${escaped(typed)}</ins>`;
        splices.push({ at, text: written });
      }
    }
  }
  for (const { span, comment } of notices) wrap(span, "mark", comment);
  if (lines.length > 0)
    splices.push({ at: endOfBody(page, text), text: list(lines, language, escaped) });
  const marked = splicedBytes(bytes, encoding, splices);
  return marked && { bytes: marked, counts };
}

function gather(node: Node, source: string, running: Running, parser: Parser): void {
  if (node.nodeName === "#text") {
    const { value, sourceCodeLocation: place } = node as Parse5.DefaultTreeAdapterTypes.TextNode;
    const written = place ? source.slice(place.startOffset, place.endOffset) : "";
    const letters = writtenLetters(written, place?.startOffset ?? 0, parser);
    if (letters.length === value.length) {
      const index = running.letters.length;
      running.text += value;
      running.letters.push(...letters.map((letter) => ({ ...letter, node: index })));
    }
    return;
  }
  if (!("tagName" in node) || isUnseen(node)) return;
  const label = node.tagName === "li" ? htmlListLabel(node) : "";
  // It is read with the item's words, though the page does not say it.
  const at = node.sourceCodeLocation?.startTag?.endOffset ?? 0;
  running.text += label;
  running.letters.push(...label.split("").map(() => ({ start: at, end: at, node: unwritten })));
  for (const child of node.childNodes) gather(child, source, running, parser);
}

/** Where each letter that the source stands for is written in it. */
function writtenLetters(written: string, from: number, parser: Parser): readonly Span[] {
  const letters: Span[] = [];
  for (const { 0: piece, index } of written.matchAll(/&(?:#x?[\da-f]+|[a-z\d]+);|\r\n|[^]/giu)) {
    const length = piece.startsWith("&")
      ? referredLength(piece, parser)
      : piece === "\r\n"
        ? 1
        : piece.length;
    const span = { start: from + index, end: from + index + piece.length };
    for (let count = 0; count < length; count += 1) letters.push(span);
  }
  return letters;
}

function referredLength(reference: string, { parseFragment }: Parser): number {
  if (reference.length === 1) return 1;
  const [node] = parseFragment(reference).childNodes;
  return node?.nodeName === "#text"
    ? (node as Parse5.DefaultTreeAdapterTypes.TextNode).value.length
    : 0;
}

/** A stretch of the running text as stretches of the source, one a piece of text between tags. */
function pieces({ letters }: Running, { start, end }: Span): readonly Span[] {
  const found: { start: number; end: number; node: number }[] = [];
  for (const letter of letters.slice(start, end)) {
    if (letter.node === unwritten) continue;
    const last = found.at(-1);
    if (last?.node === letter.node) last.end = letter.end;
    else found.push({ ...letter });
  }
  return found;
}

function placeBehind({ letters }: Running, { start, end }: Span): number {
  return letters[end - 1]?.end ?? letters[start]?.start ?? 0;
}

function endOfBody(page: Parse5.DefaultTreeAdapterTypes.Document, source: string): number {
  const within = (nodes: readonly Node[], name: string) =>
    nodes.find((node): node is Parse5.DefaultTreeAdapterTypes.Element => node.nodeName === name);
  const body = within(within(page.childNodes, "html")?.childNodes ?? [], "body");
  return body?.sourceCodeLocation?.endTag?.startOffset ?? source.length;
}

function list(
  lines: readonly string[],
  language: MarkingOptions["language"],
  escaped: Escape,
): string {
  const items = lines.map((line) => {
    const said = line
      .replace(/^\d+\. /u, "")
      .split("\n")
      .map(escaped)
      .join("<br>");
    return `<li>${said}</li>`;
  });
  return `<section lang="${language}"><hr><h2>${escaped(markingWordsIn(language).remarks)}</h2><ol>${items.join("")}</ol></section>\n`;
}

type Escape = (text: string) => string;

/** Letters that not every encoding of a page has are written by their number. */
function escapeFor(encoding: string): Escape {
  const plain = /^utf/iu.test(encoding) ? /[^\p{Cc}&<>"']/u : /[ !#-%(-;=?-~]/u;
  return (text) =>
    Array.from(text.replace(/\s+/gu, " "), (letter) =>
      plain.test(letter) ? letter : `&#${String(letter.codePointAt(0))};`,
    ).join("");
}
