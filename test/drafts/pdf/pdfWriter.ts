/**
 * Writes PDFs as the exchanges' are: every letter placed by itself, in fonts that are named and not brought along, so
 * that only positions say what belongs together.
 */
export class PdfWriter {
  private readonly pages: string[][] = [[]];

  /** Places the letters of a text one by one; `y` counts from the top of an A4 page. */
  text(x: number, y: number, text: string, size: number): void {
    let at = x;
    for (const letter of text) {
      const wide = isWide(letter);
      if (letter !== " ") {
        const font = wide ? "F2" : "F1";
        this.add(
          `BT /${font} ${String(size)} Tf 1 0 0 1 ${at.toFixed(2)} ${(pageHeight - y).toFixed(2)} Tm <${hexOf(letter, wide)}> Tj ET`,
        );
      }
      at += widthOf(letter, size);
    }
  }

  line(x: number, y: number, endX: number, endY: number): void {
    const [from, to] = [(pageHeight - y).toFixed(2), (pageHeight - endY).toFixed(2)];
    this.add(`0.5 w ${x.toFixed(2)} ${from} m ${endX.toFixed(2)} ${to} l S`);
  }

  /** A band of colour, behind whatever is written on it later. */
  box(x: number, y: number, width: number, height: number): void {
    const low = (pageHeight - y - height).toFixed(2);
    this.add(
      `q 0.85 0.9 0.97 rg ${x.toFixed(2)} ${low} ${width.toFixed(2)} ${height.toFixed(2)} re f Q`,
    );
  }

  /** Content as it is, for what no layout would write. */
  add(content: string): void {
    this.pages.at(-1)?.push(content);
  }

  newPage(): void {
    this.pages.push([]);
  }

  bytes(trailer = ""): Uint8Array {
    const objects: string[] = [];
    const add = (body: string) => {
      objects.push(body);
      return objects.length;
    };
    const fonts = [
      add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>"),
      add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5 /Encoding /UniJIS-UTF16-H /DescendantFonts [3 0 R] >>",
      ),
      add(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor 4 0 R >>",
      ),
      add(
        "<< /Type /FontDescriptor /FontName /HeiseiKakuGo-W5 /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
      ),
    ];
    const root = objects.length + 2 * this.pages.length + 1;
    const kids = this.pages.map((lines) => {
      const content = lines.join("\n");
      const stream = add(`<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`);
      return add(
        `<< /Type /Page /Parent ${String(root)} 0 R /MediaBox [0 0 ${String(pageWidth)} ${String(pageHeight)}] /Resources << /Font << /F1 ${String(fonts[0])} 0 R /F2 ${String(fonts[1])} 0 R >> >> /Contents ${String(stream)} 0 R >>`,
      );
    });
    add(
      `<< /Type /Pages /Count ${String(kids.length)} /Kids [${kids.map((kid) => `${String(kid)} 0 R`).join(" ")}] >>`,
    );
    const catalog = add(`<< /Type /Catalog /Pages ${String(root)} 0 R >>`);
    let file = "%PDF-1.4\n";
    const places = objects.map((body, index) => {
      const at = file.length;
      file += `${String(index + 1)} 0 obj\n${body}\nendobj\n`;
      return `${String(at).padStart(10, "0")} 00000 n \n`;
    });
    const start = file.length;
    file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${places.join("")}`;
    file += `trailer\n<< /Size ${String(objects.length + 1)} /Root ${String(catalog)} 0 R ${trailer}>>\nstartxref\n${String(start)}\n%%EOF\n`;
    return new TextEncoder().encode(file);
  }
}

export const pageWidth = 595;
export const pageHeight = 842;

function isWide(letter: string): boolean {
  return (letter.codePointAt(0) ?? 0) > 0xff;
}

export function widthOf(text: string, size: number): number {
  return Array.from(text, (letter) => (isWide(letter) ? 1 : 0.6) * size).reduce((a, b) => a + b, 0);
}

function hexOf(letter: string, wide: boolean): string {
  const code = letter.codePointAt(0) ?? 0;
  return code.toString(16).padStart(wide ? 4 : 2, "0");
}
