import type { DecidingBody } from "../../dividend/announcement";
import { sentencesOf } from "./sentences";

const meeting = String.raw`(?:general\s+meeting|shareholders['’]?\s+meeting|meeting\s+of\s+(?:the\s+)?shareholders|shareholders)`;

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
  /株主総会[^。]{0,24}(?:付議|上程|提案|諮)/u,
  /株主総会[^。]{0,24}(?:承認|決議)[^。]{0,8}(?:予定|条件|前提|経て|得て|得られ|いただ|頂)/u,
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
  /\b(?:dividends?|distribut\w*|payment|matter|proposal|resolution|it)\b|^\s*this\s+(?:is|will|shall|needs?|requires?|has|remains)\b|配当|剰余金|本件|本議案/iu;
const aboutYearEnd = /\byear-?end\b|期末/iu;

/**
 * The words of a text that contradict the body that decides: that leave the board's decision to a
 * shareholders' meeting, or call the meeting's final without it. Null where none do. Only sentences about
 * the dividend count; one about the year-end dividend does not concern another kind.
 */
export function contradictingWords(
  text: string,
  decidedBy: DecidingBody,
  isYearEnd: boolean,
): string | null {
  const byBoard = decidedBy === "boardOfDirectors";
  const patterns = byBoard ? leavesToMeeting : finalByBoard;
  const sentences = sentencesOf(text).filter(
    (sentence) =>
      aboutThis.test(sentence) &&
      !(byBoard && denial.test(sentence)) &&
      (isYearEnd || !aboutYearEnd.test(sentence)),
  );
  for (const sentence of sentences) {
    const words = patterns.map((pattern) => pattern.exec(sentence)?.[0]).find(Boolean);
    if (words !== undefined) return words;
  }
  return null;
}
