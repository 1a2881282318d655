import { type Announcement, columnOf } from "../../dividend/announcement";
import type { CivilDate } from "../../dividend/civilDate";
import { isPart } from "../../dividend/column";
import { digitsOf } from "../../dividend/decimal";
import { type Entry, givenValue } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { type OtherRow, isDistributableFigure } from "../../dividend/placeholder";
import { dateText } from "../../languages/dates";
import { shareCountText } from "../../languages/figures";
import { choiceWords } from "../../languages/wordsOfFacts";
import { shareAmountCell, totalCell } from "../../tables/amountCell";
import { tableStyle } from "../../tables/tableStyle";
import { figure } from "./printedFigures";
import { usageIn } from "../../languages/usageIn";

/**
 * The row of the common (first) share class, or of the announcement, as a text prints it: of the decided column, of
 * the previous year's what was paid, of the results the current year's. Null where the worksheet does not say it.
 */
export function printedRow(
  announcement: Announcement,
  row: OtherRow,
  language: Language,
): string | null {
  const { decision, distributable, results } = announcement;
  const style = tableStyle(announcement, language);
  const [first] = announcement.classes;
  const decided = first && columnOf(first, "decided");
  const date = (entry: Entry<CivilDate> | undefined) => {
    const value = givenValue(entry);
    return value && dateText(value, language);
  };
  if (isDistributableFigure(row)) return figure(distributable?.figures[row], totalCell, style);
  switch (row) {
    case "decidedBy": {
      const body = givenValue(decision.decidedBy);
      const words = body && choiceWords[language].decidingBody[body][0];
      return words && words.charAt(0).toLowerCase() + words.slice(1);
    }
    case "distributableAmount":
      return figure(decision.distributableAmount, totalCell, style);
    case "correctionDate":
      return date(decision.correctionDate);
    case "correctionReason":
      return decision.correctionReason?.[language]?.value ?? null;
    case "ordinary":
    case "commemorative":
    case "special": {
      const parts = decided?.parts.filter(({ part }) => isPart(row) && part === row) ?? [];
      // Of two with the same label none is meant more than the other.
      return parts.length > 1 ? null : figure(parts[0]?.amount, shareAmountCell, style);
    }
    case "sharesIssued":
    case "treasuryShares":
    case "trustShares": {
      const count = givenValue(decided?.[row]);
      return count && shareCountText(count, language);
    }
    case "grandTotal":
      return figure(first?.grandTotal, totalCell, style);
    case "splitRatio": {
      const ratio = givenValue(decided?.splitRatio);
      if (ratio === null) return null;
      return usageIn(language).splitRatio(digitsOf(ratio.to), digitsOf(ratio.from));
    }
    case "dividendPerShareAsPaid": {
      const previous = first && columnOf(first, "previous");
      return figure(previous?.dividendPerShareAsPaid, shareAmountCell, style);
    }
    case "splitEffectiveDate":
    case "exDividendDate":
    case "lastDayWithRights":
      return date(decided?.[row]);
    case "asOf":
      return date(distributable?.asOf);
    case "earningsPerShare":
    case "netAssetsAtBeginning":
    case "netAssetsAtEnd":
      return figure(results?.columns.current?.[row], shareAmountCell, style);
  }
}
