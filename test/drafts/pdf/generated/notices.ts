/** What draws from a seed; the same seed gives the same notices. */
export type Random = (below: number) => number;

/** A cell and over how many columns it reaches. */
export interface SetCell {
  readonly text: string;
  readonly span: number;
}

export type SetBlock =
  | { readonly is: "paragraph"; readonly text: string }
  | { readonly is: "table"; readonly rows: readonly (readonly SetCell[])[] };

export function oneOf<T>(random: Random, ...all: readonly [T, ...T[]]): T {
  return all[random(all.length)] ?? all[0];
}

const cell = (text: string, span = 1): SetCell => ({ text, span });
const paragraph = (text: string): SetBlock => ({ is: "paragraph", text });

/** The same as a text: cells parted by tabs, those a cell reaches over left empty. */
export function asText(blocks: readonly SetBlock[]): string {
  return blocks
    .map((block) =>
      block.is === "paragraph"
        ? block.text
        : block.rows
            .map((row) => row.map(({ text, span }) => `${text}${"\t".repeat(span - 1)}`).join("\t"))
            .join("\n"),
    )
    .join("\n\n");
}

const fullWidth = (text: string) =>
  text.replace(/[\d,.]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

interface Writing {
  readonly day: (year: number, month: number, day: number) => string;
  readonly perShare: (value: number) => string;
  readonly total: (millions: number) => string;
  readonly none: string;
  readonly undetermined: string;
  /** Where a unit stands, and which: in the cells, the labels, or a column of its own behind each figure. */
  readonly units: "cells" | "labels" | "columns";
}

const grouped = (value: number) => String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ",");

function japanese(random: Random): Writing {
  const wide = oneOf(
    random,
    (text: string) => text,
    (text: string) => text,
    fullWidth,
  );
  const units = oneOf(random, "cells", "cells", "labels", "columns");
  const plain = units !== "cells";
  const perShare = oneOf(
    random,
    (value: number) => `${value.toFixed(2)}円`,
    (value: number) => `${String(Math.floor(value))}円${value.toFixed(2).slice(-2)}銭`,
  );
  return {
    day: oneOf(
      random,
      (year, month, day) => wide(`${String(year)}年${String(month)}月${String(day)}日`),
      (year, month, day) => wide(`令和${String(year - 2018)}年${String(month)}月${String(day)}日`),
      (year, month, day) => wide(`${String(year)}/${String(month)}/${String(day)}`),
    ),
    perShare: (value) => wide(plain ? value.toFixed(2) : perShare(value)),
    total: (millions) => wide(`${grouped(millions)}${plain ? "" : "百万円"}`),
    none: oneOf(random, "－", "―", "-", "—"),
    undetermined: "未定",
    units,
  };
}

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

function english(random: Random): Writing {
  const units = oneOf(random, "cells", "cells", "labels");
  const plain = units !== "cells";
  return {
    day: oneOf(
      random,
      (year, month, day) => `${months[month - 1] ?? ""} ${String(day)}, ${String(year)}`,
      (year, month, day) =>
        `${(months[month - 1] ?? "").slice(0, 3)}. ${String(day)}, ${String(year)}`,
    ),
    perShare: (value) =>
      plain
        ? value.toFixed(2)
        : oneOf(
            random,
            `¥${value.toFixed(2)}`,
            `JPY${value.toFixed(2)}`,
            `${value.toFixed(2)} yen`,
          ),
    total: (millions) => `${plain ? "" : "JPY"}${grouped(millions)}${plain ? "" : " million"}`,
    none: oneOf(random, "–", "-", "―"),
    undetermined: oneOf(random, "Undetermined", "TBD", "Undecided"),
    units,
  };
}

/** A notice of a dividend, of a revision of the forecast, or of both, with figures that say which cell they are of. */
export function generatedNotice(random: Random): readonly SetBlock[] {
  const inJapanese = random(2) === 0;
  const write = inJapanese ? japanese(random) : english(random);
  const year = 2020 + random(5);
  const what = oneOf(random, "decision", "decision", "revision", "both");
  const opening = inJapanese
    ? [
        write.day(year, 5, 12),
        "剰余金の配当および配当予想の修正に関するお知らせ",
        `当社は、${String(year)}年5月12日開催の取締役会において、下記のとおり${what === "revision" ? `${String(year)}年3月期の配当予想を修正する` : `${String(year)}年3月31日を基準日とする剰余金の配当を行う`}ことを決議いたしましたので、お知らせいたします。`,
      ]
    : [
        write.day(year, 5, 12),
        "Notice of Dividend and Dividend Forecast",
        `At the meeting of its Board of Directors held on May 12, ${String(year)}, the Company resolved as follows for the fiscal year ended March 31, ${String(year)}.`,
      ];
  const decision = what === "revision" ? [] : decisionBlocks(random, write, inJapanese, year);
  const revision = what === "decision" ? [] : revisionBlocks(random, write, inJapanese, year);
  const closing = inJapanese
    ? "理由\n配当の基本方針に基づき、当期の業績等を総合的に勘案し、上記のとおりといたしました。なお、上記の予想は本資料の発表日現在において入手可能な情報に基づくものであり、実際の配当は今後様々な要因により異なる可能性があります。"
    : "Reason\nThe Company regards the return of profits to its shareholders as one of its most important tasks, and decided on the above in consideration of its results and of its financial position. The forecast is based on information available as of the date of this release.";
  return [
    ...opening.map(paragraph),
    ...decision,
    ...revision,
    ...closing.split("\n").map(paragraph),
  ];
}

