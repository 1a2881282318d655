import type { Command } from "commander";
import { dividendDays } from "../checks/days/dividendDays";
import { japaneseHolidays } from "../checks/japaneseHolidays";
import type { Language } from "../dividend/language";
import { calendarFile, calendarStamp } from "../papers/calendarFile";
import { dayEntries, unknownDaysText } from "../papers/dayTable";
import { worksheetLanguage } from "../worksheet/worksheetLanguage";
import { openErrorsOf } from "./checkedFile";
import type { ExitStatus } from "./exitStatus";
import { fileProblemText } from "./fileProblem";
import { writeOutputs } from "./outputFiles";
import { standingErrorsText } from "./standingErrors";
import type { Terminal } from "./terminal";
import { languageOption } from "./languageOption";
import { worksheetsOf } from "./worksheetsOf";

interface CalendarOptions {
  readonly out: string;
  readonly lang?: Language;
  readonly force: boolean;
}

export function addCalendar(
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
): void {
  program
    .command("calendar")
    .description("write the days of entitlement and the deadlines as a calendar file")
    .argument("<file>", "an .xlsx workbook; it is only read")
    .requiredOption("--out <calendar>", "the new .ics file")
    .addOption(languageOption("the entries"))
    .option("--force", "write over a file that exists", false)
    .action(async (file: string, options: CalendarOptions) => {
      settle(await writeCalendar(file, options, terminal));
    });
}

async function writeCalendar(
  file: string,
  { out, lang, force }: CalendarOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (!/\.ics$/iu.test(out)) {
    terminal.tell(fileProblemText(out, { kind: "notIcs" }));
    return 2;
  }
  const worksheets = worksheetsOf(file, terminal);
  if (worksheets === null) return 2;
  const entries = worksheets.flatMap(({ sheet, announcement }) => {
    const language = lang ?? worksheetLanguage(sheet, announcement);
    const days = dividendDays(announcement, japaneseHolidays);
    const unknown = unknownDaysText(days, language);
    if (unknown !== null) terminal.tell(`${file}: ${sheet.name}: ${unknown}`);
    return dayEntries(announcement, days, language);
  });
  if (entries.length === 0) {
    terminal.tell(
      `${file}: no calendar is written, because no date is typed: fill in “Record date” or another date of the dividend.`,
    );
    return 1;
  }
  const content = calendarFile(entries, calendarStamp(Date.now()));
  if (!(await writeOutputs([{ path: out, content }], { force, input: file }, terminal))) return 2;
  const errors = worksheets.reduce((sum, worksheet) => sum + openErrorsOf(worksheet).length, 0);
  if (errors > 0) terminal.tell(standingErrorsText(file, errors, "The calendar was written"));
  return 0;
}
