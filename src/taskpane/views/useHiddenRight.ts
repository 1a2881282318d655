import { type RefObject, useEffect, useState } from "react";

/** Whether a box that scrolls sideways has more to show on its right. */
export function useHiddenRight(box: RefObject<HTMLElement>): boolean {
  const [isHidden, setIsHidden] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => {
      // A fraction of a pixel is left over at some zooms.
      setIsHidden(element.scrollWidth - element.clientWidth - element.scrollLeft > 1);
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    if (element.firstElementChild !== null) sizes.observe(element.firstElementChild);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box]);
  return isHidden;
}
