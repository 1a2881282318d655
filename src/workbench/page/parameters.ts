import { type Language, languages } from "../../dividend/language";
import { DARK_THEME, type ExcelPlatform, LIGHT_THEME, type OfficeTheme } from "../host/appContext";
import { type Situation, usualSituation } from "../workbook/situation";

/** What the page's address asks for; everything else is as usual. */
export interface PageParameters {
  /** Pixels: Excel's own pane is 350 wide at first, and 320 at the narrowest. */
  readonly paneWidth: number;
  readonly language: Language;
  /** The theme Office reports; null reports none, as older versions do. */
  readonly theme: OfficeTheme | null;
  readonly excelApi: string | undefined;
  /** Where Excel says that it runs. */
  readonly platform: ExcelPlatform | undefined;
  /** How the system writes dates, as "de-DE"; the language's own where nothing is given. */
  readonly region: string | undefined;
  /** Known faults of the real Excel that are played. */
  readonly faults: readonly (keyof Situation)[];
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

const PLATFORMS: readonly ExcelPlatform[] = ["web", "windows", "mac"];

/** Reads `?pane=320&language=ja&theme=dark&api=1.7&platform=mac&region=ja-JP&faults=choicesUnheard&file=sample.xlsx`. */
export function pageParameters(search: string): PageParameters {
  const given = new URLSearchParams(search);
  const width = Number(given.get("pane") ?? "350");
  const theme = THEMES.get(given.get("theme") ?? "light");
  return {
    paneWidth: width >= 200 && width <= 1000 ? width : 350,
    language: languages.find((each) => each === given.get("language")) ?? languages[0],
    theme: theme === undefined ? LIGHT_THEME : theme,
    excelApi: given.get("api") ?? undefined,
    platform: PLATFORMS.find((platform) => platform === given.get("platform")),
    region: given.get("region") ?? undefined,
    faults: faultsNamed((given.get("faults") ?? "").split(",")),
    file: given.get("file") ?? undefined,
  };
}

function faultsNamed(names: readonly string[]): (keyof Situation)[] {
  const known = Object.keys(usualSituation()) as (keyof Situation)[];
  return known.filter((fault) => names.includes(fault));
}
