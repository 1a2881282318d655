import { type MarkOwner, type WorkbookMarks, acceptedMark } from "../worksheet/workbookMarks";
import { type Acceptance, acceptancesFrom } from "./acceptance";

/** What a worksheet's marks keep as accepted. What is not in the form `acceptancesText` writes is not there. */
export function acceptedFindingsOf(
  owner: MarkOwner | null,
  marks: WorkbookMarks,
): readonly Acceptance[] {
  const kept = owner === null ? undefined : marks.settings.get(acceptedMark(owner));
  return kept === undefined ? [] : acceptancesFrom(kept);
}
