import type { TiedFact } from "./tie";

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

const inBrackets = String.raw`(?:\([^()]{1,8}\))?`;
const japanese = (words: string) => new RegExp(`^${inBrackets}[)）]?(?:${words})`, "u");
export const generalMeeting =
  /\bgeneral meeting|\bshareholders['’]? (?:(?:consent|approval|vote|agreement|resolution)\b[^.,]{0,20}\b)?meeting|\bmeeting of (?:the )?shareholders|\bAGM\b|\bannual meeting|株主総会/i;

// Words behind a day, which Japanese has, and English for some.
export const behindDay: readonly (readonly [DayRole, RegExp])[] = [
  [
    "recordDate",
    japanese(
      String.raw`[をがの]?(?:本?配当)?の?基準日|(?:の?現在|時点|の?最終)の?(?:最終の)?(?:当社)?の?(?:株主|普通株式)|の(?:当社)?の?株主(?!総会)`,
    ),
  ],
  ["recordDate", /^(?:as |\(|, )?(?:the |its |their )?record date\b/i],
  [
    "effectiveDate",
    japanese(
      String.raw`[をに]?(?:も?って)?(?:本?配当の)?効力|(?:から|より|に)(?:お?支払|実施|開始|配当金?を?お?支払)`,
    ),
  ],
  ["effectiveDate", /^(?:as |\(|, )?(?:the |its )?(?:effective|payment) date\b/i],
  [
    "effectiveDate",
    /^(?:as |\(|, )(?:the |its )?(?:(?:first|starting) (?:day|date) (?:of|for) (?:the )?payments?|(?:start|beginning|commencement) of (?:the )?payments?)\b/i,
  ],
  [
    "boardMeetingDate",
    japanese(String.raw`に?(?:開催(?:した|された|の)?)?の?(?:当社の?)?(?:定例|臨時)?取締役会`),
  ],
  [
    "boardMeetingDate",
    /^(?:,? )?(?:(?:the|its|our) )?(?:company['’]s )?board(?: of directors)? (?:has )?(?:resolved|decided|adopted|approved|set|determined)\b/i,
  ],
  [
    "meetingDate",
    japanese(
      String.raw`(?:午[前後]\d+時(?:\d+分|半)?(?:より|から)?)?[に、]?(?:開催|の?(?:第\d+[回期])?の?定時株主総会|の?株主総会)`,
    ),
  ],
  [
    "forecastDate",
    japanese(
      "(?:付け?)?[にので]?(?:公表|発表|開示)|の(?:公表|発表|予想)[値額]|時点の?(?:配当)?(?:予想|見通し|計画|想定|見込)",
    ),
  ],
];

export const beforeDay: readonly (readonly [DayRole, RegExp])[] = [
  [
    "recordDate",
    /\brecord dates?(?: ?\(| for (?:this|the) dividends?)?(?: (?:of|is|was|will be|being|falls on|on))?(?: the)?[:,]?$|基準日(?:は|を|が|である|となる|として|:|\()*(?:例年どおり)?\P{Script=Latin}{0,16}$/iu,
  ],
  [
    "recordDate",
    /\b(?:of|on|holders?|held|registered|recorded|registers?|names?)\b[^.]{0,60}\b(?:as (?:of|at)|at)(?: the (?:close|end)(?: of(?: business)?)?(?: on)?)?$/i,
  ],
  [
    "recordDate",
    /\bregistered (?:at|as of|by) the close of$|\b(?:share|stock)holders? as (?:of|at)$/i,
  ],
  [
    "effectiveDate",
    /\b(?:effective|payment) (?:start(?:ing)? )?date(?: ?\(| (?:of|is|was|will be|being))?(?: the)?[:,]?$|\b(?:payable|takes? effect|(?:become|became|becomes|is|be) (?:effective|payable|paid)) ?(?:on|from|as of)?(?: and after)?$|\b(?:payments?|payouts?|it) (?:will )?(?:starts?|begins?|commences?)(?: to be (?:made|paid))?(?: on| from)?$|\b(?:starting|beginning|commencing)(?: on| from)?$|\bpaid(?: out)? (?:on|from|starting)$|効力が?(?:発生|生じ)?(?:する)?日?(?:は|を|が|:|\()?$|支払(?:い)?(?:開始)?(?:予定)?日?(?:は|を|が|:|\(|は、)?$|支払いは?$|お?支払い(?:開始)?日は$/i,
  ],
  [
    "forecastDate",
    /\b(?:announced|released|published|disclosed|issued|made public)(?: [\w ]{0,20})?(?: on| as of)?$|\b(?:forecasts?|announcement|guidance|outlook|disclosure) (?:of|dated|on)$|(?:公表|発表|開示)日?(?:は|を|が|:|\()?$/i,
  ],
  [
    "boardMeetingDate",
    /\bboard(?: of directors)?(?:['’]s?)?(?: meeting)?,?(?: (?:which was )?held| (?:resolved|decided)| meeting)?(?: today)?,?(?: on)?$|\bmeeting (?:held )?(?:today|on)?,?(?: on)?$|\b(?:resolution|resolved|decision|decided)(?: \w+){0,3} on$|\bdirectors, (?:meeting|which met)(?: today)?,?(?: on)?$|本日[、(]?$|取締役会(?:\(|は)?$/i,
  ],
  ["releaseDate", /^for immediate release\W*$/i],
  ["fiscalYear", /\b(?:year|term|period|months)\b[^.]{0,20}\b(?:ended|ending)(?: on)?$/i],
];

const dateOf: readonly (readonly [DayRole, string, string, string?])[] = [
  [
    "recordDate",
    "record|base|basis|reference|cut-?off|book[- ]closing",
    "基準日|(?:株主|権利)(?:の)?確定日|名簿(?:の)?確定日",
  ],
  [
    "effectiveDate",
    "effective|payment|payout|pay|distribution|remittance|dividend payment(?: commencement| start)?|payment (?:commencement|start)",
    "効力(?:の)?発生(?:予定)?日|支払(?:い)?(?:開始)?(?:予定)?日|送金日|入金日|振り?込み?(?:予定)?日",
    "effective|effect|payable|paid|payments? (?:start|begin)s?",
  ],
  [
    "boardMeetingDate",
    "board(?: meeting| resolution)?|resolution|decision",
    "(?:取締役会)?(?:の)?決議(?:年月)?日|取締役会(?:の)?(?:開催)?(?:年月)?日",
  ],
  ["meetingDate", "(?:general |shareholders['’]? )?meeting|AGM", "総会(?:の)?(?:開催)?(?:予定)?日"],
  ["releaseDate", "release|announcement|disclosure", "(?:公表|開示|発表)日"],
];

// "Record date for voting at the 93rd general meeting was likewise", "Scheduled date of dividend payment commencement:",
// 支払開始予定日, 基準日も: what a date's name says counts before all that is named between.
export const labelBefore: readonly (readonly [DayRole, RegExp])[] = dateOf.map(
  ([role, english, japanese, said = english]) => [
    role,
    new RegExp(
      String.raw`\b(?:${english}) (?:date|day)s?\b(?:[^,.;:、。]{0,50} (?:is|was|will be|shall be|being|falls on|fell on|(?:has been |was |is )?set (?:at|for|as))(?: \w+){0,2}| ?[:=／/(]| ?-)$|\bdate of (?:the )?(?:ordinary |annual |dividend )?(?:${english})(?: [\w ]{0,30})? ?[:=]?$|\bdate (?:on|from|as of) which [\w ]{0,40}\b(?:${said})\b[\w ]{0,12}:?$|(?:${japanese})(?:は|も|を|が|:|：|／|=|\(|につきましては|については|・| )*(?:例年どおり|引き続き|それぞれ)?$`,
      "i",
    ),
  ],
);

export const heldBefore =
  /(?:\b(?:held|scheduled|convened?|convenes|planned|meets)\b(?:[^.,]{0,50})(?:\b(?:on|for))?|\b(?:meeting|shareholders|AGM)(?: (?:on|of))?[ ,(]*|\bon(?: \w+day,?)?|株主総会\(|株主総会は[、]?)$/i;
export const board = /\bboard\b|取締役会/i;
export const ofForecast =
  /\bforecast(?:s|ed)?\b|\bguidance\b|\boutlook\b|\bprojections?\b|\bestimates?\b|\b(?:indicated|projected|guided|foreseen|foresaw)\b|\bwhat (?:we|the company|it) (?:had )?(?:announced|disclosed|published|said|stated)\b|予想|見通し|時点の?(?:計画|想定|見込)|(?:お知らせ|公表|お示し|お伝え)した(?:金額|配当|数字|水準)|(?:公表|発表)(?:値|額)|(?:申し上げ|お伝え|お示し|ご案内|見込んで?|想定)(?:して|て)?(?:い|おり|た|ました|した|だ)/i;
export const extraordinary = /\bextraordinary\b|臨時株主総会/i;
export const datelineBefore = /^(?:[^\d.。]{0,40}[-–—―(])?$/u;
/** At a text's very head: "Disclosed May 13, 2024". */
export const disclosedBefore = /^(?:disclosed|released|published)(?: on)?:?$/i;
export const datelineBehind = /^\)? ?[-–—―]/u;
