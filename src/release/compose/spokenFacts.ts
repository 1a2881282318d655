import type { Announcement } from "../../dividend/announcement";
import { type PrintedFacts, printedFacts } from "./printedFacts";
import { usageIn } from "../../languages/usageIn";

/**
 * The announcement as the templates' sentences print it. An example of an amount that is bare digits ("20.00") does for
 * tables; in an English sentence the same amount has its currency before it. Typed words have theirs as they were typed.
 */
export function asSpoken(announcement: Announcement): Announcement {
  const { presentation } = announcement;
  const { amountStyle: style, currency } = presentation;
  if (style === null || !usageIn(style.language).currencyInSentences) return announcement;
  if (`${style.prefix}${style.suffix}`.trim() !== "") return announcement;
  return {
    ...announcement,
    presentation: { ...presentation, amountStyle: { ...style, prefix: currency } },
  };
}

/** `printed` as the templates' sentences have it; what is lacking is noted in `printed` as ever. */
export function spokenFacts(spoken: Announcement, printed: PrintedFacts): PrintedFacts {
  const said = printedFacts(spoken, printed.language);
  return {
    ...printed,
    known: (name) => (printed.known(name) === null ? null : said.known(name)),
    needed(name, askedBy) {
      const asInTables = printed.needed(name, askedBy);
      return said.known(name) ?? asInTables;
    },
  };
}
