import { runChecks } from "../../../../src/checks/checking";
import { japaneseHolidays } from "../../../../src/checks/japaneseHolidays";
import type { CheckResult } from "../../../../src/checks/rule";
import type { Announcement } from "../../../../src/dividend/announcement";
import { isoDate } from "../../../../src/dividend/civilDate";
import { digitsOf } from "../../../../src/dividend/decimal";
import { type CellAddress, a1 } from "../../../../src/dividend/fact";
import { type Finding, type Value, cellsOfFinding } from "../../../../src/dividend/finding";
import { findingText } from "../../../../src/languages/findingText";
import { findFigures } from "../../../../src/worksheet/notation/runningText";
import { read } from "../../../worksheet/readings";
import type { TypedCell } from "../../../worksheet/sheets";
import { slots } from "./slots";
import { type Block, type Story, rowsOf } from "./stories";
import type { TrueText, WrongText } from "./texts";

/** What became of the wrong texts of a set. */
export interface WrongTally {
  readonly all: number;
  /** An error names the text's cell that does not with the right text. */
  readonly told: number;
  /** The wrong figure is logged as one that agrees. */
  readonly agreed: number;
  /** An expected value is given that is not the right one. */
  readonly misled: number;
  /** Those not told, agreed or misled. */
  readonly open: readonly OpenText[];
}

export interface TrueTally {
  readonly all: number;
  readonly errors: number;
  readonly warnings: number;
  readonly open: readonly OpenText[];
}

/** A text that is not as it should be, and a line that says so. */
interface OpenText {
  readonly text: string;
  readonly line: string;
}

interface Outcome {
  readonly rows: readonly (readonly TypedCell[])[];
  readonly announcement: Announcement;
  readonly result: CheckResult;
  readonly cell: CellAddress;
  readonly errors: readonly Finding[];
}

const known = new Map<string, Outcome>();

/** What the checks say of a worksheet with this text. */
function outcomeOf(story: Story, block: Block, text: string): Outcome {
  const key = [story.name, block, text].join("/");
  const before = known.get(key);
  if (before !== undefined) return before;
  const outcome = judged(story, block, text);
  known.set(key, outcome);
  return outcome;
}

function judged(story: Story, block: Block, text: string): Outcome {
  const rows = rowsOf(story, block, text);
  const { announcement, findings } = read(rows);
  const result = runChecks({ announcement, holidays: japaneseHolidays, earlier: null }, findings);
  const cell = { row: rows.length - 1, column: 1 };
  return { rows, announcement, result, cell, errors: of(result, cell, "error") };
}

function of(result: CheckResult, cell: CellAddress, severity: string): readonly Finding[] {
  const here = a1(cell);
  return result.findings.filter(
    (each) => each.severity === severity && cellsOfFinding(each).some((at) => a1(at) === here),
  );
}

export function tallyOfWrong(texts: readonly WrongText[]): WrongTally {
  const outcomes = texts.map((each) => {
    const right = outcomeOf(each.story, each.block, each.right);
    const wrong = outcomeOf(each.story, each.block, each.text);
    const fresh = wrong.errors.filter(
      (finding) => !right.errors.some((had) => alike(had, finding)),
    );
    const told = fresh.length > 0;
    const agreed =
      each.wrong !== null && agreedTimes(wrong, each.wrong) > agreedTimes(right, each.wrong);
    const own = each.wrong && slots[each.wrong.slot].of(each.story);
    const misled = fresh.some(
      ({ expected, actual }) =>
        own !== null &&
        own !== undefined &&
        each.wrong !== null &&
        expected !== null &&
        actual !== null &&
        keyOf(actual) === keyOfFigure(each.wrong.value) &&
        keyOf(expected) !== keyOfFigure(own),
    );
    const states = [told ? "" : "not told", agreed ? "agreed" : "", misled ? "misled" : ""];
    return { told, agreed, misled, text: each.text, line: line(each, states, fresh) };
  });
  return {
    all: texts.length,
    told: outcomes.filter(({ told }) => told).length,
    agreed: outcomes.filter(({ agreed }) => agreed).length,
    misled: outcomes.filter(({ misled }) => misled).length,
    open: outcomes
      .filter((each) => !each.told || each.agreed || each.misled)
      .map(({ text, line: said }) => ({ text, line: said })),
  };
}

export function tallyOfTrue(texts: readonly TrueText[]): TrueTally {
  const outcomes = texts.map((each) => {
    const { result, cell, errors } = outcomeOf(each.story, each.block, each.text);
    const warnings = of(result, cell, "warning");
    const states = [errors.length > 0 ? "error" : "", warnings.length > 0 ? "warning" : ""];
    const said = line(each, states, [...errors, ...warnings]);
    return { errors, warnings, open: { text: each.text, line: said } };
  });
  return {
    all: texts.length,
    errors: outcomes.filter(({ errors }) => errors.length > 0).length,
    warnings: outcomes.filter(({ warnings }) => warnings.length > 0).length,
    open: outcomes
      .filter(({ errors, warnings }) => errors.length + warnings.length > 0)
      .map(({ open }) => open),
  };
}

function line(each: TrueText, states: readonly string[], findings: readonly Finding[]): string {
  const said = findings.map((finding) => `${finding.rule}: ${findingText(finding, "en", "JPY")}`);
  const state = states.filter((word) => word !== "").join(", ");
  return [`[${state}] ${each.story.name} ${each.block}: ${each.text}`, ...said].join("\n    ");
}

function alike(one: Finding, other: Finding): boolean {
  const text = (finding: Finding) => findingText(finding, "en", "JPY");
  return one.rule === other.rule && text(one) === text(other);
}

// That a wrong day has its right weekday or era is true.
const ofCalendar: ReadonlySet<string> = new Set(["DV26", "DV28"]);

function agreedTimes({ result, cell }: Outcome, wrong: { readonly value: string }): number {
  const here = a1(cell);
  return result.agreements.filter(
    ({ rule, cells, values }) =>
      !ofCalendar.has(rule) &&
      cells.some((each) => a1(each) === here) &&
      values.some((value) => keyOf(value) === keyOfFigure(wrong.value)),
  ).length;
}

/** A value so that those of the same digits or the same day are the same, whatever their unit. */
function keyOf(value: Value): string {
  if (value.is === "date") return isoDate(value.date);
  if (value.is === "amount") return keyOfFigure(digitsOf(value.amount.number));
  if (value.is === "money") return keyOfFigure(digitsOf(value.money));
  if (value.is === "shares") return keyOfFigure(digitsOf(value.shares));
  if (value.is === "ordinal") return String(value.ordinal);
  return value.is === "text" ? keyOfText(value.text) : JSON.stringify(value);
}

/** What a figure means that is shown as it was typed. */
function keyOfText(text: string): string {
  const [figure] = findFigures(text);
  if (figure?.reading.is === "date" && figure.reading.date.is === "date") {
    return isoDate(figure.reading.date.date);
  }
  return figure?.reading.is === "number"
    ? keyOfFigure(digitsOf(figure.reading.number.number))
    : text;
}

function keyOfFigure(figure: string): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(figure)) return figure;
  return String(Number(figure.replace(/,/gu, "")));
}
