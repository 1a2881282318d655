/** A label of an annual row that is a year alone ("2019", under "Fiscal year") as one that names a fiscal year. */
export function withFiscalYear(label: string): string {
  const year = /^(?:FY\s*)?(\d{4})$/u.exec(label.trim())?.[1];
  return year === undefined ? label : `FY${year}`;
}
