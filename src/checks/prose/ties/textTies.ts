import type { Announcement } from "../../../dividend/announcement";
import { sameDate } from "../../../dividend/civilDate";
import type { DividendColumn } from "../../../dividend/column";
import { type Fact, givenFact } from "../../../dividend/fact";
import { onceFor } from "../../../dividend/onceFor";
import { placedColumns } from "../../placedColumns";
import { isDifferencePerShare, knownDates, saysOtherFigure } from "../knownFigures";
import { knownMeeting, meetingNumbersIn } from "../meetingWords";
import { marksAndNotes } from "../noteMarks";
import { type Paragraph, paragraphsOnDividend } from "../typedParagraphs";
import { amountTies } from "./amountTies";
import { type Context, contextOf } from "./context";
import { dayTie } from "./dayTies";
import { isReadElsewhere } from "./elsewhere";
import { shareTie } from "./shareTies";
import { type Spot, sentencesWithFigures } from "./spots";
import { type Tie, type TiedFact, tieAmong } from "./tie";
import { yearTie } from "./yearTies";

/** A text of the worksheet with what each of its figures is. */
export interface TiedText {
  readonly paragraph: Paragraph;
  readonly ties: readonly Tie[];
  /** How many figures behind those are too many to be read. */
  readonly unread: number;
}

/** Every typed text on the dividend with what its figures are, worked out once for all rules. */
export const tiedTexts = onceFor((announcement: Announcement): readonly TiedText[] => {
  const columns = columnsOfNotes(announcement);
  return paragraphsOnDividend(announcement).map((paragraph) => {
    const column = paragraph.column ?? columns.get(paragraph.fact);
    const placed = column === undefined ? paragraph : { ...paragraph, column };
    return { paragraph, ...tiesIn(placed, announcement) };
  });
});

/** The columns that marked notes are about: those in which alone their marks stand. */
function columnsOfNotes(announcement: Announcement): ReadonlyMap<Fact<string>, DividendColumn> {
  const found = new Map<Fact<string>, DividendColumn>();
  const columns = placedColumns(announcement).map(({ column }) => column);
  const { marks, notes } = marksAndNotes(announcement);
  for (const { fact, keys } of notes) {
    const cells = marks.filter(({ key }) => keys.includes(key)).map(({ cell }) => cell);
    const [column, ...others] = columns.filter(({ heading }) =>
      cells.some((cell) => cell.column === heading.cell.column),
    );
    if (column === undefined || others.some(({ role }) => role !== column.role)) continue;
    if (cells.every((cell) => cell.column === column.heading.cell.column)) found.set(fact, column);
  }
  return found;
}

function tiesIn(
  paragraph: Paragraph,
  announcement: Announcement,
): Pick<TiedText, "ties" | "unread"> {
  const { fact } = paragraph;
  const { sentences, unread } = sentencesWithFigures(fact, announcement.presentation.currency);
  const meetings = new Set(
    meetingNumbersIn(fact.value, knownMeeting(announcement.decision)).map(({ start }) => start),
  );
  const withFigures = sentences.filter(({ spots }) => spots.length > 0);
  const ties = withFigures.flatMap((sentence) => {
    const context = contextOf(sentence, paragraph, announcement);
    const amounts = amountTies(sentence.spots, context);
    return sentence.spots
      .filter(({ found }) => found.reading.is !== "noteMark")
      .map(
        (spot) =>
          (isReadElsewhere(spot, context) ? ({ is: "elsewhere", spot } as const) : null) ??
          yearTie(spot, amounts, context) ??
          dayTie(spot, amounts, context) ??
          meetingTie(spot, meetings, context) ??
          amounts.get(spot) ??
          shareTie(spot, context) ??
          ({ is: "open", spot } as const),
      )
      .map((tie) => (tie.is === "open" && isKnown(tie.spot, announcement) ? elsewhere(tie) : tie));
  });
  return { ties, unread };
}

function meetingTie(
  spot: Spot,
  meetings: ReadonlySet<number>,
  { announcement }: Context,
): Tie | null {
  const { reading, start } = spot.found;
  if (reading.is !== "ordinal") return null;
  const number = givenFact(announcement.decision.meetingNumber);
  if (!meetings.has(start) || number === null) return null;
  return tieAmong(spot, "meetingNumber", [number], (each) => each === reading.ordinal.number);
}

/** A figure that is some fact, or is held to be it and is not. */
export type FactTie = Exclude<Tie, { readonly is: "elsewhere" | "open" }>;

/** The figures of a typed text that are, or should be, one kind of fact. */
export function tiesOf(
  text: Fact<string>,
  fact: TiedFact,
  announcement: Announcement,
): readonly FactTie[] {
  const ties = tiedTexts(announcement).find(({ paragraph }) => paragraph.fact === text)?.ties ?? [];
  return ties.filter((tie): tie is FactTie => "fact" in tie && tie.fact === fact);
}

function elsewhere({ spot }: Tie): Tie {
  return { is: "elsewhere", spot };
}

/** Whether a figure that is tied to no fact follows from facts: the difference of two dividends, the end of a known year. */
function isKnown({ found: { reading } }: Spot, announcement: Announcement): boolean {
  if (reading.is === "number") {
    const { kind, unit, number } = reading.number;
    const isPerShare = kind === "money" && unit === "one";
    return (
      (isPerShare && isDifferencePerShare(number, announcement)) ||
      (!isPerShare && saysOtherFigure(reading.number, announcement))
    );
  }
  if (reading.is !== "date" || reading.date.is !== "date") return false;
  const { date } = reading.date;
  return knownDates(announcement).some((each) => sameDate(each, date));
}
