const longest = 120;

/** Enough of a long passage to know it by; it is whole where it came from. */
export function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
