import type { TiedFact } from "./tie";

/** What a day that a text names may be. */
export type DayRole = Extract<
  TiedFact,
  | "recordDate"
  | "effectiveDate"
  | "releaseDate"
  | "boardMeetingDate"
  | "forecastDate"
  | "meetingDate"
  | "fiscalYear"
>;

// Any of these words near a day says what it is, however the sentence is built.
const cues: readonly (readonly [DayRole, string])[] = [
  [
    "recordDate",
    String.raw`record date|\brecord at|\bregisters?\b|\bregistered\b|\bof record\b|\bclose of business\b|基準日|株主名簿|現在の|株主確定|\bholders?\b|\bentitled\b|carry(?:ing)? dividend rights`,
  ],
  [
    "effectiveDate",
    String.raw`effective date|\b(?:date of|start of|payment|payout|dividend) (?:payment|payments|payout|date|starts?|begins?)\b|\bpayments?\b|\bpayable\b|\bpaid\b|\bpay\b|\bmailed\b|\bsent out\b|\bdisbursed\b|\bwarrants?\b|支払|効力|お届け|発送|振込|送金|支給`,
  ],
  [
    "forecastDate",
    String.raw`\b(?:forecast|guidance|outlook|projection)s?\b[^.]{0,40}\b(?:of|published|issued|announced|disclosed|released|given|made|dated|revised)\b|\b(?:indicated|projected|guided|forecast)\b|(?:予想|見通し)[^。]{0,20}(?:公表|発表|開示|お知らせ)|(?:お知らせ|公表)した(?:金額|配当)|[時現]点の(?:配当)?予想`,
  ],
  [
    "meetingDate",
    String.raw`general meeting|shareholders['’]? meeting|meeting of (?:the )?shareholders|annual meeting|\bAGM\b|\bmeeting (?:convened|called|scheduled)\b|株主総会`,
  ],
  ["boardMeetingDate", String.raw`\bboard\b|\bdirectors\b|取締役会`],
  ["fiscalYear", String.raw`\b(?:year|term|period) (?:ended|ending|to)\b|決算期`],
];

const every = new RegExp(
  cues.map(([, words], at) => `(?<r${String(at)}>${words})`).join("|"),
  "giu",
);

// A day of every year, of another company or of something else is none of these.
const otherDay =
  /\b(?:split|repurchas\w+|buy-?backs?|merger|results? for|briefing|filing|by|until|through|between|since|acquir\w+|extraordinary|founded|established|listed|reviewed|amended|ex-dividend|ex-date|rights)\b|権利|分割|取得|説明会|まで|合併|臨時|創立|創業|設立|上場|改定|制定|見直|毎/iu;

const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** What is named nearest before a day, in its own clause, in Japanese else behind it; null where nothing is. */
export function dayCue(before: string, behind: string): DayRole | null {
  const clause = before.replace(/^.*[;；。]/u, "").slice(-90);
  const close = behind.replace(/[、，,;；。(（].*$/su, "").slice(0, 40);
  if (otherDay.test(`${clause} ${close}`)) return null;
  return (
    named([...clause.matchAll(every)].at(-1)) ??
    (isJapanese.test(close) ? named([...close.matchAll(every)][0]) : null)
  );
}

function named(match: RegExpExecArray | undefined): DayRole | null {
  const at = cues.findIndex((_, each) => match?.groups?.[`r${String(each)}`] !== undefined);
  return cues[at]?.[0] ?? null;
}
