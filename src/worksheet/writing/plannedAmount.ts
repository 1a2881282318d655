import type { Amount, Unit } from "../../dividend/amount";
import type { Language } from "../../dividend/language";
import type { PlannedCell } from "./worksheetPlan";
import { fitsInCell } from "./worksheetPlan";
import { textCell, valueCell } from "./plannedValue";
import { usageIn } from "../../languages/usageIn";

const unitWords: Record<Language, Record<Unit, string>> = {
  en: {
    one: "",
    thousand: " thousand",
    tenThousand: "万",
    million: " million",
    hundredMillion: "億",
    billion: " billion",
  },
  ja: {
    one: "",
    thousand: "千",
    tenThousand: "万",
    million: "百万",
    hundredMillion: "億",
    billion: "十億",
  },
};

/** The unit as a label names it: "(million)", （百万円）. */
export function unitInLabel(unit: Unit, counts: "money" | "shares", language: Language): string {
  const word = unitWords[language][unit].trim();
  return usageIn(language).unitOfLabel(word, counts);
}

/**
 * An amount as a cell that reads back as it: a number whose format says currency, unit and marks, or a
 * text where the unit was typed into the cell or the number is too long for one.
 */
export function amountCell(amount: Amount, language: Language): PlannedCell {
  const { before, behind } = wordsAround(amount, language);
  const { number, places } = amount;
  const digits = grouped(number.toFixed(places, 1));
  const sign = digits.startsWith("-") ? "-" : "";
  const text = `${sign}${before}${digits.slice(sign.length)}${behind}`;
  if (amount.unitFrom === "cell" || !fitsInCell(number)) {
    const exact = grouped(number.toFixed());
    return textCell(exact.length > digits.length ? text.replace(digits, exact) : text);
  }
  const fraction = places === 0 ? "" : `.${"0".repeat(places)}`;
  const numberFormat = `${quoted(before)}#,##0${fraction}${quoted(behind)}`;
  return { ...valueCell({ is: "number", number }, text), numberFormat };
}

function wordsAround(
  { unit, unitFrom, currency, paid, upperLimit, marks }: Amount,
  language: Language,
): { readonly before: string; readonly behind: string } {
  const usage = usageIn(language);
  const unitWord = unitFrom === "label" ? "" : unitWords[language][unit];
  // 円 right behind a number says plain units, which a label's unit would contradict.
  const yen = unitFrom === "label" ? "" : usage.typedCurrency(currency);
  const said = `${paid ? usage.paid : ""}${upperLimit ? usage.upperLimit : ""}`;
  return {
    before: yen === "" ? (currency ?? "") : "",
    behind: `${unitWord}${yen}${said}${marks.join("")}`,
  };
}

function quoted(words: string): string {
  return words === "" ? "" : `"${words}"`;
}

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}
