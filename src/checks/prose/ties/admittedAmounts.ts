import { inUnits } from "../../../dividend/amount";
import type { Announcement, ShareClass } from "../../../dividend/announcement";
import { givenFacts, stateOf } from "../../../dividend/fact";
import { type Period, periods as periodsOfYear } from "../../../dividend/fiscalYear";
import { halfWidth } from "../../../worksheet/notation/width";
import { actualRowsOf } from "../../annualRows";
import { remembered } from "../remembered";
import type { AmountScope } from "./amountScope";
import type { Context } from "./context";
import { type When, classLetters } from "./scopeWords";
import type { ScopedAmount } from "./worksheetAmounts";

/** What the column has that the text is a note of. */
export function ownOfColumn({ paragraph: { column } }: Context, large: boolean) {
  if (column === undefined) return [];
  const entries = large ? [column.total] : [column.dividendPerShareAsPaid, column.dividendPerShare];
  return givenFacts(entries);
}

/** No share is of all classes: "with the preferred shares, whose dividend is 55 yen, it totals". */
export function ofOneShare(scope: AmountScope): AmountScope {
  const classes = new Set([...scope.classes].filter((each) => each !== "every"));
  return { ...scope, classes };
}

/** The amounts that a change may be from: not a forecast of just the amount decided. */
export function otherThanDecided(
  named: readonly ScopedAmount[],
  all: readonly ScopedAmount[],
): readonly ScopedAmount[] {
  const isDecided = ({ fact, period }: ScopedAmount) =>
    all.some(
      (each) =>
        each.when === "now" &&
        each.part === null &&
        each.period === period &&
        inUnits(each.fact.value).eq(inUnits(fact.value)),
    );
  const others = named.filter((each) => each.when !== "forecast" || !isDecided(each));
  return others.length > 0 ? others : named;
}

/** The worksheet's amounts that the scope leaves; of a period not yet known, what is forecast for it. */
export function admitted(
  all: readonly ScopedAmount[],
  scope: AmountScope,
  own: Period | null,
  { announcement }: Context,
): readonly ScopedAmount[] {
  const { whens, periods } = scope;
  const admits = (now: ReadonlySet<When>) =>
    all.filter((each) => isAdmitted(each, { ...scope, whens: now }, announcement));
  const found = admits(whens);
  if (found.length > 0) return found;
  // A forecast has no total of its own to be told from the one decided.
  if (all.every(({ when }) => when !== "forecast") && whens.has("forecast")) {
    return admits(new Set(["now"]));
  }
  const isYearOpen = whens.has("now") && !periods.has(own) && isOpenInRow(periods, announcement);
  return isYearOpen ? admits(new Set(["forecast"])) : found;
}

/** Whether a scope leaves an amount, by what is known of it without its value. */
export function isAdmitted(
  { when, period, part, shareClass }: Omit<ScopedAmount, "fact">,
  { whens, periods, parts, classes }: AmountScope,
  announcement: Announcement,
): boolean {
  return (
    whens.has(when) &&
    periods.has(period) &&
    parts.has(part) &&
    isOfClass(shareClass, classes, announcement)
  );
}

const open: ReadonlySet<string> = new Set(["blank", "notApplicable", "undetermined"]);

/** Whether the year's own row leaves to the forecast what is not known yet, not what is none or cannot be read. */
function isOpenInRow(periods: ReadonlySet<Period | null>, announcement: Announcement): boolean {
  return actualRowsOf(announcement, "current").some(({ cells }) =>
    periodsOfYear.some((period) => periods.has(period) && open.has(stateOf(cells[period]))),
  );
}

const lettersOf = remembered((name) => classLetters(halfWidth(name)));

function isOfClass(
  shareClass: ShareClass | null,
  said: ReadonlySet<string>,
  { classes }: Announcement,
): boolean {
  if (said.size === 0) return shareClass === null || shareClass === classes[0];
  if (shareClass === null) return said.has("every");
  if (said.size === 1 && said.has("every")) return false;
  const { name } = shareClass;
  if (name === null) return said.has("common");
  const isNamed = [...lettersOf(name)].some((letter) => said.has(letter));
  return isNamed || said.has("preferred") || classes.length === 1;
}
