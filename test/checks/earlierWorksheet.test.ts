import { earlierWorksheet } from "../../src/checks/earlierWorksheet";
import { announcement } from "./announcements";
import type { Announcement } from "../../src/dividend/announcement";
import type { DecisionWritten } from "./written";

const now = announcement();
const yearBefore = { fiscalYearEnd: "2018-03-31" };

function other(decision: DecisionWritten, name?: Announcement["company"]["name"]): Announcement {
  const plain = announcement({ decision });
  return name === undefined ? plain : { ...plain, company: { ...plain.company, name } };
}

const named = (value: string) => ({
  value,
  cell: { row: 1, column: 1 },
  shown: value,
  cellNumber: null,
});

test("the same dividend of the fiscal year before is found among the other worksheets", () => {
  const earlier = other(yearBefore);
  const others = [now, other({ fiscalYearEnd: "2017-03-31" }), earlier, other({ kind: "interim" })];
  expect(earlierWorksheet(now, others)).toBe(earlier);
});

test.each<[string, DecisionWritten]>([
  ["another kind of dividend", { ...yearBefore, kind: "interim" }],
  ["an older year", { fiscalYearEnd: "2017-03-31" }],
  ["the same year", { fiscalYearEnd: "2019-03-31" }],
  ["no kind", { ...yearBefore, kind: null }],
  ["no fiscal year end", { fiscalYearEnd: null }],
])("a worksheet with %s is not it", (_what, decision) => {
  expect(earlierWorksheet(now, [other(decision)])).toBeNull();
});

test("of two of that year neither is taken, since nothing tells which was published", () => {
  expect(earlierWorksheet(now, [other(yearBefore), other(yearBefore)])).toBeNull();
});

test("another company's worksheet is not it; one language that agrees is enough", () => {
  const ours = { ...now, company: { name: { en: named("Ours Inc."), ja: named("当社") } } };
  const theirs = other(yearBefore, { en: named("Theirs Inc.") });
  expect(earlierWorksheet(ours, [theirs])).toBeNull();
  const renamed = other(yearBefore, { en: named("Our Inc."), ja: named("当社") });
  expect(earlierWorksheet(ours, [renamed])).toBe(renamed);
  const japanese = other(yearBefore, { ja: named("当社") });
  expect(
    earlierWorksheet({ ...ours, company: { name: { en: named("Ours Inc.") } } }, [japanese]),
  ).toBe(japanese);
});

test("without a kind or a fiscal year end nothing is a year earlier", () => {
  expect(
    earlierWorksheet(other({ kind: null }), [other({ ...yearBefore, kind: null })]),
  ).toBeNull();
  expect(earlierWorksheet(other({ fiscalYearEnd: null }), [other(yearBefore)])).toBeNull();
});
