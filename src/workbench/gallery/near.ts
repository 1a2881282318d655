import type { Language } from "../../dividend/language";
import type { NearWorksheet } from "../../worksheet/nearWorksheet";

const labels: Record<Language, readonly string[]> = {
  en: ["Dividend", "Record date", "Dividend per share"],
  ja: ["配当の内容", "基準日", "1株当たり配当金"],
};

const sheetNames: Record<Language, string> = { en: "Dividend FY2018", ja: "2018年度配当" };

/** A sheet with the section Dividend alone. */
export function nearlyOne(language: Language): {
  readonly worksheet: NearWorksheet;
  readonly isAddable: boolean;
} {
  return {
    worksheet: {
      sheet: sheetNames[language],
      language,
      recognised: labels[language].map((shown, row) => ({ cell: { row, column: 0 }, shown })),
      lacks: [{ section: "annual", place: { is: "below", cell: { row: 9, column: 0 } } }],
    },
    isAddable: true,
  };
}
