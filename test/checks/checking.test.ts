import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import { rulebook } from "../../src/checks/rulebook";
import type { Announcement } from "../../src/dividend/announcement";
import type { Finding } from "../../src/dividend/finding";
import { announcement } from "./announcements";
import { checked } from "./checked";
import { judged } from "./worksheets";

function run(of: Announcement, reading: readonly Finding[] = []) {
  return runChecks({ announcement: of, holidays: japaneseHolidays, earlier: null }, reading);
}

const unread: Finding = {
  rule: "WS11",
  severity: "error",
  outcome: "unread",
  details: {},
  cell: null,
  related: [],
  expected: null,
  actual: null,
  gap: null,
  causedBy: null,
  fix: null,
};

test("a rule of Japanese law or practice is run for a dividend of Japan, and said not to be elsewhere", () => {
  expect(checked(announcement()).otherMarket).toEqual([]);
  const abroad = run(announcement({ presentation: { market: "other" } }));
  const japanese = rulebook.filter((rule) => "market" in rule).map(({ id }) => id);
  expect(japanese).toEqual(expect.arrayContaining(["DV18", "DV22", "DV23", "DV30", "DV31"]));
  expect([...abroad.otherMarket].sort()).toEqual([...japanese].sort());
  const ran = [...abroad.agreements, ...abroad.notChecked, ...abroad.findings];
  expect(ran.filter(({ rule }) => abroad.otherMarket.includes(rule))).toEqual([]);
  expect(ran.map(({ rule }) => rule)).toContain("DV01");
});

describe("a rule that says nothing", () => {
  const silent = (reading: readonly Finding[]) => {
    const { agreements, findings, notChecked } = run(announcement(), reading);
    const said = [...agreements, ...findings].map(({ rule }) => rule);
    return notChecked.filter(({ rule }) => !said.includes(rule));
  };

  it("had nothing to look at where all was read", () => {
    expect(silent([]).map(({ missing }) => missing)).not.toContain("decidedColumn");
  });

  it("was not checked where what it would have looked at was not read, once each", () => {
    const found = silent([unread]);
    const lacking = found.filter(({ missing }) => missing === "decidedColumn");
    expect(lacking.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["DV04", "DV09"]));
    expect(new Set(lacking.map(({ rule }) => rule)).size).toBe(lacking.length);
    const spoke = run(announcement(), [unread]).agreements.map(({ rule }) => rule);
    expect(lacking.filter(({ rule }) => spoke.includes(rule))).toEqual([]);
  });

  it("was not passed over where it lacked something itself", () => {
    // DV24 lacks last year's worksheet, and says so alone.
    const lacking = run(announcement(), [unread]).notChecked.filter(({ rule }) => rule === "DV39");
    expect(lacking.map(({ missing }) => missing)).toEqual(["earlierWorksheet"]);
  });
});

test("problems of reading stand before what the rules find, which stand by their numbers", () => {
  const { findings } = run(announcement({ decided: { effectiveDate: "2019-03-31" } }), [unread]);
  const rules = findings.map(({ rule }) => rule);
  expect(rules[0]).toBe("WS11");
  expect(rules.slice(1)).toEqual([...rules.slice(1)].sort());
  expect(rules).toContain("DV20");
});

test("the first fact that is missing is told alone", () => {
  const { notChecked } = run(
    announcement({ decision: { fiscalYearEnd: "", kind: "" }, decided: { recordDate: "" } }),
  );
  const lacked = notChecked.filter(({ rule }) => rule === "DV18");
  expect(lacked).toHaveLength(1);
});

test("a finding has what its rule left out as nothing", () => {
  const [finding] = judged({ Dividend: { "Effective date": ["2018-06-28"] } }).of("DV20");
  expect(finding).toMatchObject({ rule: "DV20", severity: "error", causedBy: null, fix: null });
  const [closed] = judged({ Dividend: { "Effective date": ["2019-06-29"] } }).of("DV23");
  expect(closed).toMatchObject({ related: [], expected: null, gap: null, fix: null });
});
