import type { WordList } from "../wordList";
import type { TiedFact } from "./tie";

/** The facts that a day may be. */
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

/** Words right behind a day, which Japanese has, and English for some. */
export const behindDay: readonly (readonly [DayRole, WordList, WordList?])[] = [
  [
    "recordDate",
    `
      (as )({the/its/their} )record date, (を/が/の)(本)(配当)(の)基準日,
      (の){現在/時点/最終}(の)(最終の)(当社)(の){株主/普通株式}, の(当社)(の)株主
    `,
    "の(当社)(の)株主総会",
  ],
  [
    "effectiveDate",
    `
      (as )({the/its} ){effective/payment} date, (as )({the/its} ){first/starting} {day/date} {of/for} (the )payment(s),
      (as )({the/its} ){start/beginning/commencement} of (the )payment(s),
      (を/に)(もって/って)(本)(配当の)効力, {から/より/に}{支払/お支払/実施/開始/配当(金)(を)(お)支払}
    `,
  ],
  [
    "boardMeetingDate",
    `
      ({the/its/our} )(companys )board( of directors)( has) {resolved/decided/adopted/approved/set/determined},
      (に)(開催(した/された/の))(の)(当社の)(定例/臨時)取締役会
    `,
  ],
  [
    "meetingDate",
    "(午…{より/から})(に/、)開催, (午…{より/から})(に/、)(の)(第…{回/期})(の)(定時)株主総会",
    "(定時)株主総会:",
  ],
  [
    "forecastDate",
    `
      (付/付け)(に/の/で){公表/発表/開示}, の{公表/発表/予想}{値/額/内容},
      時点(の)(配当){予想/見通し/計画/想定/見込}
    `,
  ],
];

/** Words right before a day, without commas and apostrophes. */
export const beforeDay: readonly (readonly [DayRole, WordList, WordList?])[] = [
  [
    "recordDate",
    `
      record date(s)( for {this/the} dividend(s))( of/ is/ was/ will be/ being/ falls on/ on)( the),
      {of/on/holder(s)/held/registered/recorded/register(s)/name(s)}……… {as of/as at/at}( the {close/end}( of( business))( on)),
      {register/registry/list/roll} of… {shareholders/stockholders/members} {on/of/at},
      to ({the/our/its} ){shareholders/stockholders/holders} {of/at}, {shareholder(s)/stockholder(s)} as {of/at},
      基準日(は、/を、)…
    `,
    "made available as of",
  ],
  [
    "effectiveDate",
    `
      payable( on/ from/ as of)( and after),
      take(s) effect( on/ from/ as of), {become(s)/became/is/be} {effective/payable/paid}( on/ from/ as of)( and after),
      {payment(s)/payout(s)/it} ({will} ){start(s)/begin(s)/commence(s)}( to be {made/paid})( on/ from),
      {starting/beginning/commencing}( on/ from), paid( out) {on/from/starting}, made available {on/from/as of},
      効力(が)(発生/生じ)(する)(日)(は/を/が), 支払(い)(開始)(予定)(日)(は(、)/を/が)
    `,
  ],
  [
    "forecastDate",
    `
      {announced/released/published/disclosed/issued/made public}…,
      {forecast(s)/announcement/guidance/outlook/disclosure} {of/dated/on}, {公表/発表/開示}(日)(は/を/が)
    `,
  ],
  [
    "boardMeetingDate",
    `
      board( of directors)(s)( meeting)( which was held/ held/ convened/ called/ resolved/ decided/ meeting)( today)( on/ of),
      meeting( held)( today/ on)( on), {resolution/resolved/decision/decided}… on,
      本日, 取締役会(は)
    `,
  ],
  // "The meeting on" may be the general meeting where the Board is named as well.
  ["meetingDate", "meeting( on)", "board( of directors)(s)( meeting), 取締役会"],
  ["releaseDate", "for immediate release"],
  ["fiscalYear", "{year/term/period/months}…… {ended/ending}( on)"],
];