type Rows = (readonly [label: string, ...values: readonly string[]])[];

function decisionBlocks(
  random: Random,
  write: Writing,
  inJapanese: boolean,
  year: number,
): readonly SetBlock[] {
  const { none } = write;
  const ja = (...texts: readonly [string, ...string[]]) => oneOf(random, ...texts);
  const unit = (name: string, plain: string) =>
    write.units !== "labels" ? plain : inJapanese ? `${plain}（${name}）` : `${plain} (${name})`;
  const value = 10 + random(90) + random(4) / 4;
  const headings = inJapanese
    ? [
        ja("決定額", "今回決定額", "決 定 額"),
        ja(
          `直近の配当予想（${write.day(year, 2, 9)}公表）`,
          `前回予想（${write.day(year, 2, 9)}発表）`,
        ),
        ja(`前期実績（${String(year - 1)}年3月期）`, `前期の実績（${String(year - 1)}年3月期）`),
      ]
    : [
        ja("Determined amount", "Amount resolved", "Decided amount"),
        ja(
          `Most recent dividend forecast (announced on ${write.day(year, 2, 9)})`,
          `Latest forecast (released on ${write.day(year, 2, 9)})`,
        ),
        ja(
          `Actual results for the previous fiscal year (Fiscal year ended March 31, ${String(year - 1)})`,
          `FY${String(year - 2)} results (year ended March 31, ${String(year - 1)})`,
        ),
      ];
  const names = inJapanese
    ? {
        recordDate: ja("基準日", "基 準 日"),
        perShare: unit("円", ja("1株当たり配当金", "１株当たり配当金", "１株当たりの配当金額")),
        ordinary: ja("（うち普通配当）", "普通配当"),
        extra: ja("（うち特別配当）", "記念配当（創立50周年）"),
        total: unit("百万円", ja("配当金総額", "配当金の総額", "配当総額")),
        effective: ja("効力発生日", "効力発生日（支払開始日）"),
        resource: ja("配当原資", "配当の原資"),
        retained: "利益剰余金",
        surplus: "その他資本剰余金",
        same: "同左",
      }
    : {
        recordDate: ja("Record date", "Dividend record date"),
        perShare: unit("yen", ja("Dividend per share", "Dividends per common share")),
        ordinary: ja("Ordinary dividend", "(Ordinary dividend)"),
        extra: ja("Commemorative dividend (50th anniversary)", "(Special dividend)"),
        total: unit(
          "millions of yen",
          ja("Total amount of dividends", "Total dividend amount", "Total dividends"),
        ),
        effective: ja("Effective date", "Effective date (start of payment)"),
        resource: ja("Source of dividends", "Dividend resource"),
        retained: "Retained earnings",
        surplus: "Capital surplus",
        same: "Same as left",
      };
  const forecast = random(5) === 0 ? write.undetermined : write.perShare(value - 2);
  const parts: Rows =
    random(3) === 0
      ? [
          [names.ordinary, write.perShare(value - 3), none, write.perShare(value - 5)],
          [names.extra, write.perShare(3), none, none],
        ]
      : [];
  const rows: Rows = [
    [
      names.recordDate,
      write.day(year, 3, 31),
      random(3) === 0 ? names.same : write.day(year, 3, 31),
      write.day(year - 1, 3, 31),
    ],
    [names.perShare, write.perShare(value), forecast, write.perShare(value - 5)],
    ...parts,
    [names.total, write.total(500 + random(9000)), none, write.total(300 + random(9000))],
    [names.effective, write.day(year, 6, 27 + random(3)), none, write.day(year - 1, 6, 24)],
    [names.resource, random(4) === 0 ? names.surplus : names.retained, none, names.retained],
  ];
  const heading = paragraph(inJapanese ? "1.配当の内容" : "1. Details of dividend");
  const isTurned = write.units !== "columns" && random(8) === 0;
  if (isTurned) {
    const columns = rows.map(([label]) => label);
    return [
      heading,
      {
        is: "table",
        rows: [
          [cell(""), ...columns.map((label) => cell(label))],
          ...headings.map((label, at) => [
            cell(label),
            ...rows.map((row) => cell(row[at + 1] ?? "")),
          ]),
        ],
      },
    ];
  }
  const table = (own: Rows): SetBlock => ({
    is: "table",
    rows:
      write.units === "columns"
        ? [
            [cell(""), ...headings.map((text) => cell(text, 2))],
            ...own.map(([label, ...values]) => [
              cell(label),
              ...values.flatMap((text) => [cell(text), cell(unitOf(label, text))]),
            ]),
          ]
        : [
            [cell(""), ...headings.map((text) => cell(text))],
            ...own.map((row) => row.map((text) => cell(text))),
          ],
  });
  if (random(6) > 0) return [heading, table(rows)];
  const preferred = inJapanese ? "Ａ種優先株式" : "Class A preferred shares";
  const others = rows.map(([label, ...values]): Rows[number] => [
    label,
    ...values.map((text) => text.replace(/^([¥\D]*)(?=[\d０-９]{2}[.．円])/u, "$1").trim()),
  ]);
  return [
    heading,
    paragraph(inJapanese ? "普通株式" : "Common shares"),
    table(rows),
    paragraph(preferred),
    table(others),
  ];
}

