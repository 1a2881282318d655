/** A fact's name as a line begins with it; Japanese has no capitals. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
