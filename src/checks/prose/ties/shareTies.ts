import type { Amount } from "../../../dividend/amount";
import type { ColumnRole, DividendColumn } from "../../../dividend/column";
import { decimal } from "../../../dividend/decimal";
import { type Entry, type Fact, givenFacts } from "../../../dividend/fact";
import { placedColumns } from "../../placedColumns";
import { remembered } from "../remembered";
import { saysAmount } from "../knownFigures";
import type { Context } from "./context";
import { scopeSaid } from "./scopeWords";
import type { Spot } from "./spots";
import { type Tie, type TiedFact, tieAmong } from "./tie";

type Count = Extract<
  TiedFact,
  "sharesIssued" | "treasuryShares" | "trustShares" | "sharesEntitled"
>;

const counts: readonly (readonly [Count, RegExp, RegExp])[] = [
  [
    "treasuryShares",
    /(?<!exclud\w+ |less |without |net of |deducting |other than )\btreasury (?:stock|shares)[^.,]{0,24}$|自己株式(?:数|の数)?(?:は|が|の|:|、|\()?$|(?<!trust.{0,40})\b(?:held|owned) by the company:?$/i,
    /^(?:shares )?(?:of |in |held in |held as )?(?:the )?treasury\b|^株?の自己株式|^(?:shares )?(?:are |were )?(?:held|owned) by the company itself\b/i,
  ],
  [
    "trustShares",
    /\btrusts?\b[^.]{0,24}$|信託[^。、]{0,24}$/i,
    /^(?:shares )?held (?:in|by) (?:the |a )?\w* ?trust/i,
  ],
  [
    "sharesEntitled",
    /\b(?:entitled|eligible|dividend-bearing|ranking|qualify\w*|participating)\b[^.]{0,40}$|\bshares (?:on|for|to) which (?:the |a )?dividends?\b[^.;]{0,24}$|(?:配当(?:の)?)?対象[^。、]{0,16}$|控除した$|除いた$|(?:差し?)?引いた$|減じた$|を除く$|\bmultiplying [^.]{0,30}\bby(?: the)?$|[×✕]\s?$|配当を受け[るら][^。、]{0,12}$|\boutstanding,? \(?(?:exclud\w+|less|net of|after deducting|other than) (?:the )?treasury (?:stock|shares)\W*$|\bpaid on$|\bon which (?:the |a )?dividends? (?:is|are|was|were|will be) (?:paid|calculated|based):?$/i,
    /^(?:shares )?(?:(?:are |were )?(?:entitled|eligible|ranking|rank|qualify\w*|participat\w+))\b|^(?:shares )?(?:which )?carry(?:ing)? dividend|^(?:shares )?outstanding,? \(?(?:exclud\w+|less|net of|after deducting|other than)\b|^(?:shares)?,? (?:being|which is|that is) (?:the )?(?:total )?(?:number of )?(?:issued |outstanding )?shares\b[^.]{0,60}(?:$|\b(?:less|net of|exclud\w+|after deducting|minus)\b)|^(?:shares)?,? (?:being|which is|that is|namely),?$|^株?(?:が|を)(?:配当)?の?対象|^(?:shares|株)?\s?[×✕]/i,
  ],
  [
    "sharesIssued",
    /\b(?:issued|outstanding)\b[^.]{0,40}$|発行済(?:み)?(?:普通)?(?:株式)?(?:の?総数|数|の数)?(?:\([^()]{0,16}\))?(?:は|が|の|:|\(|から| )?$/i,
    /^(?:shares )?(?:issued|outstanding|in issue)\b/i,
  ],
];

const otherShares =
  /\b(?:repurchas\w+|buy-?backs?|bought|cancel\w*|retir\w+|gifts?|holders? (?:of|with|holding)|unit|trading|options?|warrants?|new shares|offer\w*|purchas\w+)\b|買い?[受付取]|購入|取得|消却|保有の?株主|保有する株主|単元|新株|募集|処分|オプション|予約権/i;

const isOnOtherShares = remembered((words) => otherShares.test(words));

// The dividend per share times the number of shares.
const isOnProduct = remembered((words) => /\bmultipl\w+|\bproduct of\b|乗じ|掛け/i.test(words));

const issued = /\bissued\b|\bin issue\b|発行済/i;

// "Treasury shares held by the Company: 684", which has lost its thousands.
const isLabelled = /\b(?:treasury shares|shares issued)(?: held by the company)?:?$/i;

const isLabelledBehind = /^held (?:in|as) treasury\b/i;

const smallest = decimal("1000");

/** What a number of shares in a text is; null where the figure counts no shares. */
export function shareTie(spot: Spot, { announcement, sentence, paragraph }: Context): Tie | null {
  const { reading } = spot.found;
  if (reading.is !== "number") return null;
  const { number } = reading;
  const isCount =
    number.kind === "shares" ||
    (number.kind === "plain" &&
      (isLabelled.test(spot.before) || isLabelledBehind.test(spot.behind))) ||
    (number.kind === "plain" && number.unit === "one" && number.number.gte(smallest));
  if (!isCount) return null;
  const isFactor = /\b(?:by|and)(?: the)?$|に$/iu.test(spot.before) && isOnProduct(sentence.words);
  const count = isFactor
    ? "sharesEntitled"
    : counts.find(
        ([, before, behind]) => before.test(spot.before) || behind.test(spot.behind),
      )?.[0];
  const open: Tie = { is: "open", spot };
  const equals = (amount: Amount) => saysAmount(number, amount);
  const of = (each: Count, role: ColumnRole): readonly Fact<Amount>[] =>
    givenFacts(placedColumns(announcement, role).map(({ column }) => entryOf(column, each)));
  const isPrevious =
    scopeSaid(`${spot.before} ${spot.modifier}`).whens.has("previous") ||
    paragraph.column?.role === "previous";
  const role = isPrevious ? "previous" : "decided";
  if (count === undefined || isOnOtherShares(sentence.words)) {
    const all = counts.map(([each]) => [each, of(each, role)] as const);
    const known = all.find(([, facts]) => facts.some(({ value }) => equals(value)));
    return known === undefined ? open : tieAmong(spot, known[0], known[1], equals);
  }
  if (sentence.isOfOtherTimes) return open;
  // Shares outstanding may be less those that the company holds.
  const entitled =
    count === "sharesIssued" && !issued.test(`${spot.before} ${spot.behind}`)
      ? of("sharesEntitled", role)
      : [];
  const stated = of(count, role);
  return entitled.length > 0 && (stated.length === 0 || entitled.some(({ value }) => equals(value)))
    ? tieAmong(spot, "sharesEntitled", entitled, equals)
    : tieAmong(spot, count, [...stated, ...entitled], equals);
}

function entryOf(column: DividendColumn, count: Count): Entry<Amount> | undefined {
  return column[count];
}