function unitOf(label: string, text: string): string {
  if (!/[\d０-９]/u.test(text)) return "";
  if (label.includes("総額")) return "百万円";
  return /1株|１株|配当（|配当）|普通配当|記念配当/u.test(label) ? "円" : "";
}

function revisionBlocks(
  random: Random,
  write: Writing,
  inJapanese: boolean,
  year: number,
): readonly SetBlock[] {
  const { none } = write;
  const ja = (...texts: readonly [string, ...string[]]) => oneOf(random, ...texts);
  const quarterly = random(2) === 0;
  const value = (half: number) => write.perShare(half + random(4) / 4);
  const base = 10 + random(40);
  const of = (interim: string, yearEnd: string, total: string) =>
    quarterly ? [none, interim, none, yearEnd, total] : [interim, yearEnd, total];
  const periods = inJapanese
    ? quarterly
      ? ["第1四半期末", "第2四半期末", "第3四半期末", "期末", ja("合計", "年間")]
      : [ja("第2四半期末", "中間", "中間期末"), "期末", ja("合計", "年間")]
    : quarterly
      ? ["1st quarter-end", "2nd quarter-end", "3rd quarter-end", "Year-end", "Total"]
      : [ja("Interim", "2nd quarter-end"), "Year-end", ja("Total", "Annual")];
  const before = write.day(year - 1, 5, 10);
  const labels = inJapanese
    ? [
        ja(`前回予想（${before}公表）`, `前回予想（${before}発表）`),
        "今回修正予想",
        "当期実績",
        `前期実績（${String(year - 1)}年3月期）`,
      ]
    : [
        `Previous forecast (announced on ${before})`,
        "Revised forecast",
        ja("Results for the current fiscal year", "Actual results"),
        `Results for the previous fiscal year (ended March 31, ${String(year - 1)})`,
      ];
  const open = random(5) === 0;
  const values = [
    of(value(base), value(base + 1), value(2 * base + 1)),
    open
      ? of(none, write.undetermined, write.undetermined)
      : of(none, value(base + 5), value(2 * base + 5)),
    of(value(base), none === "" ? "-" : "", ""),
    of(value(base - 3), value(base - 2), value(2 * base - 5)),
  ];
  const over = inJapanese
    ? ja("１株当たり配当金", "年間配当金", "1株当たり年間配当金（円）")
    : ja("Dividends per share", "Annual dividends per share (yen)");
  const levels = random(3);
  const units = write.units === "cells" ? "" : inJapanese ? "円 銭" : "Yen";
  const rows: (readonly SetCell[])[] = [
    ...(levels > 0 ? [[cell(""), cell(over, periods.length)]] : []),
    [cell(levels === 0 && inJapanese ? "基準日" : ""), ...periods.map((text) => cell(text))],
    ...(levels > 1 && units !== "" ? [[cell(""), ...periods.map(() => cell(units))]] : []),
    ...labels.map((label, at) => [cell(label), ...(values[at] ?? []).map((text) => cell(text))]),
  ];
  return [
    paragraph(inJapanese ? "2.配当予想の修正" : "2. Revision of the dividend forecast"),
    { is: "table", rows },
  ];
}
