import type { TextBlockName, TextSection } from "../dividend/announcement";
import type { CellAddress, Fact } from "../dividend/fact";
import type { Language, PerLanguage } from "../dividend/language";
import { labelRulesOf } from "./labelRules";
import { knownLabel, reportLabelTwice, singleValue } from "./labelledRow";
import { readProseCell } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import type { SectionBlock } from "./sectionBlock";
import { languageOfText, withLanguage } from "./textPerLanguage";
import { type PlacedCell, type WorksheetRow, isBlank } from "./worksheetRow";

const rules = labelRulesOf("text");

/** A label with its own row and the rows below it whose label cell is blank. */
interface TextRows {
  readonly name: TextBlockName;
  readonly language: Language | null;
  readonly label: PlacedCell;
  readonly rows: WorksheetRow[];
}

/** The section "Text" (文章): each block's paragraphs, a cell each; no blocks if there is no section. */
export function readText(block: SectionBlock | undefined, log: ReadingLog): TextSection {
  const text: Partial<Record<TextBlockName, PerLanguage<readonly Fact<string>[]>>> = {};
  const labels = new Map<string, CellAddress>();
  for (const { name, language: named, label, rows } of textRows(block?.rows ?? [], log)) {
    const paragraphs = rows.flatMap((row) => readProseCell(singleValue(row, log), log) ?? []);
    if (paragraphs.length === 0) continue;
    const language = languageOfText(
      named,
      paragraphs.map(({ value }) => value),
    );
    const texts = withLanguage(text[name], language, paragraphs);
    const key = `${name}|${language}`;
    if (texts === null) reportLabelTwice(labels.get(key) ?? label.address, label, log);
    else {
      text[name] = texts;
      labels.set(key, label.address);
    }
  }
  return text;
}

/** The rows by the label they belong to; those below an unknown label belong to it and go unread. */
function textRows(rows: readonly WorksheetRow[], log: ReadingLog): readonly TextRows[] {
  const found: TextRows[] = [];
  let current: TextRows | "none" | "unknown" = "none";
  for (const row of rows) {
    if (!isBlank(row.label) || current === "none") {
      const label = knownLabel(row, rules, log);
      if (label === null) current = isBlank(row.label) ? "none" : "unknown";
      else {
        current = { name: label.name, language: label.language, label: row.label, rows: [row] };
        found.push(current);
      }
    } else if (current !== "unknown") current.rows.push(row);
  }
  return found;
}
