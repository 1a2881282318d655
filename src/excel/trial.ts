import type { HandStepName, KnownFaultName, TrialStepName } from "../languages/trialWords";
import type { ExcelProblem } from "../languages/excelWords";
import type { Outcome, Session } from "./session";
import { type Timer, systemTimer } from "./timer";
import { type HandParts, handParts } from "./trialByHand";
import { type TrialSheets, automaticParts } from "./trialParts";
import { trialSteps } from "./trialSteps";

const known: Readonly<Record<KnownFaultName, true>> = {
  activeSheet: true,
  shownAtOnce: true,
  settings: true,
  page: true,
  choiceHeard: true,
  undoKept: true,
};

/** What came of a part. */
export type TrialStep =
  | { readonly step: TrialStepName; readonly is: "passed" | "notTried" }
  /** A fault Excel is known to have here and there, and the add-in gets by with. */
  | { readonly step: KnownFaultName; readonly is: "known"; readonly found: string }
  | {
      readonly step: TrialStepName;
      readonly is: "failed";
      /** What Excel answered instead of what was expected. */
      readonly found: string;
      /** What kept the part from being carried out; null where it was, and came out otherwise. */
      readonly problem: ExcelProblem | null;
    };

/** What a person answers while asked to do something: nothing yet, that nothing happened, or to go on without. */
export type HandAnswer = "nothing" | "skip" | null;

export interface TrialOptions {
  readonly timer?: Timer;
  /** Called before each part with those that are done; `asks` names what a person is asked to do meanwhile. */
  readonly onStep?: (done: readonly TrialStep[], asks: HandStepName | null) => void;
  /** What the person has answered; without it what needs a person is not tried. */
  readonly answer?: () => HandAnswer;
}

/**
 * Tries the calls the product makes in the Excel it runs in, on a sheet that it adds and removes; nothing else
 * of the workbook is written to. A part that fails does not keep the next from being tried, but without the
 * sheet there is nothing to try on.
 */
export async function tryExcel(
  session: Session,
  { timer = systemTimer, onStep = () => undefined, answer }: TrialOptions = {},
): Promise<readonly TrialStep[]> {
  const sheets: TrialSheets = { active: "", isThere: false };
  const parts = automaticParts(session, sheets, timer);
  const byHand: HandParts | null = answer === undefined ? null : handParts(session, timer, answer);
  const steps: TrialStep[] = [];
  for (const step of trialSteps) {
    const asks = isByHand(step) && byHand !== null && sheets.isThere ? step : null;
    onStep([...steps], asks);
    const canBeTried = sheets.isThere || step === "activeSheet" || step === "sheetAdded";
    if (step === "cleared" || (canBeTried && !isByHand(step))) {
      steps.push(cameOf(step, await parts[step]()));
    } else if (asks !== null && byHand !== null) {
      const came = await byHand[asks]();
      steps.push(came === "skipped" ? { step, is: "notTried" } : cameOf(step, came));
    } else steps.push({ step, is: "notTried" });
  }
  return steps;
}

function cameOf(step: TrialStepName, outcome: Outcome<string | null>): TrialStep {
  const problem = outcome.is === "problem" ? outcome.problem : null;
  const found = outcome.is === "problem" ? reported(outcome.problem) : outcome.value;
  if (found === null) return { step, is: "passed" };
  // Excel has no better code for a sheet it cannot show yet than for another workbook in front; that one would
  // have been told of before.
  const isExcels =
    problem === null ||
    problem.is === "failed" ||
    (step === "shownAtOnce" && problem.is === "notInFront");
  if (isExcels && isKnownFault(step)) {
    const answer = problem !== null && "code" in problem ? problem.code : found;
    return { step, is: "known", found: answer };
  }
  return { step, is: "failed", found, problem };
}

/** A problem for the report: its kind, and Excel's own code where it has one. */
function reported(problem: ExcelProblem): string {
  return "code" in problem ? `${problem.is} ${problem.code}` : problem.is;
}

function isByHand(step: TrialStepName): step is HandStepName {
  return step === "choiceHeard" || step === "undoKept";
}

function isKnownFault(step: TrialStepName): step is KnownFaultName {
  return step in known;
}

/** The report, to be copied: one line a part, for whoever keeps the product. */
export function trialReport(steps: readonly TrialStep[], about: string): string {
  const lines = steps.map((each) => {
    switch (each.is) {
      case "passed":
        return `${each.step}: passed`;
      case "notTried":
        return `${each.step}: not tried`;
      case "known":
        return `${each.step}: known fault: ${each.found}`;
      case "failed":
        return `${each.step}: FAILED: ${each.found}`;
    }
  });
  return ["Try this Excel", about, ...lines].join("\n");
}
