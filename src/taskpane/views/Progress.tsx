import { Field, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  progress: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** What has been under way for more than a moment; how long it will take nobody knows. */
export function Progress({ words }: { readonly words: string }) {
  const styles = useStyles();
  return (
    <Field className={styles.progress} validationMessage={words} validationState="none">
      <ProgressBar aria-label={words} />
    </Field>
  );
}
