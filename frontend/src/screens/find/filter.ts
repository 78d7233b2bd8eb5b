/** What is searched for, as the address bar says it: /hledat?potreba=debts,housing&misto=District/4205&text=… */
import type { ServiceFilter } from "../../gql/graphql";

export interface Asked {
  needs: readonly string[];
  place: string | null;
  text: string;
}

export const NOTHING_ASKED: Asked = { needs: [], place: null, text: "" };

const PATH = "/hledat";
const LONGEST_TEXT = 200;

/** The question in the address; what cannot be read is left out. */
export function askedIn(search: string): Asked {
  const query = new URLSearchParams(search);
  const needs = query
    .getAll("potreba")
    .flatMap((part) => part.split(","))
    .filter((code) => /^[a-z0-9_-]+$/i.test(code));
  const place = query.get("misto");
  return {
    needs: [...new Set(needs)],
    place: place !== null && /^(Municipality|District|Region)\/[A-Z0-9]+$/.test(place) ? place : null,
    text: (query.get("text") ?? "").slice(0, LONGEST_TEXT),
  };
}

/** The address of a question, readable when it is spoken or written down. */
export function addressOf({ needs, place, text }: Asked): string {
  const parts = [
    needs.length > 0 ? `potreba=${needs.map(encodeURIComponent).join(",")}` : "",
    place === null ? "" : `misto=${encodeURIComponent(place).replace("%2F", "/")}`,
    text.trim() === "" ? "" : `text=${encodeURIComponent(text.trim())}`,
  ].filter(Boolean);
  return parts.length > 0 ? `${PATH}?${parts.join("&")}` : PATH;
}

/** The filter that the server understands. */
export function filterOf({ needs, place, text }: Asked): ServiceFilter {
  return {
    ...(needs.length > 0 ? { needs: [...needs] } : {}),
    ...(place === null ? {} : { place }),
    ...(text.trim() === "" ? {} : { text: text.trim() }),
  };
}

export const isNothing = (asked: Asked): boolean => addressOf(asked) === PATH;
