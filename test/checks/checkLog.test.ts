import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { acceptanceOf } from "../../src/checks/acceptance";
import { type LogLine, checkLog } from "../../src/checks/checkLog";
import { outline } from "../../src/checks/outline";
import { rulebook } from "../../src/checks/rulebook";
import { a1 } from "../../src/dividend/fact";
import { sayIn } from "../../src/languages/say";
import { announcement } from "./announcements";
import { columnCell } from "./cells";
import { checked } from "./checked";
import { fullChecked, fullWorksheet } from "./fullWorksheet";

function written(line: LogLine): string {
  const say = sayIn("en", "JPY");
  switch (line.is) {
    case "found": {
      const { severity, outcome, cell } = line.finding;
      const at = cell === null ? "nowhere" : a1(cell);
      const how = line.follows ? "follows" : "found";
      const accepted = line.accepted === null ? "" : `, accepted: ${line.accepted}`;
      return `${line.rule} ${how}: ${severity} ${outcome} ${at}${accepted}`;
    }
    case "agreed":
      return `${line.rule} agreed: ${line.cells.map(a1).join(" ")} | ${line.values.map((value) => say.value(value)).join(" | ")}`;
    case "notChecked": {
      const { missing, column, shareClass, cell } = line.missing;
      const where = [column, shareClass, cell && a1(cell)].filter((each) => each != null);
      return [`${line.rule} not checked for want of ${missing}`, ...where].join(", ");
    }
    case "otherMarket":
    case "nothing":
      return `${line.rule} ${line.is}`;
  }
}

test("the log of the full sample says of every rule what it compared", () => {
  const checks = fullChecked();
  const log = checkLog(checks, outline(checks.findings, [], fullWorksheet().announcement));
  const expected = readFileSync(resolve(__dirname, "fullSample.log.txt"), "utf8");
  expect(log.map(written)).toEqual(expected.trimEnd().split("\n"));
});

const slip = announcement({ forecast: { recordDate: "2018-03-31" } });

function logOf(accepted: boolean): readonly string[] {
  const checks = checked(slip);
  const finding = checks.findings.find(({ rule }) => rule === "DV16");
  if (finding === undefined) throw new Error("The slip was not found");
  const acceptances = accepted ? [acceptanceOf(finding, "as published", slip)] : [];
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
});

test("rules of another market are said to be", () => {
  const abroad = announcement({ presentation: { market: "other" } });
  const checks = checked(abroad);
  const log = checkLog(checks, outline(checks.findings, [], abroad));
  const others = log.filter(({ is }) => is === "otherMarket").map(({ rule }) => rule);
  expect(others).toEqual(rulebook.filter(({ market }) => market === "japan").map(({ id }) => id));
  expect(new Set(log.map(({ rule }) => rule)).size).toBe(rulebook.length);
});
