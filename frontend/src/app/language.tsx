// useLanguage(): { language, switchTo }. The choice lives in the cookie lavka_language, which the Go pages read too.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { getLocale, setLocale } from "../words/runtime";

export type Language = "cs" | "en";

interface Chosen {
  language: Language;
  switchTo: (language: Language) => void;
}

const LanguageContext = createContext<Chosen>({ language: "cs", switchTo: () => undefined });

export const useLanguage = (): Chosen => useContext(LanguageContext);

/** Draws everything again when the language changes, without a reload: what was typed stays. */
export function LanguageOf({ children }: { children: (language: Language) => ReactNode }) {
  const [language, setLanguage] = useState<Language>(getLocale);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chosen = useMemo<Chosen>(
    () => ({
      language,
      switchTo: (next) => {
        setLocale(next, { reload: false });
        setLanguage(next);
      },
    }),
    [language],
  );
  return <LanguageContext value={chosen}>{children(language)}</LanguageContext>;
}
