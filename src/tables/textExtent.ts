import type { Language } from "../dividend/language";
import { piecesOf } from "../dividend/wrapping";

/** The size, in points, of a table's letters on a sheet. */
export const letterSize = 11;

/**
 * How wide the characters from U+0020 to U+007E are, in thousandths of their height: of Calibri's bold, and of
 * the bold of a gothic font, measured in fonts of the same widths (Carlito) and the same kind (Noto Sans CJK).
 */
const advances: Readonly<Record<Language, readonly number[]>> = {
  // prettier-ignore
  en: [
    226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430,
    507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463,
    898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874, 659, 676,
    532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498, 498,
    300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538,
    537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
  ],
  // prettier-ignore
  ja: [
    227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387,
    590, 590, 590, 590, 590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514,
    1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770,
    667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567,
    626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626,
    644, 644, 436, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
  ],
};

/** Room to spare, for a font that is not the one measured. */
const spare: Readonly<Record<Language, number>> = { en: 1.03, ja: 1.1 };

const fullWidth = 1000;

/** The width of a line of text in the usual font of a language, in heights of its letters: 1 for one of full width. */
export function emsOf(line: string, language: Language): number {
  const widths = advances[language];
  let thousandths = 0;
  for (const letter of line)
    thousandths += widths[(letter.codePointAt(0) ?? 0) - 0x20] ?? fullWidth;
  return thousandths / 1000;
}

/** The width of a line of text on a sheet, in points, with room to spare. */
export function pointsOf(line: string, language: Language): number {
  return emsOf(line, language) * letterSize * spare[language];
}

/** How many lines a text takes that is wrapped to a width in points. */
export function linesOf(text: string, width: number, language: Language): number {
  return text.split("\n").reduce((lines, line) => lines + wrappedLines(line, width, language), 0);
}

function wrappedLines(line: string, width: number, language: Language): number {
  let lines = 1;
  let current = "";
  for (const piece of piecesOf(line)) {
    if (current !== "" && pointsOf(current + piece, language) > width) {
      lines += 1;
      current = piece.trimStart();
    } else current += piece;
    // What has no place to break is broken anywhere.
    const over = Math.ceil(pointsOf(current, language) / Math.max(width, 1));
    if (over > 1) lines += over - 1;
  }
  return lines;
}
