import { remembered } from "../remembered";
import type { DayRole } from "./dayPatterns";

// Any of these words near a day says what it is, however the sentence is built.
const cues: readonly (readonly [DayRole, string])[] = [
  [
    "recordDate",
    String.raw`\b(?:record|base|basis|reference|cut-?off|book[- ]closing) dates?\b|\brecord at\b|\bregist(?:ers?|ry|ered)\b|\bof record\b|\bclose of business\b|\b(?:share|stock)?holders? (?:of|as|at|on|who|whose|registered|appearing|named|entered|listed)\b|\b(?:held|hold|holding|own|owned|owning)\b|\bentitled\b|carry(?:ing)? dividend rights|基準日|株主名簿|現在の|時点(?=の?[^。、]{0,8}(?:株主|株式|名簿))|確定日|保有|お持ち|所有|名簿`,
  ],
  [
    "effectiveDate",
    String.raw`effective date|\b(?:date of|start of|payment|payout|dividend) (?:payment|payments|payout|date|starts?|begins?)\b|\bpayments?\b|\bpayouts?\b|\bpayable\b|\bpaid\b|\bpay\b|\b(?:re)?mailed\b|\bsent\b|\bdispatched\b|\bposted\b|\bgo(?:es)? out\b|\bcash(?:ed|able)?\b|\bin (?:your|their|shareholders['’]?) hands\b|\bdeliver\w*\b|\bhanded\b|\bdisbursed\b|\bremit\w*|\bcredited\b|\bdeposited\b|\btransferred\b|\breach(?:es)?\b|\barrives?\b|\breceived?\b|\baccounts?\b|\bdistributed\b|\bwarrants?\b|\bche(?:que|ck)s?\b|支払|支払い|払い|効力|届|発送|振り?込|送金|支給|入金|口座|受け?取|お渡し|領収証|ご利用`,
  ],
  [
    "forecastDate",
    String.raw`\b(?:forecast|guidance|outlook|projection|estimate)s?\b[^.]{0,40}\b(?:of|published|issued|announced|disclosed|released|given|made|dated|revised)\b|\b(?:indicated|projected|guided|foreseen|foresaw|forecast)\b|(?:予想|見通し|見込)[^。]{0,20}(?:公表|発表|開示|お知らせ)|(?:お知らせ|公表|発表)した(?:金額|配当)|(?:公表|発表|予想)(?:値|額)|[時現]点の(?:配当)?予想|(?:申し上げ|お伝え|お示し|ご案内|見込んで?|想定)(?:して|て)?(?:い|おり|た|ました|した|だ)`,
  ],
  [
    "meetingDate",
    String.raw`general meeting|shareholders['’]? (?:(?:consent|approval|vote|agreement|resolution)\b[^.,]{0,20}\b)?meeting|meeting of (?:the )?shareholders|annual meeting|\b(?:proposal|agenda item|motion)\b[^.,]{0,20}\b(?:pass|approv|adopt|carri)\w*|\bAGM\b|\bmeeting (?:convened|called|scheduled)\b|\bapprov\w+ (?:of|by|from) (?:the |our |its )?shareholders\b|\bshareholders (?:will |are to |have to )?(?:agree|approve|consent|vote|resolve)\b|総会`,
  ],
  [
    "boardMeetingDate",
    String.raw`\bboard\b|\bdirectors\b|\bresol(?:ved|ution)\b|\bsettled\b|\bdecided\b|取締役会|決議`,
  ],
  ["fiscalYear", String.raw`\b(?:year|term|period) (?:ended|ending|to)\b|決算期`],
];

const every = new RegExp(
  cues.map(([, words], at) => `(?<r${String(at)}>${words})`).join("|"),
  "gi",
);

// A day of every year, of another company or of something else is none of these.
const otherDay =
  /\b(?:split|repurchas\w+|buy-?backs?|merger|results? for|briefing|filing|(?<!\b(?:reach\w*|arriv\w+|paid|payable|receiv\w+)(?: \w+){0,4} )by(?! (?:the |our |its )?(?:board|directors|company|shareholders|meeting)\b)|until|through|between|since|acquir\w+|extraordinary|founded|established|listed|reviewed|amended|ex-dividend|ex-date|rights|next(?! (?:business|working|banking|trading) day)|following (?:year|term|period|interim)|changed|employ\w*|ends? on|expires?|lapses?)\b|権利(?!確定)|分割|取得|説明会|まで(?!に(?:お手元|[ご御]?到着|お?届))|合併|臨時|創立|創業|設立|上場|改定|制定|変更|見直|毎|次回|翌|[週日]間?前|\b(?:weeks?|days?|the day) (?:before|ahead of|prior to)\b/i;

// What else is sent out or paid: a notice, a report, interest.
const otherSent =
  /\b(?:notices?|convocation|invitations?|reports?|votes?|voting|materials?|interest|bonds?|coupons?|gifts?|subsidiar\w+)\b|招集|通知|報告書|議決権|資料|利息|利払|社債|優待|子会社/i;
// What else a board decides, and when else it meets.
const otherDecided =
  /\b(?:results|accounts|financial statements|policy|plans?|also|as well|too)\b|決算|業績|方針|計画|にも/i;
const dividend = /\bdividends?\b|\bdistribut|配当/i;

const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** What is named near a day, likeliest first: in its own clause on either side, else in the clauses before. */
export function dayCues(before: string, behind: string, own: string): readonly DayRole[] {
  const all = before.replace(/^.*[;；。]/u, "").slice(-120);
  const clause = all.replace(/^.*(?:[、，／/]|, )/u, "");
  // "11月25日より、配当金をお届けし": what begins then is said behind the comma.
  const close = behind
    .replace(/^(?<since>から|より)、/u, "$<since>")
    .replace(/[、，,;；。(（／/].*$/su, "")
    .slice(0, 40);
  if (otherDay.test(`${all.slice(-90)} ${close}`)) return [];
  const left = named([...clause.matchAll(every)].at(-1));
  const right = named([...close.matchAll(every)][0]);
  const inClause = isJapanese.test(close) ? [right, left] : [left, right];
  const near = inClause.filter((role) => role !== null);
  const roles = near.length > 0 ? near : [named([...all.matchAll(every)].at(-1))];
  const words =
    near.length > 0 && dividend.test(clause)
      ? `${clause} ${close} ${own}`
      : `${all} ${close} ${own}`;
  return roles.filter((role) => role !== null && !isOfOther(role, words)) as readonly DayRole[];
}

/** Whether words are of a day on which something else than the dividend is sent, decided or published. */
export function isOfOther(role: DayRole, words: string): boolean {
  if (role === "effectiveDate") return otherSent.test(words);
  return role === "boardMeetingDate" && otherDecided.test(words) && !dividend.test(words);
}

/** Whether a sentence gives a day of something else: a briefing, a split, the next year. */
export const isOfOtherDay = remembered(
  (words) => otherDay.test(words) || otherSent.test(words) || otherDecided.test(words),
);

function named(match: RegExpExecArray | undefined): DayRole | null {
  const at = cues.findIndex((_, each) => match?.groups?.[`r${String(each)}`] !== undefined);
  return cues[at]?.[0] ?? null;
}

/** The roles of days that a sentence has words for. */
export const rolesNamed = remembered(
  (words): ReadonlySet<DayRole> =>
    new Set([...words.matchAll(every)].flatMap((match) => named(match) ?? [])),
);
