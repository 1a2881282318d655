import { DARK_THEME, LIGHT_THEME, type OfficeTheme } from "../host/appContext";

export type PageLanguage = "en" | "ja";

/** What the page's address asks for; everything else is as usual. */
export interface PageParameters {
  /** Pixels: Excel's own pane is 350 wide at first, and 320 at the narrowest. */
  readonly paneWidth: number;
  readonly language: PageLanguage;
  /** The theme Office reports; null reports none, as older versions do. */
  readonly theme: OfficeTheme | null;
  readonly excelApi: string | undefined;
  /** The address of an .xlsx file to begin with. */
  readonly file: string | undefined;
}

const HIGH_CONTRAST: OfficeTheme = {
  bodyBackgroundColor: "#000000",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#000000",
  controlForegroundColor: "#FFFF00",
};

const THEMES = new Map<string, OfficeTheme | null>([
  ["light", LIGHT_THEME],
  ["dark", DARK_THEME],
  ["contrast", HIGH_CONTRAST],
  ["none", null],
]);

/** Reads `?pane=320&language=ja&theme=dark&api=1.7&file=sample.xlsx`. */
export function pageParameters(search: string): PageParameters {
  const given = new URLSearchParams(search);
  const width = Number(given.get("pane") ?? "350");
  const theme = THEMES.get(given.get("theme") ?? "light");
  return {
    paneWidth: width >= 200 && width <= 1000 ? width : 350,
    language: given.get("language") === "ja" ? "ja" : "en",
    theme: theme === undefined ? LIGHT_THEME : theme,
    excelApi: given.get("api") ?? undefined,
    file: given.get("file") ?? undefined,
  };
}
