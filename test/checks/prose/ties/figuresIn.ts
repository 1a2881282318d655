import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import type { TextSection } from "../../../../src/dividend/announcement";
import { announcement } from "../../announcements";
import { paragraphs } from "../../paragraphs";
import type { AnnouncementWritten } from "../../written";

/** "22 yen agreed", "19 yen not 22": each figure of a text with what it is, and what it should be where it is wrong. */
export function figuresIn(
  text: string,
  written: AnnouncementWritten,
  block: keyof TextSection = "reason",
): readonly string[] {
  return tiedTexts(announcement({ ...written, text: { [block]: paragraphs(text) } }))
    .flatMap(({ ties }) => ties)
    .map((tie) => {
      const figure = tie.spot.found.text.trim();
      if (tie.is !== "wrong") return `${figure} ${tie.is}`;
      const candidates = new Set(tie.candidates.map(({ shown }) => shown));
      return `${figure} not ${[...candidates].join(" ")}`;
    });
}
