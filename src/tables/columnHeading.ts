import type { Announcement } from "../dividend/announcement";
import type { DividendColumn } from "../dividend/column";
import { givenValue } from "../dividend/fact";
import { phraseCell } from "./cells";
import { columnMarks } from "./columnMarks";
import { datePhrase, kindPhrase, previousYearPhrase, thisYearPhrase } from "./fiscalYearPhrase";
import { type Phrase, filled, following, lineBreak } from "./phrase";
import type { PlanCell } from "./plan";
import type { TableStyle } from "./tableStyle";
import { usageIn } from "../languages/usageIn";

/**
 * A column's heading: the one typed for the language, else the terms' own filled from the worksheet;
 * where a fact for that is missing, the words the section's heading row has.
 */
export function columnHeadingCell(
  announcement: Announcement,
  column: DividendColumn,
  style: TableStyle,
): PlanCell {
  const marks = columnMarks(announcement, style.language).get(column)?.join("") ?? "";
  const marked = (heading: Phrase) => filled(`{heading}${marks}`, { heading });
  const typed = column.typedHeading?.[style.language];
  if (typed !== undefined) {
    return phraseCell(marked(following(typed.value, typed.cell)), "columnHeading", typed.cell);
  }
  const phrase = defaultHeading(announcement, column, style);
  return phrase === null
    ? phraseCell(
        marked(following(column.heading.value, column.heading.cell)),
        "columnHeading",
        column.heading.cell,
      )
    : {
        ...phraseCell(marked(phrase), "columnHeading", column.heading.cell),
        text: oneLine(marked(phrase).text, style),
      };
}

/** The heading as the release prints it: on a sheet what stands in brackets has a line of its own. */
function oneLine(text: string, { language }: TableStyle): string {
  return text.replaceAll("\n", usageIn(language).space);
}

function filledInLines(template: string, slots: Readonly<Record<string, Phrase>>): Phrase {
  const broken = template.replace(/\s*(?=[(（])/u, "{break}");
  return filled(broken.startsWith("{break}") ? template : broken, { ...slots, break: lineBreak });
}

function defaultHeading(
  announcement: Announcement,
  column: DividendColumn,
  style: TableStyle,
): Phrase | null {
  const { terms, language } = style;
  if (column.role === "forecast") {
    const date = givenValue(column.announcedOn);
    if (date === null || column.announcedOn === undefined)
      return filledInLines(terms.undatedForecast, {});
    const { cell, cellNumber } = column.announcedOn;
    return filledInLines(terms.forecast, { date: datePhrase(date, cell, cellNumber, language) });
  }
  const template = terms[column.role];
  const year = (column.role === "decided" ? thisYearPhrase : previousYearPhrase)(
    announcement,
    language,
  );
  const kind = kindPhrase(announcement, style);
  if (template.includes("{year}") && year === null) return null;
  if (template.includes("{kind}") && kind === null) return null;
  return filledInLines(template, { ...(year && { year }), ...(kind && { kind }) });
}
