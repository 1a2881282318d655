import { remembered } from "../remembered";
import { type DayRole, dayCue } from "./dayCues";
import { isAboutSplit } from "../splitWords";
import { isOfOtherPayer } from "./amountWords";
import type { SentenceContext } from "./context";
import type { Spot } from "./spots";

const inBrackets = String.raw`(?:\([^()]{1,8}\))?`;
const japanese = (words: string) => new RegExp(`^${inBrackets}[)）]?${words}`, "u");
const generalMeeting =
  /\bgeneral meeting|\bshareholders['’]? meeting|\bmeeting of (?:the )?shareholders|\bAGM\b|\bannual meeting|株主総会/iu;

// Words behind a day, which Japanese has, and English for some.
const behindDay: readonly (readonly [DayRole, RegExp])[] = [
  [
    "recordDate",
    japanese(
      String.raw`[をがの]?(?:本?配当)?の?基準日|(?:の?現在|時点|の?最終)の?(?:最終の)?(?:当社)?の?(?:株主|普通株式)`,
    ),
  ],
  ["recordDate", /^(?:as |\(|, )?(?:the |its |their )?record date\b/iu],
  [
    "effectiveDate",
    japanese(
      String.raw`[をに]?(?:も?って)?(?:本?配当の)?効力|(?:から|より|に)(?:お?支払|実施|開始|配当金?を?お?支払)`,
    ),
  ],
  ["effectiveDate", /^(?:as |\(|, )?(?:the |its )?(?:effective|payment) date\b/iu],
  [
    "boardMeetingDate",
    japanese(String.raw`に?(?:開催(?:した|された|の)?)?の?(?:当社の?)?(?:定例|臨時)?取締役会`),
  ],
  [
    "boardMeetingDate",
    /^(?:,? )?(?:(?:the|its|our) )?(?:company['’]s )?board(?: of directors)? (?:has )?(?:resolved|decided|adopted|approved|set|determined)\b/iu,
  ],
  [
    "meetingDate",
    japanese(
      String.raw`(?:午[前後]\d+時(?:\d+分|半)?(?:より|から)?)?[に、]?(?:開催|の?(?:第\d+[回期])?の?定時株主総会|の?株主総会)`,
    ),
  ],
  ["forecastDate", japanese("(?:付け?)?[にので]?(?:公表|発表|開示)")],
];

const beforeDay: readonly (readonly [DayRole, RegExp])[] = [
  [
    "recordDate",
    /\brecord dates?(?: ?\(| for (?:this|the) dividends?)?(?: (?:of|is|was|will be|being|falls on|on))?(?: the)?[:,]?$|基準日(?:は|を|が|である|となる|として|:|\()*(?:例年どおり)?\P{Script=Latin}{0,16}$/iu,
  ],
  [
    "recordDate",
    /\b(?:of|on|holders?|held|registered|recorded|registers?|names?)\b[^.]{0,60}\b(?:as (?:of|at)|at)(?: the (?:close|end)(?: of(?: business)?)?(?: on)?)?$/iu,
  ],
  [
    "recordDate",
    /\bregistered (?:at|as of|by) the close of$|\b(?:share|stock)holders? as (?:of|at)$/iu,
  ],
  [
    "effectiveDate",
    /\b(?:effective|payment) (?:start(?:ing)? )?date(?: ?\(| (?:of|is|was|will be|being))?(?: the)?[:,]?$|\b(?:payable|takes? effect|(?:become|became|becomes|is|be) (?:effective|payable|paid)) ?(?:on|from|as of)?(?: and after)?$|\b(?:payments?|payouts?|it) (?:will )?(?:starts?|begins?|commences?)(?: to be (?:made|paid))?(?: on| from)?$|\b(?:starting|beginning|commencing)(?: on| from)?$|\bpaid(?: out)? (?:on|from|starting)$|効力が?(?:発生|生じ)?(?:する)?日?(?:は|を|が|:|\()?$|支払(?:い)?(?:開始)?(?:予定)?日?(?:は|を|が|:|\(|は、)?$|支払いは?$|お?支払い(?:開始)?日は$/iu,
  ],
  [
    "forecastDate",
    /\b(?:announced|released|published|disclosed|issued|made public)(?: [\w ]{0,20})?(?: on| as of)?$|\bforecasts? (?:of|dated)$|(?:公表|発表|開示)日?(?:は|を|が|:|\()?$/iu,
  ],
  [
    "boardMeetingDate",
    /\bboard(?: of directors)?(?:['’]s?)?(?: meeting)?,?(?: (?:which was )?held| (?:resolved|decided)| meeting)?(?: today)?,?(?: on)?$|\bmeeting (?:held )?(?:today|on)?,?(?: on)?$|\b(?:resolution|resolved|decision|decided)(?: \w+){0,3} on$|\bdirectors, (?:meeting|which met)(?: today)?,?(?: on)?$|本日[、(]?$|取締役会(?:\(|は)?$/iu,
  ],
  ["releaseDate", /^for immediate release\W*$/iu],
  ["fiscalYear", /\b(?:year|term|period|months)\b[^.]{0,20}\b(?:ended|ending)(?: on)?$/iu],
];

const heldBefore =
  /(?:\b(?:held|scheduled|convened?|convenes|planned|meets)\b(?:[^.,]{0,50})(?:\b(?:on|for))?|\b(?:meeting|shareholders|AGM)(?: (?:on|of))?[ ,(]*|\bon(?: \w+day,?)?|株主総会\(|株主総会は[、]?)$/iu;
const board = /\bboard\b|取締役会/iu;
const ofForecast =
  /\bforecasts?\b|\bguidance\b|\b(?:indicated|projected)\b|予想|(?:お知らせ|公表)した(?:金額|配当)/iu;
const extraordinary = /\bextraordinary\b|臨時株主総会/iu;
const datelineBefore = /^[^\d.。]{0,40}[-–—―(]$/u;
const datelineBehind = /^\)? ?[-–—―]/u;

const isOnMeeting = remembered((words) => generalMeeting.test(words) && !extraordinary.test(words));
const isOnForecast = remembered((words) => ofForecast.test(words));

/** What the words around a day say that it is; null where they say nothing. */
export function dayRole(spot: Spot, { words }: SentenceContext): DayRole | null {
  const { before, behind, at } = spot;
  if (at === 0 && datelineBefore.test(before) && datelineBehind.test(behind)) return "releaseDate";
  const isOfMeeting = isOnMeeting(words);
  const role =
    behindDay.find(
      ([each, pattern]) => pattern.test(behind) && (each !== "meetingDate" || isOfMeeting),
    ) ??
    beforeDay.find(([each, pattern]) => each === "effectiveDate" && pattern.test(before)) ??
    (isOfMeeting && isHeld(spot) ? (["meetingDate"] as const) : undefined) ??
    beforeDay.find(([, pattern]) => pattern.test(before));
  const is = role?.[0] ?? cueOf(spot, words);
  if (is === null) return null;
  if (is === "forecastDate" && !isOnForecast(words)) return null;
  if (is === "effectiveDate" && isAboutSplit(words)) return null;
  return is;
}

function cueOf(spot: Spot, words: string): DayRole | null {
  return isOfOtherPayer(words) ? null : dayCue(wordsUpTo(spot), wordsFrom(spot));
}

/** The words before a day beyond the amounts before it: "We pay 25 yen per share on", "16 yen we had indicated on". */
function wordsUpTo({ before, sentence, at }: Spot): string {
  const words: string[] = [before];
  for (let each = at - 1; each >= 0 && each > at - 4; each -= 1) {
    const spot = sentence.spots[each];
    if (spot?.found.reading.is !== "number" && spot?.found.reading.is !== "ordinal") break;
    words.unshift(spot.before, spot.modifier);
  }
  return words.join(" ");
}

/** The words behind a day beyond the figures that follow it: 6月30日に総額1,759百万円をお支払い. */
function wordsFrom({ behind, sentence, at }: Spot): string {
  const next = sentence.spots.slice(at + 1, at + 3);
  const isDay = next.findIndex(
    ({ found: { reading } }) => reading.is === "date" || reading.is === "day",
  );
  return [behind, ...next.slice(0, isDay < 0 ? 2 : isDay).map((each) => each.behind)].join(" ");
}

function isHeld({ before, sentence, at }: Spot): boolean {
  if (!heldBefore.test(before)) return false;
  const since = `${sentence.spots[at - 1]?.found.reading.is === "ordinal" ? `${sentence.spots[at - 1]?.before ?? ""} ` : ""}${before}`;
  return (
    generalMeeting.test(since) &&
    !board.test(since.replace(/^.*(?:general meeting|AGM|株主総会)/iu, ""))
  );
}
