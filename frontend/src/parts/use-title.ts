// useTitle("Najít službu"): the title of the browser's tab, "Najít službu · Lávka".
import { useEffect } from "react";
import { m } from "../words/messages";

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? m.app_name() : `${title} · ${m.app_name()}`;
  }, [title]);
}
