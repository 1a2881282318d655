import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isReason } from "../../../checks/acceptance";
import type { Language } from "../../../dividend/language";
import { rememberName, rememberedName } from "../../rememberedName";
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
  /** `by` is who accepts it, as they typed it. */
  readonly accept: (reason: string, by: string) => void;
  readonly stop: () => void;
  /** Where the reason goes, if not into the check log. */
  readonly hint?: string;
}

/** Takes the reason why a finding may stand, and the name of who says so. */
export function AcceptForm({ language, accept, stop, hint }: AcceptFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(rememberedName);
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
        else {
          rememberName(name.trim());
          accept(typed, name.trim());
        }
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
          size="small"
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field style={narrowField} label={checks.yourName}>
        <Input
          value={name}
          size="small"
          autoComplete="name"
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
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
