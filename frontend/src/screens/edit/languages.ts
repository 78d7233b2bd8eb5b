// languageOptions(chosen): the languages that the network has words for, and those that are there already.
import { languageWord } from "../../parts/codes";

const KNOWN = ["cs", "cse", "rom", "uk", "ru", "sk", "pl", "de", "en", "vi", "mn", "ro", "ar"];

export const languageOptions = (chosen: readonly string[]): { value: string; label: string }[] =>
  [...new Set([...KNOWN, ...chosen])].map((value) => ({ value, label: languageWord(value) }));
