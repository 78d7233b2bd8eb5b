import { graphql } from "../../gql";

export const AttemptLine = graphql(`
  fragment AttemptLine on AttemptRow {
    id
    code
    state
    version
    side
    owes
    urgency
    needs { code nameCs nameEn }
    ageBand { code nameCs nameEn }
    from { id name }
    to { id name kind }
    toOrganisation { id name }
    sentAt
    changedAt
    resultUnseen
  }
`);

export const AttemptsDocument = graphql(`
  query Attempts($box: Box!, $filter: AttemptFilter!, $first: Int!, $after: String) {
    attempts(box: $box, filter: $filter, first: $first, after: $after) {
      nodes { ...AttemptLine }
      pageInfo { hasNextPage endCursor }
      total
      waiting
    }
  }
`);

export const AttemptByCodeDocument = graphql(`
  query AttemptByCode($code: String!) {
    attemptByCode(code: $code) {
      id
      code
      state
      needs { code nameCs nameEn }
      ageBand { code nameCs nameEn }
      from { id name }
      to { id name kind }
    }
  }
`);
