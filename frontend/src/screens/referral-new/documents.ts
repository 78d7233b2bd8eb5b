import { graphql } from "../../gql";

export const NewReferralDocument = graphql(`
  query NewReferral($service: ID!) {
    service(id: $service) {
      id
      name
      phone
      organisation { id name }
      needs { code }
      takesReferrals
      takesNoneBecause
    }
    needs { code nameCs nameEn synonyms }
    ageBands { code nameCs nameEn from to }
    viewer {
      id
      name
      actingFor { id name }
      district { ref name kind district region }
    }
  }
`);

export const SendReferralDocument = graphql(`
  mutation SendReferral($key: ID!, $input: SendReferralInput!) {
    answer: sendReferral(key: $key, input: $input) {
      ... on Attempt { id code to { id name } }
      ... on InvalidInput { fields { path code } }
      ... on NotAllowed { code }
      ... on Conflict { code current { id } }
      ... on Refused { code }
    }
  }
`);
