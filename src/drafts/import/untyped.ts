import { type Announcement, type TextBlockName, textBlockNames } from "../../dividend/announcement";
import { type Fact, givenValue } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { withPlaceholders } from "../../release/compose/textPlaceholders";
import { comparisonTable } from "../../tables/comparisonTable";

/** Headings that the product would write itself need not be typed, and then follow the facts. */
export function withoutUsualHeadings(announcement: Announcement, language: Language): Announcement {
  const untyped: Announcement = {
    ...announcement,
    classes: announcement.classes.map((shareClass) => ({
      ...shareClass,
      columns: shareClass.columns.map(({ typedHeading: _, ...column }) => column),
    })),
  };
  return {
    ...announcement,
    classes: announcement.classes.map((shareClass, index) => {
      const plain = untyped.classes[index];
      const usual = plain && comparisonTable(untyped, plain, language).rows[0];
      return {
        ...shareClass,
        columns: shareClass.columns.map((column, at) => {
          // What is printed of a forecast whose day nobody gave is no heading of the product's own.
          const isWhole = column.role !== "forecast" || givenValue(column.announcedOn) !== null;
          const isUsual =
            isWhole && column.typedHeading?.[language]?.value === usual?.[at + 1]?.text;
          return isUsual ? (plain?.columns[at] ?? column) : column;
        }),
      };
    }),
  };
}

/** Its texts with placeholders for what they repeat of its facts. */
export function followingItsFacts(announcement: Announcement, language: Language): Announcement {
  const follow = (text: Fact<string>): Fact<string> => ({
    ...text,
    value: withPlaceholders(text.value, announcement, language),
  });
  const text = Object.fromEntries(
    textBlockNames.flatMap((name: TextBlockName) => {
      const typed = announcement.text[name];
      const own = typed?.[language];
      return typed === undefined
        ? []
        : [[name, { ...typed, ...(own && { [language]: own.map(follow) }) }]];
    }),
  );
  return { ...announcement, text };
}
