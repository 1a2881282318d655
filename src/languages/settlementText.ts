import { civilDate } from "../dividend/civilDate";
import type { Language } from "../dividend/language";
import type { Settlement } from "../dividend/settlement";
import { dateText } from "./dates";
import { usageIn } from "./usageIn";

/** "Accepted by S. Kitamura on May 12, 2025: as agreed with the auditor", on one line. */
export function settlementText({ reason, by, on }: Settlement, language: Language): string {
  const day = dayText(on, language);
  return usageIn(language).accepted(oneLine(reason), oneLine(by), day);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A day that is kept as ISO 8601 writes it; what is none is said as it is kept. */
function dayText(on: string, language: Language): string {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(on) ?? []).map(Number);
  const date = civilDate(year ?? 0, month ?? 0, day ?? 0);
  return date === null ? on : dateText(date, language);
}
