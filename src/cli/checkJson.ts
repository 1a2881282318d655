import { type SettledFinding, openErrors } from "../checks/acceptance";
import { verdictOf } from "../checks/coverage";
import { a1, a1Range } from "../dividend/fact";
import { factNamesIn } from "../languages/factNamesIn";
import { findingText } from "../languages/findingText";
import { sayIn } from "../languages/say";
import { type TextLinks, textLinks } from "../papers/textLinks";
import type { CheckedFile, CheckedWorksheet } from "./checkedFile";
import { logJson } from "./logJson";

/** A file's report for machines, in the shape the command line promises; its words are English. */
export function checkJson({ file, worksheets, problem, unread }: CheckedFile) {
  // Named only where it says something: the sheets too large to be read.
  const beside = unread.length === 0 ? {} : { unread };
  return { file, worksheets: worksheets.map(worksheetJson), ...beside, problem };
}

function worksheetJson(checked: CheckedWorksheet) {
  const { announcement, findings, checks } = checked;
  const { currency } = announcement.presentation;
  const lacks = checks.notChecked.map(({ rule, missing }) => ({
    rule,
    missing: factNamesIn("en")[missing],
  }));
  const unlike = (index: number, { rule, missing }: (typeof lacks)[number]) =>
    lacks.findIndex((other) => other.rule === rule && other.missing === missing) === index;
  return {
    sheet: announcement.sheet,
    range: a1Range(announcement.range),
    findings: findings.map((each) => findingJson(each, currency)),
    notChecked: lacks.filter((each, index) => unlike(index, each)),
    verdict: verdictOf(checks, openErrors(findings)),
    log: logJson(checked),
    texts: textLinks(announcement).map(textJson),
  };
}

/** A text with what each of its figures is tied to, and the placeholders that could stand there. */
function textJson({ cell, block, language, linked, figures, unread }: TextLinks) {
  return {
    cell: a1(cell),
    block,
    language,
    linked,
    figures: figures.map(({ words, is, fact, cells, links }) => ({
      words,
      is,
      fact,
      cells: cells.map((each) => a1(each.cell)),
      placeholders: links.map(({ placeholder }) => placeholder),
    })),
    unread,
  };
}

function findingJson({ finding, accepted }: SettledFinding, currency: string) {
  const say = sayIn("en", currency);
  const { rule, severity, cell, related, expected, actual, causedBy } = finding;
  return {
    rule,
    severity,
    cell: cell === null ? null : a1(cell),
    related: related.map(a1),
    expected: expected === null ? null : say.value(expected),
    actual: actual === null ? null : say.value(actual),
    message: findingText(finding, "en", currency),
    causedBy,
    accepted: accepted !== null,
  };
}
