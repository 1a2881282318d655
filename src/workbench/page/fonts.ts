/** Fonts that worksheets ask for and that are not everywhere the workbench runs. */
const FAMILIES = [
  "Arial",
  "Calibri",
  "Aptos Narrow",
  "Times New Roman",
  "Yu Gothic",
  "游ゴシック",
  "Meiryo",
  "メイリオ",
  "MS PGothic",
  "ＭＳ Ｐゴシック",
  "MS Gothic",
  "ＭＳ ゴシック",
];

const WEIGHTS = [
  ["normal", "400"],
  ["bold", "700"],
] as const;

/** Lines as high as Arial's, or letters would be cut off in rows of the usual height. */
const LINE = { ascentOverride: "90%", descentOverride: "22%", lineGapOverride: "0%" };
const NOT_LATIN = "U+2010-2044, U+20A0-20BF, U+2100-FFFF";

/**
 * Loads the fonts of the grid: the machine's own where it has them, else the ones beside this page. Text on the grid's
 * canvas is drawn once, so a font that came later would not be seen.
 */
export async function loadGridFonts(): Promise<void> {
  const loading = WEIGHTS.flatMap(([weight, file]) => {
    const url = (script: string) => `url("fonts/noto-sans-jp-${script}-${file}-normal.woff2")`;
    return FAMILIES.flatMap((family) => {
      const own = `local("${family}${weight === "bold" ? " Bold" : ""}"), `;
      return [
        new FontFace(family, own + url("latin"), { ...LINE, weight }),
        new FontFace(family, own + url("japanese"), { ...LINE, weight, unicodeRange: NOT_LATIN }),
      ];
    });
  });
  for (const font of loading) document.fonts.add(font);
  await Promise.allSettled(loading.map((font) => font.load()));
}
