import { type LogLine, checkLog } from "../../checks/checkLog";
import { type CellAddress, a1, givenValue } from "../../dividend/fact";
import { cellsOfFinding } from "../../dividend/finding";
import type { Language } from "../../dividend/language";
import { type NewCell, type NewSheet, wordsCell } from "../../excel/newSheet";
import { log as english } from "../../languages/en/log";
import { findingText, ruleWords } from "../../languages/findingText";
import { log as japanese } from "../../languages/ja/log";
import { reportWordsIn } from "../../languages/reportWordsIn";
import { sayIn } from "../../languages/say";
import { settlementText } from "../../languages/settlementText";
import { verdictText } from "../../languages/verdictText";
import type { Reading } from "../state/pane";
import { missingText } from "../views/missingText";

const words = { en: english, ja: japanese };

/**
 * The record of all checks as a sheet that a reviewer can read, print and sign: what was checked, when and
 * with what result, then a line for every rule and place.
 */
export function logSheet(reading: Reading, language: Language): NewSheet {
  const { announcement, checks, outline } = reading;
  const said = words[language];
  const { currency } = announcement.presentation;
  const lines = checkLog(checks, outline);
  const head = [
    [wordsCell(said.title(announcement.sheet), "section")],
    ...aboutRows(reading, language),
    [],
  ];
  return {
    name: said.sheetName,
    columnWidths: [15, 40, 26, 9, 30, 70],
    page: { orientation: "Landscape", pagesDown: "any", titleRow: head.length },
    rows: [
      ...head,
      said.headings.map((heading) => wordsCell(heading, "heading")),
      ...lines.map((line) => lineTexts(line, language, currency).map((each) => wordsCell(each))),
      [],
      [
        wordsCell(said.signed, "label"),
        wordsCell("", "signature"),
        wordsCell(said.signedOn, "label"),
        wordsCell("", "signature"),
        wordsCell("", "signature"),
      ],
    ],
  };
}

/** The head's rows: a label, and beside it what it names, which may run on over the cells to its right. */
function aboutRows(
  { announcement, checks, outline, readAt }: Reading,
  language: Language,
): readonly (readonly NewCell[])[] {
  const said = words[language];
  const say = sayIn(language, announcement.presentation.currency);
  const { name } = announcement.company;
  const { kind, fiscalYearEnd, releaseDate } = announcement.decision;
  const dateOf = (entry: typeof releaseDate) => {
    const date = givenValue(entry);
    return date === null ? null : say.date(date);
  };
  const checkedAt = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });
  const { error, warning, note } = outline.open;
  const counts = reportWordsIn(language).counts({
    error: error.length,
    warning: warning.length,
    note: note.length,
    accepted: outline.accepted.length,
  });
  const rows = {
    company: (name?.[language] ?? Object.values(name ?? {})[0])?.value ?? "",
    dividend: said.dividend(givenValue(kind), dateOf(fiscalYearEnd)),
    releaseDate: dateOf(releaseDate) ?? "",
    checkedAt: checkedAt.format(readAt),
    result: said.result(
      verdictText(checks, error.length, language),
      counts,
      checks.notChecked.length,
    ),
  } as const;
  return (["company", "dividend", "releaseDate", "checkedAt", "result"] as const)
    .filter((row) => rows[row] !== "")
    .map((row) => [wordsCell(said.about[row], "label"), wordsCell(rows[row], "label")]);
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
      const severity = reportWordsIn(language).severity[finding.severity];
      const outcome = follows
        ? said.follows(severity)
        : accepted === null
          ? severity
          : said.accepted(severity);
      const sentence = findingText(finding, language, currency);
      const reason = accepted === null ? "" : `\n${settlementText(accepted, language)}`;
      return texts(outcome, cellsOfFinding(finding), `${sentence}${reason}`);
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
