import { clockTime } from "../../drafts/mark/clockTime";
import type { Language } from "../../dividend/language";
import type { Environment } from "../../excel/environment";
import type { AddedSheet } from "../../excel/takingBack";
import type { Session } from "../../excel/session";
import type { Attempt } from "../../excel/tablesRequest";
import { releaseFormats } from "../../release/render/formats";
import type { Notice, Place } from "../state/pane";
import { download, savesFiles } from "./download";
import type { OpenDividend } from "./openDividend";
import type { JudgedDraft } from "./returnedDraft";
import { add } from "./sheetWriting";
import { tieOutSheet } from "./tieOutSheet";

/** Hands a marked copy of the draft to the host as a file; what makes it is fetched only now. */
export async function saveMarked(
  draft: JudgedDraft,
  { ticks, language }: { readonly ticks: boolean; readonly language: Language },
  environment: Environment,
): Promise<Notice> {
  if (!savesFiles(environment)) return { is: "cannotSaveMarked" };
  const { markDraft } = await import("../../drafts/mark/marking");
  const time = clockTime(Date.now());
  const marking = await markDraft(draft.verify, draft, { language, time, ticks });
  if (marking.is === "failure" || draft.format === "pdf") return { is: "notMarkable" };
  const { ending, mediaType } = releaseFormats[draft.format];
  const file = `${(draft.name ?? "draft").replace(/\.[^.]*$/u, "")}.marked.${ending}`;
  download(file, marking.bytes, mediaType);
  return { is: "markedSaved", file, counts: marking.counts };
}

/** Puts every figure of the draft, with its cell and what came of it, on a sheet to sign. */
export function writeTieOut(
  session: Session,
  { shown: { announcement } }: OpenDividend,
  draft: JudgedDraft,
  language: Language,
  attempt: Attempt,
): Promise<Notice | null> {
  const said = (place: Place, undo: AddedSheet): Notice => ({ is: "tieOutDone", place, undo });
  const sheet = tieOutSheet(announcement, draft, { language, at: Date.now() });
  return add(session, sheet, said, attempt);
}

/** Today on this machine's calendar, as ISO 8601 writes it. */
export function civilToday(): string {
  return clockTime(Date.now()).slice(0, 10);
}
