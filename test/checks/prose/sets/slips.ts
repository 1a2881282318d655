import { addDays, addMonths, isoDate } from "../../../../src/dividend/civilDate";
import { day } from "../../written";

/** What the hand does to a figure: two of the usual slips for its kind, which ones going round with `turn`. */
export function slipsOf(
  kind: string,
  value: string,
  style: string | undefined,
  turn: number,
): readonly string[] {
  const all = [...new Set(every(kind, value, style))].filter((each) => each !== value);
  return all.length <= 2 ? all : [0, 1].flatMap((each) => all[(turn + each) % all.length] ?? []);
}

function every(kind: string, value: string, style: string | undefined): readonly string[] {
  switch (kind) {
    case "day":
      return slippedDays(value, style);
    case "ordinal":
      return [String(Number(value) + 1), String(Number(value) - 2), turned(value)];
    case "year":
      return [1, -2, -10].map(
        (years) => `${String(Number(value.slice(0, 4)) + years)}${value.slice(4)}`,
      );
    case "shares":
      return [turned(value), nextDigit(value), value.replace(/,\d{3}$/u, "")];
    default:
      return [turned(value), nextDigit(value), firstDigit(value), tenfold(value)];
  }
}

function slippedDays(iso: string, style: string | undefined): readonly string[] {
  const date = day(iso);
  const days = [addDays(date, -1), addMonths(date, -1), addDays(date, -10)].map(isoDate);
  const nextYear = isoDate(addMonths(date, 12));
  return style?.startsWith("short") === true ? days : [...days, nextYear];
}

/** Two neighbouring digits that differ, changed over: the last such. */
function turned(value: string): string {
  const digits = value.split(/(?:)/u);
  const at = digits.findLastIndex((each, index) => {
    const next = digits[index + 1];
    return (
      /\d/u.test(each) &&
      next !== undefined &&
      /\d/u.test(next) &&
      next !== each &&
      !(index === 0 && next === "0")
    );
  });
  if (at < 0) return value;
  return digits.toSpliced(at, 2, digits[at + 1] ?? "", digits[at] ?? "").join("");
}

function nextDigit(value: string): string {
  return value.replace(/\d(?=\D*(?:\.\d+)?$)/u, (digit) => String((Number(digit) + 1) % 10));
}

function firstDigit(value: string): string {
  return value.replace(/\d/u, (digit) => String((Number(digit) % 9) + 1));
}

function tenfold(value: string): string {
  const [whole = "", rest = ""] = value.split(".");
  const digits = `${whole.replace(/,/gu, "")}0`;
  const grouped = Number(digits).toLocaleString("en-US");
  return rest === "" ? grouped : `${grouped}.${rest}`;
}
