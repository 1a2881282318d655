import type { dv26 } from "../../checks/rules/dv26";
import type { dv27 } from "../../checks/rules/dv27";
import type { dv42 } from "../../checks/rules/dv42";
import type { WordsOf } from "../ruleWords";
import { kindWords } from "./kindWords";

export const wordingRules: WordsOf<typeof dv26 | typeof dv27 | typeof dv42> = {
  DV26: {
    title: "曜日",
    why: "日付に添えた曜日はその日付の曜日でなければならず、違う場合は日付か曜日のどちらかが誤りです。",
    sentences: {
      wrongWeekday: ({ date, written }, say) =>
        `${say.date(date)}は${say.weekday(date)}ですが、${say.quoted(written)}と書かれています。日付または曜日を直してください。`,
    },
  },
  DV27: {
    title: "年度の表記",
    why: "事業年度の呼び方は表の各欄・各行でそろえます。英文では、終わった年度を ended、終わっていない年度を ending と書きます。",
    sentences: {
      otherYear: ({ label, right, yearEnd }, say) =>
        `${say.quoted(label)}は${say.date(yearEnd)}に終わる事業年度を指していますが、ほかの表記または通常の呼び方にそろえると${say.quoted(right)}です。表記を直してください。`,
      endedOrEnding: ({ wording, yearEnd, releaseDate }, say) =>
        wording === "ended"
          ? `「ended」とありますが、開示日${say.date(releaseDate)}には${say.date(yearEnd)}までの年度は終わっていません。「ending」としてください。`
          : `「ending」とありますが、開示日${say.date(releaseDate)}には${say.date(yearEnd)}までの年度は終わっています。「ended」としてください。`,
    },
  },
  DV42: {
    title: "入力した列見出し",
    why: "入力した、または前回から写した列見出しは、その列の公表日、配当の種類、事業年度と一致する必要があります。",
    sentences: {
      otherAnnouncement: ({ words, announcedOn }, say) =>
        `見出しの公表日は${say.quoted(words)}ですが、「公表日」は${say.date(announcedOn)}です。見出しを直してください（空欄にすると自動で作成します）。`,
      otherFiscalYear: ({ words, yearEnd }, say) =>
        `見出しに${say.quoted(words)}とありますが、この列は${say.date(yearEnd)}に終わる事業年度のものです。見出しを直してください（空欄にすると自動で作成します）。`,
      otherKind: ({ heading, kind }, say) =>
        `見出し${say.quoted(heading)}の配当の種類が、ワークシートの${kindWords[kind]}配当と異なります。見出しまたは「配当の種類」を直してください。`,
    },
  },
};
