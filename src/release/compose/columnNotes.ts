import { type Announcement, type ShareClass, columnOf } from "../../dividend/announcement";
import type { DividendColumn } from "../../dividend/column";
import { givenValue } from "../../dividend/fact";
import type { RestatedFacts } from "../../languages/releaseWords";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { shareAmountCell, totalCell } from "../../tables/amountCell";
import { columnMarks, printedNotes } from "../../tables/columnMarks";
import { type TableStyle, tableStyle } from "../../tables/tableStyle";
import type { FromOtherLanguage } from "./composition";
import type { PrintedFacts } from "./printedFacts";
import { filledText } from "./placeholders";
import { splitFacts, tellsOfSplit } from "./releaseFacts";

/** What becomes of notes that are typed in another language only. */
interface ToldOfNotes {
  /** One is printed as it is. */
  foreign(from: FromOtherLanguage): void;
  /** The template's words stand for them. */
  templated(): void;
}

/**
 * The footnotes under a share class's comparison: those typed for its columns; where a restated previous
 * year or a split has none in this language, the template's; and the total over all classes.
 */
export function columnNotes(
  announcement: Announcement,
  shareClass: ShareClass,
  printed: PrintedFacts,
  told: ToldOfNotes,
): readonly string[] {
  const { language } = printed;
  const style = tableStyle(announcement, language);
  const words = releaseWordsIn(language);
  const marks = columnMarks(announcement, language);
  const notes = shareClass.columns.flatMap((column) =>
    notesOf(column).map((note, index) => markedNote(note, marks.get(column)?.[index])),
  );
  const grand = shareClass.grandTotal;
  return [
    ...notes,
    ...(givenValue(grand) === null ? [] : [words.grandTotal(totalCell(grand, style).text)]),
  ];

  function notesOf(column: DividendColumn): readonly string[] {
    const printedOnes = printedNotes(column, language);
    switch (printedOnes.is) {
      case "typed":
        return printedOnes.notes.map((note) => filledText(note, printed));
      case "restated":
        return [words.restated(restatedFacts(announcement, shareClass, column, style))];
      case "foreign": {
        const split = column.role === "decided" ? splitFacts(announcement, column, language) : null;
        if (split !== null && printedOnes.notes.some(tellsOfSplit)) {
          told.templated();
          return words.notes({ split, previousBeforeSplit: false });
        }
        return printedOnes.notes.map((note) => {
          told.foreign({ fact: "note", cell: note.cell });
          return filledText(note, printed);
        });
      }
    }
  }
}

function markedNote(note: string, mark: string | undefined): string {
  return mark === undefined ? note : `${mark} ${note}`;
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
