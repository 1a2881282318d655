import type { Announcement } from "../dividend/announcement";
import { type Correction, composeCorrection } from "../release/compose/correction";
import type { Draft } from "./draft";
import { draftLanguage } from "./language";
import { saidBlocksOf } from "./saidBlocks";

/** The correction of a release as it was published, in its own language, by the corrected worksheet. */
export function correctionOf(published: Draft, announcement: Announcement): Correction {
  const blocks = saidBlocksOf(published);
  return composeCorrection(announcement, draftLanguage(published), { blocks, date: null });
}
