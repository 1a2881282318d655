import type { Shape } from "./shapes";

/**
 * English sentences that a release may have, by block. Braces hold figures, `[[right|wrong|...]]` words with what would be
 * wrong in their place, and the condition says of which stories the sentence is true.
 */
export const englishShapes: readonly Shape[] = [
  { in: "Banner", says: "For Immediate Release - {board}" },
  { in: "Headline", says: "Notice of Dividends from Surplus for {fy}" },
  { in: "Headline", says: "Company to Pay Dividend of {dps} per Share" },
  {
    in: "Headline",
    says: "Notice Concerning Dividends for the Fiscal Year Ended {fy:ended}",
    when: "yearEnd",
  },
  { in: "Headline", says: "{fy} Dividend [[Raised|Reduced]] to {dps} per Share", when: "up" },
  { in: "Headline", says: "Dividends from Surplus with a Record Date of {record}" },
  {
    in: "Lead",
    says: "At a meeting held on {board}, the Board of Directors resolved to distribute dividends of surplus to shareholders of record as of {record}.",
  },
  {
    in: "Lead",
    says: "The Company hereby announces that its Board of Directors, meeting today, {board}, has resolved to pay {dps} per share.",
  },
  {
    in: "Lead",
    says: "On {board} the Board resolved a dividend of {dps} per share, amounting to {total} altogether, payable from {effective}.",
  },
  {
    in: "Lead",
    says: "Shareholders registered at the close of {record} will receive {dps} for each share they hold.",
  },
  { in: "Lead", says: "Payment will begin on {effective:weekday}." },
  { in: "Lead", says: "The dividend becomes effective on {effective:short}." },
  {
    in: "Lead",
    says: "The dividend, whose total amounts to {total}, will be paid out of retained earnings with {effective} as its effective date.",
  },
  {
    in: "Lead",
    says: "The amount per share [[exceeds|falls short of]] the forecast of {forecast} announced on {forecastDay} by {fromForecast}.",
    when: "aboveForecast",
  },
  {
    in: "Lead",
    says: "The year-end dividend for {fy} will be {dps} per share, [[an increase|a decrease]] of {fromBefore} from the previous year's {previous}.",
    when: "yearEnd up",
  },
  {
    in: "Lead",
    says: "The interim dividend for {fy} has been set at {dps} per share against {previous} a year earlier.",
    when: "interim",
  },
  {
    in: "Approval",
    says: "The proposal will be put to the {ordinal} Ordinary General Meeting of Shareholders on {meeting}.",
  },
  {
    in: "Approval",
    says: "This matter is subject to approval at the {ordinal} Annual General Meeting of Shareholders, to be held on {meeting:weekday}.",
  },
  {
    in: "Approval",
    says: "Shareholders will be asked to approve the dividend of {dps} per share at the general meeting scheduled for {meeting:shortWeekday}.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "Subject to a resolution of the general meeting of shareholders on {meeting:short}, payment starts on {effective:short}.",
  },
  {
    in: "Approval",
    says: "The agenda of the {ordinal} Ordinary General Meeting of Shareholders will include the distribution of {total} to shareholders.",
  },
  {
    in: "Reason",
    says: "In view of earnings for the period, we have decided on a year-end dividend of {dps} per share, which together with the interim dividend of {interim} brings the annual dividend to {annual}.",
    when: "yearEnd",
  },
  {
    in: "Reason",
    says: "As a result, the annual dividend for {fy} comes to {annual} per share, [[up|down]] {annualGrowth} from {previousAnnual} for the previous fiscal year.",
    when: "up",
  },
  {
    in: "Reason",
    says: "Including the interim dividend already paid of {interim} per share, total annual dividends will be {annual} per share.",
  },
  {
    in: "Reason",
    says: "We have [[raised|lowered]] the dividend from the forecast of {forecast} to {dps} per share.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "The dividend is [[unchanged from|higher than|lower than]] our latest forecast, published on {forecastDay}.",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "The dividend of {dps} per share is [[in line with|above]] the forecast announced on {forecastDay}.",
    when: "sameForecast",
  },
  {
    in: "Reason",
    says: "Compared with {previous} per share last year, the dividend [[increases|decreases]] by {fromBefore}.",
    when: "up",
  },
  {
    in: "Reason",
    says: "Regrettably we have to [[cut|raise]] the dividend from {previous} per share a year ago to {dps}.",
    when: "down",
  },
  {
    in: "Reason",
    says: "This is [[a reduction|an increase]] of {fromBefore} per share from the previous year.",
    when: "down",
  },
  {
    in: "Reason",
    says: "The distribution consists of an ordinary dividend of {ordinary} and a commemorative dividend of {commemorative} per share.",
  },
  {
    in: "Reason",
    says: "To mark the anniversary, a commemorative dividend of {commemorative} is added to the ordinary one, for {dps} per share in all.",
  },
  {
    in: "Reason",
    says: "The resulting payment of {total} compares with {previousTotal} for the previous year.",
  },
  {
    in: "Reason",
    says: "Holders of Class A preferred shares will receive {preferred} per share.",
  },
  { in: "Reason", says: "Dividends of all classes of shares add up to {grand}." },
  {
    in: "Reason",
    says: "Considering the business environment, the Board set the {fy} dividend at {dps} per share.",
  },
  {
    in: "Reason",
    says: "Accordingly, we will pay {dps} per share to shareholders as of {record}, starting {effective}.",
  },
  {
    in: "Notes",
    says: "The total is the dividend per share multiplied by the {entitled} shares entitled to it.",
  },
  {
    in: "Notes",
    says: "Treasury stock of {treasury} shares is excluded from the {issued} shares issued, leaving {entitled} shares entitled to dividends.",
  },
  { in: "Notes", says: "The effective date is {effective}." },
  { in: "Notes", says: "The latest forecast was released on {forecastDay}." },
  { in: "Notes", says: "The record date for this dividend is {record}, and its total is {total}." },
  {
    in: "Notes",
    says: "The dividend for the previous fiscal year, {previous} per share, became payable on {previousEffective}.",
  },
  { in: "Notes", says: "{total} will be appropriated from retained earnings for the dividend." },
  {
    in: "Lead",
    says: "In accordance with the resolution adopted on {board}, dividends totaling {total} ({dps} per share) will be distributed.",
  },
  {
    in: "Reason",
    says: "The forecast for the dividend, announced on {forecastDay}, had been {forecast} per share.",
  },
  {
    in: "Reason",
    says: "For {previousFy} we paid a total annual dividend of {previousAnnual} per share.",
  },
  {
    in: "Approval",
    says: "The {ordinal} Ordinary General Meeting of Shareholders convenes in the company's head office on {meeting:short}.",
  },
];
