// Stands in for @0no-co/graphql.web, urql's parser and printer. The browser sends documents by id and
// never reads or writes GraphQL text, so 3 kB of it need not travel to a phone. Anything else fails loudly.

export const Kind = {
  FIELD: "Field",
  FRAGMENT_DEFINITION: "FragmentDefinition",
  INLINE_FRAGMENT: "InlineFragment",
  NAME: "Name",
  OPERATION_DEFINITION: "OperationDefinition",
} as const;

export function parse(text: string): never {
  throw new Error(`not a trusted document: ${text.slice(0, 40)}`);
}

/** Only a document that has an id may be printed, and its id stands for its text. */
export function print(document: { documentId?: string }): string {
  if (!document.documentId) {
    throw new Error("not a trusted document");
  }
  return document.documentId;
}

/** The six values that urql hands over, in its order; it reads the extensions alone. */
export class GraphQLError extends Error {
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[] | undefined;

  constructor(...[message, , , , path, , extensions]: GraphQLErrorParts) {
    super(message);
    this.name = "GraphQLError";
    this.path = path ?? undefined;
    this.extensions = extensions ?? {};
  }
}

type GraphQLErrorParts = [
  message: string,
  nodes?: unknown,
  source?: unknown,
  positions?: unknown,
  path?: readonly (string | number)[] | null,
  cause?: unknown,
  extensions?: Record<string, unknown> | null,
];
