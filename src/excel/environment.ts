import { type Language } from "../dividend/language";

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
  return primary === "ja" || primary === "en" ? primary : null;
}

/** Office's theme now; null where Office gives none. */
export function officeTheme(): OfficeTheme | null {
  if (typeof Office === "undefined") return null;
  // Older Office and Excel on the web give no theme, or none of its colours.
  const { officeTheme: theme } = Office.context as Partial<Office.Context>;
  return themeOf(theme);
}

/** Calls `then` whenever the user changes Office's theme, where Office tells of it. */
export function onOfficeTheme(then: (theme: OfficeTheme | null) => void): void {
  if (typeof Office === "undefined") return;
  const { document } = Office.context as Partial<Office.Context>;
  try {
    document?.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (event: { readonly officeTheme?: Partial<Office.OfficeTheme> }) => {
        then(themeOf(event.officeTheme));
      },
    );
  } catch {
    // An Office that does not know this event throws; its theme then stays as it was at the start.
  }
}

function themeOf(theme: Partial<Office.OfficeTheme> | undefined): OfficeTheme | null {
  const background = theme?.bodyBackgroundColor;
  if (background === undefined || !/^#[0-9a-f]{6}$/iu.test(background)) return null;
  return { isDark: luminance(background) < 0.5, background };
}

/** How light a colour is, 0 to 1, by the weights of ITU-R BT.601. */
function luminance(color: string): number {
  const part = (from: number) => Number.parseInt(color.slice(from, from + 2), 16) / 255;
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}
