// fold("Dluhy a Exekuce") → "dluhy a exekuce" without accents; foundIn(query, words): every word typed begins a word there.
const MARKS = /\p{Diacritic}/gu;

export const fold = (text: string): string => text.normalize("NFD").replaceAll(MARKS, "").toLowerCase();

/** Whether each word of the query begins some word of the texts, in any case and without accents. */
export function foundIn(query: string, texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u));
  return fold(query)
    .split(/\s+/)
    .every((part) => part === "" || words.some((word) => word.startsWith(part)));
}
