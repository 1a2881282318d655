const key = "dividend-tables.name";

/** The name typed in the pane before; empty where none was, or where the host keeps nothing for a page. */
export function rememberedName(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Keeps the typed name for the next time, where the host keeps anything. */
export function rememberName(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // Storage may be shut off for a page in a frame; the name is then typed again.
  }
}
