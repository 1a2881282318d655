const kanji = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;
const places = ["", "十", "百", "千"] as const;

/**
 * A list's number as Word prints it in one of its formats (ECMA-376, part 1, 17.18.59); in a format that is not known
 * here as an Arabic number.
 */
export function countedText(number: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(number).replace(/\d/gu, (digit) => letterFrom("０", Number(digit)));
    case "decimalEnclosedCircle":
      return number >= 1 && number <= 20 ? letterFrom("①", number - 1) : String(number);
    case "upperLetter":
    case "lowerLetter": {
      const letter = letterFrom(format === "upperLetter" ? "A" : "a", (number - 1) % 26);
      return number < 1 ? String(number) : letter.repeat(Math.floor((number - 1) / 26) + 1);
    }
    case "upperRoman":
      return romanText(number);
    case "lowerRoman":
      return romanText(number).toLowerCase();
    case "aiueo":
    case "aiueoFullWidth":
      return "アイウエオカキクケコサシスセソタチツテト".charAt(number - 1) || String(number);
    case "iroha":
    case "irohaFullWidth":
      return "イロハニホヘトチリヌルヲワカヨタレソツネ".charAt(number - 1) || String(number);
    case "japaneseCounting":
    case "ideographTraditional":
    case "chineseCounting":
      return kanjiText(number);
    case "japaneseDigitalTenThousand":
    case "ideographDigital":
      return String(number).replace(/\d/gu, (digit) => kanji[Number(digit)] ?? digit);
    default:
      return String(number);
  }
}

function letterFrom(first: string, by: number): string {
  return String.fromCodePoint((first.codePointAt(0) ?? 0) + by);
}

function kanjiText(number: number): string {
  if (number < 1 || number > 9999) return String(number);
  return Array.from(String(number))
    .map((digit, index, digits) => {
      const place = places[digits.length - 1 - index] ?? "";
      if (digit === "0") return "";
      return digit === "1" && place !== "" ? place : `${kanji[Number(digit)] ?? ""}${place}`;
    })
    .join("");
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function romanText(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let [text, rest] = ["", number];
  for (const [value, numeral] of numerals) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}
