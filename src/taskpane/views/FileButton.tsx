import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";
import type { DraftSource } from "../state/pane";

interface FileButtonProps {
  readonly label: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: "small" | "medium";
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly take: (source: DraftSource) => void;
}

/** Has the system's own dialog choose a draft or a release. */
export function FileButton(props: FileButtonProps) {
  const { label, appearance = "secondary", size = "medium", disabled = false } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        size={size}
        disabledFocusable={disabled}
        {...(props.describedBy !== undefined && { "aria-describedby": props.describedBy })}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.pdf,.html,.htm,.txt"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) props.take({ is: "file", file });
          // The same file, chosen again after it was saved anew, is a change too.
          target.value = "";
        }}
      />
    </>
  );
}
