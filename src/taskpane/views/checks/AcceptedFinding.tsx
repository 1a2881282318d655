import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { OutlinedFinding } from "../../../checks/outline";
import { settlementText } from "../../../languages/settlementText";
import { paneWords } from "../paneWords";
import type { ReadingProps } from "../paneProps";
import { FindingText } from "./FindingText";
import { usageIn } from "../../../languages/usageIn";

const useStyles = makeStyles({
  finding: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  below: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
});

interface AcceptedFindingProps extends ReadingProps {
  readonly outlined: OutlinedFinding;
}

/** A finding that was accepted, with its reason, and the way to take that back. */
export function AcceptedFinding(props: AcceptedFindingProps) {
  const styles = useStyles();
  const { outlined, state, actions, reading, keepFocus } = props;
  const { finding, accepted } = outlined;
  const words = paneWords(state.language).checks;
  return (
    <li className={styles.finding}>
      <FindingText
        finding={finding}
        language={state.language}
        currency={reading.announcement.presentation.currency}
        select={({ cell }) => {
          if (cell !== null) actions.selectCell(cell);
        }}
      />
      <div className={styles.below}>
        <Text size={200} italic={usageIn(state.language).italics}>
          {accepted !== null && settlementText(accepted, state.language)}
        </Text>
        <Button
          size="small"
          disabledFocusable={state.working !== null}
          onClick={() => {
            keepFocus();
            actions.withdraw(finding);
          }}
        >
          {words.withdraw}
        </Button>
      </div>
    </li>
  );
}
