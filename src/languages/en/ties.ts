import type { TieWords } from "../tieWords";

export const ties: TieWords = {
  heading: (linked, typed) =>
    `Figures in the texts: ${String(linked)} linked, ${String(typed)} typed`,
  what: "A linked figure is filled in from its cell when the release is composed, so it cannot go out of date. A typed one has to be corrected by hand.",
  agrees: (fact) => `agrees with ${fact}:`,
  isNone: (fact) => `should be ${fact}, and is not:`,
  fiscalYear: "the fiscal year",
  change: "the size of a change",
  elsewhere: "compared by another check, or known from the worksheet",
  open: "no figure of the worksheet",
  allLinked: (count) =>
    count === 1 ? "Its one figure is linked." : `All its ${String(count)} figures are linked.`,
  unread: (count) => `${String(count)} more figures were not read.`,
  link: (words, placeholder) => `Put ${placeholder} in place of ${words}`,
  wholeBecomes: "With every figure that agrees linked, the text becomes:",
  linkWhole: (count) => (count === 1 ? "Link it" : `Link all ${String(count)}`),
  linked: (cell, count) =>
    `${count === 1 ? "One figure" : `${String(count)} figures`} of the text in ${cell} now ${count === 1 ? "follows" : "follow"} the worksheet. Undo in Excel takes it back.`,
};
