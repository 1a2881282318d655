import type { CivilDate } from "../../dividend/civilDate";
import { findDates } from "../../worksheet/notation/runningDates";
import { passagesOf } from "./passage";

/** The two days around which shares go ex-dividend. */
export type DayOfRights = "exDividendDate" | "lastDayWithRights";

const words: Readonly<Record<DayOfRights, RegExp>> = {
  exDividendDate: /\bex-(?:dividend|rights) (?:date|day)\b|権利落(?:ち)?日/gi,
  lastDayWithRights:
    /\blast (?:trading )?day (?:with (?:the )?rights|cum[- ]dividend)\b|\bcum-dividend (?:date|day)\b|権利付(?:き)?最終(?:売買)?日/gi,
};

/** A day that a text gives to one of the two. */
export interface SaidDayOfRights {
  readonly name: DayOfRights;
  readonly date: CivilDate;
  readonly words: string;
}

const farthest = 24;

/** The dates a text gives to the ex-dividend date and to the last day with rights: those nearest behind or before their names. */
export function daysOfRightsIn(text: string): readonly SaidDayOfRights[] {
  return passagesOf(text, findDates(text)).flatMap(({ found, before, behind }) => {
    if (found.reading.is !== "date") return [];
    const { date } = found.reading;
    const name = nameBefore(before) ?? nameBehind(behind);
    return name === null ? [] : [{ name, date, words: found.text }];
  });
}

function nameBefore(before: string): DayOfRights | null {
  const near = before.slice(-farthest * 2);
  const ends = names.flatMap((name) =>
    [...near.matchAll(words[name])].map((match) => ({ name, end: match.index + match[0].length })),
  );
  const last = ends.toSorted((one, other) => other.end - one.end)[0];
  if (last === undefined) return null;
  const between = near.slice(last.end);
  // Another date stands between: it is that one's name.
  return between.length <= farthest && findDates(between).length === 0 ? last.name : null;
}

/** 2025年3月28日（権利落日）, "March 28, 2025 (the ex-dividend date)". */
function nameBehind(behind: string): DayOfRights | null {
  const aside = /^\s*(?:\((?:the )?|（)(.{0,40}?)(?:\)|）)/u.exec(behind)?.[1];
  if (aside === undefined || findDates(aside).length > 0) return null;
  return names.find((name) => aside.search(words[name]) >= 0) ?? null;
}

const names: readonly DayOfRights[] = ["exDividendDate", "lastDayWithRights"];
