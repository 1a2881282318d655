import type { DecidingBody } from "../../dividend/announcement";
import type { DividendKind } from "../../dividend/fiscalYear";
import { sentencesOf } from "./sentences";

/** A pattern of words, whatever spaces and line breaks separate them in a cell. */
function said(words: TemplateStringsArray, ...within: readonly string[]): RegExp {
  return new RegExp(String.raw(words, ...within).replaceAll(" ", String.raw`\s+`), "is");
}

const meeting =
  "(?:general meeting|shareholders['’]? meeting|meeting of (?:the )?shareholders|shareholders|AGM)";

// It is left to the meeting: "subject to the approval of the … General Meeting", "will be submitted to …",
// 株主総会に付議, 株主総会の承認を得て.
const leavesToMeeting = [
  said`\bsubject to\b.{0,60}\b(?:approv|resol).{0,80}${meeting}`,
  said`\b(?:submitted|proposed|presented|referred|put)\b.{0,80}${meeting}`,
  said`\b(?:scheduled|expected|planned|due|will|to)\b(?: be)?.{0,30}\b(?:resolved|approved|decided) (?:at|by)\b.{0,60}${meeting}`,
  said`${meeting}.{0,60}\bwill (?:approve|resolve|decide)`,
  said`\b(?:after|upon|needs?|requires?|awaits?|pending|once|conditional|conditioned|contingent|depend\w*)\b.{0,30}\bapprov\w+.{0,40}${meeting}`,
  said`${meeting}.{0,60}\basked to (?:approve|resolve)`,
  said`\b(?:submit|propose|present|refer|put)\b.{0,80}\bto\b.{0,40}${meeting}`,
  said`株主総会[^。]{0,24}(?:付議|上程|提案|諮)`,
  said`株主総会[^。]{0,24}(?:承認|決議)[^。]{0,8}(?:予定|条件|前提|経て|得て|得られ|いただ|頂|もって|により正式)`,
];

// It is final by the board: "no approval of the … meeting is required", 株主総会の決議によらず.
const finalByBoard = [
  said`\b(?:without|no|not)\b.{0,40}\b(?:approv|resol|submi|requir|subject).{0,60}${meeting}`,
  said`\bboard\b.{0,60}\bfinal\b(?! (?:\w+ )?dividend)|\bfinal(?:ly)?\b(?! (?:\w+ )?dividend).{0,30}\bboard\b`,
  said`\barticles of incorporation\b.{0,80}\bboard\b|\bboard\b.{0,80}\barticles of incorporation\b`,
  said`株主総会[^。]{0,16}(?:によらず|よらない|[をは]?(?:要|必要と)(?:し(?:ない|ません)|せず|さ(?:ない|ず))|を?経(?:ず|ない)|付議し(?:ない|ません)|付議せず)`,
  said`定款[^。]{0,40}取締役会`,
  said`取締役会[^。]{0,16}(?:最終|確定)`,
  said`株主総会[^。]{0,12}(?:不要|必要(?:で)?は?(?:ない|ありません|ございません)|必要なく)`,
];

const denial = /\b(?:not|no|without)\b|ません|しない|せず|よらず|要し|不要/i;
// The articles let the board decide, or a meeting once changed them: no word on who decides this dividend.
const enables =
  /できる|可能|旨を?[^。]{0,8}定め|定款[^。]{0,10}変更|\b(?:may|can|able to|provides? (?:that|for)|allows?|permits?|authori[sz]\w+|entitle\w*|empower\w*)\b|\b(?:amend\w*|chang\w+)\b.{0,40}\barticles\b|\barticles\b.{0,40}\bamend/is;
const aboutThis =
  /\b(?:dividends?|distribut\w*|payment|matter|proposal|resolution|decision|it)\b|^\s*this\s+(?:is|will|shall|needs|requires|has|remains)\b|配当|剰余金|本件|本議案/i;

const bothBodies = /取締役会[^。]*株主総会|株主総会[^。]*取締役会/u;

const periods: readonly (readonly [DividendKind, RegExp])[] = [
  ["yearEnd", /\byear[\s-]+end\b|\bfinal\s+dividend|(?<!四半)期末/i],
  ["interim", /\binterim\b|中間|第\s*[2２二]\s*四半期/i],
  ["firstQuarter", /\bquarter|四半期/i],
  ["thirdQuarter", /\bquarter|四半期/i],
];

function isOfOtherPeriods(sentence: string, kind: DividendKind | null): boolean {
  const named = periods.filter(([, words]) => words.test(sentence)).map(([each]) => each);
  return kind !== null && named.length > 0 && !named.includes(kind);
}

/**
 * The words of a text that contradict the body that decides: that leave the board's decision to a
 * shareholders' meeting, or call the meeting's final without it. Null if none do. Only sentences about
 * the dividend count, and of those none that speaks only of dividends of another period.
 */
export function contradictingWords(
  text: string,
  decidedBy: DecidingBody,
  kind: DividendKind | null,
): string | null {
  const byBoard = decidedBy === "boardOfDirectors";
  const patterns = byBoard ? leavesToMeeting : finalByBoard;
  const sentences = sentencesOf(text).filter(
    (sentence) =>
      (aboutThis.test(sentence) || bothBodies.test(sentence)) &&
      !enables.test(sentence) &&
      !(byBoard && denial.test(sentence)) &&
      !isOfOtherPeriods(sentence, kind),
  );
  for (const sentence of sentences) {
    const words = patterns.map((pattern) => pattern.exec(sentence)?.[0]).find(Boolean);
    if (words !== undefined) return words;
  }
  return null;
}
