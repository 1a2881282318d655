import type { TieOutWords } from "../tieOutWords";

export const tieOut: TieOutWords = {
  sheetName: "Tie-out",
  title: "Tie-out of the draft release",
  about: {
    company: "Company",
    worksheet: "Worksheet",
    draft: "Draft",
    comparedAt: "Compared on",
    result: "Result",
  },
  pasted: "Pasted text",
  counts: ({ agreed, accepted, open }) =>
    `${String(agreed)} agreed, ${String(accepted)} accepted, ${String(open)} open`,
  headings: [
    "No.",
    "Place in the draft",
    "Draft",
    "Worksheet",
    "Cell",
    "Result",
    "Accepted by, on, because",
  ],
  agreed: "Agreed",
  accepted: "Accepted",
  open: "OPEN",
  notThere: "(not in the draft)",
  preparedBy: "Prepared by",
  reviewedBy: "Reviewed by",
  on: "Date",
};
