import { englishMonths } from "../../dividend/englishMonths";

const months = englishMonths.map((name) => name.toLowerCase());

/** A pattern's alternatives for an English month, written out or cut ("Sept.", "Nov"). */
export const monthWords = months
  .map((name) => {
    const cut = name === "september" ? "sept?" : name.slice(0, 3);
    return `${name}|${cut}\\.?`;
  })
  .join("|");

/** 1 to 12 for an English month, written out or cut; 0 for another word. */
export function monthOfName(word: string): number {
  const cut = word.toLowerCase().slice(0, 3);
  return months.findIndex((name) => name.startsWith(cut)) + 1;
}

/** A pattern's alternatives for an English weekday. */
export const weekdayWords =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?";
