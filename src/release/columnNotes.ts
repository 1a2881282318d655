import { type Announcement, type ShareClass, columnOf } from "../dividend/announcement";
import { givenValue } from "../dividend/fact";
import { languageOf } from "../dividend/language";
import type { TermChoice } from "../languages/terms";
import { releaseWordsIn } from "../languages/releaseWordsIn";
import { shareAmountCell, totalCell } from "../tables/amountCell";
import { tableStyle } from "../tables/tableStyle";
import type { FromOtherLanguage } from "./composition";
import type { PrintedFacts } from "./printedFacts";
import { filledText } from "./placeholders";
import { splitFacts } from "./releaseFacts";

/**
 * The footnotes under a share class's comparison: those typed for its columns; where the previous year is
 * restated and has none, the template's; and the total over all classes.
 */
export function columnNotes(
  announcement: Announcement,
  shareClass: ShareClass,
  printed: PrintedFacts,
  choice: TermChoice | undefined,
  foreign: (from: FromOtherLanguage) => void,
): readonly string[] {
  const { language } = printed;
  const style = tableStyle(announcement, language, choice);
  const words = releaseWordsIn(language);
  const typed = shareClass.columns.flatMap((column) => column.notes);
  for (const note of typed) {
    if (languageOf(note.value) !== language) foreign({ fact: "note", cell: note.cell });
  }
  const previous = columnOf(shareClass, "previous");
  const restated = givenValue(previous?.shareBasis) === "restated" && previous?.notes.length === 0;
  const asPaid = previous?.dividendPerShareAsPaid;
  const template = words.restated({
    split: splitFacts(columnOf(shareClass, "decided"), language),
    asPaid: givenValue(asPaid) === null ? null : shareAmountCell(asPaid, style).text,
  });
  const grand = shareClass.grandTotal;
  return [
    ...typed.map((note) => filledText(note, printed)),
    ...(restated ? [template] : []),
    ...(givenValue(grand) === null ? [] : [words.grandTotal(totalCell(grand, style).text)]),
  ];
}
