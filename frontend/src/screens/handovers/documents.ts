import { graphql } from "../../gql";

export const HandoversDocument = graphql(`
  query Handovers($district: ID!, $from: String!, $until: String!) {
    handovers(district: $district, from: $from, until: $until) {
      district { ref name }
      rows {
        from { id name }
        to { id name }
        sent
        answered
        accepted
        firstContacts
        lastSentAt
      }
      sent
      answered
      accepted
      firstContacts
    }
  }
`);
