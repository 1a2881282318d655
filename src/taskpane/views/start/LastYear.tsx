import { Button, Text } from "@fluentui/react-components";
import type { PaneProps } from "../paneProps";
import { usePageStyles } from "./pageStyles";
import { startWords } from "./startWords";

/** The worksheet that is open may be last year's: then this year's is made from it. */
export function LastYear({ state, actions }: PaneProps) {
  const styles = usePageStyles();
  const { worksheet, language, working } = state;
  if (worksheet.is !== "read") return null;
  const { begin: words } = startWords(language);
  return (
    <div className={styles.group}>
      <Text>{words.lastYear(worksheet.reading.announcement.sheet)}</Text>
      <div>
        <Button
          size="small"
          disabledFocusable={working !== null}
          onClick={() => {
            actions.openPage(null);
            actions.nextYear();
          }}
        >
          {words.lastYearDo}
        </Button>
      </div>
    </div>
  );
}
