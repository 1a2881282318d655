import type { DecidingBody } from "../../dividend/announcement";
import type { DividendKind } from "../../dividend/fiscalYear";
import { sentencesOf } from "./sentences";

const meeting = String.raw`(?:general\s+meeting|shareholders['’]?\s+meeting|meeting\s+of\s+(?:the\s+)?shareholders|shareholders|AGM)`;

// It is left to the meeting: "subject to the approval of the … General Meeting", "will be submitted to …",
// 株主総会に付議, 株主総会の承認を得て.
const leavesToMeeting = [
  new RegExp(String.raw`\bsubject\s+to\b.{0,60}\b(?:approv|resol).{0,80}${meeting}`, "iu"),
  new RegExp(String.raw`\b(?:submitted|proposed|presented|referred|put)\b.{0,80}${meeting}`, "iu"),
  new RegExp(
    String.raw`\b(?:scheduled|expected|planned|due|will|to)\b(?:\s+be)?.{0,30}\b(?:resolved|approved|decided)\s+(?:at|by)\b.{0,60}${meeting}`,
    "iu",
  ),
  new RegExp(String.raw`${meeting}.{0,60}\bwill\s+(?:approve|resolve|decide)`, "iu"),
  new RegExp(
    String.raw`\b(?:after|upon|needs?|requires?|awaits?|pending|once|conditional|conditioned|contingent|depend\w*)\b.{0,30}\bapprov\w+.{0,40}${meeting}`,
    "iu",
  ),
  new RegExp(String.raw`${meeting}.{0,60}\basked\s+to\s+(?:approve|resolve)`, "iu"),
  new RegExp(
    String.raw`\b(?:submit|propose|present|refer|put)\b.{0,80}\bto\b.{0,40}${meeting}`,
    "iu",
  ),
  /株主総会[^。]{0,24}(?:付議|上程|提案|諮)/u,
  /株主総会[^。]{0,24}(?:承認|決議)[^。]{0,8}(?:予定|条件|前提|経て|得て|得られ|いただ|頂|もって|により正式)/u,
];

// It is final by the board: "no approval of the … meeting is required", 株主総会の決議によらず.
const finalByBoard = [
  new RegExp(
    String.raw`\b(?:without|no|not)\b.{0,40}\b(?:approv|resol|submi|requir|subject).{0,60}${meeting}`,
    "iu",
  ),
  /\bboard\b.{0,60}\bfinal\b|\bfinal(?:ly)?\b.{0,30}\bboard\b/iu,
  /\barticles\s+of\s+incorporation\b.{0,80}\bboard\b|\bboard\b.{0,80}\barticles\s+of\s+incorporation\b/iu,
  /株主総会[^。]{0,16}(?:によらず|よらない|を?要し(?:ない|ません|ず)|を?必要とし(?:ない|ません)|を?経(?:ず|ない)|付議し(?:ない|ません)|付議せず)/u,
  /定款[^。]{0,40}取締役会/u,
  /取締役会[^。]{0,16}最終/u,
];

const denial = /\b(?:not|no|without)\b|ません|しない|せず|よらず|要し|不要/iu;
const aboutThis =
  /\b(?:dividends?|distribut\w*|payment|matter|proposal|resolution|decision|it)\b|^\s*this\s+(?:is|will|shall|needs?|requires?|has|remains)\b|配当|剰余金|本件|本議案/iu;

const periods: readonly (readonly [DividendKind, RegExp])[] = [
  ["yearEnd", /\byear[\s-]?end\b|\bfinal\s+dividend|(?<!四半)期末/iu],
  ["interim", /\binterim\b|中間|第\s*[2２二]\s*四半期/iu],
  ["firstQuarter", /\bquarter|四半期/iu],
  ["thirdQuarter", /\bquarter|四半期/iu],
];

function isOfOtherPeriods(sentence: string, kind: DividendKind | null): boolean {
  const named = periods.filter(([, words]) => words.test(sentence)).map(([each]) => each);
  return kind !== null && named.length > 0 && !named.includes(kind);
}

/**
 * The words of a text that contradict the body that decides: that leave the board's decision to a
 * shareholders' meeting, or call the meeting's final without it. Null where none do. Only sentences about
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
      aboutThis.test(sentence) &&
      !(byBoard && denial.test(sentence)) &&
      !isOfOtherPeriods(sentence, kind),
  );
  for (const sentence of sentences) {
    const words = patterns.map((pattern) => pattern.exec(sentence)?.[0]).find(Boolean);
    if (words !== undefined) return words;
  }
  return null;
}
