import type { Language } from "../../dividend/language";

export type AnnualRowLabel =
  "previousForecast" | "revisedForecast" | "currentYear" | "previousYear";

/** What the rows of the annual table are called in the worksheets that the product writes. */
export const annualRowLabels: Readonly<Record<Language, Readonly<Record<AnnualRowLabel, string>>>> =
  {
    en: {
      previousForecast: "Previous forecast",
      revisedForecast: "Revised forecast",
      currentYear: "Current fiscal year",
      previousYear: "Previous fiscal year",
    },
    ja: {
      previousForecast: "前回予想",
      revisedForecast: "今回修正予想",
      currentYear: "当期実績",
      previousYear: "前期実績",
    },
  };
