import type { DividendKind } from "../dividend/fiscalYear";

/** How a worksheet names each kind of dividend, in English and in Japanese. */
export const kindLabels: Readonly<Record<DividendKind, readonly string[]>> = {
  firstQuarter: ["First quarter", "第1四半期"],
  interim: ["Interim", "中間"],
  thirdQuarter: ["Third quarter", "第3四半期"],
  yearEnd: ["Year-end", "期末"],
  special: ["Special", "特別"],
};
