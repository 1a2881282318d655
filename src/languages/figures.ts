import { type Amount, type Unit, isExact } from "../dividend/amount";
import { type Decimal, digitsOf, zero } from "../dividend/decimal";
import type { State } from "../dividend/fact";
import type { Language } from "../dividend/language";
import type { RoundingMode } from "../dividend/rounding";
import { usageIn } from "./usageIn";

/** Digits with a comma at each thousand: "1,500.00". */
export function groupedDigits(value: Decimal, places = 0): string {
  const [whole = "", fraction] = digitsOf(value, places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const unitWords: Record<Language, Record<Unit, string>> = {
  en: {
    one: "",
    thousand: " thousand",
    tenThousand: " ten thousand",
    million: " million",
    hundredMillion: " hundred million",
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

export function unitText(unit: Unit, language: Language): string {
  return unitWords[language][unit];
}

/** A count of shares in a sentence: "45,037,038 shares", 45,037,038株, 45,037千株. */
export function shareCountText({ number, unit, places }: Amount, language: Language): string {
  return usageIn(language).shares(groupedDigits(number, places), unitText(unit, language));
}

/** An amount of `currency` in a sentence: "JPY608 million", 608百万円; other currencies by their code. */
export function moneyText(
  number: Decimal,
  unit: Unit,
  currency: string,
  language: Language,
  places = 0,
): string {
  if (number.lt(zero)) return `-${moneyText(number.abs(), unit, currency, language, places)}`;
  const digits = groupedDigits(number, places);
  return usageIn(language).money(digits, unitText(unit, language), currency);
}

/** An amount as a sentence shows it, with the worksheet's currency where it was written without one. */
export function amountText(amount: Amount, currency: string, language: Language): string {
  const unit = isExact(amount) ? "one" : amount.unit;
  return moneyText(amount.number, unit, amount.currency ?? currency, language, amount.places);
}

const stateWords: Record<Language, Record<State, string>> = {
  en: {
    blank: "an empty cell",
    notApplicable: "“-” (nothing to show)",
    undetermined: "undetermined",
    none: "no dividend",
  },
  ja: { blank: "空欄", notApplicable: "「-」（該当なし）", undetermined: "未定", none: "無配" },
};

/** A state as a sentence names it. */
export function stateText(state: State, language: Language): string {
  return stateWords[language][state];
}

const roundingWords: Record<Language, Record<RoundingMode, string>> = {
  en: { down: "down", halfUp: "half up", up: "up" },
  ja: { down: "切り捨て", halfUp: "四捨五入", up: "切り上げ" },
};

/** Ways of rounding as a sentence names them: "rounded down, half up or up", 切り捨て、四捨五入または切り上げ. */
export function roundingText(modes: readonly RoundingMode[], language: Language): string {
  const words = modes.map((mode) => roundingWords[language][mode]);
  const usage = usageIn(language);
  const all = [words.slice(0, -1).join(usage.comma), ...words.slice(-1)].filter((each) => each);
  return usage.rounded(all.join(usage.or));
}
