/**
 * Signs and words of currencies as they stand before or behind a number. `currency` is ISO 4217; a list
 * names those a sign may mean, the likeliest first. `minor`: the word is of a hundredth (銭, pence).
 */
interface CurrencyWord {
  readonly word: string;
  readonly currency: string | readonly string[];
  readonly minor?: true;
}

const dollars = ["USD", "HKD", "SGD", "TWD", "AUD", "CAD", "NZD"] as const;
const rupees = ["INR", "PKR", "LKR", "NPR"] as const;
const yenSign = ["JPY", "CNY"] as const;

const before: readonly CurrencyWord[] = [
  { word: "NT$", currency: "TWD" },
  { word: "HK$", currency: "HKD" },
  { word: "US$", currency: "USD" },
  { word: "S$", currency: "SGD" },
  { word: "A$", currency: "AUD" },
  { word: "C$", currency: "CAD" },
  { word: "NZ$", currency: "NZD" },
  { word: "$", currency: dollars },
  { word: "¥", currency: yenSign },
  { word: "\\", currency: "JPY" },
  { word: "€", currency: "EUR" },
  { word: "£", currency: "GBP" },
  { word: "₩", currency: "KRW" },
  { word: "₹", currency: "INR" },
  { word: "Rs.", currency: rupees },
  { word: "Rs", currency: rupees },
  { word: "Re.", currency: rupees },
  { word: "Re", currency: rupees },
  { word: "RMB", currency: "CNY" },
  { word: "yen", currency: "JPY" },
  { word: "金", currency: "JPY" },
];

const behind: readonly CurrencyWord[] = [
  { word: "円", currency: "JPY" },
  { word: "銭", currency: "JPY", minor: true },
  { word: "yen", currency: "JPY" },
  { word: "sen", currency: ["JPY", "MYR"], minor: true },
  { word: "ドル", currency: dollars },
  { word: "dollars", currency: dollars },
  { word: "dollar", currency: dollars },
  { word: "ユーロ", currency: "EUR" },
  { word: "euros", currency: "EUR" },
  { word: "euro", currency: "EUR" },
  { word: "pence", currency: "GBP", minor: true },
  { word: "p", currency: "GBP", minor: true },
  { word: "元", currency: ["CNY", "TWD"] },
  { word: "ウォン", currency: "KRW" },
  { word: "won", currency: "KRW" },
];

/** Codes of ISO 4217 that a dividend may be paid in. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    "AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JOD JPY " +
    "KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD " +
    "THB TND TRY TWD UAH USD UYU VND ZAR"
  ).split(" "),
);

const codes = [...currencyCodes].join("|");

const escaped = (word: string) => word.replace(/[$\\.]/gu, "\\$&");

/** A pattern's alternatives for what may stand before a number. */
export const currencyBefore = [codes, ...before.map(({ word }) => escaped(word))].join("|");

/** A pattern's alternatives for whole currency units behind a number. */
export const currencyBehind = wordsOf(behind.filter(({ minor }) => !minor));

/** A pattern's alternatives for hundredths of a currency unit behind a number. */
export const minorCurrencyBehind = wordsOf(behind.filter(({ minor }) => minor));

function wordsOf(words: readonly CurrencyWord[]): string {
  // "6 p.m." is an hour.
  const own = words.map(({ word }) => (/^[a-z]/u.test(word) ? `${word}\\b(?!\\.m)` : word));
  return [...own, ...(words.some(({ minor }) => minor) ? [] : [`(?:${codes})\\b`])].join("|");
}

const currencyByWord: ReadonlyMap<string, CurrencyWord["currency"]> = new Map(
  [...before, ...behind].map(({ word, currency }) => [word.toLowerCase(), currency]),
);

/**
 * The currency (ISO 4217) a sign, word or code names. A sign that several currencies share means
 * `home`, the worksheet's, where it is one of them, else the likeliest ("$" is USD). Null for none.
 */
export function currencyOfWord(word: string, home = "JPY"): string | null {
  if (currencyCodes.has(word.toUpperCase())) return word.toUpperCase();
  const meant = currencyByWord.get(word.toLowerCase());
  if (meant === undefined || typeof meant === "string") return meant ?? null;
  return meant.includes(home) ? home : (meant[0] ?? null);
}
