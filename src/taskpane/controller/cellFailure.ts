import type { FixesOutcome } from "../../excel/cellFixing";
import type { Notice } from "../state/pane";

/** Why cells were not written. */
export function failedWriting(outcome: Exclude<FixesOutcome, { readonly is: "fixed" }>): Notice {
  const isObstacle = outcome.is === "cellChanged" || outcome.is === "cellHasFormula";
  return {
    is: "failed",
    failure: isObstacle
      ? { is: "obstacle", obstacle: outcome }
      : { is: "unfinished", unfinished: outcome },
  };
}
