import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { isReason } from "../../../checks/acceptance";
import type { Language } from "../../../dividend/language";
import { narrowField } from "../narrowField";
import { paneWords } from "../paneWords";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface AcceptFormProps {
  readonly language: Language;
  readonly accept: (reason: string) => void;
  readonly stop: () => void;
  /** Where the reason goes, if not into the check log. */
  readonly hint?: string;
  /** What is asked besides the reason. */
  readonly children?: ReactNode;
}

/** Takes the reason why a finding may stand. */
export function AcceptForm({ language, accept, stop, hint, children }: AcceptFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const { checks, common } = paneWords(language);
  const typed = reason.trim();
  const lacking = asked && !isReason(typed);
  return (
    <form
      className={styles.form}
      onKeyDown={({ key, nativeEvent }) => {
        // Esc while a Japanese word is being composed belongs to the input method.
        if (key === "Escape" && !nativeEvent.isComposing) stop();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isReason(typed)) event.currentTarget.querySelector("textarea")?.focus();
        else accept(typed);
      }}
    >
      <Field
        style={narrowField}
        label={checks.acceptReason}
        hint={hint ?? checks.acceptHint}
        {...(lacking && { validationMessage: checks.acceptNeedsReason })}
      >
        <Textarea
          autoFocus
          value={reason}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      {children}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {checks.acceptDo}
        </Button>
        <Button size="small" onClick={stop}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
