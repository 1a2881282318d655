import { acceptanceOf } from "../../src/checks/acceptance";
import { type LogLine, checkLog } from "../../src/checks/checkLog";
import { outline } from "../../src/checks/outline";
import type { CheckResult } from "../../src/checks/rule";
import { rulesByNumber } from "../../src/checks/rulebook";
import type { Announcement } from "../../src/dividend/announcement";
import { a1 } from "../../src/dividend/fact";
import { agreementText } from "./agreed";
import { announcement } from "./announcements";
import { columnCell } from "./cells";
import { checked } from "./checked";
import { fullChecked, fullWorksheet } from "./fullWorksheet";
import { expectAsWritten, lacked } from "./told";
import { judged } from "./worksheets";
import type { AnnouncementWritten } from "./written";
import { said } from "./said";

const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };
const lead =
  "The Board of Directors of IIJ today resolved to pay an unchanged year-end dividend of JPY13.50 per share with the record date of March 31, 2019 for FY2018, JPY608 million in all.";
const approval =
  "The dividend is subject to the approval of the 27th Ordinary General Meeting of Shareholders to be held on Thursday, June 27, 2019, and is paid from retained earnings on June 28, 2019.";

function written(line: LogLine): string {
  switch (line.is) {
    case "found": {
      const { severity, outcome, cell } = line.finding;
      const at = cell === null ? "nowhere" : a1(cell);
      const how = line.follows ? "follows" : "found";
      const accepted = line.accepted === null ? "" : `, accepted: ${line.accepted.reason}`;
      return `${line.rule} ${how}: ${severity} ${outcome} ${at}${accepted}`;
    }
    case "agreed":
      return `${line.rule} agreed: ${agreementText(line)}`;
    case "notChecked":
      return lacked(line.missing);
    case "otherMarket":
    case "nothing":
      return `${line.rule} ${line.is}`;
  }
}

function expectLog(title: string, checks: CheckResult, of: Announcement): void {
  const log = checkLog(checks, outline(checks.findings, [], of));
  expectAsWritten("worksheets.log.txt", title, log.map(written));
}

test("the log of the full sample says of every rule what it compared", () => {
  expectLog("The full sample", fullChecked(), fullWorksheet().announcement);
});

const inTrust = {
  sharesIssued: "22,000,000",
  treasuryShares: "340,000",
  trustShares: "113,800",
  sharesEntitled: "21,660,000",
  dividendPerShare: "22.00",
  total: "476 million",
  notes: ["The total includes JPY2 million for shares held in trust."],
};

