import { isoDate } from "../../../../src/dividend/civilDate";
import { digitsOf } from "../../../../src/dividend/decimal";
import type { Value } from "../../../../src/dividend/finding";
import {
  dateTiedTo,
  distinctFacts,
  heldAgainst,
} from "../../../../src/checks/prose/ties/heldAgainst";
import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import { announcement } from "../../announcements";
import { paragraphs } from "../../paragraphs";
import { twoYears } from "./twoYears";

function tiesOf(text: string) {
  const worksheet = announcement({ ...twoYears, text: { lead: paragraphs(text) } });
  return tiedTexts(worksheet).flatMap((each) => each.ties);
}

function shown(value: Value | null): string | null {
  if (value === null) return null;
  if (value.is === "amount") return digitsOf(value.amount.number);
  if (value.is === "money") return `${digitsOf(value.money)} money`;
  if (value.is === "shares") return `${digitsOf(value.shares)} shares`;
  if (value.is === "date") return isoDate(value.date);
  if (value.is === "days") return `${String(value.days)} days`;
  return value.is === "text" ? value.text : value.is;
}

test.each([
  ["The dividend is 19 yen per share.", "22", "19", "-3 money"],
  ["Of the dividend we have 24 yen for the year.", "40", "24", "-16 money"],
  ["Dividends total JPY2 billion.", "991", "2", "1009000000 money"],
  // Where several would do, none is expected.
  ["Our dividend brings 22 yen and 25 yen to shareholders.", null, "25", null],
  ["Treasury shares: 1,000,000 shares.", "1650909 shares", "1000000 shares", "-650909 shares"],
  ["Shares outstanding: 1,000,000 shares.", null, "1000000 shares", null],
  ["The effective date is June 27, 2019.", "2019-06-28", "2019-06-27", "-1 days"],
  // A day without its year is of the year that is nearest.
  ["The effective date is June 27.", "2019-06-28", "2019-06-27", "-1 days"],
  ["The 26th Ordinary General Meeting will decide.", null, "26th", null],
])("%s", (text, expected, actual, gap) => {
  const [held, ...others] = tiesOf(text).flatMap((tie) =>
    tie.is === "wrong" ? [heldAgainst(tie)] : [],
  );
  expect(others).toEqual([]);
  expect(held && [held.expected, held.actual, held.gap].map(shown)).toEqual([
    expected,
    actual,
    gap,
  ]);
});

test.each([
  ["The effective date is June 27, 2019.", "2019-06-28"],
  ["The effective date is June 28, 2019.", "2019-06-28"],
  ["The dividend is 22 yen per share.", null],
  ["The 26th Ordinary General Meeting will decide.", null],
  ["It was founded on June 28, 1960.", null],
])("the date that a figure is, or should be: %s", (text, date) => {
  const [tie] = tiesOf(text);
  const tied = tie === undefined ? undefined : dateTiedTo(tie);
  expect(tied && isoDate(tied)).toEqual(date);
});

test("facts are the same where they say the same", () => {
  const of = (text: string) =>
    tiesOf(text).flatMap((tie) => (tie.is === "wrong" ? tie.candidates : []));
  expect(distinctFacts(of("The previous dividend was 25 yen per share.")).length).toBe(1);
  expect(of("The previous dividend was 25 yen per share.").length).toBeGreaterThan(1);
  expect(distinctFacts(of("Shares outstanding: 1,000,000 shares.")).length).toBe(2);
});
