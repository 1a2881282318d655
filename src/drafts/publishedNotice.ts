import type { Announcement } from "../dividend/announcement";
import { type Correction, composeCorrection } from "../release/compose/correction";
import type { Draft } from "./draft";
import { draftLanguage } from "./language";
import { importRelease } from "./import/importing";
import { saidBlocksOf } from "./saidBlocks";

/**
 * Whether a text is a release of a dividend or of its forecast, which a correction can be of: one with a table of it, or
 * with something that no words can be read of, such as a table that is a picture.
 */
export function isPublishedNotice(draft: Draft): boolean {
  return draft.unread.length > 0 || importRelease(draft) !== null;
}

/** The correction of a release as it was published, in its own language, by the corrected worksheet. */
export function correctionOf(published: Draft, announcement: Announcement): Correction {
  const blocks = saidBlocksOf(published);
  return composeCorrection(announcement, draftLanguage(published), { blocks, date: null });
}
