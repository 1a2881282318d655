import { type TextBlockName, type TextSection, textBlockNames } from "../../dividend/announcement";
import type { Notice } from "../../dividend/factValues";
import { sections, textLabels } from "../labels";
import {
  type PlannedRow,
  type Writing,
  isOffered,
  labelCell,
  offering,
  rowsPerLanguage,
} from "./plannedRow";
import { nameCell, textCell } from "./plannedValue";

/** The rows of the text blocks of a notice: a paragraph a row, the label beside the first. */
export function textRows(
  text: TextSection,
  notice: Notice,
  writing: Writing,
): readonly PlannedRow[] {
  const { language } = writing;
  const others: TextBlockName = notice === "dividend" ? "revisionReason" : "reason";
  return [
    [nameCell(sections.text[language][0], "section")],
    ...textBlockNames.flatMap((name) =>
      rowsPerLanguage(
        {
          texts: text[name],
          words: (paragraphs) => paragraphs.map(({ value }) => value),
          label: (added) => labelCell(textLabels, name, language, added),
          rows: (label, paragraphs) => {
            const [first, ...more] = paragraphs ?? [];
            return [
              [label, textCell(first?.value ?? "")],
              ...more.map(({ value }) => [null, textCell(value)]),
            ];
          },
        },
        // A decision and a revision each have their reason.
        {
          ...offering(writing, name),
          complete: isOffered(writing, name) && (notice === "both" || name !== others),
        },
      ),
    ),
  ];
}
