// <Spoken>: around every React Aria widget that speaks by itself, so that it speaks the language of the screen, not the browser's.
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { getLocale } from "../words/runtime";

export function Spoken({ children }: { children: ReactNode }) {
  return <I18nProvider locale={getLocale() === "en" ? "en-GB" : "cs-CZ"}>{children}</I18nProvider>;
}
