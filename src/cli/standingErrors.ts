/** What is said beside something that was written from a worksheet with errors. */
export function standingErrorsText(file: string, errors: number, written: string): string {
  const stand = errors === 1 ? "1 error stands" : `${String(errors)} errors stand`;
  return `${file}: ${stand}. ${written} anyway; run check for the details.`;
}
