const form = new Intl.DateTimeFormat("en-u-ca-gregory-hc-h23-nu-latn", {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/**
 * An instant (milliseconds since 1970 UTC) as the clock of this machine shows it, in the form in which Word writes the
 * time of a change: "2025-05-15T15:04:00Z", where the Z means nothing.
 */
export function clockTime(instant: number): string {
  const parts = new Map(form.formatToParts(instant).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => (parts.get(type) ?? "").padStart(2, "0");
  return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:${of("second")}Z`;
}
