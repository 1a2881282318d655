import type { PaneWords } from "../paneWords";

const names = {
  payoutRatio: "Payout ratio",
  dividendsToNetAssets: "Dividends to net assets",
} as const;

const columns = {
  current: "current year",
  previous: "previous year",
  forecast: "forecast",
} as const;

const sections = { distributable: "Distributable amount", results: "Results" } as const;

export const papers: PaneWords["papers"] = {
  lacking: (section) =>
    section === "distributable"
      ? "The worksheet has no section “Distributable amount” to work that amount out from."
      : "The worksheet has no section “Results”, so the ratios cannot be calculated.",
  addSection: (section) => `Add the section “${sections[section]}”`,
  lackedAdded: (places) => `Added in ${places}. Type in the figures.`,
  sectionAdded: (section, place) =>
    `The section “${sections[section]}” is on ${place}, below the rest. Type in its figures. Undo in Excel removes it.`,
  days: (count) => `Days of the dividend (${String(count)})`,
  daysOnSheet: "Put on a sheet",
  saveCalendar: "Save as a calendar (.ics)",
  amount: "Distributable amount",
  comesTo: (amount) => `Calculated from the worksheet: ${amount}.`,
  nothingTyped: "No figure is typed in the section “Distributable amount” yet.",
  notWorkedOut: (cells) =>
    `Not calculated, because this could not be read: ${cells}. Correct it first.`,
  workPaper: "Create the work paper",
  workPaperHint:
    "Adds a sheet with the three steps, the reserve and the treasury shares, each line with its article and live on the worksheet.",
  ratios: "Ratios of the results",
  ratio: (name, column, ratio) =>
    `${names[name]}, ${columns[column]}: ${ratio === null ? "none (nothing above zero to pay from)" : `${ratio}%`}`,
  ratioFrom: (cells) => `From ${cells.join(", ")}, half up to one decimal.`,
  done: (place) => `It is on ${place}.`,
};
