import { type TextSection, textBlockNames } from "../../dividend/announcement";
import { sections, textLabels } from "../labels";
import { type PlannedRow, type Writing, labelCell, rowsPerLanguage } from "./plannedRow";
import { nameCell, textCell } from "./plannedValue";

/** The rows of the text blocks: a paragraph a row, the label beside the first. */
export function textRows(text: TextSection, writing: Writing): readonly PlannedRow[] {
  const { language } = writing;
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
        writing,
      ),
    ),
  ];
}
