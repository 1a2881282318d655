import { type RefObject, useEffect, useRef } from "react";

/** Takes the focus to the head of a page as it opens: what had it is gone with the view before. */
export function usePageFocus<E extends HTMLElement>(): RefObject<E> {
  const head = useRef<E>(null);
  useEffect(() => {
    head.current?.focus();
  }, []);
  return head;
}
