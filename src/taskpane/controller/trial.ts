import type { Environment } from "../../excel/environment";
import type { Session } from "../../excel/session";
import type { Store } from "../store";
import { thrownNotice } from "./thrown";

/** Tries the Excel the pane runs in and shows what came of it; what tries it is fetched only now. */
export async function showTrial(
  { put, state }: Store,
  session: Session,
  { platform, version }: Environment,
): Promise<void> {
  if (state().trial?.is === "running") return;
  put((now) => ({ ...now, trial: { is: "running" } }));
  try {
    const { trialReport, tryExcel } = await import("../../excel/trial");
    const steps = await tryExcel(session);
    const report = trialReport(steps, `${platform ?? "?"} ${version ?? "?"}`);
    put((now) => ({ ...now, trial: { is: "done", steps, report } }));
  } catch (error) {
    put((now) => ({ ...now, trial: null, notice: thrownNotice(error) }));
  }
}
