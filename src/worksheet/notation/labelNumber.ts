import { halfWidth } from "./width";

const count = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])";
const number = new RegExp(
  `^\\s*(?:\\(\\s*${count}\\s*\\)|${count}\\s*[.)、]|[①-⑳]|[ⅰ-ⅹⅠ-Ⅹ](?:\\s*\\.)?|[・･•●○◆◇■□▪])\\s*(?=\\S)`,
  "i",
);

/** The label without the number or the dot before it: "1.", "(2)", "①", "・". */
export function withoutNumber(label: string): string {
  // Half width keeps positions.
  return label.slice(number.exec(halfWidth(label))?.[0].length ?? 0);
}
