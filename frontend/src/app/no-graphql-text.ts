// Stands in for @0no-co/graphql.web, urql's parser and printer. The browser sends documents by id and
// never reads or writes GraphQL text, so 3 kB of it need not travel to a phone. Anything else fails loudly.

interface TextOf {
  definitions?: readonly unknown[];
}

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

/** Only a document without text, which is one with an id, may be printed. */
export function print(document: TextOf): string {
  if (document.definitions && document.definitions.length > 0) {
    throw new Error("not a trusted document");
  }
  return "";
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
