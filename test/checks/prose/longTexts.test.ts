import { announcement } from "../announcements";
import { growth } from "../../growth";
import { checked } from "../checked";
import { paragraphs } from "../paragraphs";

const many = (count: number, each: (index: number) => string, between: string) =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);

/** Texts that nobody means, each of `size` of something. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  "days of the meeting": (size) =>
    many(
      size,
      (at) => `the general meeting of shareholders on June ${String((at % 28) + 1)}, 2019`,
      " and ",
    ),
  "dividends per share": (size) =>
    many(size, (at) => `a dividend of JPY${String(at)}.50 per share`, ", "),
  "sentences with an ordinal and a day": (size) =>
    many(
      size / 4,
      (at) => `We thank you for the ${String(at + 1)}th time, as on March 31, 2019.`,
      " ",
    ),
  "days in a sentence": (size) =>
    `The meeting is on ${many(size, () => "June 27, 2019", " and ")}.`,
  numbers: (size) => many(size, String, " "),
  digits: (size) => "1".repeat(40 * size),
  dashes: (size) => "-".repeat(40 * size),
  "signs that read @": (size) => "@".repeat(40 * size),
  blanks: (size) => " ".repeat(400 * size),
};

/** The checks of a text in either language, so that its figures are compared. */
function checking(text: string): () => void {
  const typed = announcement({
    text: { lead: paragraphs(text), reason: paragraphs(text, `次のとおりです。${text}`) },
  });
  return () => {
    checked(typed);
  };
}

// Time that grows with the square of a text's length is sixteen times as much for four times the text.
const allowed = 9;

test.each(Object.entries(texts))("%s: four times as many take little more than that", (_, text) => {
  const sizes = { small: checking(text(150)), large: checking(text(600)) };
  expect(growth(sizes, allowed)).toBeLessThan(allowed);
});

test("of more figures than a release has the first are compared, and the others told to be unread", () => {
  const typed = announcement({ text: { reason: paragraphs(many(700, String, " ")) } });
  const tooMany = checked(typed).findings.filter(({ outcome }) => outcome === "tooMany");
  expect(tooMany).toMatchObject([
    { rule: "DV34", severity: "warning", details: { read: 500, unread: 200 } },
  ]);
});
