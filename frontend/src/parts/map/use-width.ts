// const [ref, width] = useWidth(): how wide the element is, so that letters on a drawing keep their size.
import { type RefObject, useEffect, useRef, useState } from "react";

/** What is assumed before the first measurement, and where nothing measures. */
const USUAL = 680;

export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") {
      return;
    }
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now > 0) {
        setWidth(now);
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
