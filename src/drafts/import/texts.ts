import type { TextBlockName } from "../../dividend/announcement";
import { languages } from "../../dividend/language";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { shareholdersMeetingWords } from "../../worksheet/notation/lexicon";
import type { Draft, DraftPlace } from "../draft";
import { recognized } from "../recognizedTables";
import { withoutNumber } from "../../worksheet/notation/labelNumber";
import { shareClassNamed } from "../../worksheet/notation/shareClassNamed";

/** A paragraph of a release with its place. */
interface ImportedText {
  readonly text: string;
  readonly place: DraftPlace;
}

/** The paragraphs of a release by what they are for. */
export interface ImportedTexts {
  readonly blocks: Readonly<Partial<Record<TextBlockName, readonly ImportedText[]>>>;
  /** Between a comparison and what follows it. */
  readonly columnNotes: readonly ImportedText[];
  /** What stands over each table that was recognized, in their order; null where nothing does. */
  readonly tableHeadings: readonly (string | null)[];
  /** The total over all share classes, as a sentence under a comparison gives it. */
  readonly grandTotal: string | null;
  /** Lines that are no part of a release's words: addresses of pages, remarks in brackets. */
  readonly left: readonly (ImportedText & { readonly block: TextBlockName | null })[];
}

/** Those of a worksheet that has none. */
export const noTexts: ImportedTexts = {
  blocks: {},
  columnNotes: [],
  tableHeadings: [],
  grandTotal: null,
  left: [],
};

const headings = {
  comparison:
    /^(?:details of )?(?:the )?(?:\w+ )?(?:dividends?|distribution of surplus)\b|配当の内容|配当内容/iu,
  /** The heading may run on into the words: 3.理由 … */
  reason:
    /^(?:reasons?(?: (?:for|of) [^.[(]{0,60})?(?=[\s:：[]|$)|(?:(?:配当)?予想の?)?(?:の?修正の?)?理\s*由)[\s:：]*/iu,
  revisionReason: /^(?:reasons? (?:for|of) [^.[(]{0,40}(?:revis|forecast)|.{0,8}修正)/iu,
  annual:
    /annual dividend|breakdown|revision detail|details of (?:the )?revision|年間配当|予想の修正|修正の?内容|forecast|予想について/iu,
  about: /^about\b|について$|^会社概要/iu,
  contact: /inquir|^contact|問い?合わ?せ/iu,
} as const;

const banner = /immediate release|press release/iu;
const approval = /approv|subject to|承認|付議を?(?:条件|予定)/iu;
const meeting = new RegExp(shareholdersMeetingWords, "iu");
/** Addresses, remarks, and of an English letterhead what a worksheet has no cell for. */
const remark =
  /^(?:https?:|\[|#|\((?:english |reference )?translation\)$|(?:representative|contact|inquiries|listing|stock exchange|code(?: no\.?| number)?)\s*:|\((?:securities |stock )?code\b)/iu;
const form = /^(?:記|以\s*上)$/u;
const longestHeading = 90;

/**
 * Sorts a release's paragraphs by where they stand and how they begin. `isLetterhead` tells the lines at its
 * head that give facts the worksheet has cells for.
 */
export function importedTexts(
  { blocks }: Draft,
  isLetterhead: (text: string) => boolean,
): ImportedTexts {
  const found: Partial<Record<TextBlockName, ImportedText[]>> = {};
  const left: ImportedTexts["left"][number][] = [];
  const columnNotes: ImportedText[] = [];
  const tableHeadings: (string | null)[] = [];
  let grandTotal: string | null = null;
  let part: TextBlockName | "columnNotes" = "lead";
  let over: string | null = null;
  const marks = languages.map((language) => releaseWordsIn(language).draftMark);
  let opening = true;
  blocks.forEach((block, index) => {
    if (block.is === "table") {
      for (const { is } of recognized(block)) {
        if (is !== "other") opening = false;
        if (is !== "other") tableHeadings.push(over);
        part = is === "annual" ? "notes" : "columnNotes";
        over = null;
      }
      return;
    }
    const text = block.text.replace(/(?<!\s)\s*\n\s*/gu, " ").trim();
    const here: ImportedText = { text, place: { is: "paragraph", paragraph: block.number } };
    const plain = withoutNumber(text);
    const short = text.length <= longestHeading && !/[.。]$/u.test(text);
    const beforeTable = standsOverTable(blocks.slice(index + 1, index + 3));
    if (remark.test(text))
      left.push({ ...here, block: text.startsWith("[") && part !== "columnNotes" ? part : null });
    else if (form.test(text) || marks.includes(text)) return;
    else if (short && beforeTable && isTableHeading(plain)) over = plain;
    else if (headings.reason.test(plain)) {
      part = headings.revisionReason.test(plain) ? "revisionReason" : "reason";
      const rest: ImportedText = { ...here, text: plain.replace(headings.reason, "").trim() };
      opening = false;
      if (remark.test(rest.text)) left.push({ ...rest, block: part });
      else if (rest.text !== "") (found[part] ??= []).push(rest);
    } else if (opening) addOpening(found, here, isLetterhead);
    else if (short && headings.about.test(plain)) part = "about";
    else if (short && headings.contact.test(plain) && part !== "contact") part = "contact";
    else if (part === "columnNotes") {
      const total = grandTotalOf(text);
      if (total === null) columnNotes.push(here);
      else grandTotal = total;
    } else (found[part] ??= []).push(here);
  });
  return { blocks: found, columnNotes, tableHeadings, grandTotal, left };
}

/** A table follows, at once or below one more short line ("Dividend per common share"). */
function standsOverTable([next, afterNext]: Draft["blocks"]): boolean {
  if (next?.is !== "paragraph") return next?.is === "table";
  return afterNext?.is === "table" && next.text.length <= longestHeading;
}

function isTableHeading(text: string): boolean {
  const words = text.replace(/^[<＜(（]\s*(?:reference|参考)\s*[>＞)）]\s*/iu, "");
  return (
    headings.comparison.test(words) ||
    headings.annual.test(words) ||
    shareClassNamed(text) !== null ||
    words !== text
  );
}

/** A paragraph above the first table: the banner, the headline, or a part of the lead or the approval. */
function addOpening(
  found: Partial<Record<TextBlockName, ImportedText[]>>,
  here: ImportedText,
  isLetterhead: (text: string) => boolean,
): void {
  const { text } = here;
  const isSentence = /[.。]["”」]?$/u.test(text);
  const add = (name: TextBlockName) => (found[name] ??= []).push(here);
  if (isLetterhead(text)) return;
  if (banner.test(text) && !isSentence) add("banner");
  else if (!isSentence && found.headline === undefined && found.lead === undefined) add("headline");
  else if (found.lead !== undefined && approval.test(text) && meeting.test(text)) add("approval");
  else add("lead");
}

/** The amount in the template's own sentence for a grand total. */
function grandTotalOf(text: string): string | null {
  for (const language of languages) {
    const [before = "", behind = ""] = releaseWordsIn(language)
      .grandTotal("\u0000")
      .split("\u0000");
    if (text.startsWith(before) && text.endsWith(behind)) {
      return text.slice(before.length, text.length - behind.length);
    }
  }
  return null;
}
