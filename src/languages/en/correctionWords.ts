import type { CorrectionWords } from "../correctionWords";

export const correctionWords: CorrectionWords = {
  title: (headline) => `(Correction) Partial correction of "${headline}"`,
  lead({ headline, noticeDate, correctionDate, place, company }) {
    const from = place === null ? correctionDate : `${place}, ${correctionDate}`;
    return `${from} - ${company} announces that it corrects a part of its notice "${headline}", released on ${noticeDate}, as set out below.`;
  },
  reason: "Reason for the correction",
  details: "Details of the correction",
  legend: ["What is corrected is marked ", "like this", "."],
  before: "(Before correction)",
  after: "(After correction)",
  nothing: "(none)",
  headline: "Headline",
  opening: "Opening",
};
