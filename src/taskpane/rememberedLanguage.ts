import { type Language, languages } from "../dividend/language";

const key = "dividend-tables.language";

/** The language chosen in the pane before; null where none was, or where the host keeps nothing for a page. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(key);
    return languages.find((each) => each === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the chosen language for the next time, where the host keeps anything. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage may be shut off for a page in a frame; the choice then holds until the pane is closed.
  }
}
