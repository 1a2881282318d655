import { halfWidth } from "./width";

const count = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[ivx]{1,4}|[a-z])";
const number = new RegExp(
  `^\\s*(?:\\(\\s*${count}\\s*\\)|${count}\\s*[.)、]|[①-⑳]|[ⅰ-ⅹⅠ-Ⅹ](?:\\s*\\.)?|[・･•●○◆◇■□▪])\\s*(?=\\S)`,
  "i",
);

const bracketed = /^\s*【(?<label>[^【】]+)】\s*$/u;

/** The label without the number or the dot before it, or the brackets around it: "1.", "(2)", "①", "iv.", "・", 【基準日】. */
export function withoutNumber(label: string): string {
  const inside = bracketed.exec(label)?.groups?.["label"];
  // Half width keeps positions.
  return inside ?? label.slice(number.exec(halfWidth(label))?.[0].length ?? 0);
}
