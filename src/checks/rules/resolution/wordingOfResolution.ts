import { givenFact, givenValue } from "../../../dividend/fact";
import { textValue } from "../../comparedValues";
import { contradictingWords } from "../../prose/resolutionWords";
import { rule } from "../../rule";
import { typedParagraphs } from "../../prose/typedParagraphs";

interface Outcomes {
  leftToMeeting: { words: string };
  finalByBoard: { words: string };
  meetingUnknown: { number: boolean; date: boolean };
}

export const wordingOfResolution = rule<Outcomes>()({
  id: "DV30",
  market: "japan",
  summary: "The wording of the resolution is that of the body that decides.",
  compares: `
    Compares "Decided by" with the typed headline, lead, approval, reason and notes. A decision of
    the board must not be said to await a shareholders' meeting; one of the meeting not to be final
    by the board's resolution. Where the meeting decides, its number or date not being known is a
    note.`,
  basis: `
    The shareholders' meeting decides on dividends unless the articles of incorporation give it to
    the board, or it is an interim one (Companies Act of Japan, Art. 309 (1), 454 (1) and (5), 459).`,
  outcomes: {
    leftToMeeting: {
      severity: "error",
      meaning: "The board decides, yet a text leaves it to a shareholders' meeting.",
    },
    finalByBoard: {
      severity: "error",
      meaning:
        "The shareholders' meeting decides, yet a text says that the board's decision is final.",
    },
    meetingUnknown: {
      severity: "note",
      meaning: "The meeting that decides is not fully known yet.",
    },
  },
  examples: [
    {
      changes: {
        Text: {
          Approval: ["The dividend needs no approval by the General Meeting of Shareholders."],
        },
      },
      finds: "finalByBoard",
      at: ["Approval", 1],
    },
    {
      changes: {
        Announcement: { "Decided by": ["Board of Directors"] },
        Text: {
          Approval: ["It is subject to the approval of the General Meeting of Shareholders."],
        },
      },
      finds: "leftToMeeting",
      at: ["Approval", 1],
    },
    {
      changes: { Announcement: { "Meeting number": [], "Meeting date": [] } },
      finds: "meetingUnknown",
      at: ["Decided by", 1],
    },
  ],
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
      outcome: "meetingUnknown",
      details: unknown,
      cell: unknownCell ?? decidedBy.cell,
      related: unknownCell === undefined ? [] : [decidedBy.cell],
    });
  },
});
