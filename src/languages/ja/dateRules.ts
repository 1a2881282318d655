import type { dv16 } from "../../checks/rules/dv16";
import type { WordsOf } from "../ruleWords";

export const dateRules: WordsOf<typeof dv16> = {
  DV16: {
    title: "配当予想の基準日",
    why: "直近の配当予想の欄は決定した配当と同じ配当を比べるものであり、基準日も同じです。基準日が異なれば別の配当です（JPX よくある質問 6781 注2）。",
    sentences: {
      differs: ({ forecast, decided }, say) =>
        `直近の配当予想の基準日が${say.date(forecast)}ですが、決定額の基準日は${say.date(decided)}です。両欄は同じ配当を比べるため、基準日も同じはずです。前年の日付が残っていないか確認してください。`,
    },
  },
};
