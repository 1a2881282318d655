import { inUnits } from "../../../dividend/amount";
import type { NumberReading } from "../../../worksheet/notation/runningText";
import { speaksOfChange } from "../changeWords";
import { isMoneyOnTrust } from "../../trustNotes";
import { amountOf, saysAmount, saysAmountOfSplit, statesSplitRatio } from "../knownFigures";
import { isAboutSplit } from "../splitWords";
import { admitted, isAdmitted, ofOneShare, otherThanDecided, ownOfColumn } from "./admittedAmounts";
import type { AmountScope } from "./amountScope";
import { isLarge } from "./amountSizes";
import { isOfOtherThing, isOnOtherThing, isPerShareSaid, isTotalSaid } from "./amountWords";
import { isPaidBeforeSplit } from "./amountsBeforeSplit";
import type { Context } from "./context";
import { isBaseOfChange, isLimit, isOfEarlierForecast } from "./limits";
import { scopeSaid, yearsNamed } from "./scopeWords";
import { isSlipOf } from "./slips";
import type { Spot } from "./spots";
import { type Tie, tieAmong } from "./tie";
import { type ScopedAmount, worksheetAmounts } from "./worksheetAmounts";

/** What an amount is, by its own words and its scope. */
export function tieOf(
  spot: Spot,
  number: NumberReading,
  words: string,
  scope: AmountScope,
  isChanged: boolean,
  context: Context,
): Tie {
  const { announcement, sentence } = context;
  const open: Tie = { is: "open", spot };
  const amounts = worksheetAmounts(announcement);
  const large = isLarge(number);
  const fact = large ? "total" : "dividendPerShare";
  const all = large ? amounts.totals : amounts.perShare;
  const ofColumn = ownOfColumn(context, large);
  // A note of a column speaks of its figures, if of none that its words name.
  const named = admitted(all, large ? scope : ofOneShare(scope), amounts.own, context);
  // A change has two ends: "raised from 55" is from another amount than the one decided.
  const isChange = isBaseOfChange(words, spot.behind) && speaksOfChange(sentence.words);
  const others = isChange ? otherThanDecided(named, all) : named;
  const allowed = [...ofColumn, ...others.map(({ fact: of }) => of)];
  const equals = (amount: ScopedAmount["fact"]["value"]) => saysAmount(number, amount);
  // "Raised from 55": last year's or the forecast's, which its words do not say.
  const isEither =
    isChange &&
    isOfEither(scope, words, context) &&
    others.some(({ fact: { value } }) => equals(value)) &&
    others.some(({ fact: { value } }) => !equals(value));
  if (isEither) return { is: "elsewhere", spot };
  if (allowed.some(({ value }) => equals(value))) return tieAmong(spot, fact, allowed, equals);
  const isPaidBefore = !large && isPaidBeforeSplit(spot, context);
  const isOfSplit = isPaidBefore || isAboutSplit(sentence.words);
  if (isOfSplit && saysAmountOfSplit(number, announcement)) return { is: "elsewhere", spot };
  if (isPaidBefore && !statesSplitRatio(announcement)) return open;
  if (sentence.isOfOtherTimes || sentence.namesUnknownYear || isLimit(words, spot.behind))
    return open;
  if (isOfEarlierForecast(words) || !sentence.isOnDividend) return open;
  if (isMoneyOnTrust(number, sentence.words)) return open;
  if (isOfOtherThing(words, spot.behind, sentence.words)) return open;
  const said = scopeSaid(`${words} ${spot.modifier}`);
  const isScopeSaid =
    isBaseOfChange(words, spot.behind) ||
    [said.whens, said.periods, said.parts, sentence.yearsAt(spot)].some(({ size }) => size > 0);
  const held = ofColumn.length > 0 ? ofColumn : allowed;
  const isSaid = large
    ? isTotalSaid(spot, words) || isScopeSaid
    : isPerShareSaid(spot) || ((isScopeSaid || isChanged) && number.kind === "money");
  const written = inUnits(amountOf(number));
  // Where no word near it says what it is, it must look like one of them mistyped.
  const isMistyped =
    !isOnOtherThing(sentence.words) && held.some(({ value }) => isSlipOf(written, inUnits(value)));
  const isOthers = all.some((each) => equals(each.fact.value));
  if (amounts.isOpen[fact] && !isOthers) return open;
  // It may be just what the worksheet does not give.
  const isLacking = amounts.lacking.some((each) => isAdmitted(each, scope, announcement));
  if (!large && isLacking) return open;
  return isSaid || isOthers || isMistyped ? tieAmong(spot, fact, held, equals) : open;
}

/** Whether the words leave open which of last year's and the forecast's an amount is. */
function isOfEither({ whens }: AmountScope, words: string, { sentence }: Context): boolean {
  return whens.size > 1 && yearsNamed(`${words} ${sentence.words}`).size === 0;
}
