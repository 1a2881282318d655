import { importRelease } from "../../src/drafts/import/importing";
import { readTextDraft } from "../../src/drafts/read/text";

const head = "May 14, 2024\nThe Board of Directors resolved on May 14, 2024 to pay dividends.\n";
const headings = "|Determined amount|Previous year (year ended March 31, 2023)";
const first = `${headings}\nRecord date|March 31, 2024|March 31, 2023\nDividend per share|20.00 yen|18.00 yen`;

function importOf(text: string) {
  const result = importRelease(readTextDraft(`${head}${text.replaceAll("|", "\t")}`));
  if (result === null) throw new Error("a dividend is decided");
  return {
    classes: result.announcement.classes.map(({ name }) => name),
    taken: result.taken.flatMap(({ goes, words }) => (goes.is === "dividend" ? [words] : [])),
    left: result.notUnderstood.map(({ text: words }) => words),
  };
}

test("a further class that nothing names is told with its dividend, to be named", () => {
  const second = first.replace("20.00", "35.00").replace("18.00", "35.00");
  expect(importOf(`${first}\n\nAs well as:\n\n${second}`)).toEqual({
    classes: [null, "Class 2"],
    taken: ["Dividend per share 35.00 yen 35.00 yen"],
    left: [],
  });
});

test("the rest of a table that a line of text cuts off is no class of its own, and listed", () => {
  const rest =
    "Total dividend amount|200 million yen|180 million yen\nEffective date|June 3, 2024|June 5, 2023";
  expect(importOf(`${first}\n\nTo be continued\n\n${rest}`)).toEqual({
    classes: [null],
    taken: [],
    left: [...rest.split(/[|\n]/u)],
  });
});
