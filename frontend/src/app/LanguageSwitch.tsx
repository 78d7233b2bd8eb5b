// The other language, named in itself.
import { m } from "../words/messages";
import { useLanguage } from "./language";

export function LanguageSwitch() {
  const { language, switchTo } = useLanguage();
  const other = language === "cs" ? "en" : "cs";
  return (
    <button className="btn btn--bare" type="button" lang={other} onClick={() => switchTo(other)}>
      {other === "cs" ? m.language_switch_cs() : m.language_switch_en()}
    </button>
  );
}
