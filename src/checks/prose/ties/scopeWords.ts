import type { DividendPart } from "../../../dividend/column";
import type { Period } from "../../../dividend/fiscalYear";

/** Of which year or column a figure is. */
export type When = "now" | "previous" | "forecast";

/** What words say of a figure: whose dividend it is. What they do not say is empty. */
export interface ScopeSaid {
  readonly whens: ReadonlySet<When>;
  readonly periods: ReadonlySet<Period>;
  readonly parts: ReadonlySet<DividendPart>;
  readonly classes: ReadonlySet<string>;
  /** Several dividends are added up. */
  readonly isSum: boolean;
}

const asForecast =
  /(?:\bas|\bin line with|\bin accordance with|\baccording to|\bunchanged from|\bidentical (?:to|with)|\bthe same as|\bequal to)(?: \w+){0,4}? (?:forecasts?|forecasted|guidance)\b|(?:予想|計画|公表|発表)[^。、]{0,4}(?:どおり|通り|と同額|から変更)/gi;

// "The year before last" and "the previous forecast" are not the previous year.
const previous =
  /\b(?:previous|prior|preceding)(?! (?:dividend )?(?:forecast|announce|estimate|day|business day|publish|disclos|issued|revis|updat|review|outlook|guidance|projection|plan|indication|expectation))(?: (?:fiscal|financial|business))?['’ -]?(?:s\b|years?|terms?|periods?|interims?|dividends?|year[ -]end|half|quarter|annual|time|second)?|\blast (?:(?:fiscal|financial|business) )?(?:years?|terms?|periods?|interims?|dividends?|year[ -]end|half|quarter|annual|time|second|one|payment|distribution)\b(?! (?:forecast|estimate|guidance))|\b(?:(?:a|one) year|(?:12|twelve) months) (?:earlier|ago|before|previously)\b|\byear[ -](?:on|over)[ -]year\b|\bYoY\b|\byear[- ](?:earlier|ago)\b|\bthe (?:(?:fiscal|financial|business) )?(?:year|term|period) before(?! last)|\ba year after that\b|\blast time\b|\b(?:same|corresponding|comparable|equivalent) (?:period|term|half|quarter)\b(?! of (?:this|the current|the present))|前期|前年|前(?:の|事業)年|昨年|昨期|去年|先期|[1一] ?年前|前回(?!の?(?:配当)?予想)/gi;
const forecast =
  /(?:\b(?:previous|prior|last|latest|preceding|earlier|former) (?:dividend )?)?\b(?:forecasts?|forecasted|guidance|outlook|projections?|estimates?)\b|\b(?:previously|originally) (?:announced|disclosed|forecast)\b|\b(?:indicated|projected|guid(?:ed|ing)|foreseen|foresaw|envisaged|pencilled in|signal+ed)\b|\b(?:had|was|were) (?:been )?(?:expected|anticipated|planned|estimated|budgeted|communicated|signal+ed)\b|\b(?:earlier|previous|last|latest) (?:plan|indication|expectation)s?\b|\bin mind\b|[時現]点の(?:計画|見込み?|想定)|見込んで?(?:い|おり|た|だ)|と(?:お伝え|申し上げ|お示し|ご案内|お知らせ|見込)|計画(?:値|額)|(?:前回の?|直近の?|従来の?|前の)?(?:配当)?(?:予想|見通し)|(?:公表|発表)(?:値|額)|(?:お知らせ|公表)した(?:金額|配当)/gi;
const current =
  /\b(?:this|the current|the present)(?: (?:fiscal|financial|business))? (?:year|term|period)\b|\bthe present (?:one|dividend|payment|distribution)\b|\bthis time\b|当(?:中間|四半|第[1-4一二三四]四半)?期|今[期回]|このたび|当事業年度|今年度/gi;

/** Whether words name the previous year, or the forecast, as what is compared with, too. */
export function yearsNamed(words: string): ReadonlySet<When> {
  const withoutForecast = words.replace(forecast, " ");
  const whens = new Set<When>();
  if (withoutForecast !== words) whens.add("forecast");
  if (withoutForecast.search(previous) >= 0) whens.add("previous");
  return whens;
}

const periodWords: readonly (readonly [Period, RegExp])[] = [
  ["firstQuarter", /\b(?:first|1st)[ -]quarter|\b1Q\b|第 ?[1一] ?四半期/i],
  [
    "interim",
    /\binterim\b|\b(?:second|2nd)[ -]quarter|\b2Q\b|\b(?<!\bsecond[ -])(?<!\blatter )half(?:[ -]year)?\b(?! of (?!the (?:\w+ )?(?:year|term)))|\bearlier in the (?:fiscal )?(?:term|year|period)\b|\bmid[ -]?(?:year|term)\b(?! (?:plan|management|business|target|strateg))|中間|第 ?[2二] ?四半期|上(?:半)?期/i,
  ],
  ["thirdQuarter", /\b(?:third|3rd)[ -]quarter|\b3Q\b|第 ?[3三] ?四半期/i],
  [
    "yearEnd",
    /\byear[ -]?end\b|\bfinal (?:dividend|payment|distribution)|\bsecond[ -]half\b|(?<!四半)期末|下(?:半)?期/i,
  ],
  [
    "total",
    /\bannual(?! (?:general )?(?:shareholders|meeting|report))|\b(?:full|whole)[ -](?:fiscal )?(?:year|term)\b|\byear as a whole\b|\bper (?:year|annum)\b|\byearly\b|\bfor the (?:full )?year\b(?! ended?\b| ending| under review)|\bwhole year\b|\bthroughout the (?:(?:fiscal|financial|business) )?(?:year|term)|\b(?:held|owned|kept) throughout\b|\byear['’]s dividends\b|\bfull[ -]year\b|年間|通[期年]|通算|年額/i,
  ],
];

const partWords: readonly (readonly [DividendPart, RegExp])[] = [
  [
    "ordinary",
    /\b(?:ordinary|regular)\b(?! (?:general|shareholders|meeting|share))|(?:普通|通常)の?配当|普通(?=$|[: ]|分)/i,
  ],
  ["commemorative", /\b(?:commemorat\w+|celebrat\w+|anniversary)\b|記念の?配当|記念(?=$|[: ]|分)/i],
  ["special", /\bspecial\b|特別の?配当|特別(?=$|[: ]|分)/i],
];

const preferredClass = /\bpreferred\b|\bpreference\b|優先(?:株|配当)|種類株/i;
const lettered = /\b(?:class|series) (?<latin>[A-Z])\b|(?<letter>[A-Z甲乙]) ?種/gi;
const commonClass = /\b(?:common|ordinary) (?:share|stock)|普通株[式主]/gi;
const everyClass =
  /\b(?:all|both) (?:share )?classes\b|\ball (?:of )?(?:the |our |its )?dividends\b|\beach class\b|\bgrand total\b|\bcombined\b|\bcommon and (?:\w+ ){0,2}prefer\w+|\bprefer\w+ and common\b|普通(?:株式)?(?:[・、と及び]|および|ならびに|並びに)+(?:[A-Z甲乙] ?種)?優先|全(?:ての)?種類|各種類|総合計|普通株式(?:と|分)の?合(?:計|わせ|算)|\b(?:includ\w+|with|counting|add(?:ed|ing)) (?:\w+ ){0,3}(?:prefer\w+|class [A-Z])\b|優先(?:株式?|配当)(?:の?分)?[もを]?(?:含め|合わせ|あわせ|加え)/gi;

const sum =
  /\b(?:together|combined|altogether|in all|all told|overall|in total|in aggregate|add(?:s|ed)? up|sum|total(?:s|ing|ling)?|including|included|plus|mak(?:es|ing)|brings?|com(?:es|ing) to)\b|=$|合わせ|合計|合算|含め|加え|あわせ|計$/i;

// "Less than last year: 5 yen", 前期比: what another is compared with, not whose the figure behind it is.
const comparedWith =
  /\b(?:than|from|over|on|against|versus|compared (?:with|to)|unlike) (?:(?:that|those) of )?(?:the )?(?:previous|prior|last|preceding)(?: (?:fiscal|financial|business))? (?:year|term|period)(?!['’]s|\w)(?=\s*[:,;]| \S)|前(?:期|年)(?:同期)?比/gi;

const untilNow =
  /\b(?:until|up to|before) now\b|\bhitherto\b|\bso far\b|(?:これまで|従来|今まで)(?:は|の|に)/i;

/** What the words say. */
export function scopeSaid(words: string): ScopeSaid {
  const rest = words.trimEnd().replace(asForecast, " ").replace(comparedWith, " ");
  const whens = new Set<When>();
  const withoutForecast = rest.replace(forecast, " ");
  if (rest !== withoutForecast) whens.add("forecast");
  const withoutPrevious = withoutForecast.replace(previous, " ");
  if (withoutForecast !== withoutPrevious) whens.add("previous");
  if (withoutPrevious !== withoutPrevious.replace(current, " ")) whens.add("now");
  // Which of the two was said until now, the words leave open.
  if (whens.size === 0 && untilNow.test(rest)) whens.add("previous").add("forecast");
  const named = <T>(all: readonly (readonly [T, RegExp])[]) =>
    new Set(all.filter(([, pattern]) => pattern.test(rest)).map(([each]) => each));
  return {
    whens,
    periods: named(periodWords),
    parts: named(partWords),
    classes: classesIn(rest),
    isSum: sum.test(rest),
  };
}

/** "common", "every", or the letter of a class; "preferred" for one that is not named by a letter. */
function classesIn(words: string): ReadonlySet<string> {
  const said = new Set<string>();
  if (words.search(everyClass) >= 0) said.add("every");
  if (words.search(commonClass) >= 0) said.add("common");
  const letters = classLetters(words);
  for (const letter of letters) said.add(letter);
  // "The class A preferred shares" are of no other class.
  if (letters.size === 0 && preferredClass.test(words)) said.add("preferred");
  return said;
}

/** The letters of the share classes that words or a name give, in half width: "class A", B種. */
export function classLetters(words: string): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const { groups } of words.matchAll(lettered)) {
    letters.add((groups?.["latin"] ?? groups?.["letter"] ?? "").toUpperCase());
  }
  return letters;
}

const perShare = String.raw`(?:yen ?)?(?:(?:per|for each|on each|a) (?:\w+ ){0,3}share,? ?)?(?:(?:was|were|had been) )?(?:paid |payable )?`;
const behind = new RegExp(
  [
    String.raw`^${perShare}(?:(?:in|for|of|from|during|as (?:of|at))? ?(?:the )?(?:same period (?:(?:of|in|a) )?)?(?:the )?(?:previous|prior|last|preceding)(?: (?:fiscal|financial|business))? (?:year|term|period|half)\b(?!['’]s)|(?:(?:a|one) year|(?:12|twelve) months) (?:earlier|ago|before|previously)\b|(?:in |for )?(?:the )?(?:(?:first|second|same|corresponding|comparable) (?:half|period|term|quarter) (?:of |in )?)?the (?:year|term|period) before\b|(?:in|for|of|from|during) the (?:same|corresponding|comparable|equivalent) (?:period|half|quarter|term)(?: (?:of|in) the (?:previous|prior|last|preceding)(?: (?:fiscal|financial|business))? (?:year|term|period))?\b|last time\b)`,
    String.raw`^${perShare}(?:(?:that|which|as) )?(?:we|it|the company)(?: had| has)? (?:previously |earlier )?(?:indicated|announced|forecast|projected|guided)\b`,
    String.raw`^(?:yen )?(?:was|were|had been) (?:spent|paid(?: out)?|used|needed|required|set aside) (?:on|for|as|in|by) (?:the )?(?:previous|last|prior|preceding)(?: (?:fiscal|business))? (?:dividend|distribution|payment|year|term)(?:['’]s dividend)?\b`,
    String.raw`^${perShare}(?:on paper )?(?:in|under|by) (?:the|our|its) (?:\w+ ){0,2}(?:forecast|outlook|guidance|projection|estimate)s?\b`,
    String.raw`^${perShare}(?:(?:is|was|are|were|will be) )?(?:\w+ )?for (?:both|all) (?:share )?classes\b`,
    String.raw`^${perShare}(?:(?:is|was|are|were|will be|marks?|represents?|constitutes?|being|as) (?:the |an? |our )?(?:\w+ )?(?:ordinary|commemorative|anniversary|special|interim|year-end|final)(?: dividend)?\b|commemorat\w+|celebrat\w+)`,
    String.raw`^${perShare}(?:\w+ ){0,4}(?:at|as|for|in) (?:the |an? |our )?(?:mid-?(?:year|term)|interim|half-year|first half|year-end)(?: dividend)?\b`,
    String.raw`^${perShare}(?:at |for )?(?:the )?(?:interim|mid-?year|half-year|first half|second half|year-end|final|ordinary|commemorative|special)(?: (?:dividend|payment|portion|part))?(?=\s?(?:[,;)/]|and\b|plus\b|\+))`,
    String.raw`^[円銭]?[のがを](?:1 ?株当たり)?(?:の)?(?:普通|記念|特別|中間|期末|年間|優先)配当(?:金|額)?`,
    String.raw`^[円銭]?は(?:普通|記念|特別|中間|期末)配当(?:金|額)?(?=として|であ|です|で、)`,
    String.raw`^[円銭]?\((?:普通|記念|特別|中間|期末|年間)(?:配当)?(?:金|額|分)?\)`,
    String.raw`^${perShare}for the (?:full |whole )?(?:fiscal )?year\b(?! ended?\b| ending| under review)`,
    String.raw`^(?:yen )?(?:per share )?in mind\b|^[円銭]?と(?:お伝え|申し上げ|お示し|ご案内|お知らせ|見込)(?:して|て|し|んで)?(?:おり|い)?(?:ました|た|だ)`,
    String.raw`^${perShare}(?:until|up to|before) now\b`,
    String.raw`^[円銭]?の(?:(?:当初|前回|直近|従来)の?)?(?:配当)?予想(?!どおり|通り)`,
    String.raw`^[円銭]?\((?:前期|前年(?:同期)?|直近の?予想|前回予想|予想|実績)(?:実績|額)?\)`,
  ].join("|"),
  "i",
);

/** The words right behind a figure that say of which year it is; empty where there are none. */
export function saidBehind(words: string): string {
  return behind.exec(words)?.[0] ?? "";
}

// Words that begin anew: what was said of the figure before holds no longer. A verb of its own does too, but in the past.
const reset =
  /\b(?:to|from|up|down|by|against|versus|than|compared|over|while|whereas|but|could not|no longer|be(?:come|came)|turned|is|are|will|shall|makes?|pays?|now)\b|から|より|比べ|比較|対し|一方|[増減]|上回|下回|引き?[上下]げ|(?:たが|[しり]|ため|ので)、|見直/i;

/** Whether the words between two figures go on with what was said of the first: "36 and 38". */
export function goesOn(words: string): boolean {
  return words.length < 40 && !reset.test(words);
}

const joins =
  /^(?:[\s,、・（）()+/=&円銭%-]|と|や|及び|および|並びに|ならびに|and|or|plus|yen|(?:per|for each|a) (?:\w+ )?share)*$/i;
const sets =
  /\b(?:from|to|against|versus|than|compared|comparison|instead|rather|over|by|up|down|of which|increas\w*|decreas\w*|rais\w+|ris\w+|cut\w*|reduc\w+|lift\w*|more|less|higher|lower|above|below|exceed\w*|surpass\w*|top(?:s|ped)|while|whereas|but)\b|から|より|比|対し|うち|[増減上下超]|見直|一方/i;

/** Whether the words between two figures list them or set one against the other, so that they are of one period. */
export function isOfSamePeriod(words: string): boolean {
  return joins.test(words) || sets.test(words);
}

// "A dividend from surplus of 5 yen" is from no amount.
const baseBefore =
  /\b(?:from(?! (?:the )?(?:\w+ )?(?:surplus|retained|earnings|capital|reserves?|\w+day))|against|versus|than|over|compared (?:with|to)|exceed(?:s|ed|ing)?|instead of|rather than|in place of)(?: (?:the|its|an?|our))?(?: \w+){0,5}?$/i;
const baseBehind =
  /^[円銭]?(?:から|より(?!お?支払|実施|開始)|に比べ|に比し|に対し|と比較|を\S{0,12}?(?:上回|下回))/u;

/** Whether an amount is what another is compared with: "from 38 to 58", 38円から増配. */
export function isBaseOfChange(before: string, behindIt: string): boolean {
  return baseBehind.test(behindIt) || baseBefore.test(before);
}

const policy =
  /\b(?:at least|less than$|no less than|not less than|not (?:fall|go|drop) below|minimum|floor|lower limit|upper limit|(?<!\b(?:add(?:s|ing)?|gone|go(?:es)?|went|moved?|raised|lifted|taken|brought|stepped|revised) )up to|target(?:s|ed|ing)?|aim(?:s|ing)?|goal)\b|下限|上限|目標|目安|目途|目処|最低/i;
const policyBehind =
  /^(?:[円銭]|per share|\s)*(?:[をの](?:下限|上限|目標|目安|目途|最低)|以上|以下|未満|を下回ら|or (?:less|more|higher)|as (?:a|the) (?:floor|minimum|target))/i;

/** Whether a figure is a limit or a target. */
export function isLimit(before: string, behindIt: string): boolean {
  return policy.test(before) || policyBehind.test(behindIt);
}

const otherForecast =
  /\b(?:initial(?:ly)?|original(?:ly)?|at the (?:start|beginning) of)\b|期初|当初/i;

/** Whether a figure is of a forecast earlier than the latest. */
export function isOfEarlierForecast(before: string): boolean {
  return otherForecast.test(before);
}
