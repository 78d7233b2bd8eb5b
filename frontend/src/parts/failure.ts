// failureOf(error): what went wrong in one of a few kinds, with the incident number where there is one; failureWord says it.
import { m } from "../words/messages";

const CODES = {
  OFFLINE: m.error_OFFLINE,
  INVALID: m.error_INVALID,
  UNAUTHENTICATED: m.error_UNAUTHENTICATED,
  FORBIDDEN: m.error_FORBIDDEN,
  NOT_FOUND: m.error_NOT_FOUND,
  CONFLICT: m.error_CONFLICT,
  UNAVAILABLE: m.error_UNAVAILABLE,
  INTERNAL: m.error_INTERNAL,
} as const;

export type FailureCode = keyof typeof CODES;

export interface Failure {
  code: FailureCode;
  /** What to report, like "4F-2207"; null where nothing is to be reported. */
  incident: string | null;
}

/** The part of urql's CombinedError that is read here. */
export interface RequestError {
  networkError?: Error | undefined;
  graphQLErrors: readonly { extensions?: Record<string, unknown> }[];
  response?: { status?: number } | undefined;
}

const isCode = (code: unknown): code is FailureCode => typeof code === "string" && code in CODES;

/** No answer of the server's own making arrived: offline, a cut connection, or a gateway in its place. */
export function failureOf(error: RequestError): Failure {
  const extensions = error.graphQLErrors[0]?.extensions;
  const incident = typeof extensions?.incident === "string" ? extensions.incident : null;
  if (isCode(extensions?.code)) {
    return { code: extensions.code, incident };
  }
  const status = error.response?.status ?? 0;
  if (error.networkError) {
    return { code: status >= 500 ? "UNAVAILABLE" : "OFFLINE", incident: null };
  }
  return { code: "INTERNAL", incident };
}

/** Whether asking again, unchanged, may help by itself. */
export const isPassing = (failure: Failure): boolean =>
  failure.code === "OFFLINE" || failure.code === "UNAVAILABLE";

export const failureWord = (failure: Failure): string => CODES[failure.code]();
