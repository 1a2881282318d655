import type { Announcement } from "../../dividend/announcement";
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
import { labelledCell } from "./cellLabel";
import { usageIn } from "../../languages/usageIn";

const words = { en: english, ja: japanese };

/**
 * The record of all checks as a sheet that a reviewer can read, print and sign: what was checked, when and
 * with what result, then a line for every rule and place.
 */
export function logSheet(reading: Reading, language: Language): NewSheet {
  const { announcement, checks, outline } = reading;
  const said = words[language];
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
      ...inOrder(lines).map((line) => lineCells(line, announcement, language)),
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
  const { error } = outline.counts;
  const counts = reportWordsIn(language).counts(outline.counts);
  const rows = {
    company: (name?.[language] ?? Object.values(name ?? {})[0])?.value ?? "",
    dividend: said.dividend(givenValue(kind), dateOf(fiscalYearEnd)),
    releaseDate: dateOf(releaseDate) ?? "",
    checkedAt: checkedAt.format(readAt),
    result: said.result(
      verdictText(checks, error, language),
      counts,
      // A verdict that nothing is wrong says so itself.
      error === 0 ? 0 : checks.notChecked.length,
    ),
  } as const;
  return (["company", "dividend", "releaseDate", "checkedAt", "result"] as const)
    .filter((row) => rows[row] !== "")
    .map((row) => [wordsCell(said.about[row], "label"), wordsCell(rows[row], "label")]);
}

/** Accepted errors first: whoever signs the log answers for them. */
function inOrder(lines: readonly LogLine[]): readonly LogLine[] {
  return [...lines.filter(isAcceptedError), ...lines.filter((line) => !isAcceptedError(line))];
}

function isAcceptedError(line: LogLine): boolean {
  return line.is === "found" && line.accepted !== null && line.finding.severity === "error";
}

function lineCells(
  line: LogLine,
  announcement: Announcement,
  language: Language,
): readonly NewCell[] {
  const role = isAcceptedError(line) ? "heading" : "value";
  return lineTexts(line, announcement, language).map((text) => wordsCell(text, role));
}

function lineTexts(
  line: LogLine,
  announcement: Announcement,
  language: Language,
): readonly string[] {
  const said = words[language];
  const { currency } = announcement.presentation;
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
      return texts(said.agreed, line.cells, comparedText(line, announcement, language));
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

/** So many cells are named with what they hold; the log has the addresses of all. */
const mostNamed = 12;

/** What was compared, each cell with its label, then values that stand in none of them, as a total reckoned anew does. */
function comparedText(
  { cells, values }: Extract<LogLine, { readonly is: "agreed" }>,
  announcement: Announcement,
  language: Language,
): string {
  const say = sayIn(language, announcement.presentation.currency);
  const { colon, semicolon } = usageIn(language);
  const named = cells.slice(0, mostNamed);
  const labelled = named.flatMap((cell) => labelledCell(cell, announcement, language) ?? []);
  const others = values
    .map((value) => say.value(value))
    .filter((text) => !labelled.some(({ shown }) => shown === text));
  // A value is said again only where no cell with a label shows what was compared.
  const said = labelled.map(({ label, shown }) => `${label}${colon}${shown}`);
  const all = said.length < named.length || said.length === 0 ? [...said, ...others] : said;
  const more = cells.length - named.length;
  return [...all, ...(more === 0 ? [] : [words[language].more(more)])].join(semicolon);
}
