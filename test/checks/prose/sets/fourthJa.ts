import type { Shape } from "./shapes";

// Written before the checks were looked at, in the manner of notices and meeting agendas of other companies.
export const fourthJapanese: readonly Shape[] = [
  { in: "Headline", says: "剰余金の配当（{fy}期末配当 {dps}）のお知らせ", when: "yearEnd" },
  { in: "Headline", says: "中間配当の実施（1株につき{dps}）に関するお知らせ", when: "interim" },
  {
    in: "Lead",
    says: "当社は、{board}開催の取締役会において、{record}現在の株主名簿に記載または記録された株主の皆様に対し、下記のとおり剰余金の配当を行うことを決議いたしました。",
  },
  {
    in: "Lead",
    says: "本件につきましては、{meeting}開催予定の当社{ordinal}定時株主総会に付議させていただく予定です。",
  },
  {
    in: "Lead",
    says: "取締役会は本日（{board}）、{fy}末（{record}）を基準日とする1株当たり{dps}の配当を決めました。",
    when: "yearEnd",
  },
  {
    in: "Approval",
    says: "上記は、{meeting:weekday}に開催する{ordinal}定時株主総会において承認可決されることを条件といたします。",
  },
  { in: "Approval", says: "{ordinal}定時株主総会（{meeting}開催）へ上程いたします。" },
  {
    in: "Reason",
    says: "当期の期末配当につきましては、上記方針に基づき、1株につき{dps}とさせていただきたいと存じます。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "なお、中間配当金として1株につき{interim}をお支払いしておりますので、当期の年間配当金は1株につき{annual}となります。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "この結果、年間では前期の{previousAnnual}から{annualGrowth}[[増配|減配]]の{annual}となる見込みです。",
    when: "yearEnd up",
  },
  {
    in: "Reason",
    says: "直近の予想（{forecastDay}発表）では1株当たり{forecast}としておりましたが、業績を踏まえ{fromForecast}[[上積み|引き下げ]]し、{dps}といたします。",
    when: "aboveForecast",
  },
  { in: "Reason", says: "効力発生日ならびに支払開始日は{effective}といたします。" },
  { in: "Reason", says: "配当金のお支払いは{effective:short}からとなります。" },
  { in: "Reason", says: "総額{total}（1株につき{dps}）を利益剰余金より支出いたします。" },
  { in: "Reason", says: "自己株式{treasury}を除いた{entitled}が配当の対象となります。" },
  { in: "Reason", says: "発行済株式の総数は{issued}、うち自己株式は{treasury}であります。" },
  {
    in: "Reason",
    says: "普通配当{ordinary}に創立70周年記念配当{commemorative}を加え、合わせて{dps}をお支払いいたします。",
  },
  {
    in: "Reason",
    says: "前年同期の中間配当は{previous}でありましたが、当中間期は{dps}といたしました。",
    when: "interim",
  },
  {
    in: "Reason",
    says: "{fy}の期末配当は{dps}（{previousFy}は{previous}）です。",
    when: "yearEnd",
  },
  { in: "Reason", says: "昨年は{previousEffective}に総額{previousTotal}をお支払いいたしました。" },
  {
    in: "Reason",
    says: "Ａ種優先株式につきましては1株当たり{preferred}をお支払いし、普通株式との合計額は{grand}となります。",
  },
  {
    in: "Reason",
    says: "減収減益となりましたことから、誠に遺憾ながら前期比{fromBefore}[[減|増]]の{dps}とさせていただきます。",
    when: "down",
  },
  {
    in: "Reason",
    says: "期末の配当金は、{forecastDay}にお知らせした金額[[どおり|を上回る]]1株当たり{dps}といたします。",
    when: "yearEnd sameForecast",
  },
  { in: "Reason", says: "配当金の総額は{total:oku}となります。" },
  {
    in: "Reason",
    says: "第2四半期末{interim}、期末{dps}、年間{annual}といたします。",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "株主の皆様の日頃のご支援にお応えするため、前回予想の{forecast}を見直し、{dps}をお支払いすることといたしました。",
    when: "aboveForecast",
  },
  { in: "Reason", says: "支払総額は前期の{previousTotal}に対し{total}であります。" },
  {
    in: "Reason",
    says: "1株当たり配当金{dps}は、前期実績{previous}を{fromBefore}[[上回ります|下回ります]]。",
    when: "up",
  },
  {
    in: "Notes",
    says: "（注）配当金総額{total}は、基準日（{record}）現在の株式数に1株当たり{dps}を乗じて算出しております。",
  },
  { in: "Notes", says: "※ 支払開始日：{effective:weekday}" },
  { in: "Notes", says: "※ 配当予想の公表日は{forecastDay}です。" },
  { in: "Notes", says: "剰余金の配当が効力を生じる日　{effective:era}" },
  {
    in: "Notes",
    says: "配当財産の割当てに関する事項及びその総額　当社普通株式1株につき{dps:kin}　総額{total}",
  },
  { in: "Notes", says: "{record:era}を基準日とし、{effective:era}に効力を生じます。" },
];
