/** The sentences of a text, each with its full stop. A stop within a figure (13.50) or a name (Inc.) before a small letter ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[。！？])|(?<=[.!?])\s+(?=["“(]?[\p{Lu}\d])/u);
}
