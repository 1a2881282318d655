/** What moves a terminal's cursor, colours or clears it, or turns the direction of writing: it could hide what stands beside it. */
const steering =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The text with what would steer a terminal shown by its code (`\u001b`), which JSON reads as the same character. */
export function visibleText(text: string): string {
  return text.replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The same for what must stay on one line, whatever a cell or a file's name brings along. */
export function visibleLine(text: string): string {
  return visibleText(text).replaceAll("\n", "\\u000a");
}
