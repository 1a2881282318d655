import type { ProseFigure } from "./proseFigure";

/**
 * Words behind a number that it does not count: of money and shares, and those that go on with the sentence. Any other
 * word there is what it counts (27 stores).
 */
const englishBeside: ReadonlySet<string> = new Set(
  `yen jpy usd eur dollar dollars cent cents sen won per each share shares paid payable percent times thousand million
  billion trillion a an and or but nor the this that these those which who to from for in on at of by as is are was were
  be been will would may has have had if when while than then with without within under over above below after before
  until since between through up down more less also not only respectively annually compared including excluding
  resulting representing making based because due subject plus minus against it its we our they`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** What a meeting of shareholders is called, which is the one thing whose place in a count the worksheet says. */
const meeting =
  /^\s*(?:(?:ordinary|annual|regular|extraordinary|general|shareholders['’]?|stockholders['’]?)\s+)*(?:meeting|AGM|shareholders|stockholders|general\s+meeting|ordinary\s+general)\b/iu;
const japaneseMeeting = /^[回期]?(?:\s{0,3}(?:定時|臨時|通常))?\s{0,3}(?:株主)?総会/u;

/** Words before a number that it is the number of: item 38, page 4, 資料5, 第27条. */
const namedBefore =
  /(?:\b(?:item|page|pp?|note|article|section|chapter|room|floor|appendix|annex|schedule|table|figure|exhibit|paragraph|rule|number|no|step|line|level|phase|form|suite|building|proposal|agenda|question)\b\.?\s*|(?:第|資料|別紙|別添|添付|図表|図|表|注|号|項|条|章|議案|ページ|頁|No\.?)\s*)$/iu;

/** Signs and words of Japanese that a number stands before without counting them. */
const japaneseBeside =
  /^(?:[円銭株％%]|[をにはがとのもでへや、。，．・,.:：;；)）」』〉》】\]｝}（(「『〈《【［[~〜～\-－−‐–—/／=＝]|から|まで|より|及び|および|並びに|又は|または|百|千|万|億|兆|以上|以下|未満|程度|前後|超|余|増|減|強|弱)/u;

/**
 * What a bare number counts or is the number of, by the words that touch it: "stores" of "27 stores", "item" of "item
 * 38", 名 of 27名. Null where no word says so, as in "a dividend of 27 per share". `start` and `end` are the number's in
 * the text, which is in half width.
 */
export function countedThing(written: string, start: number, end: number): string | null {
  const before = namedBefore.exec(written.slice(Math.max(0, start - 24), start))?.[0];
  if (before !== undefined) return before.trim().toLowerCase();
  const behind = written.slice(end, end + 40);
  const [, word] = /^(?:\s|-(?=[A-Za-z]))\s*([A-Za-z][A-Za-z'’-]*)/u.exec(behind) ?? [];
  if (word !== undefined) {
    const plain = word.toLowerCase();
    return englishBeside.has(plain) ? null : plain.replace(/s$/u, "");
  }
  if (japaneseBeside.test(behind)) return null;
  return (
    /^\s?([\p{Script=Han}\p{Script=Katakana}ー々]{1,2}|か[国所月年]|つ)/u.exec(behind)?.[1] ?? null
  );
}

/**
 * What an ordinal is the place of: "floor" of "27th floor", 期 of 第27期, "anniversary" of "50th anniversary". Null for a
 * meeting of shareholders, and where no word says.
 */
export function placedThing(written: string, end: number): string | null {
  const last = written.charAt(end - 1);
  const behind = written.slice(end, end + 60);
  if (meeting.test(behind) || japaneseMeeting.test(behind)) return null;
  if (/[期号部]/u.test(last)) return last;
  if (last === "回") return /^[\p{Script=Han}\p{Script=Katakana}]{1,2}/u.exec(behind)?.[0] ?? null;
  const [, word] = /^\s+([A-Za-z][A-Za-z'’-]*)/u.exec(behind) ?? [];
  const plain = word?.toLowerCase();
  return plain === undefined || englishBeside.has(plain) ? null : plain.replace(/s$/u, "");
}

const ofDividends =
  /配当|剰余金|[円銭]|株|dividend|distribution|per\s+share|\b(?:yen|JPY|USD|EUR|dollars?|cents?)\b|[¥￥$€]/iu;

/**
 * Whether a number of up to three digits stands where no word speaks of dividends, shares or money: it is like any
 * other by chance, and no fact is said by it.
 */
export function isStray({ kind, key }: Pick<ProseFigure, "kind" | "key">, text: string): boolean {
  return kind === "number" && /^-?\d{1,3}$/u.test(key) && !ofDividends.test(text);
}
