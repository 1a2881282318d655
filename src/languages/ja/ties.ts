import type { TieWords } from "../tieWords";

export const ties: TieWords = {
  heading: (linked, typed) =>
    `文章中の数値・日付：連動${String(linked)}件、直接入力${String(typed)}件`,
  what: "連動している数値は、リリースの作成時にセルの値が入るため、古いまま残ることがありません。直接入力した数値は手作業で直す必要があります。",
  agrees: (fact) => `${fact}と一致：`,
  isNone: (fact) => `${fact}のはずですが、一致しません：`,
  fiscalYear: "事業年度",
  change: "増減額",
  elsewhere: "別のチェックで照合したもの、またはワークシートからわかるもの",
  open: "ワークシートにない数値",
  allLinked: (count) => `数値・日付${String(count)}件はすべて連動しています。`,
  unread: (count) => `ほかに${String(count)}件の数値は読み取っていません。`,
  link: (words, placeholder) => `${words}を${placeholder}に置き換える`,
  wholeBecomes: "一致している数値をすべて連動させると、次の文章になります：",
  linkWhole: (count) => (count === 1 ? "連動させる" : `${String(count)}件をまとめて連動させる`),
  linked: (cell, count) =>
    `${cell} の文章の数値${String(count)}件をワークシートに連動させました。Excel の「元に戻す」で取り消せます。`,
};
