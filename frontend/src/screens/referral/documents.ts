import { graphql } from "../../gql";

export const AttemptParts = graphql(`
  fragment AttemptParts on Attempt {
    id
    code
    state
    version
    side
    owes
    mode
    urgency
    needs { code nameCs nameEn }
    ageBand { code nameCs nameEn }
    staysIn { ref name kind district }
    reach
    language
    from { id name }
    fromWorker
    fromPhone
    to { id name kind }
    toOrganisation { id name }
    toPhone
    responsible
    sentAt
    changedAt
    reason
    declinedBy
    outcome
    supersedes
    supersededBy
    may { command allowed because }
    events {
      version
      kind
      state
      effectiveAt
      recordedAt
      side
      worker
      organisation { id name }
      reason
      declinedBy
      outcome
      channel
    }
  }
`);

export const AttemptDocument = graphql(`
  query Attempt($id: ID!) {
    attempt(id: $id) { ...AttemptParts }
  }
`);

export const ReferralAnswer = graphql(`
  fragment ReferralAnswer on ReferralResult {
    ... on Attempt { ...AttemptParts }
    ... on InvalidInput { fields { path code } }
    ... on NotAllowed { code }
    ... on Conflict { code current { ...AttemptParts } }
    ... on Refused { code }
  }
`);

export const AcknowledgeDocument = graphql(`
  mutation AcknowledgeReferral($key: ID!, $attempt: ID!, $seen: Int!) {
    answer: acknowledgeReferral(key: $key, attempt: $attempt, seen: $seen) { ...ReferralAnswer }
  }
`);

export const AcceptDocument = graphql(`
  mutation AcceptReferral($key: ID!, $attempt: ID!, $seen: Int!) {
    answer: acceptReferral(key: $key, attempt: $attempt, seen: $seen) { ...ReferralAnswer }
  }
`);

export const DeclineDocument = graphql(`
  mutation DeclineReferral($key: ID!, $attempt: ID!, $seen: Int!, $reason: DeclineReason!, $by: DeclinedBy!) {
    answer: declineReferral(key: $key, attempt: $attempt, seen: $seen, reason: $reason, by: $by) { ...ReferralAnswer }
  }
`);

export const FirstContactDocument = graphql(`
  mutation RecordFirstContact($key: ID!, $attempt: ID!, $seen: Int!, $channel: ContactChannel!) {
    answer: recordFirstContact(key: $key, attempt: $attempt, seen: $seen, channel: $channel) { ...ReferralAnswer }
  }
`);

export const CompleteDocument = graphql(`
  mutation CompleteReferral($key: ID!, $attempt: ID!, $seen: Int!, $outcome: Outcome!) {
    answer: completeReferral(key: $key, attempt: $attempt, seen: $seen, outcome: $outcome) { ...ReferralAnswer }
  }
`);

export const UndoDeclineDocument = graphql(`
  mutation UndoDecline($key: ID!, $attempt: ID!, $seen: Int!) {
    answer: undoDecline(key: $key, attempt: $attempt, seen: $seen) { ...ReferralAnswer }
  }
`);

export const UndoSendDocument = graphql(`
  mutation UndoSend($key: ID!, $attempt: ID!, $seen: Int!) {
    answer: undoSend(key: $key, attempt: $attempt, seen: $seen) { ...ReferralAnswer }
  }
`);

export const SeeResultDocument = graphql(`
  mutation SeeResult($key: ID!, $attempt: ID!, $seen: Int!) {
    answer: seeResult(key: $key, attempt: $attempt, seen: $seen) { ...ReferralAnswer }
  }
`);

export const RerouteChoicesDocument = graphql(`
  query RerouteChoices($needs: [ID!], $place: ID, $after: String) {
    services(filter: { needs: $needs, place: $place, takesReferrals: true }, first: 20, after: $after) {
      nodes {
        id
        name
        kind { code nameCs nameEn }
        organisation { id name }
        summary
        phone
        sitedIn
        takesReferrals
      }
      pageInfo { hasNextPage endCursor }
      total
    }
  }
`);

export const RerouteDocument = graphql(`
  mutation RerouteReferral($key: ID!, $attempt: ID!, $seen: Int!, $service: ID!) {
    answer: rerouteReferral(key: $key, attempt: $attempt, seen: $seen, service: $service) {
      ... on Attempt { id code to { id name } }
      ... on InvalidInput { fields { path code } }
      ... on NotAllowed { code }
      ... on Conflict { code current { ...AttemptParts } }
      ... on Refused { code }
    }
  }
`);
