import { type Announcement, type ShareClass, columnOf } from "../../dividend/announcement";
import type { DividendColumn } from "../../dividend/column";
import { givenValue } from "../../dividend/fact";
import { languageOf } from "../../dividend/language";
import type { RestatedFacts } from "../../languages/releaseWords";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { shareAmountCell, totalCell } from "../../tables/amountCell";
import { type TableStyle, tableStyle } from "../../tables/tableStyle";
import type { FromOtherLanguage } from "./composition";
import type { PrintedFacts } from "./printedFacts";
import { filledText } from "./placeholders";
import { splitFacts } from "./releaseFacts";

/**
 * The footnotes under a share class's comparison: those typed for its columns; where a restated previous
 * year has none in this language, the template's; and the total over all classes.
 */
export function columnNotes(
  announcement: Announcement,
  shareClass: ShareClass,
  printed: PrintedFacts,
  foreign: (from: FromOtherLanguage) => void,
): readonly string[] {
  const { language } = printed;
  const style = tableStyle(announcement, language);
  const words = releaseWordsIn(language);
  const notes = shareClass.columns.flatMap((column) => {
    const spoken = column.notes.filter((note) => languageOf(note.value) === language);
    if (spoken.length > 0) return spoken.map((note) => filledText(note, printed));
    if (column.role === "previous" && givenValue(column.shareBasis) === "restated") {
      return [words.restated(restatedFacts(announcement, shareClass, column, style))];
    }
    // A footnote in the other language is better than a mark without one.
    return column.notes.map((note) => {
      foreign({ fact: "note", cell: note.cell });
      return filledText(note, printed);
    });
  });
  const grand = shareClass.grandTotal;
  return [
    ...notes,
    ...(givenValue(grand) === null ? [] : [words.grandTotal(totalCell(grand, style).text)]),
  ];
}

function restatedFacts(
  announcement: Announcement,
  shareClass: ShareClass,
  previous: DividendColumn,
  style: TableStyle,
): RestatedFacts {
  const asPaid = previous.dividendPerShareAsPaid;
  return {
    split: splitFacts(announcement, columnOf(shareClass, "decided"), style.language),
    asPaid: givenValue(asPaid) === null ? null : shareAmountCell(asPaid, style).text,
  };
}
