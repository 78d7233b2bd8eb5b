import type { AttemptPartsFragment } from "../../gql/graphql";
import { IdentityPanel } from "./IdentityPanel";
import { Meeting } from "./Meeting";
import { OfferCard } from "./OfferCard";

/** What only one way of handing over has to show; loaded with the first such referral. */
export default function ModePanels({ attempt }: { attempt: AttemptPartsFragment }) {
  return (
    <>
      {attempt.offeredTo.length > 0 ? <OfferCard attempt={attempt} /> : null}
      {attempt.mode === "WRITTEN" ? <IdentityPanel attempt={attempt} /> : null}
      <Meeting attempt={attempt} />
    </>
  );
}
