import { type LogLine, checkLog } from "../../checks/checkLog";
import { type CellAddress, a1 } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { type NewSheet, wordsCell } from "../../excel/newSheet";
import { log as english } from "../../languages/en/log";
import { findingText, ruleWords } from "../../languages/findingText";
import { log as japanese } from "../../languages/ja/log";
import { sayIn } from "../../languages/say";
import type { Reading } from "../state/pane";
import { missingText } from "../views/missingText";

const words = { en: english, ja: japanese };

/** The record of all checks as a sheet that a reviewer can read, print and sign. */
export function logSheet({ announcement, checks, outline }: Reading, language: Language): NewSheet {
  const said = words[language];
  const { currency } = announcement.presentation;
  const lines = checkLog(checks, outline);
  return {
    name: said.sheetName,
    columnWidths: [9, 30, 22, 9, 16, 64],
    rows: [
      [wordsCell(said.title(announcement.sheet), "section")],
      [],
      said.headings.map((heading, column) =>
        wordsCell(heading, column === 0 ? "section" : "heading"),
      ),
      ...lines.map((line) => lineTexts(line, language, currency).map((each) => wordsCell(each))),
      [],
      [wordsCell(said.signed, "label"), null, wordsCell(said.signedOn, "label")],
    ],
  };
}

function lineTexts(line: LogLine, language: Language, currency: string): readonly string[] {
  const said = words[language];
  const say = sayIn(language, currency);
  const title = ruleWords(line.rule, language)?.title ?? "";
  const texts = (outcome: string, cells: readonly CellAddress[], explained: string) => {
    const [cell, ...others] = cells;
    const first = cell === undefined ? "" : a1(cell);
    return [line.rule, title, outcome, first, say.cells(others), explained];
  };
  switch (line.is) {
    case "found": {
      const { finding, accepted, follows } = line;
      const severity = said.severities[finding.severity];
      const outcome = follows
        ? said.follows(severity)
        : accepted === null
          ? severity
          : said.accepted(severity);
      const sentence = findingText(finding, language, currency);
      const reason = accepted === null ? "" : `\n${said.reason(accepted)}`;
      const cells = finding.cell === null ? finding.related : [finding.cell, ...finding.related];
      return texts(outcome, cells, `${sentence}${reason}`);
    }
    case "agreed":
      return texts(
        said.agreed,
        line.cells,
        line.values.map((value) => say.value(value)).join(" / "),
      );
    case "notChecked": {
      const { cell } = line.missing;
      const cells = cell === undefined || cell === null ? [] : [cell];
      return texts(said.notChecked, cells, missingText({ ...line.missing, cell: null }, language));
    }
    case "otherMarket":
      return texts(said.otherMarket, [], "");
    case "nothing":
      return texts(said.nothing, [], "");
  }
}
