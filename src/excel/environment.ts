import { type Language, languages } from "../dividend/language";

/** What Office tells of where the page runs; null for what it does not tell. */
export interface Environment {
  /** Whether the page runs in Excel at all. */
  readonly isExcel: boolean;
  /** The user's display language; null where Office names neither of the product's. */
  readonly language: Language | null;
  readonly platform: string | null;
  readonly version: string | null;
}

/** How Office looks; null where it does not say, and the system's own choice is to be followed. */
export interface OfficeTheme {
  readonly isDark: boolean;
  readonly background: string;
}

/** Waits for Office and tells what it knows. Outside Excel, or where Office is not there: little. */
export async function officeReady(): Promise<Environment> {
  if (typeof Office === "undefined") return nowhere;
  const info = await Office.onReady();
  // Outside Office both are null, though the types say otherwise.
  const host = info.host as Office.HostType | null;
  if (host !== Office.HostType.Excel) return nowhere;
  const { displayLanguage, diagnostics, platform } = Office.context as Partial<Office.Context>;
  return {
    isExcel: true,
    language: languageOfTag(displayLanguage),
    platform: platform?.toString() ?? null,
    version: diagnostics?.version ?? null,
  };
}

const nowhere: Environment = { isExcel: false, language: null, platform: null, version: null };

/** The product's language for a language tag ("ja-JP"); null for any other language. */
export function languageOfTag(tag: string | undefined): Language | null {
  const primary = tag?.split("-")[0]?.toLowerCase();
  return languages.find((language) => language === primary) ?? null;
}

/** Office's theme now; null where Office gives none. */
export function officeTheme(): OfficeTheme | null {
  if (typeof Office === "undefined") return null;
  try {
    // Excel on the web and older Office give no theme, or none of its colours.
    const { officeTheme: theme } = Office.context as Partial<Office.Context>;
    const background = theme?.bodyBackgroundColor;
    if (background === undefined || !/^#[0-9a-f]{6}$/iu.test(background)) return null;
    // Only newer Office says it outright.
    const isDark = (theme as Partial<Office.OfficeTheme>).isDarkTheme;
    return { isDark: isDark ?? luminance(background) < 0.5, background };
  } catch {
    // The client reads the theme from its host on the way, and throws where the host has none.
    return null;
  }
}

/**
 * Calls `then` when Office's theme has changed. Excel tells of it by no event (Outlook alone does), but
 * its theme is changed in a dialog, so the pane has been left and come back to.
 */
export function onOfficeTheme(then: (theme: OfficeTheme | null) => void): void {
  let last = officeTheme();
  const look = () => {
    const now = officeTheme();
    if (now?.background !== last?.background || now?.isDark !== last?.isDark) then(now);
    last = now;
  };
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
}

/** How light a colour is, 0 to 1, by the weights of ITU-R BT.601. */
function luminance(color: string): number {
  const part = (from: number) => Number.parseInt(color.slice(from, from + 2), 16) / 255;
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}
