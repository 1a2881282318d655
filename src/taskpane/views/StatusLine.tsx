import { Button, Text, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings16Regular } from "@fluentui/react-icons/svg/settings";
import type { CSSProperties } from "react";
import type { StatusWords } from "../../languages/statusWords";
import type { PaneState } from "../state/pane";
import type { PaneProps } from "./paneProps";
import { guideAddress } from "./guideAddress";
import { SeverityMark } from "./SeverityMark";
import { statusWords } from "./statusWords";
import { nextLanguage } from "../../dividend/language";

const styles = {
  line: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  sheet: { flexGrow: 1, minWidth: 0, margin: 0 },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  clear: { display: "inline-flex", columnGap: tokens.spacingHorizontalXS },
  when: {
    marginLeft: "auto",
    minWidth: 0,
    padding: 0,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
} satisfies Record<string, CSSProperties>;

/** Which worksheet, how it stands, and when it was read. */
export function StatusLine({ state, actions }: PaneProps) {
  const words = statusWords(state.language);
  const other = nextLanguage(state.language);
  const title = titleOf(state, words);
  return (
    <header style={styles.line} aria-label={words.status}>
      <div style={styles.row}>
        <Text
          as="h1"
          weight="semibold"
          truncate
          wrap={false}
          block
          style={styles.sheet}
          title={title}
        >
          {title}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          lang={other}
          onClick={() => {
            actions.chooseLanguage(other);
          }}
        >
          {words.otherLanguage}
        </Button>
        <Button
          as="a"
          appearance="subtle"
          size="small"
          icon={<QuestionCircle16Regular />}
          aria-label={words.guide}
          title={words.guide}
          href={guideAddress(state.language)}
          target="_blank"
          rel="noopener"
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<Settings16Regular />}
          aria-label={words.settings}
          title={words.settings}
          onClick={() => {
            actions.openPage("settings");
          }}
        />
      </div>
      <Counts state={state} actions={actions} />
    </header>
  );
}

function titleOf({ worksheet }: PaneState, words: StatusWords): string {
  switch (worksheet.is) {
    case "starting":
      return words.starting;
    case "reading":
      return words.reading;
    case "none":
      return words.noWorksheet;
    case "failed":
    case "notOpened":
      return words.notRead;
    case "read":
      return worksheet.reading.announcement.sheet;
  }
}

function Counts({ state: { worksheet, language }, actions }: PaneProps) {
  if (worksheet.is !== "read") return null;
  const words = statusWords(language);
  const { reading, again } = worksheet;
  const { counts: found } = reading.outline;
  const time = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" });
  const counts = [
    ["error", words.errors(found.error)],
    ["warning", words.warnings(found.warning)],
    ["note", words.notes(found.note)],
  ] as const;
  const isCovered = reading.checks.notCovered.length === 0;
  const isClear = counts.every(([severity]) => found[severity] === 0);
  return (
    <div style={styles.counts}>
      {!isCovered && (
        <span style={styles.clear}>
          <SeverityMark of="warning" />
          {words.notChecked}
        </span>
      )}
      {isClear && isCovered && (
        <span style={styles.clear}>
          <SeverityMark of="clear" />
          {words.nothingFound}
        </span>
      )}
      {!isClear &&
        counts.map(([severity, text]) => (
          <span key={severity} style={styles.count}>
            {found[severity] > 0 && <SeverityMark of={severity} />}
            {text}
          </span>
        ))}
      {found.accepted > 0 && <span>{words.accepted(found.accepted)}</span>}
      <Button
        appearance="transparent"
        size="small"
        style={styles.when}
        title={words.readNow}
        onClick={actions.readAgain}
      >
        {again ? words.readingAgain : words.readAt(time.format(reading.readAt))}
      </Button>
    </div>
  );
}
