import type { StatusWords } from "../statusWords";

const counted = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`;

export const status: StatusWords = {
  product: "Dividend Tables",
  starting: "Connecting to Excel…",
  reading: "Reading the worksheet…",
  readingAgain: "Reading…",
  noWorksheet: "No worksheet yet",
  notRead: "Not read",
  status: "Worksheet status",
  errors: (count) => counted(count, "error", "errors"),
  warnings: (count) => counted(count, "warning", "warnings"),
  notes: (count) => counted(count, "note", "notes"),
  accepted: (count) => `${String(count)} accepted`,
  nothingFound: "Nothing to correct",
  notChecked: "Not checked",
  readAt: (time) => `Read at ${time}`,
  readNow: "Read the worksheet again",
  loadingPane: "Opening the pane…",
  notOpened: "A part of this pane could not be opened.",
  notOpenedStep:
    "The worksheet is as it was. Check the network connection, then open the pane again.",
  openAgain: "Open again",
  otherLanguage: "日本語",
  guide: "Guide (opens a new window)",
  settings: "Settings",
};