const dates: readonly (readonly [DayRole, english: string, japanese: string, said?: string])[] = [
  [
    "recordDate",
    "{record/base/basis/reference/cut( )off/book closing}",
    "{基準日/株主(の)確定日/権利(の)確定日/名簿(の)確定日}",
  ],
  [
    "effectiveDate",
    "{effective/(dividend )payment( commencement/ start)/payout/pay/distribution/remittance}",
    "{効力(の)発生(予定)日/支払(い)(開始)(予定)日/送金日/入金日/振(り)込(み)(予定)日}",
    "{effective/effect/payable/paid/payment(s) {start/begin}(s)}",
  ],
  [
    "boardMeetingDate",
    "{board( meeting/ resolution)/resolution/decision}",
    "{(取締役会)(の)決議(年月)日/取締役会(の)(開催)(年月)日}",
  ],
  ["meetingDate", "{({general/shareholders} )meeting/AGM}", "総会(の)(開催)(予定)日"],
  ["releaseDate", "{release/announcement/disclosure}", "{公表/開示/発表}日"],
];

/**
 * "Record date for voting at the 93rd general meeting was likewise", "Scheduled date of dividend payment commencement:",
 * 支払開始予定日, 基準日も: what a date's name says counts before all that is named between.
 */
export const labelBefore: readonly (readonly [DayRole, WordList])[] = dates.map(
  ([role, english, japanese, said = english]) => [
    role,
    [
      `${english} {date/day}(s)…… {is/was/will be/shall be/being/falls on/fell on/set at/set for/set as}…`,
      `${english} {date/day}(s)`,
      `date of (the )({ordinary/annual/dividend} )${english}……`,
      `date {on/from/as of} which…… ${said}…`,
      `${japanese}(は/も/を/が/につきましては/については)(例年どおり/引き続き/それぞれ)`,
    ].join(","),
  ],
);

/** Any of these words near a day says what it is, however the sentence is built. */
export const dayCueWords: readonly (readonly [DayRole, WordList])[] = [
  [
    "recordDate",
    `
      {record/base/basis/reference/cut( )off/book closing} date(s), record at, regist{er(s)/ry/ered}, of record, close of business,
      {shareholder(s)/stockholder(s)/holder(s)} {of/as/at/on/who/whose/registered/appearing/named/entered/listed},
      {share(s)/stock/those}… held, held {by/at/as of}, hold, holding, own(ed/ing), entitled,
      基準日, 現在の, 時点(の)…{株主/株式/名簿}, 確定日, 保有, お持ち, 所有, 名簿
    `,
  ],
  [
    "effectiveDate",
    `
      effective date, dividend {date/start(s)/begin(s)}, payment(s), payout(s), payable, made available, paid, pay, mailed, remailed, sent, dispatched, posted, go(es) out, cash(ed/able),
      in {your/their/shareholders} hands, deliver~, handed, disbursed, remit~, credited, deposited, transferred, reach(es),
      arrive(s), receive(d), account(s), distributed, warrant(s), cheque(s), check(s),
      支払, 払い, 効力, 届, 発送, 振(り)込, 送金, 支給, 入金, 口座, 受(け)取, お渡し, 領収証, ご利用
    `,
  ],
  [
    "forecastDate",
    `
      {forecast(s)/guidance/outlook/projection(s)/estimate(s)}……
      {of/published/issued/announced/disclosed/released/given/made/dated/revised},
      indicated, projected, guided, foreseen, foresaw, forecast,
      {予想/見通し/見込}…{公表/発表/開示/お知らせ}, {お知らせ/公表}した{金額/配当}, {公表/発表/予想}{値/額},
      {時/現}点の(配当)予想, {申し上げ/お伝え/お示し/ご案内/見込(ん)/見込んで/想定}(して/て){い/おり/た/ました/した/だ}
    `,
  ],
  [
    "meetingDate",
    `
      general meeting, shareholders meeting, shareholders {consent/approval/vote/agreement/resolution}… meeting, meeting of( the) shareholders, annual meeting,
      {proposal/agenda item/motion}… {pass~/approv~/adopt~/carri~}, AGM, meeting {convened/called/scheduled}, {approval/consent} {is/will be/to be/being} {sought/asked/requested/obtained},
      {approval/consent} is to be {sought/asked/requested/obtained},
      approv~ {of/by/from}( the/ our/ its) shareholders,
      shareholders ({will/are to/have to} ){agree/approve/consent/vote/resolve}, 総会
    `,
  ],
  ["boardMeetingDate", "board(s), directors, resol{ved/ution}, settled, decided, 取締役会, 決議"],
  ["fiscalYear", "{year/term/period} {ended/ending/to}, 決算期"],
];

