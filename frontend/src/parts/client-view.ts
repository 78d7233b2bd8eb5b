import type { ClientView } from "../gql/graphql";
import { m } from "../words/messages";

const VIEW: Readonly<Record<ClientView, () => string>> = {
  helped: m.client_view_helped,
  partly: m.client_view_partly,
  no: m.client_view_no,
  rather_not_say: m.client_view_rather_not_say,
};

/** Words for what the person says of the help. */
export const clientViewWord = (view: ClientView): string => VIEW[view]();
