import type { DividendPart } from "../../../dividend/column";
import type { Period } from "../../../dividend/fiscalYear";
import type { WordList } from "../wordList";

/** A list of words and what they are not part of. */
export interface Listed {
  readonly words: WordList;
  readonly except?: WordList;
}

const yearOf = "( fiscal/ financial/ business)";
const earlier = "{earlier/ago/before/previously}";

/** The figure is as forecast, which says nothing of whose it is. */
export const asForecast: WordList = `
  {as/in line with/in accordance with/according to/unchanged from/identical to/identical with/the same as/equal to}…… {forecast(s/ed)/guidance}, {予想/計画/公表/発表}…{どおり/通り/と同額/から変更}
`;

/** The previous year's. */
export const previousWords: Listed = {
  words: `
    previous, prior, preceding,
    last${yearOf} {year(s)/term(s)/period(s)/interim(s)/dividend(s)/half/quarter/annual/time/second/one/payment/distribution},
    {a/one} year ${earlier}, {12/twelve} months ${earlier}, year {on/over} year, YoY, year {earlier/ago},
    the${yearOf} {year/term/period} before, a year after that,
    {same/corresponding/comparable/equivalent} {period/term/half/quarter},
    前期, 前年, 前の年, 前中間, 前第{1/2/3/一/二/三}四半期, 前事業年, 昨年, 昨期, 去年, 先期, {1( )/一}年前, 前回
  `,
  except: `
    {previous/prior/preceding}( dividend) {forecast~/announce~/estimate~/(business )day(s)/publish~/disclos~/issued/revis~/updat~},
    {previous/prior/preceding}( dividend) {review/outlook/guidance/projection(s)/plan(s)/indication(s)/expectation(s)},
    last dividend {forecast/estimate/guidance}, the${yearOf} {year/term/period} before last,
    {same/corresponding/comparable/equivalent} {period/term/half/quarter} of {this/the current/the present},
    前回(の)(配当)予想
  `,
};

/** The forecast's. */
export const forecastWords: Listed = {
  words: `
  ({previous/prior/last/latest/preceding/earlier/former}( dividend) ){forecast(s/ed)/guidance/outlook/projection(s)/estimate(s)},
  {previously/originally} {announced/disclosed/forecast}, indicated, projected, guid{ed/ing}, foreseen, foresaw, envisaged,
  pencilled in, signal~, {had/was/were}( been) {expected/anticipated/planned/estimated/budgeted/communicated},
  {we/it/company} (had ){expected/anticipated/planned/estimated/budgeted/envisaged},
  {earlier/previous/last/latest} {plan/indication/expectation}(s), in mind,
  {時/現}点の{計画/見込/想定}, 見込(ん){でい/でお/だ/た}, と{お伝え/申し上げ/お示し/ご案内/お知らせ/見込}, 計画{値/額},
  (前回/直近/従来/前)(の)(配当){予想/見通し}, {公表/発表}{値/額}, {お知らせ/公表}した{金額/配当}
  `,
  // What earnings turned out to be is compared with a forecast of theirs.
  except:
    "{profit(s)/earnings/income/result(s)/performance/sales/orders/demand/business}…… than… {projected/forecast/guided/indicated/foreseen}",
};

/** This year's. */
export const currentWords: WordList = `
  {this/the current/the present/current}${yearOf} {year/term/period}, as {of/from} today, {amount/figure/sum} {determined/decided/resolved/declared}, the present {one/dividend/payment/distribution}, this time,
  当(中間/四半/第{1/2/3/4/一/二/三/四}四半)期, 今{期/回}, このたび, 当事業年度, 今年度, 本日{付/を}, 決定額
`;

/** The columns of the annual table. */
export const periodWords: Readonly<Record<Period, Listed>> = {
  firstQuarter: { words: "{first/1st} quarter, 1Q, 第( ){1/一}( )四半期" },
  interim: {
    words: `
      interim, {second/2nd} quarter, 2Q, half( year), earlier in the( fiscal) {term/year/period}, mid( )year, mid( )term,
      中間, 第( ){2/二}( )四半期, 上(半)期
    `,
    except: `
      {second/latter} half, half of {May/its/our/the {profit(s)/earnings/amount/total/dividend(s)}},
      mid( )term {plan(s)/management/business/target(s)/strateg~}
    `,
  },
  thirdQuarter: { words: "{third/3rd} quarter, 3Q, 第( ){3/三}( )四半期" },
  yearEnd: {
    words: "year( )end, final {dividend/payment/distribution}(s), second half, 期末, 下(半)期",
    except: "四半期末, 上期末",
  },
  total: {
    words: `
      annual, {full/whole}( fiscal) {year/term}, year as a whole, per {year/annum}, yearly, for the( full) year,
      throughout the${yearOf} {year/term}, {held/owned/kept} throughout, year{'s/’s} dividends,
      年間, 通{期/年}, 通算, 年額
    `,
    except: `
      annual( general) {shareholders/meeting/report}, for the( full) year {end(ed/ing)/under review},
      {full/whole}( fiscal) year {result(s)/earnings/profit(s)/performance/accounts}, 通期(の/連結){決算/業績}
    `,
  },
};

/** The parts of a dividend. */
export const partWords: Readonly<Record<DividendPart, Listed>> = {
  ordinary: {
    words: "ordinary, regular, 普通, 通常(の)配当",
    except: "{ordinary/regular} {general/shareholders/meeting/share(s)}, 普通株",
  },
  commemorative: { words: "commemorat~, celebrat~, anniversary, 記念", except: "記念{品/日/事業}" },
  special: { words: "special, 特別", except: "特別{損失/利益/損益/決議/損}" },
};

/** The dividend on shares of one class, or of all. */
export const preferredWords: WordList = "preferred, preference, 優先{株/配当}, 種類株";
export const commonWords: WordList = "{common/ordinary} {share(s)/stock}, 普通株{式/主}";
export const everyClassWords: Listed = {
  words: `
  {all/both}( share) classes, all( of)( the/ our/ its) dividends, each class, grand total, combined, common and… prefer~, prefer~ and common,
  {includ~/with/counting/added/adding}… {prefer~/class},
  普通(株式){・/、/と/及び/および/ならびに/並びに}…優先, 全(ての)種類, 各種類, 総合計, 普通株式{と/分}(の){合計/合わせ/合算}, 普通株式(の分)と{合わせ/あわせ},
  優先{株(式)/配当}(の)(分)(も/を){含め/合わせ/あわせ/加え}
  `,
  // "Combined with the 1,846 million on common shares".
  except: "combined with",
};

/** The previous year's or the forecast's, which the words leave open. */
export const untilNowWords: WordList =
  "{until/up to/before} now, hitherto, so far, {これまで/従来/今まで}{は/の/に}";

/** Several dividends are added up. */
export const sumWords: WordList = `
  together, combined, altogether, in all, all told, overall, in total, in aggregate, add(s/ed) up, sum, total(s/ing/ling),
  including, included, plus, mak(es/ing), bring(s), com(e/es/ing) to, 合わせ, 合計, 合算, 含め, 加え, あわせ
`;

const than =
  "{than/from/over/on/against/versus/compared with/compared to/unlike} ({that/those} of )(the )";
/** Right before a figure it is the figure's: "more than last year 5 yen". */
export const lastYear: WordList = `${than}{previous/prior/last/preceding}${yearOf} {year/term/period}`;

/** "Less than last year: 5 yen", 前期比: what another is compared with, not whose the figure behind it is. */
export const comparedWithWords: Listed = {
  words: `${lastYear}, 前{期/年}(同期)比`,
  except: `${lastYear}{'s/’s}`,
};
