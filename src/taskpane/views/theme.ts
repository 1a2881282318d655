import { type Theme as FluentTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../../dividend/language";
import type { Theme } from "../state/pane";

// The fonts Office itself uses for each language, then what other systems have.
const fonts: Record<Language, string> = {
  en: "'Segoe UI', -apple-system, 'Helvetica Neue', 'Noto Sans JP', sans-serif",
  ja: "'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Noto Sans JP', 'Segoe UI', sans-serif",
};

const themes: Record<Theme, FluentTheme> = { light: webLightTheme, dark: webDarkTheme };

/** Fluent's own theme in the fonts of the language; forced colours replace its colours by themselves. */
export function themeOf(theme: Theme, language: Language): FluentTheme {
  return { ...themes[theme], fontFamilyBase: fonts[language] };
}
