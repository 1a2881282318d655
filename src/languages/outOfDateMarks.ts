import type { Language } from "../dividend/language";

/** What stands behind a table's title on a sheet for as long as the table is not what the worksheet makes of it. */
export const outOfDateMarks: Readonly<Record<Language, string>> = {
  en: "  ▲ Out of date: update",
  ja: "　▲要更新",
};
