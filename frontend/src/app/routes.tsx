// One line per address. A screen is the default export of its file and is loaded when first opened.
import { type ComponentType, lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { Bones } from "../parts/Bones";
import { m } from "../words/messages";
import { Boundary, SignedIn } from "./Guard";

const Home = lazy(() => import("../screens/home/HomeScreen"));
const Find = lazy(() => import("../screens/find/FindScreen"));
const Service = lazy(() => import("../screens/service/ServiceScreen"));
const Help = lazy(() => import("../screens/help/HelpScreen"));
const EditService = lazy(() => import("../screens/edit/EditServiceScreen"));
const Organisations = lazy(() => import("../screens/organisation/OrganisationsScreen"));
const Organisation = lazy(() => import("../screens/organisation/OrganisationScreen"));
const EditOrganisation = lazy(() => import("../screens/edit/EditOrganisationScreen"));
const Worker = lazy(() => import("../screens/worker/WorkerScreen"));
const EditWorker = lazy(() => import("../screens/edit/EditWorkerScreen"));
const Coverage = lazy(() => import("../screens/coverage/CoverageScreen"));
const NotFound = lazy(() => import("../screens/not-found/NotFoundScreen"));
const NewReferral = lazy(() => import("../screens/referral-new/NewReferralScreen"));
const Drafts = lazy(() => import("../screens/referral-new/DraftsScreen"));
const Referrals = lazy(() => import("../screens/referrals/ReferralsScreen"));
const Code = lazy(() => import("../screens/code/CodeScreen"));
const Absence = lazy(() => import("../screens/absence/AbsenceScreen"));
const Referral = lazy(() => import("../screens/referral/ReferralScreen"));
const Reroute = lazy(() => import("../screens/referral/RerouteScreen"));
const Handovers = lazy(() => import("../screens/handovers/ReportsScreen"));
const AccountHome = lazy(() => import("../screens/account/AccountScreen"));
const Team = lazy(() => import("../screens/team/TeamPages"));
const JoinRequests = lazy(() => import("../screens/join/JoinRequestsScreen"));
const FirstSteps = lazy(() => import("../screens/join/FirstStepsScreen"));

const guarded = (Screen: ComponentType) => () => (
  <SignedIn>
    <Screen />
  </SignedIn>
);

const GuardedEditService = guarded(EditService);
const GuardedEditOrganisation = guarded(EditOrganisation);
const GuardedWorker = guarded(Worker);
const GuardedEditWorker = guarded(EditWorker);
const GuardedNewReferral = guarded(NewReferral);
const GuardedDrafts = guarded(Drafts);
const GuardedReferrals = guarded(Referrals);
const GuardedAbsence = guarded(Absence);
const GuardedReferral = guarded(Referral);
const GuardedReroute = guarded(Reroute);
const GuardedHandovers = guarded(Handovers);
const GuardedAccount = guarded(AccountHome);
const GuardedTeam = guarded(Team);
const GuardedJoinRequests = guarded(JoinRequests);
const GuardedFirstSteps = guarded(FirstSteps);

export function Routes() {
  return (
    <Boundary>
      <Suspense fallback={<Bones what={m.loading()} />}>
        <Switch>
          <Route path="/" component={Home} />
          <Route path="/hledat" component={Find} />
          <Route path="/sluzba/:id" component={Service} />
          <Route path="/sluzba/:id/upravit" component={GuardedEditService} />
          <Route path="/organizace" component={Organisations} />
          <Route path="/organizace/:id" component={Organisation} />
          <Route path="/organizace/:id/upravit" component={GuardedEditOrganisation} />
          <Route path="/pracovnik/:id" component={GuardedWorker} />
          <Route path="/pracovnik/:id/upravit" component={GuardedEditWorker} />
          <Route path="/sluzba/:id/doporucit" component={GuardedNewReferral} />
          <Route path="/doporuceni" component={GuardedReferrals} />
          <Route path="/doporuceni/odeslana" component={GuardedReferrals} />
          <Route path="/doporuceni/koncepty" component={GuardedDrafts} />
          <Route path="/k" component={Code} />
          <Route path="/nepritomnost" component={GuardedAbsence} />
          <Route path="/doporuceni/:id" component={GuardedReferral} />
          <Route path="/doporuceni/:id/jinam" component={GuardedReroute} />
          <Route path="/predavani/:report?" component={GuardedHandovers} />
          <Route path="/pokryti/:region?" component={Coverage} />
          <Route path="/napoveda" component={Help} />
          <Route path="/ucet" component={GuardedAccount} />
          <Route path="/tym/:page?" component={GuardedTeam} />
          <Route path="/zadosti" component={GuardedJoinRequests} />
          <Route path="/zacatek" component={GuardedFirstSteps} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </Boundary>
  );
}
