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

export const papers: PaneWords["papers"] = {
  days: (count) => `Days of the dividend (${String(count)})`,
  daysOnSheet: "Put on a sheet",
  saveCalendar: "Save as a calendar (.ics)",
  amount: "Distributable amount",
  comesTo: (amount) => `The figures of the worksheet come to ${amount}.`,
  nothingTyped: "No figure is typed in the section “Distributable amount” yet.",
  workPaper: "Write the work paper",
  workPaperHint:
    "Adds a sheet with the three steps, the reserve and the treasury shares, each line with its article and live on the worksheet.",
  ratios: "Ratios of the results",
  ratio: (name, column, ratio) =>
    `${names[name]}, ${columns[column]}: ${ratio === null ? "none (nothing above zero to pay from)" : `${ratio}%`}`,
  ratioFrom: (cells) => `From ${cells.join(", ")}, half up to one decimal.`,
  done: (place) => `It is on ${place}.`,
};
