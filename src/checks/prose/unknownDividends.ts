import type { Announcement } from "../../dividend/announcement";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import { givenValue } from "../../dividend/fact";
import { fiscalYearName, previousFiscalYearEnd } from "../../dividend/fiscalYear";
import { findFiscalYears } from "../../worksheet/notation/fiscalYearNotation";
import { findDates } from "../../worksheet/notation/runningDates";
import { tidy } from "../../worksheet/notation/width";
import { namingOf } from "../fiscalYearNames";
import { remembered } from "./remembered";

// 翌期の中間配当, "ten years ago", "for the next fiscal year", 1円の記念配当を検討しております.
const otherTimes =
  /\b(?:next|coming|upcoming|forthcoming|following(?! dividend)) (?:(?:fiscal|financial|business) )?(?:years?|terms?|periods?|interim|year-end|dividends?|record|half|quarter|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b|\bbefore (?:that|then)\b|\b(?:until|prior to) the (?:share|stock|reverse)\b|\byears? (?:ago|before|earlier)\b|\b(?:is|are|be) considering\b|\bwould (?:be|have been)\b|\b(?:if|had) we\b|\bequivalent\b|\bhad (?:stood|remained)\b|\b(?:past|last|next|coming|recent) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|few) (?:fiscal )?(?:years|terms|periods)\b|過去 ?(?:\d+|[一二三四五六七八九十数]+) ?(?:年|期|か年)|次期|次回|来期|翌期|[翌次来](?:事業)?年度|前々期|一昨年|年前|検討(?:して|中|する)|仮に|とした場合|換算|に相当|分割(?:する|の)?前|(?:分割|併合)[^。]{0,12}より前|分割[^。]{0,12}考慮(?:しない|前|した場合)/i;

/** Whether a sentence speaks, by its words, of another time than the worksheet's two years, or of what might be. */
export function isOfOtherTimes(sentence: string): boolean {
  return otherTimes.test(tidy(sentence));
}

const aYearAgo =
  /\b(?:a|one|the) (?:(?:fiscal|financial|business) )?year (?:ago|before|earlier)\b(?! last)|[1一] ?年前|\b(?:founded|established|incorporated|listed)\b[^,.]{0,30}\byears? ago\b/gi;

// How accounts name the dividend that was decided after the year's end: it is paid in the year that follows.
const effectiveLater =
  /\b(?:effective|payment) dates?\b(?: \w+){0,3} in the (?:following|next|subsequent) (?:(?:consolidated|fiscal|financial|business) )*(?:year|term|period)|(?:効力(?:の)?発生日?|支払)[がはの]{0,2}[^。、]{0,6}?翌(?:連結)?(?:期|会計年度|事業年度)/gi;

/** Whether it speaks of another time than this year and the one before, which "a year ago" was. */
export const isOfOtherYears = remembered((sentence) =>
  isOfOtherTimes(sentence.replace(aYearAgo, " ").replace(effectiveLater, " ")),
);

/** Whether a year is before the two fiscal years of a worksheet, or after them; `end` is the year in which the later one ends. */
export function isFarYear(year: number, end: number): boolean {
  return year > 1900 && (year < end - 2 || year > end + 1);
}

/** Whether a sentence names a fiscal year of which the worksheet has no dividends ("the year ended March 31, 2016"). */
export function namesUnknownYear(sentence: string, announcement: Announcement): boolean {
  const { decision, annual } = announcement;
  const end = givenValue(decision.fiscalYearEnd);
  if (end === null) return false;
  const known = [end, previousFiscalYearEnd(end), ...rowEnds(annual.rows)];
  const naming = namingOf(decision);
  const names = known.flatMap((each) =>
    naming === null ? [fiscalYearName(each), each.year] : [fiscalYearName(each) + naming],
  );
  return (
    findDates(sentence).some(
      ({ reading }) =>
        reading.is === "date" &&
        isYearEnd(reading.date, known) &&
        !known.some((each) => sameDate(each, reading.date)),
    ) ||
    findFiscalYears(sentence).some(({ reading }) =>
      reading.is === "named"
        ? !names.includes(reading.year)
        : known.some(({ month }) => month === reading.month) &&
          !known.some(({ year, month }) => year === reading.year && month === reading.month),
    )
  );
}

function rowEnds(rows: Announcement["annual"]["rows"]): readonly CivilDate[] {
  return rows.map(({ fiscalYearEnd }) => fiscalYearEnd).filter((end) => end !== null);
}

function isYearEnd(date: CivilDate, ends: readonly CivilDate[]): boolean {
  return ends.some(({ month, day }) => month === date.month && day === date.day);
}
