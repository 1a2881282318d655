import { useEffect, useRef, useState } from "react";
import type { DraftSource } from "../state/pane";

/**
 * Takes a file dropped anywhere on the pane, and says whether one is held over it. Without this the
 * browser would open the file in the pane's place.
 */
export function useFileDrop(take: ((source: DraftSource) => void) | null): boolean {
  const [isOver, setIsOver] = useState(false);
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  }, [take]);
  useEffect(() => {
    const listening = new AbortController();
    const on = <Name extends "dragover" | "dragleave" | "drop">(
      name: Name,
      then: (event: WindowEventMap[Name]) => void,
    ) => {
      window.addEventListener(name, then, { signal: listening.signal });
    };
    on("dragover", (event) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      if (taking.current === null) event.dataTransfer.dropEffect = "none";
      setIsOver(taking.current !== null);
    });
    on("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) setIsOver(false);
    });
    on("drop", (event) => {
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      taking.current?.({ is: "file", file });
    });
    return () => {
      listening.abort();
    };
  }, []);
  return isOver;
}