/** Worksheets with little wrong that other kinds of dividends bring. */
const others: Readonly<Record<string, AnnouncementWritten>> = {
  "One class, decided by the meeting": {},
  "An interim dividend of the board": {
    decision: {
      releaseDate: "2018-11-05",
      kind: "interim",
      decidedBy: "boardOfDirectors",
      boardMeetingDate: "2018-11-05",
      meetingNumber: null,
      meetingDate: null,
      distributableAmount: "5,000 million",
    },
    decided: { recordDate: "2018-09-30", effectiveDate: "2018-12-04" },
    forecast: { announcedOn: "2018-05-15", recordDate: "2018-09-30" },
    previous: { recordDate: "2017-09-30", effectiveDate: "2017-12-04" },
    annual: [
      {
        year: null,
        forecast: "plain",
        announcedOn: "2018-05-15",
        interim: "",
        yearEnd: "13.50",
        total: "27.00",
      },
      {
        year: "2019-03-31",
        label: "Year ending 2019-03-31",
        interim: "13.50",
        wording: "ending",
      },
      {
        year: "2018-03-31",
        interim: "13.50 (paid)",
        yearEnd: "13.50 (paid)",
        total: "27.00",
        wording: "ended",
      },
    ],
  },
  "Shares in trust, one of them noted": {
    decided: inTrust,
    forecast: { dividendPerShare: "22.00" },
    previous: inTrust,
    annual: null,
  },
  "A forecast not yet determined": {
    forecast: { dividendPerShare: "undetermined" },
    annual: [
      { year: null, forecast: "plain", interim: "13.50", yearEnd: "undetermined", total: "-" },
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "No dividend": {
    decided: { dividendPerShare: "none", total: "-", effectiveDate: "-", resource: "-" },
    annual: [{ year: "2019-03-31", interim: "13.50", yearEnd: "none", total: "13.50" }],
  },
  "Totals to the yen without share counts": {
    decided: { ...uncounted, dividendPerShare: "110", total: "2,766,837,150" },
    forecast: { dividendPerShare: "110" },
    previous: { ...uncounted, dividendPerShare: "110", total: "2,755,000,050" },
    annual: null,
  },
  "A previous dividend restated across a split": {
    decided: { splitRatio: "2 for 1", splitEffectiveDate: "2018-10-01" },
    previous: {
      dividendPerShareAsPaid: "27.00",
      shareBasis: "restated",
      sharesIssued: "23,360,700",
      treasuryShares: "825,454",
      sharesEntitled: "22,535,246",
      notes: ["Restated for the 2-for-1 share split of October 1, 2018."],
    },
  },
  "Two classes with parts": {
    decided: { parts: { ordinary: "11.50", "commemorative (25th anniversary)": "2.00" } },
    grandTotal: "620 million",
    furtherClasses: [
      {
        name: "Class A",
        decided: {
          recordDate: "2019-03-31",
          dividendPerShare: "12.00",
          sharesEntitled: "1,000,000",
          total: "12 million",
          effectiveDate: "2019-06-28",
          resource: "retainedEarnings",
        },
      },
    ],
  },
};

test.each(Object.entries(others))("the log of: %s", (title, of) => {
  expectLog(title, checked(announcement(of)), announcement(of));
});

test("the log of a worksheet beside that of a year earlier", () => {
  const earlier = announcement({
    decision: { fiscalYearEnd: "2018-03-31", meetingNumber: "26", meetingDate: "2018-06-28" },
    decided: { recordDate: "2018-03-31", effectiveDate: "2018-06-29" },
  });
  const checks = checked(announcement(), { earlier });
  expectLog("Beside that of a year earlier", checks, announcement());
});

test("the log of IIJ's worksheet with its texts", () => {
  const { result } = judged({
    Announcement: {
      "Fiscal year label": ["FY2018"],
      "Board meeting date": [{ date: "2019-05-23" }],
    },
    Dividend: {
      "Column heading": [
        "FY2018 Year-end dividend",
        "Latest forecast (released on May 14, 2019)",
        "FY2017 (year ended March 31, 2018)",
      ],
      "Effective date": ["令和元年6月28日", "-", { date: "2018-06-29" }],
      "Dividend per share": [13.5, 13.5, "13.50 (*1)"],
    },
    Text: {
      Headline: ["Notice of Distribution of Retained Earnings (Year-end Dividend for FY2018)"],
      Lead: [lead],
      Approval: [approval],
      Notes: ["(*1) As paid on June 29, 2018."],
    },
  });
  expectLog("With texts", result, announcement());
});

const slip = announcement({ forecast: { recordDate: "2018-03-31" } });

function logOf(accepted: boolean): readonly string[] {
  const checks = checked(slip);
  const finding = checks.findings.find(({ rule }) => rule === "DV16");
  if (finding === undefined) throw new Error("The slip was not found");
  const acceptances = accepted ? [acceptanceOf(finding, said("as published"), slip)] : [];
  return checkLog(checks, outline(checks.findings, acceptances, slip)).map(written);
}

test("what was accepted is in it with its reason", () => {
  const cell = a1(columnCell("forecast", "recordDate"));
  expect(logOf(false)).toContain(`DV16 found: error differs ${cell}`);
  expect(logOf(true)).toContain(`DV16 found: error differs ${cell}, accepted: as published`);
  expect(logOf(true)).toHaveLength(logOf(false).length);
});

test("what follows from a finding stands below it, and what could not be read above all", () => {
  const changes = [
    { label: "Record date", column: 1, value: { date: "2025-03-30" } },
    { label: "Distributable amount", column: 1, value: "plenty" },
  ];
  const checks = fullChecked(changes);
  const { announcement: read } = fullWorksheet(changes);
  const log = checkLog(checks, outline(checks.findings, [], read)).map(written);
  expect(log[0]).toMatch(/^WS\d\d found: /);
  const found = log.filter((line) => / (?:found|follows):/.test(line)).slice(1);
  expect(found.map((line) => line.split(":")[0])).toEqual([
    "DV18 found",
    "DV16 follows",
    "DV17 follows",
    "DV40 follows",
    "DV40 found",
  ]);
  expect(log.filter((line) => /^DV(?:16|17) nothing/.test(line))).toEqual([]);
  // Silence is never taken for a pass: of every rule there is a line, and one alone says nothing.
  const rules = log.map((line) => line.split(/[: ]/u)[0]);
  expect(rulesByNumber.map(({ id }) => id).filter((id) => !rules.includes(id))).toEqual([]);
  const silent = log.filter((line) => line.endsWith(" nothing")).map((line) => line.split(" ")[0]);
  expect(silent.filter((id) => rules.indexOf(id) !== rules.lastIndexOf(id))).toEqual([]);
});

test("rules of another market are said to be", () => {
  const abroad = announcement({ presentation: { market: "other" } });
  const checks = checked(abroad);
  const log = checkLog(checks, outline(checks.findings, [], abroad));
  const others = log.filter(({ is }) => is === "otherMarket").map(({ rule }) => rule);
  expect(others).toEqual(
    rulesByNumber.filter(({ market }) => market === "japan").map(({ id }) => id),
  );
  expect(new Set(log.map(({ rule }) => rule)).size).toBe(rulesByNumber.length);
});

test("a rule whose findings all follow from others' stands under those, and not as if it had found nothing", () => {
  const of = announcement({ decided: { effectiveDate: "2019-03-31" } });
  const checks = checked(of);
  const log = checkLog(checks, outline(checks.findings, [], of));
  const following = log.flatMap((line) => (line.is === "found" && line.follows ? [line.rule] : []));
  expect(following).toContain("DV21");
  const alone = log.filter((line) => line.is === "nothing").map(({ rule }) => rule);
  expect(alone.filter((rule) => following.includes(rule))).toEqual([]);
  expect(alone).toContain("DV04");
});