/** A day of every year, of another company or of something else is none of the announcement's. */
export const otherDayWords: WordList = `
  split, repurchas~, buy( )back(s), merger, results for, briefing, filing, by, until, through, between, since, acquir~,
  extraordinary, founded, established, listed, reviewed, amended, ex dividend, ex date, rights, next,
  following {year/term/period/interim}, changed, employ~, end(s) on, expire(s), lapse(s),
  {week(s)/day(s)/the day} {before/ahead of/prior to},
  権利, 分割, 取得, 説明会, まで, 合併, {払渡/受取/支払}期間, 臨時, 創立, 創業, 設立, 上場, 改定, 制定, 変更, 見直, 毎, 次回, 翌, {週/日}(間)前
`;
export const noOtherDayWords: WordList = `
  {reach~/arriv~/paid/payable/receiv~}…… by, by( the/ our/ its) {board/directors/company/shareholders/meeting},
  next {business/working/banking/trading} day, 権利確定, まで{にお手元/に到着/にご到着/に御到着/にお届/お届}
`;

/** What else is sent out or paid: a notice, a report, interest. */
export const otherSentWords: WordList = `
  notice(s), convocation, invitation(s), report(s), vote(s), voting, material(s), interest, bond(s), coupon(s), gift(s), subsidiar~,
  招集, 通知, 報告書, 議決権, 資料, 利息, 利払, 社債, 優待, 子会社
`;

/** What else a board decides, and when else it meets. */
export const otherDecidedWords: WordList = `
  results, accounts, financial statements, policy, plan(s), also, as well, too, 決算, 業績, 方針, 計画, にも
`;

/** What a forecast is called, so that the day may be its. */
export const forecastNamed: WordList = `
  forecast(s/ed), guidance, outlook, projection(s), estimate(s), indicated, projected, guided, foreseen, foresaw,
  {we/it/company} (had ){expected/anticipated/planned/estimated},
  what {we/the company/it} (had ){announced/disclosed/published/said/stated},
  予想, 見通し, 時点(の){計画/想定/見込}, {お知らせ/公表/お示し/お伝え}した{金額/配当/数字/水準}, {公表/発表}{値/額/内容},
  {申し上げ/お伝え/お示し/ご案内/見込(ん)/見込んで/想定}(して/て){い/おり/た/ました/した/だ}
`;

export const generalMeetingWords: WordList = `
  general meeting, shareholders({'/’}) {consent/approval/vote/agreement/resolution}… meeting, shareholders( )meeting, shareholders’ meeting, shareholders' meeting, meeting of( the) shareholders, AGM,
  annual meeting, 株主総会
`;

/** Words right before the day of a meeting, without commas and apostrophes. */
export const beforeMeetingDay: WordList = `
  {held/scheduled/convene(s/d)/planned/meets}……( on/ for), {meeting/shareholders/AGM}( on/ of), on( {Mon/Tues/Wednes/Thurs/Fri}day),
  株主総会(は)
`;

/** A day behind another in brackets that was the same a year before: "December 1, 2009 (previous fiscal year: ...)". */
export const setBesideWords: WordList = `
  ({the/in/for} )(the ){previous/prior/last/preceding}( fiscal/ financial/ business)( year/ term/ period/ result(s)),
  {前期/前年/前回/昨年}(度/同期)(の)(実績)(は/の)
`;
