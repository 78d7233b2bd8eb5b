import { CrisisSheet } from "./CrisisSheet";
import { MeetSheet } from "./MeetSheet";
import type { Receiver } from "./NewReferralScreen";
import { OfferSheet } from "./OfferSheet";
import type { SheetProps } from "./sheets";
import { GroundSheet, IdentitySheet } from "./WrittenSheets";

/** What only one way of handing over asks; loaded when somebody chooses it. */
export default function SheetsOfMode(props: SheetProps & { service: Receiver }) {
  switch (props.draft.mode) {
    case "CRISIS":
      return <CrisisSheet service={props.service} place={props.draft.staysIn?.ref ?? null} />;
    case "OPEN_OFFER":
      return <OfferSheet {...props} />;
    case "WARM":
      return <MeetSheet {...props} />;
    case "WRITTEN":
      return (
        <>
          <IdentitySheet {...props} />
          <GroundSheet {...props} />
        </>
      );
    default:
      return null;
  }
}
