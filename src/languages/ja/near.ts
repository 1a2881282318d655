import { a1 } from "../../dividend/fact";
import type { NearWords } from "../nearWords";

export const near: NearWords = {
  nearly: (sheet, recognised, more, lacks) => {
    const named = recognised.map(({ cell, shown }) => `${a1(cell)}「${shown}」`);
    const cells = `${named.join("、")}${more > 0 ? `ほか${String(more)}件` : ""}`;
    return `「${sheet}」は配当ワークシートに近いシートですが（認識したセル：${cells}）、${lacks.join("。また、")}`;
  },
  lacks: (heading, place) => {
    const cell = a1(place.cell);
    switch (place.is) {
      case "below":
        return `「${heading}」の欄がないため、${cell}から追加してください`;
      case "over":
        return `行の上に「${heading}」の見出しがないため、${cell}に入力してください`;
      case "instead":
        return `行の上に「${heading}」の見出しがないため、${cell}の「${place.shown}」を書き換えてください`;
      case "insert":
        return `行の上に「${heading}」の見出しがないため、${cell}の上に行を挿入して入力してください`;
      case "elsewhere":
        return `見出し「${place.shown}」（${cell}）がほかの項目名と別の列にあるため、その欄を同じ列に移してください`;
    }
  },
  add: "不足している欄を追加",
};
