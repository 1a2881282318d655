import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CheckResult, Example, Rule } from "../../src/checks/rule";
import { rulesByNumber } from "../../src/checks/rulebook";
import { rules } from "../../src/languages/en/rules";
import { announcement } from "./announcements";
import { checked } from "./checked";
import { paragraphs } from "./paragraphs";
import { expectAsWritten, told } from "./told";
import { type AnnouncementWritten, type ColumnWritten, fact } from "./written";

const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };
const inTrust = {
  sharesIssued: null,
  treasuryShares: null,
  sharesEntitled: "21,660,000",
  dividendPerShare: "22.00",
  total: "476 million",
};
const splitBetween = { splitRatio: "2 for 1", splitEffectiveDate: "2018-10-01" };
const rowsOf = (...ends: string[]) =>
  ends.map((year) => ({ year, interim: "13.50", yearEnd: "13.50", total: "27.00" }));

function decided(written: ColumnWritten, more: AnnouncementWritten = {}): AnnouncementWritten {
  return { forecast: null, previous: null, annual: null, ...more, decided: written };
}

function both(now: ColumnWritten, before: ColumnWritten): AnnouncementWritten {
  return decided({ ...uncounted, ...now }, { previous: { ...uncounted, ...before } });
}

/** What the planted defects leave out: one worksheet for each other thing that a rule can say. */
const others: Readonly<Record<string, AnnouncementWritten>> = {
  "DV01 statedRounding": {
    ...both(
      { dividendPerShare: "10", sharesEntitled: "60,860,000", total: "608 million" },
      { dividendPerShare: "10", sharesEntitled: "60,860,000", total: "608 million" },
    ),
    presentation: {
      rounding: "halfUp",
      typed: { rounding: fact("Half up", { row: 12, column: 1 }, "Half up") },
    },
  },
  "DV01 negative": decided({ ...uncounted, dividendPerShare: "-13.50" }),
  "DV02 sharesEntitled": decided({ treasuryShares: null, sharesEntitled: "45,083" }),
  "DV02 besideOther": both({ total: "608" }, {}),
  "DV03 entitledIsIssued": decided({
    dividendPerShare: "25.00",
    sharesIssued: "93,534,800",
    treasuryShares: "3,200,000",
    sharesEntitled: "93,534,800",
    total: "2,258 million",
  }),
  "DV03 treasuryMoreThanIssued": decided({ treasuryShares: "46,734,601" }),
  "DV03 totalMoreThanIssued": decided({
    ...uncounted,
    sharesIssued: "46,734,600",
    total: "640 million",
  }),
  "DV04 amountDiffers": decided({
    ...inTrust,
    trustShares: "113,800",
    notes: ["The total includes JPY1 million for shares held in trust."],
  }),
  "DV04 otherRounding": decided({
    ...inTrust,
    trustShares: "113,800",
    notes: ["The total includes JPY3 million for shares held in trust."],
  }),
  "DV04 notSaid": decided({ ...inTrust, trustShares: "113,800" }),
  "DV04 otherTreatment": decided({
    ...inTrust,
    trustShares: "1,000,000",
    notes: ["信託口への配当は含まれておりません。"],
  }),
  "DV04 fitsNeither": decided({
    ...inTrust,
    total: "490 million",
    trustShares: "113,800",
    notes: ["信託口への配当を含む。"],
  }),
  "DV04 yearsDiffer": decided(
    { ...inTrust, trustShares: "1,000,000", notes: ["信託口への配当を含む。"] },
    {
      previous: {
        ...inTrust,
        trustShares: "1,000,000",
        total: "454 million",
        notes: ["信託口への配当は含まれておりません。"],
      },
    },
  ),
  "DV05 drift": both({ total: "10,400 million" }, { total: "10,000 million" }),
  "DV05 splitLike": both({ total: "20,100 million" }, { total: "10,000 million" }),
  "DV06 noShareCount": decided({ ...uncounted, dividendPerShare: "110", total: "2,766,837,152" }),
  "DV07 mixed": both(
    { dividendPerShare: "10", sharesEntitled: "60,860,000", total: "608 million" },
    { dividendPerShare: "10", sharesEntitled: "60,860,000", total: "609 million" },
  ),
  "DV08 unnamed": decided({
    ...uncounted,
    dividendPerShare: "110",
    total: "",
    parts: { ordinary: "96", commemorative: "14" },
  }),
  "DV09 unnamed": decided(uncounted, {
    furtherClasses: [
      { name: null, decided: { ...uncounted, dividendPerShare: "24", total: "13 million" } },
    ],
  }),
  "DV10 paysNothing": {
    annual: null,
    forecast: { dividendPerShare: "undetermined", effectiveDate: "2019-06-28" },
  },
  "DV14 otherAnnouncementYear": {
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2018-05-14",
        interim: "13.50",
        yearEnd: "13.50",
        total: "27.00",
      },
      ...rowsOf("2019-03-31", "2018-03-31"),
    ],
  },
  "DV15 notYet": {
    decision: { kind: "interim", releaseDate: "2018-11-05" },
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50 (paid)", total: "" },
      { year: "2018-03-31", interim: "13.50 (paid)", yearEnd: "13.50 (paid)", total: "27.00" },
    ],
  },
  "DV21 onMeetingDay": { decided: { effectiveDate: "2019-06-27" } },
  "DV21 notAfterBoard": {
    decision: { decidedBy: "boardOfDirectors", meetingDate: "", meetingNumber: "" },
    decided: { effectiveDate: "2019-05-23" },
  },
  "DV22 meetingTooLate": {
    decision: { meetingDate: "2019-07-01" },
    decided: { effectiveDate: "" },
  },
  "DV24 notToCome": { decision: { meetingDate: "2019-05-22" } },
  "DV25 forecastOnReleaseDay": { forecast: { announcedOn: "2019-05-23" } },
  "DV25 notToday": {
    decision: { boardMeetingDate: "2019-05-22" },
    text: { lead: paragraphs("当社は、本日開催の取締役会において、下記のとおり決議しました。") },
  },
  "DV38 unlabelled": {
    annual: null,
    decided: { ...uncounted, ...splitBetween, dividendPerShare: "14.63", total: "2,644 million" },
    previous: { ...uncounted, dividendPerShare: "25.00", total: "2,258 million" },
  },
  "DV38 totalMixes": {
    decided: { ...uncounted, ...splitBetween },
    previous: { ...uncounted, shareBasis: "restated", dividendPerShareAsPaid: "27.00" },
    annual: [
      { year: "2019-03-31", interim: "27.00", yearEnd: "13.50", total: "40.50" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "DV40 perhapsUnnecessary": {
    text: { lead: paragraphs("本日公表の決算短信のとおり、配当を決議しました。") },
  },
  "DV41 shifted": { annual: rowsOf("2019-03-31", "2017-03-31") },
  "DV41 notYearEnd": { annual: rowsOf("2019-03-31", "2018-04-30") },
  "DV41 missing": { annual: rowsOf("2019-03-31") },
  "DV43 beforeBoard": { decision: { boardMeetingDate: "2019-05-24" } },
};

function expectTold(outcome: string, { findings }: CheckResult): void {
  expect(findings.map((finding) => `${finding.rule} ${finding.outcome}`)).toContain(outcome);
  expectAsWritten("outcomes.findings.txt", outcome, findings.map(told));
}

test.each(Object.entries(others))("%s", (outcome, written) => {
  expectTold(outcome, checked(announcement(written)));
});

// What was decided a year earlier, as the worksheet of that year has it.
const earlier = {
  "DV24 notNext": {
    decision: { fiscalYearEnd: "2018-03-31", meetingNumber: "25", meetingDate: "2018-06-28" },
    decided: { recordDate: "2018-03-31", effectiveDate: "2018-06-29" },
  },
  "DV39 differs": {
    decision: { fiscalYearEnd: "2018-03-31", meetingNumber: "26", meetingDate: "2018-06-28" },
    decided: { recordDate: "2018-03-31", dividendPerShare: "13.51", effectiveDate: "2018-06-29" },
  },
};

test.each(Object.entries(earlier))("%s", (outcome, written) => {
  expectTold(outcome, checked(announcement(), { earlier: announcement(written) }));
});

test("every outcome of every rule is told of a worksheet here, among the planted defects or the examples", () => {
  const files = ["outcomes", "plantedDefects"];
  const all = files.map((name) => readFileSync(resolve(__dirname, `${name}.findings.txt`), "utf8"));
  const lines = all.join("\n").matchAll(/^(DV\d\d) (?:error|warning|note) (\w+) at/gmu);
  const ofExamples = (rulesByNumber as readonly Rule[]).flatMap(({ id, examples }) =>
    (examples as readonly Example<string>[]).map(({ finds }) => `${id} ${String(finds)}`),
  );
  const told = new Set([
    ...ofExamples,
    ...[...lines].map(([, rule = "", outcome = ""]) => `${rule} ${outcome}`),
  ]);
  const said = Object.entries(rules)
    .filter(([rule]) => rule.startsWith("DV"))
    .flatMap(([rule, { sentences }]) => Object.keys(sentences).map((each) => `${rule} ${each}`));
  expect(said.filter((each) => !told.has(each))).toEqual([]);
});
