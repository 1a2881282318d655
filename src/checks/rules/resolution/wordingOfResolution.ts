import { givenFact, givenValue } from "../../dividend/fact";
import { textValue } from "../comparedValues";
import { contradictingWords } from "../prose/resolutionWords";
import { rule } from "../rule";
import { typedParagraphs } from "../prose/typedParagraphs";

interface Outcomes {
  /** The board decides, yet a text leaves it to a shareholders' meeting. */
  leftToMeeting: { words: string };
  /** The shareholders' meeting decides, yet a text says that the board's decision is final. */
  finalByBoard: { words: string };
  /** The meeting that decides is not fully known yet. */
  meetingUnknown: { number: boolean; date: boolean };
}

/**
 * DV30: the wording of the resolution is that of the body that decides.
 *
 * Compares "Decided by" with the typed headline, lead, approval, reason and notes. A decision of the board
 * must not be said to await a shareholders' meeting; one of the meeting not to be final by the board's
 * resolution. Where the meeting decides, its number or date not being known is a note.
 * Error: the shareholders' meeting decides on dividends unless the articles of incorporation give it to the
 * board, or it is an interim one (Companies Act of Japan, Art. 309 (1), 454 (1) and (5), 459). Japan only.
 */
export const dv30 = rule<Outcomes>()({
  id: "DV30",
  market: "japan",
  check({ announcement }, report) {
    const { decision } = announcement;
    const decidedBy = givenFact(decision.decidedBy);
    if (decidedBy === null) {
      report.missing("decidedBy");
      return;
    }
    const paragraphs = typedParagraphs(announcement, [
      "headline",
      "lead",
      "approval",
      "reason",
      "notes",
    ]);
    const kind = givenValue(decision.kind);
    for (const { fact } of paragraphs) {
      const words = contradictingWords(fact.value, decidedBy.value, kind);
      if (words === null) {
        report.agreed({
          cells: [fact.cell, decidedBy.cell],
          values: [textValue(decidedBy.shown)],
        });
        continue;
      }
      report.finding({
        severity: "error",
        outcome: decidedBy.value === "boardOfDirectors" ? "leftToMeeting" : "finalByBoard",
        details: { words },
        cell: fact.cell,
        related: [decidedBy.cell],
        actual: textValue(words),
      });
    }
    if (decidedBy.value === "boardOfDirectors") return;
    const unknown = {
      number: givenFact(decision.meetingNumber) === null,
      date: givenFact(decision.meetingDate) === null,
    };
    if (!unknown.number && !unknown.date) return;
    const unknownCell = unknown.number ? decision.meetingNumber?.cell : decision.meetingDate?.cell;
    report.finding({
      severity: "note",
      outcome: "meetingUnknown",
      details: unknown,
      cell: unknownCell ?? decidedBy.cell,
      related: unknownCell === undefined ? [] : [decidedBy.cell],
    });
  },
});
