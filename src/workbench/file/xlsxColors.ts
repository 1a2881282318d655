/** Colours of Office's theme, in the order files number them; a file's own theme is not looked at. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

/** The first colours of the old palette (ECMA-376, part 1, 18.8.27), once over and once again from 8. */
const PALETTE = [
  "000000",
  "FFFFFF",
  "FF0000",
  "00FF00",
  "0000FF",
  "FFFF00",
  "FF00FF",
  "00FFFF",
  "800000",
  "008000",
  "000080",
  "808000",
  "800080",
  "008080",
  "C0C0C0",
  "808080",
  "9999FF",
  "993366",
  "FFFFCC",
  "CCFFFF",
];

export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** "#RRGGBB", or undefined for an automatic colour. */
export function colorOf(color: FileColor | undefined): string | undefined {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return tinted(THEME[color.theme], color.tint ?? 0);
  const index = color?.indexed;
  if (index === undefined || index >= 64) return undefined;
  const hex = PALETTE[index < 8 ? index : index - 8];
  return hex === undefined ? undefined : `#${hex}`;
}

export function fileColor(color: string): { readonly argb: string } {
  return { argb: `FF${color.slice(1)}` };
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(hex: string | undefined, tint: number): string | undefined {
  if (hex === undefined) return undefined;
  const parts = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16);
    const moved = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(moved).toString(16).padStart(2, "0");
  });
  return `#${parts.join("")}`.toUpperCase();
}
