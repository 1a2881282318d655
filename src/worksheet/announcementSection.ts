import type { Decision } from "../dividend/announcement";
import type { DateSystem } from "../dividend/excelSerial";
import type { Stated } from "../dividend/fact";
import { readAmountCell } from "./amountCell";
import { answers, decidingBodies, kinds } from "./choices";
import { readDateCell } from "./dateCell";
import { type AnnouncementLabel, announcementLabels, spellingIndex } from "./labels";
import {
  type LabelledRow,
  labelledRows,
  reportLabelTwice,
  setEntry,
  singleFigure,
  singleValue,
} from "./labelledRow";
import { readChoiceCell, readTextCell, readWholeNumberCell } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import type { SectionBlock } from "./sectionBlock";
import { languageOfText, withLanguage } from "./textPerLanguage";
import type { PlacedCell } from "./worksheetRow";

const index = spellingIndex(announcementLabels);
const kindIndex = spellingIndex(kinds);
const bodyIndex = spellingIndex(decidingBodies);
const answerIndex = spellingIndex(answers);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The section "Announcement" (開示); no facts where the worksheet has none. */
export function readDecision(
  block: SectionBlock | undefined,
  currency: string,
  system: DateSystem,
  log: ReadingLog,
): Decision {
  const decision: Writable<Decision> = {};
  const rules = {
    index,
    withLanguage: ["fiscalYearLabel", "meetingPlace"],
    withUnit: ["distributableAmount"],
  } as const;
  for (const labelled of labelledRows(block?.rows ?? [], rules, log)) {
    const { name, unit: labelUnit } = labelled.label;
    const { row } = labelled;
    switch (name) {
      case "releaseDate":
      case "fiscalYearEnd":
      case "boardMeetingDate":
      case "meetingDate":
        setEntry(decision, name, singleValue(row, log), (cell) => readDateCell(cell, system, log));
        break;
      case "kind":
        setEntry(decision, name, singleValue(row, log), (cell) =>
          readChoiceCell(cell, kindIndex, "kind", log),
        );
        break;
      case "decidedBy":
        setEntry(decision, name, singleValue(row, log), (cell) =>
          readChoiceCell(cell, bodyIndex, "decidingBody", log),
        );
        break;
      case "meetingNumber":
        setEntry(decision, name, singleValue(row, log), (cell) => readWholeNumberCell(cell, log));
        break;
      case "distributableAmount":
        setEntry(decision, name, singleFigure(row, log), (cell) =>
          readAmountCell(cell, { counts: "limit", currency, labelUnit }, log),
        );
        break;
      case "fiscalYearChanged":
        setEntry(decision, name, singleValue(row, log), (cell) => readAnswer(cell, log));
        break;
      case "fiscalYearLabel":
      case "meetingPlace":
        addText(decision, name, labelled, log);
    }
  }
  return decision;
}

/** A dash or "none" says that nothing changed. */
function readAnswer(cell: PlacedCell, log: ReadingLog): Stated<boolean> | null {
  const answer = readChoiceCell(cell, answerIndex, "answer", log);
  if (answer === null || answer.state === "blank" || answer.state === "undetermined") return answer;
  return { state: "given", value: answer.state === "given" && answer.value === "yes" };
}

function addText(
  decision: Writable<Decision>,
  name: "fiscalYearLabel" | "meetingPlace",
  { label, row }: LabelledRow<AnnouncementLabel>,
  log: ReadingLog,
): void {
  const fact = readTextCell(singleValue(row, log), log);
  if (fact === null) return;
  const language = languageOfText(label.language, [fact.value]);
  const texts = withLanguage(decision[name], language, fact);
  if (texts !== null) decision[name] = texts;
  else reportLabelTwice(decision[name]?.[language]?.cell ?? fact.cell, row.label, log);
}
