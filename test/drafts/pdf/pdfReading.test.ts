import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readTextDraft } from "../../../src/drafts/read/text";
import { renderText } from "../../../src/release/render/plainText";
import { languages } from "../../../src/dividend/language";
import { composed, sample } from "../../release/worksheets";
import { describeWithShared, sharedPath } from "../../shared";
import { draftOf, readingOf, tablesIn, wordsIn } from "./pdfDrafts";
import { pdfOf } from "./pdfLayout";
import { PdfWriter } from "./pdfWriter";

const layouts = {
  "with lines": { ruled: true },
  "without lines": { ruled: false },
  "with lines, small": { ruled: true, size: 8 },
  "without lines, small": { ruled: false, size: 8 },
} as const;

describeWithShared("real releases as PDFs that place every letter by itself", () => {
  /** Ours in the excerpts, not the issuers': where from, and remarks. */
  const releaseIn = (name: string) =>
    readFileSync(sharedPath(`releases/${name}`), "utf8")
      .split("\n")
      .filter((line) => !/^(?:#|http|\[tables)/u.test(line))
      .join("\n");

  /** A remark in an excerpt is laid out as a cell, and a row of two cells stands alone without lines around it. */
  const notTablesWithoutLines = ["06_", "20_", "24_"];

  const names = readdirSync(sharedPath("releases"));
  for (const [layout, how] of Object.entries(layouts)) {
    test.each(names)(`${layout}: %s has the tables and words of its text`, async (name) => {
      const text = readTextDraft(releaseIn(name));
      const pdf = await draftOf(pdfOf(text, how));
      if (how.ruled || !notTablesWithoutLines.some((start) => name.startsWith(start)))
        expect(tablesIn(pdf)).toEqual(tablesIn(text));
      // In 07 the page has its paragraphs beside a table that the text has behind them.
      if (how.ruled && !name.startsWith("07_")) expect(wordsIn(pdf)).toBe(wordsIn(text));
    });
  }

  test("text in two columns is read down the first and then the second", async () => {
    const text = readTextDraft(releaseIn("iij-2019-05-23.txt"));
    for (const ruled of [true, false]) {
      const pdf = await draftOf(pdfOf(text, { ruled, columns: 2 }));
      expect(tablesIn(pdf)).toEqual(tablesIn(text));
      expect(wordsIn(pdf)).toBe(wordsIn(text));
    }
  });
});

describe("text in two columns that tables cut into short parts", () => {
  const samples = ["iij-2019-05-23.xlsx", "full-sample.xlsx", "full-sample-ja.xlsx"];
  const drafts = samples.flatMap((name) =>
    languages.flatMap((language) => [true, false].map((ruled) => [name, language, ruled] as const)),
  );
  test.each(drafts)("%s in %s, lines: %s", async (name, language, ruled) => {
    const text = readTextDraft(renderText(composed(sample(name), language)));
    for (const size of [10, 11]) {
      const pdf = await draftOf(pdfOf(text, { ruled, columns: 2, size }));
      expect(tablesIn(pdf)).toEqual(tablesIn(text));
      expect(wordsIn(pdf)).toBe(wordsIn(text));
    }
  });
});

describe("what a page shows", () => {
  const one = async (write: (page: PdfWriter) => void) => {
    const page = new PdfWriter();
    write(page);
    return draftOf(page.bytes());
  };

  test("a raised number is a footnote's mark, and no digit of the amount before it", async () => {
    const draft = await one((page) => {
      page.text(60, 100, "JPY183.00", 10);
      page.text(60 + 9 * 6, 96, "1", 6);
    });
    expect(wordsIn(draft)).toBe("JPY183.00(*1)");
  });

  test("letters drawn twice to look bold count once", async () => {
    const draft = await one((page) => {
      page.text(60, 100, "1,911", 10);
      page.text(60.3, 100, "1,911", 10);
    });
    expect(wordsIn(draft)).toBe("1,911");
  });

  test("Adobe's code for a dash that names a stroke through letters is a dash", async () => {
    const draft = await one((page) => {
      page.text(60, 100, "前期\u2014", 10);
    });
    expect(wordsIn(draft)).toBe("前期\u2014");
  });

  test("text that is not painted, as behind a scan, is not read", async () => {
    const draft = await one((page) => {
      page.text(60, 100, "seen", 10);
      page.add("3 Tr");
      page.text(60, 120, "unseen", 10);
    });
    expect(wordsIn(draft)).toBe("seen");
  });

  test("a table that goes on over the page is one, and its heading is said once", async () => {
    const row = (page: PdfWriter, y: number, cells: readonly string[]) => {
      cells.forEach((cell, column) => {
        page.text(64 + 180 * column, y + 14, cell, 10);
      });
      for (const x of [60, 240, 360]) page.line(x, y, x, y + 20);
      page.line(60, y, 360, y);
      page.line(60, y + 20, 360, y + 20);
    };
    const draft = await one((page) => {
      row(page, 740, ["Record date", "Interim"]);
      row(page, 760, ["Year ended March 31, 2018", "JPY13.50"]);
      page.text(290, 820, "- 1 -", 10);
      page.newPage();
      row(page, 60, ["Record date", "Interim"]);
      row(page, 80, ["Year ended March 31, 2017", "JPY12.00"]);
      page.text(290, 820, "- 2 -", 10);
    });
    expect(tablesIn(draft)).toEqual([
      "Recorddate|Interim\nYearendedMarch31,2018|JPY13.50\nYearendedMarch31,2017|JPY12.00",
    ]);
    expect(draft.blocks.map((block) => ("aside" in block ? block.aside : null))).toEqual([
      null,
      "footer",
      "footer",
    ]);
  });

  test("cells merged across columns and down rows are spread over those they cover", async () => {
    const draft = await one((page) => {
      for (const y of [100, 140]) page.line(60, y, 360, y);
      page.line(160, 120, 360, 120);
      for (const x of [60, 160, 360]) page.line(x, 100, x, 140);
      page.line(260, 120, 260, 140);
      page.text(64, 124, "Period", 10);
      page.text(200, 114, "per share", 10);
      page.text(164, 134, "Interim", 10);
      page.text(264, 134, "Year-end", 10);
    });
    const [table] = draft.blocks;
    expect(
      table?.is === "table" && table.rows.map((row) => row.map((cell) => ({ ...cell }))),
    ).toEqual([
      [
        { text: "Period", covered: false },
        { text: "per share", covered: false },
        { text: "per share", covered: true },
      ],
      [
        { text: "Period", covered: true },
        { text: "Interim", covered: false },
        { text: "Year-end", covered: false },
      ],
    ]);
  });

  test("a line is read wherever the library cuts what a page draws", async () => {
    // It cuts after a thousand operations.
    for (let before = 990; before < 1010; before += 1) {
      const draft = await one((page) => {
        for (let count = 0; count < before; count += 1) page.add("0.5 w");
        for (const y of [100, 120, 140]) page.line(60, y, 260, y);
        for (const x of [60, 160, 260]) page.line(x, 100, x, 140);
        page.text(64, 114, "Interim", 10);
        page.text(164, 114, "20", 10);
        page.text(64, 134, "Year-end", 10);
        page.text(164, 134, "25", 10);
      });
      expect(tablesIn(draft)).toEqual(["Interim|20\nYear-end|25"]);
    }
  });
});

describe("PDFs that other programs make", () => {
  const file = (name: string) => readFileSync(path.resolve(__dirname, "files", name));

  test("LibreOffice's, in English", async () => {
    const draft = await draftOf(file("libreoffice-en.pdf"));
    expect(tablesIn(draft)).toMatchInlineSnapshot(`
      [
        "|FY2024Year-enddividend|Latestforecast(releasedonFebruary6,2025)|FY2023Year-enddividend
      Recorddate|March31,2025|March31,2025|March31,2024
      Dividendpercommonshare|JPY27.00|JPY22.00|JPY20.00
      Ordinarydividend|JPY22.00|JPY22.00|JPY20.00
      Commemorativedividend(50thanniversary)|JPY5.00|-|-
      Totaldividendamount|JPY1,262million|-|JPY936million
      Effectivedate|June27,2025|-|June28,2024
      Dividendresource|Retainedearnings|-|Retainedearnings",
        "|FY2024Year-enddividend|Latestforecast(releasedonFebruary6,2025)|FY2023Year-enddividend
      Recorddate|March31,2025|March31,2025|March31,2024
      Dividendpershare|JPY60.00|JPY60.00|JPY60.00
      Totaldividendamount|JPY60million|-|JPY60million
      Effectivedate|June27,2025|-|June28,2024
      Dividendresource|Retainedearnings|-|Retainedearnings",
        "|Dividendpercommonshare|Dividendpercommonshare|Dividendpercommonshare
      Recorddate|Interimdividend|Year-enddividend|Total:Annualdividend
      Forecast(February6,2025)|-|JPY22.00|JPY42.00
      YearendedMarch31,2025|JPY20.00(paid)|JPY27.00|JPY47.00
      YearendedMarch31,2024|JPY18.00(paid)|JPY20.00(paid)|JPY38.00",
      ]
    `);
  });

  test("LibreOffice's, in Japanese", async () => {
    const draft = await draftOf(file("libreoffice-ja.pdf"));
    expect(tablesIn(draft)).toMatchInlineSnapshot(`
      [
        "|決定額|直近の配当予想（2025年2月6日公表）|前期実績（2024年3月期）
      基準日|2025年3月31日|2025年3月31日|2024年3月31日
      1株当たり配当金|27.00円|22.00円|20.00円
      普通配当|22.00円|22.00円|20.00円
      記念配当（創立50周年）|5.00円|-|-
      配当金総額|1,262百万円|-|936百万円
      効力発生日|2025年6月27日|-|2024年6月28日
      配当原資|利益剰余金|-|利益剰余金",
        "|決定額|直近の配当予想（2025年2月6日公表）|前期実績（2024年3月期）
      基準日|2025年3月31日|2025年3月31日|2024年3月31日
      1株当たり配当金|60.00円|60.00円|60.00円
      配当金総額|60百万円|-|60百万円
      効力発生日|2025年6月27日|-|2024年6月28日
      配当原資|利益剰余金|-|利益剰余金",
        "|1株当たり配当金|1株当たり配当金|1株当たり配当金
      基準日|第2四半期末|期末|合計
      前回予想（2025年2月6日）|-|22.00円|42.00円
      2025年3月期|20.00円（支払済）|27.00円|47.00円
      2024年3月期|18.00円（支払済）|20.00円（支払済）|38.00円",
      ]
    `);
  });
});

describe("what cannot be read is said", () => {
  const failure = async (bytes: Uint8Array) => {
    const reading = await readingOf(bytes);
    return reading.is === "failure" ? reading : reading.is;
  };
  const picture = "q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0020 EI Q";

  test("a page that is a picture, with its number", async () => {
    const page = new PdfWriter();
    page.text(60, 100, "Dividend", 10);
    page.newPage();
    page.add(picture);
    expect(await failure(page.bytes())).toEqual({ is: "failure", why: "scanned", page: 2 });
  });

  test("a scan with text behind it that nobody sees", async () => {
    const page = new PdfWriter();
    page.add(picture);
    page.add("3 Tr");
    page.text(60, 100, "JPY27.00", 10);
    expect(await failure(page.bytes())).toEqual({ is: "failure", why: "scanned", page: 1 });
  });

  test("a page without anything", async () => {
    expect(await failure(new PdfWriter().bytes())).toEqual({ is: "failure", why: "empty" });
  });

  test("a file with a password", async () => {
    const page = new PdfWriter();
    page.text(60, 100, "Dividend", 10);
    const secret = "AB".repeat(32);
    const locked = page.bytes(
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >> /ID [<00> <00>] `,
    );
    expect(await failure(locked)).toEqual({ is: "failure", why: "locked" });
  });

  test.each([
    ["text", "JPY27.00"],
    ["a heading of a PDF and nothing behind it", "%PDF-1.7\n"],
    [
      "a page tree that is its own parent",
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>",
    ],
  ])("%s", async (_, content) => {
    const read = await failure(new TextEncoder().encode(content));
    expect(read).toMatchObject({ is: "failure" });
  });

  test("any file cut short", async () => {
    const page = new PdfWriter();
    page.text(60, 100, "Dividend", 10);
    const whole = page.bytes();
    for (let part = 1; part < 10; part += 1) {
      const read = await failure(whole.slice(0, Math.floor((whole.length * part) / 10)));
      // The library mends what it can; what it mended is read, and what not is said.
      expect(read === "draft" || typeof read === "object").toBe(true);
    }
  });
});
