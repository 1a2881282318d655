import {
  kanjiNumber,
  numberOfKanji,
  numberOfWords,
  wordOrdinals,
} from "../../../src/worksheet/notation/wordOrdinals";

const english =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const round = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(
  " ",
);

/** Written out by hand's rule: 1 to 199 in English. */
function inEnglish(number: number): string {
  if (number > 100) return `one hundred and ${inEnglish(number - 100)}`;
  if (number === 100) return "one hundredth";
  if (number < 20) return english[number - 1] ?? "";
  const ten = Math.floor(number / 10) - 2;
  return number % 10 === 0
    ? (round[ten] ?? "")
    : `${tens[ten] ?? ""}-${english[(number % 10) - 1] ?? ""}`;
}

const digits = "〇一二三四五六七八九";

function inKanji(number: number): string {
  const part = (count: number, word: string) =>
    count === 0 ? "" : (count === 1 ? "" : (digits[count] ?? "")) + word;
  const [hundreds, ten, one] = [
    Math.floor(number / 100),
    Math.floor(number / 10) % 10,
    number % 10,
  ] as const;
  return part(hundreds, "百") + part(ten, "十") + (one === 0 ? "" : (digits[one] ?? ""));
}

const upTo199 = Array.from({ length: 199 }, (_, index) => index + 1);

test("every meeting's number is read in English words", () => {
  const whole = new RegExp(`^(?:${wordOrdinals})$`, "iu");
  for (const number of upTo199) {
    const words = inEnglish(number);
    expect([words, whole.test(words), numberOfWords(words)]).toEqual([words, true, number]);
  }
  expect(numberOfWords("Twenty Seventh")).toBe(27);
  expect(numberOfWords("one hundred fifth")).toBe(105);
});

test("every meeting's number is read in Chinese figures", () => {
  const whole = new RegExp(`^${kanjiNumber}$`, "u");
  for (const number of upTo199) {
    const figures = inKanji(number);
    expect([figures, whole.test(figures), numberOfKanji(figures)]).toEqual([figures, true, number]);
  }
  expect(numberOfKanji("二七")).toBe(27);
  expect(numberOfKanji("一二〇")).toBe(120);
  expect(numberOfKanji("二百十")).toBe(210);
});
