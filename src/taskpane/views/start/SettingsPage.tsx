import { Button, Checkbox, Field, Link, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { type Language, languages } from "../../../dividend/language";
import type { PaneProps } from "../paneProps";
import { guideAddress } from "../guideAddress";
import { narrowField } from "../narrowField";
import { usePageStyles } from "./pageStyles";
import { usePageFocus } from "./usePageFocus";
import { startWords } from "./startWords";

/** The pane's language, and what of the checks it shows. */
export function SettingsPage({ state, actions }: PaneProps) {
  const styles = usePageStyles();
  const head = usePageFocus<HTMLHeadingElement>();
  const { language, shown } = state;
  const { settings: words } = startWords(language);
  const parts = ["notes", "optional", "papers"] as const;
  return (
    <section className={styles.page}>
      <h2 ref={head} tabIndex={-1} className={styles.heading}>
        {words.title}
      </h2>
      <Field label={words.language} style={narrowField}>
        <RadioGroup
          value={language}
          onChange={(_, { value }) => {
            const chosen = languages.find((each) => each === value);
            if (chosen !== undefined) actions.chooseLanguage(chosen);
          }}
        >
          {languages.map((each: Language) => (
            <Radio key={each} value={each} label={words.languages[each]} lang={each} />
          ))}
        </RadioGroup>
      </Field>
      <div role="group" aria-label={words.shown} className={styles.group}>
        <Text>{words.shown}</Text>
        {parts.map((part) => (
          <Checkbox
            key={part}
            label={words[part]}
            checked={shown[part]}
            onChange={(_, { checked }) => {
              actions.chooseShown({ ...shown, [part]: checked === true });
            }}
          />
        ))}
        <Text size={200} className={styles.hint}>
          {words.hint}
        </Text>
      </div>
      <Link href={guideAddress(language)} target="_blank" rel="noopener">
        {words.guide}
      </Link>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            actions.openPage(null);
          }}
        >
          {words.back}
        </Button>
      </div>
    </section>
  );
}
