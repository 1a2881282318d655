import type { HandFinding, HandStepName } from "../languages/trialWords";
import type { Batch, Outcome, Registration, Session } from "./session";
import type { Timer } from "./timer";
import { trialSheet } from "./trialCells";

/** How a part went that a person was asked to carry out; null if it went as it should. */
type CameByHand = Outcome<HandFinding | null> | "skipped";

export type HandParts = Readonly<Record<HandStepName, () => Promise<CameByHand>>>;

const pause = 400;
/** A person who has not done it within two minutes has left. */
const looks = 300;
/** How many looks an event may be late. */
const lateness = 5;
const choiceCell = "B12";
const undoCell = "H1";

/** The parts in which a person acts and the trial only watches what Excel makes of it. */
export function handParts(
  session: Session,
  timer: Timer,
  answer: () => "nothing" | "skip" | null,
): HandParts {
  const waitFor = (isThere: () => Promise<boolean>) => lookUntil(isThere, timer, answer);
  const shows = async (address: string, wanted: string) => {
    const look = await session.read("trial", (context) => textAt(context, address));
    return look.is === "done" && look.value === wanted;
  };
  return {
    choiceHeard: async () => {
      let heard = 0;
      const registrations: Registration[] = [];
      const prepared = await session.write("trial", async (context) => {
        const cell = trialSheet(context).getRange(choiceCell);
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
        cell.values = [["No"]];
        await context.sync();
        const hear = () => {
          heard += 1;
          return Promise.resolve();
        };
        registrations.push(trialSheet(context).onChanged.add(hear));
        await context.sync();
      });
      if (prepared.is === "problem") return prepared;
      const chosen = await waitFor(() => shows(choiceCell, "Yes"));
      for (let look = 0; chosen === "seen" && heard === 0 && look < lateness; look += 1) {
        await waited(timer);
      }
      await session.unregister(registrations);
      if (chosen !== "seen") return chosen === "nothing" ? notSeen : "skipped";
      return { is: "done", value: heard > 0 ? null : "noEvent" };
    },
    undoKept: async () => {
      const prepared = await session.write("trial", askForMergesAfterWriting);
      if (prepared.is === "problem") return prepared;
      const undone = await waitFor(() => shows(undoCell, ""));
      if (undone === "skipped") return "skipped";
      return { is: "done", value: undone === "seen" ? null : "nothingToUndo" };
    },
  };
}

const notSeen: Outcome<HandFinding> = { is: "done", value: "noChoice" };

/** Something to undo, and then the question that is known to empty the list (OfficeDev/office-js#5918). */
const askForMergesAfterWriting: Batch<void> = async (context) => {
  const sheet = trialSheet(context);
  sheet.getRange("G1:G2").merge(false);
  await context.sync();
  sheet.getRange(undoCell).values = [["undo"]];
  await context.sync();
  const merged = sheet.getRange("A1:H12").getMergedAreasOrNullObject();
  merged.load("address");
  await context.sync();
};

async function textAt(context: Excel.RequestContext, address: string): Promise<string> {
  const cell = trialSheet(context).getRange(address);
  cell.load("text");
  await context.sync();
  return cell.text[0]?.[0] ?? "";
}

async function lookUntil(
  isThere: () => Promise<boolean>,
  timer: Timer,
  answer: () => "nothing" | "skip" | null,
): Promise<"seen" | "nothing" | "skipped"> {
  for (let look = 0; look < looks; look += 1) {
    if (await isThere()) return "seen";
    const said = answer();
    if (said !== null) return said === "skip" ? "skipped" : "nothing";
    await waited(timer);
  }
  return "skipped";
}

function waited(timer: Timer): Promise<void> {
  return new Promise((resolve) => {
    timer.start(pause, resolve);
  });
}
