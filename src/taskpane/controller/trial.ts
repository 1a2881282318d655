import type { Environment } from "../../excel/environment";
import type { Session } from "../../excel/session";
import type { HandAnswer } from "../../excel/trial";
import type { Store } from "../store";
import { copyText } from "./clipboard";
import { thrownNotice } from "./thrown";

/** The trial of the Excel the pane runs in; what tries it is fetched only when it is asked for. */
export interface TrialControl {
  readonly run: () => void;
  readonly answer: (answer: NonNullable<HandAnswer>) => void;
  readonly copy: () => void;
}

export function trialControl(
  { put, state }: Store,
  session: Session,
  { platform, version }: Environment,
): TrialControl {
  let answered: HandAnswer = null;

  const run = async (): Promise<void> => {
    put((now) => ({ ...now, trial: { is: "running", steps: [], asks: null } }));
    try {
      const { trialReport, tryExcel } = await import("../../excel/trial");
      const steps = await tryExcel(session, {
        onStep: (done, asks) => {
          answered = null;
          put((now) => ({ ...now, trial: { is: "running", steps: done, asks } }));
        },
        answer: () => answered,
      });
      const about = `${platform ?? "?"} ${version ?? "?"} ${state().language}`;
      const report = trialReport(steps, about);
      put((now) => ({ ...now, trial: { is: "done", steps, report, copied: null } }));
    } catch (error) {
      put((now) => ({ ...now, trial: null, notice: thrownNotice(error) }));
    }
  };

  return {
    run: () => {
      if (state().trial?.is !== "running") void run();
    },
    answer: (answer) => {
      answered = answer;
    },
    copy: () => {
      const { trial } = state();
      if (trial?.is !== "done") return;
      void copyText(trial.report).then((copied) => {
        put((now) =>
          now.trial?.is === "done" ? { ...now, trial: { ...now.trial, copied } } : now,
        );
      });
    },
  };
}
