import type { DividendKind } from "../../dividend/fiscalYear";

/** Kinds of dividend as a sentence calls them, before the word for dividend. */
export const kindWords: Readonly<Record<DividendKind, string>> = {
  firstQuarter: "第1四半期末",
  interim: "中間",
  thirdQuarter: "第3四半期末",
  yearEnd: "期末",
  special: "特別",
};
