import type { SplitRatio } from "../../dividend/column";
import { decimal, zero } from "../../dividend/decimal";
import { tidy } from "./width";

const number = String.raw`(\d+(?:\.\d+)?)`;
const toFor = new RegExp(String.raw`^${number}[\s-]*(?:for|:)[\s-]*${number}$`, "i");
const japanese = new RegExp(
  String.raw`^(?:普通株式\s*)?${number}\s*株\s*(?:につき|に付き|を|→)\s*${number}\s*株(?:の割合)?$`,
  "u",
);
const alone = new RegExp(`^${number}$`, "u");

const words: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
};

/**
 * New shares for old ones: "2 for 1", "3-for-1", "two-for-one", "2:1", 1株につき2株, or 2 alone; a
 * consolidation is "1 for 5" or 0.2. Null for anything else and for a zero.
 */
export function readSplitRatio(text: string): SplitRatio | null {
  const written = tidy(text).replace(/[a-z]+/gi, (word) => words[word.toLowerCase()] ?? word);
  const forward = toFor.exec(written);
  if (forward) return ratio(forward[1], forward[2]);
  const backward = japanese.exec(written);
  if (backward) return ratio(backward[2], backward[1]);
  const single = alone.exec(written);
  return single ? ratio(single[1], "1") : null;
}

function ratio(to: string | undefined, from: string | undefined): SplitRatio | null {
  const stated = { to: decimal(to ?? "0"), from: decimal(from ?? "0") };
  return stated.to.gt(zero) && stated.from.gt(zero) ? stated : null;
}
