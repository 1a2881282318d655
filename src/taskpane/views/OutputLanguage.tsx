import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { languages } from "../../dividend/language";
import type { ReadingProps } from "./paneProps";
import { paneWords } from "./paneWords";

const useStyles = makeStyles({
  choice: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Chooses the language of what goes out, apart from the pane's own. */
export function OutputLanguage({ state, actions, reading }: ReadingProps) {
  const styles = useStyles();
  const { common } = paneWords(state.language);
  return (
    <Field label={common.outputLanguage}>
      <RadioGroup
        layout="horizontal"
        className={styles.choice}
        value={reading.outputLanguage}
        onChange={(_, { value }) => {
          const chosen = languages.find((each) => each === value);
          if (chosen !== undefined) actions.chooseOutputLanguage(chosen);
        }}
      >
        {languages.map((each) => (
          <Radio key={each} value={each} label={common.languageName(each)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
