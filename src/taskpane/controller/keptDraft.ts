import type { Settlement } from "../../dividend/settlement";
import {
  type KeptDrafts,
  acceptingInDraft,
  seenIn,
  withdrawingInDraft,
} from "../../drafts/accept/draftAcceptance";
import type { DraftFinding } from "../../drafts/accept/draftFinding";
import { keepDrafts } from "../../excel/keptDrafts";
import type { Session } from "../../excel/session";
import type { Notice } from "../state/pane";
import type { OpenDividend } from "./openDividend";
import type { JudgedDraft } from "./returnedDraft";

/** Keeps a finding of the draft as accepted in the workbook, with the words it stands in. */
export function acceptInDraft(
  session: Session,
  on: OpenDividend,
  draft: JudgedDraft,
  finding: DraftFinding,
  said: Settlement,
): Promise<Notice | null> {
  return keep(session, on, draft, (kept) => acceptingInDraft(kept, finding, draft.draft, said));
}

export function withdrawInDraft(
  session: Session,
  on: OpenDividend,
  draft: JudgedDraft,
  finding: DraftFinding,
): Promise<Notice | null> {
  return keep(session, on, draft, (kept) => withdrawingInDraft(kept, finding, draft.draft));
}

/** Whoever settles something in a draft has looked at it: what the next one has besides is new. */
async function keep(
  session: Session,
  { open: { worksheet, sheet } }: OpenDividend,
  { verification, draft }: JudgedDraft,
  change: (kept: KeptDrafts) => KeptDrafts,
): Promise<Notice | null> {
  const outcome = await keepDrafts(session, worksheet, sheet, (kept) =>
    seenIn(change(kept), verification, draft),
  );
  if (outcome.is === "kept") return null;
  return { is: "failed", failure: { is: "unfinished", unfinished: outcome } };
}
