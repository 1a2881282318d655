/** What a text of the worksheet may hold in double braces, as `{{record date}}`; in the order they are listed to users. */
const placeholderNames = [
  "name",
  "short name",
  "listing",
  "place",
  "release date",
  "kind",
  "fiscal year",
  "record date",
  "dividend per share",
  "total",
  "effective date",
  "resource",
  "meeting number",
  "meeting date",
  "meeting place",
  "forecast date",
  "annual dividend",
  "first quarter dividend",
  "interim dividend",
  "third quarter dividend",
  "year-end dividend",
  "forecast dividend",
  "previous dividend",
  "previous annual dividend",
  "previous total",
  "increase from forecast",
  "increase from previous year",
  "annual increase",
  "fiscal year end",
  "previous fiscal year",
  "board meeting date",
  "shares entitled",
  "previous forecast",
  "revised forecast",
  "representative",
  "inquiries",
] as const;

export type PlaceholderName = (typeof placeholderNames)[number];

/** The placeholder a text between double braces names, without regard to case, width and blanks; else null. */
export function placeholderName(text: string): PlaceholderName | null {
  const key = keyOf(text);
  return placeholderNames.find((name) => keyOf(name) === key) ?? null;
}

/** A hyphen may be a blank. */
function keyOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s‐-]+/gu, " ")
    .trim();
}
