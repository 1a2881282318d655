import type { RulebookRule } from "../../checks/rulebook";
import type { Closed } from "../../checks/days/businessDay";
import type { CivilDate } from "../../dividend/civilDate";
import type { WordsOf } from "../ruleWords";
import type { Say } from "../say";
import { kindWords } from "./kindWords";

function closedDay(date: CivilDate, why: Closed, say: Say): string {
  switch (why) {
    case "weekend":
      return say.weekday(date);
    case "publicHoliday":
      return "祝日または休日";
    case "turnOfTheYear":
      return "銀行と取引所の年末年始の休業日（12月31日から1月3日まで）";
  }
}

export const dateRules = {
  DV16: {
    title: "配当予想の基準日",
    why: "直近の配当予想の欄は、決定額と同じ配当についての予想を示すものであり、基準日も同じです。基準日が異なれば別の配当です（JPX よくある質問 6781 注2）。",
    sentences: {
      differs: ({ forecast, decided }, say) =>
        `直近の配当予想の基準日が${say.date(forecast)}ですが、決定額の基準日は${say.date(decided)}です。両欄は同じ配当についてのものですので、基準日も同じはずです。前年の日付が残っていないか確認してください。`,
    },
  },
  DV17: {
    title: "前期実績の基準日",
    why: "前期実績は比較のために示すものであり、その基準日は決定額の基準日のちょうど1年前です（月末は月末に対応します）。",
    sentences: {
      notAYearBefore: ({ previous, decided, expected }, say) =>
        `前期実績の基準日が${say.date(previous)}ですが、決定額の基準日（${say.date(decided)}）の1年前は${say.date(expected)}です。日付を直すか、いずれかの事業年度が12か月でない場合は「決算期変更」に入力してください。`,
    },
  },
  DV18: {
    title: "基準日と事業年度",
    why: "配当の基準日は定款で定められ、通常は事業年度の末日、その中間または四半期の末日です。",
    sentences: {
      notOfThePeriod: ({ recordDate, kind, yearEnd, usual }, say) =>
        `基準日が${say.date(recordDate)}ですが、${say.date(yearEnd)}に終了する事業年度の${kindWords[kind]}配当の基準日は、通常${say.date(usual)}です。基準日、配当の種類、決算日を確認してください。`,
      otherKind: ({ typed, kind, recordDate }, say) =>
        `「配当の種類」は${kindWords[typed]}ですが、基準日${say.date(recordDate)}と年間配当表は${kindWords[kind]}配当のものです。配当の種類を直してください。`,
    },
  },
  DV19: {
    title: "開示日より後の基準日",
    why: "基準日より前には配当を受ける株式数が確定しないため、その時点で決める総額は上限となります。",
    sentences: {
      exactTotalAhead: ({ recordDate, releaseDate }, say) =>
        `基準日${say.date(recordDate)}は開示日${say.date(releaseDate)}より後ですが、配当金総額が確定額として書かれています。基準日を確認するか、総額に「上限」と付記してください。`,
    },
  },
  DV20: {
    title: "効力発生日と基準日の前後",
    why: "配当を受けるのは基準日の株主であるため、効力発生日は基準日より後の日です（会社法第124条、第454条第1項第3号）。",
    sentences: {
      notAfter: ({ effectiveDate, recordDate }, say) =>
        `効力発生日${say.date(effectiveDate)}が基準日${say.date(recordDate)}より後になっていません。両方の日付を確認してください。前回の開示の年がそのまま残っていることがよくあります。`,
    },
  },
  DV21: {
    title: "効力発生日と決議日の前後",
    why: "効力発生日は配当の決議で定めるため、決議より前の日にはなりません（会社法第454条第1項第3号）。",
    sentences: {
      beforeMeeting: ({ effectiveDate, meetingDate }, say) =>
        `効力発生日${say.date(effectiveDate)}が、配当を決議する株主総会の開催日${say.date(meetingDate)}より前です。両方の日付を確認してください。`,
      onMeetingDay: ({ effectiveDate }, say) =>
        `効力発生日が株主総会の当日（${say.date(effectiveDate)}）です。差し支えありませんが、翌営業日とする会社が多いため、日付を確認してください。`,
      notAfterBoard: ({ effectiveDate, boardDate }, say) =>
        `効力発生日${say.date(effectiveDate)}が、取締役会の決議日${say.date(boardDate)}より後になっていません。効力発生日と取締役会決議日（入力がなければ開示日）を確認してください。`,
    },
  },
  DV22: {
    title: "基準日から3か月以内",
    why: "基準日株主の権利は基準日から3か月以内に行使するものに限られ、期間は基準日の翌日から数えます（会社法第124条第2項、民法第140条・第143条）。",
    sentences: {
      effectiveTooLate: ({ effectiveDate, recordDate, end }, say) =>
        `効力発生日${say.date(effectiveDate)}は、基準日${say.date(recordDate)}から3か月の期限（${say.date(end)}）を過ぎています。両方の日付を確認してください。`,
      meetingTooLate: ({ meetingDate, recordDate, end }, say) =>
        `株主総会の開催日${say.date(meetingDate)}は、基準日${say.date(recordDate)}から3か月の期限（${say.date(end)}）を過ぎています。両方の日付を確認してください。`,
    },
  },
  DV23: {
    title: "効力発生日と営業日",
    why: "配当金は効力発生日から銀行などを通じて支払われるため、銀行の営業日とするのが実務です。",
    sentences: {
      closed: ({ effectiveDate, why, next }, say) =>
        `効力発生日${say.date(effectiveDate)}は${closedDay(effectiveDate, why, say)}です。日付を確認してください${next === null ? "" : `（翌営業日は${say.date(next)}です）`}。`,
    },
  },
  DV25: {
    title: "公表日と決議日",
    why: "決定額は、開示日より前に公表した直近の予想と比べます（有価証券上場規程第405条）。また、「本日」決議したものの決議日は開示日です。",
    sentences: {
      forecastAfterRelease: ({ announcedOn, releaseDate }, say) =>
        `直近の配当予想の「公表日」${say.date(announcedOn)}が、開示日${say.date(releaseDate)}より後です。両方の日付を確認してください。`,
      forecastOnReleaseDay: ({ releaseDate }, say) =>
        `直近の配当予想の「公表日」が開示日と同じ${say.date(releaseDate)}です。通常は開示日より前の日ですので、確認してください。`,
      otherForecastDay: ({ words, stated }, say) =>
        `この文章では配当予想の公表日が${say.quoted(words)}ですが、ワークシートでは${stated.map((day) => say.date(day)).join("または")}です。文章を直すか、差し込み項目 {{forecast date}} を使ってください。`,
      notToday: ({ releaseDate, boardDate, words }, say) =>
        `文章に${say.quoted(words)}とあり、開示日は${say.date(releaseDate)}ですが、取締役会決議日は${say.date(boardDate)}です。文章に決議日を書くか、いずれかの日付を直してください。`,
    },
  },
  DV28: {
    title: "元号による日付",
    why: "元号による日付はその元号の期間内にあり（平成は2019年4月30日まで、令和は2019年5月1日から）、併記の西暦とも一致する必要があります。",
    sentences: {
      otherEra: ({ words, date, era, right }, say) =>
        `${say.quoted(words)}は${say.date(date)}にあたり、元号は${era}ではなく${right}です。元号または日付を直してください。`,
      eraEndsBefore: ({ words, date, era, right }, say) =>
        `${say.quoted(words)}は${say.date(date)}にあたり、元号は${right}です。開示日はまだ${era}ですので、このままでも差し支えありません。`,
      formsDiffer: ({ words, first, second }, say) =>
        `${say.quoted(words)}は一つの日付を二通りに書いていますが、${say.date(first)}と${say.date(second)}になり一致しません。いずれかを直してください。`,
    },
  },
  DV43: {
    title: "開示日",
    why: "配当は取締役会の決議後に開示するものであり、開示は営業日に行われます。",
    sentences: {
      beforeBoard: ({ releaseDate, boardDate }, say) =>
        `開示日${say.date(releaseDate)}が取締役会決議日${say.date(boardDate)}より前です。両方の日付を確認してください。`,
      closed: ({ releaseDate, why }, say) =>
        `開示日${say.date(releaseDate)}は${closedDay(releaseDate, why, say)}です。開示は営業日に行われますので、日付を確認してください。`,
    },
  },
  DV44: {
    title: "開示日と決定日",
    why: "決定した事実は直ちに開示します（東証有価証券上場規程第402条）。開示日は取締役会決議日の当日または3営業日以内で、効力発生日より後にはなりません。",
    sentences: {
      afterEffective: ({ releaseDate, effectiveDate }, say) =>
        `開示日${say.date(releaseDate)}が効力発生日${say.date(effectiveDate)}より後です。開示前に配当の効力が生じることになります。開示日（とくに年）を確認してください。`,
      longAfterBoard: ({ releaseDate, boardDate }, say) =>
        `取締役会決議日が${say.date(boardDate)}で、開示日${say.date(releaseDate)}より3営業日を超えて前です。決定事実は直ちに開示するものです。両方の日付を確認してください。前期の日付が残っている場合があります。`,
    },
  },
  DV45: {
    title: "直近の配当予想の公表日",
    why: "直近の配当予想は当期の配当についての予想なので、当期の開始前後よりも後、通常は開示日の1年前よりも後に公表されています。",
    sentences: {
      beforeYear: ({ announcedOn, yearEnd }, say) =>
        `直近の配当予想の公表日が${say.date(announcedOn)}ですが、${say.date(yearEnd)}に終了する事業年度の開始よりかなり前の日付です。日付を確認してください。前期の日付が残っている場合があります。`,
      longBeforeRelease: ({ announcedOn, releaseDate }, say) =>
        `直近の配当予想の公表日が${say.date(announcedOn)}で、開示日${say.date(releaseDate)}より13か月を超えて前です。日付を確認してください。前期の日付が残っている場合があります。`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;
