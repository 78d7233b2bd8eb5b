package graph

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"
)

// NewsKind says in one word what changed in a directory entry.
type NewsKind string

// The kinds of news, the weightiest first.
const (
	NewsServiceNew          NewsKind = "SERVICE_NEW"
	NewsServiceEnds         NewsKind = "SERVICE_ENDS"
	NewsOrganisationNew     NewsKind = "ORGANISATION_NEW"
	NewsWorkerJoined        NewsKind = "WORKER_JOINED"
	NewsVacancy             NewsKind = "VACANCY"
	NewsHours               NewsKind = "HOURS"
	NewsReferrals           NewsKind = "REFERRALS"
	NewsPlace               NewsKind = "PLACE"
	NewsArea                NewsKind = "AREA"
	NewsContact             NewsKind = "CONTACT"
	NewsCapacity            NewsKind = "CAPACITY"
	NewsWords               NewsKind = "WORDS"
	NewsOrganisationChanged NewsKind = "ORGANISATION_CHANGED"
)

func newsKinds() []NewsKind {
	return []NewsKind{
		NewsServiceNew, NewsServiceEnds, NewsOrganisationNew, NewsWorkerJoined, NewsVacancy, NewsHours,
		NewsReferrals, NewsPlace, NewsArea, NewsContact, NewsCapacity, NewsWords, NewsOrganisationChanged,
	}
}

// NewsSubject is what news are about.
type NewsSubject string

// The subjects.
const (
	AboutService      NewsSubject = "SERVICE"
	AboutOrganisation NewsSubject = "ORGANISATION"
	AboutWorker       NewsSubject = "WORKER"
)

// NewsSource is one revision of a node that belongs to the subject: Part is the
// node's label. Was and Is are read only to tell hours from places.
type NewsSource struct {
	Subject      NewsSubject
	ID, Name     string
	Organisation OrganisationRef
	Part         string
	Field        string
	Was, Is      string
	EndsOn       string
	At           time.Time
}

// News is what changed in one entry, grouped. EndsOn is the last day of a service
// that ends.
type News struct {
	Subject      NewsSubject
	ID, Name     string
	Organisation OrganisationRef
	Kinds        []NewsKind
	EndsOn       string
	At           time.Time
}

// RecentChanges are the news of a district since a moment, the newest first;
// Total counts also those past the last one listed.
type RecentChanges struct {
	Since time.Time
	News  []News
	Total int
}

// Digest groups revisions by what they are about. What is new needs no telling
// what else was set on it.
func Digest(sources []NewsSource, since time.Time, most int) RecentChanges {
	type subject struct {
		about NewsSubject
		id    string
	}
	found := map[subject]*News{}
	kinds := map[subject]map[NewsKind]bool{}
	for _, s := range sources {
		kind, worth := s.kind()
		if !worth {
			continue
		}
		key := subject{s.Subject, s.ID}
		if found[key] == nil {
			found[key] = &News{Subject: s.Subject, ID: s.ID, Name: s.Name, Organisation: s.Organisation}
			kinds[key] = map[NewsKind]bool{} //nolint:exhaustive // a set that fills
		}
		kinds[key][kind] = true
		found[key].At = newer(found[key].At, s.At)
		if kind == NewsServiceEnds {
			found[key].EndsOn = s.EndsOn
		}
	}
	out := RecentChanges{Since: since, News: []News{}, Total: len(found)}
	for key, news := range found {
		news.Kinds = inOrder(kinds[key])
		out.News = append(out.News, *news)
	}
	slices.SortFunc(out.News, func(a, b News) int {
		if c := b.At.Compare(a.At); c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	out.News = out.News[:min(len(out.News), most)]
	return out
}

func inOrder(kinds map[NewsKind]bool) []NewsKind {
	for _, whole := range []NewsKind{NewsServiceNew, NewsOrganisationNew, NewsWorkerJoined} {
		if kinds[whole] {
			return []NewsKind{whole}
		}
	}
	order := newsKinds()
	return slices.SortedFunc(maps.Keys(kinds), func(a, b NewsKind) int {
		return slices.Index(order, a) - slices.Index(order, b)
	})
}

// kind is what the revision tells a reader; false where it tells nothing.
func (s NewsSource) kind() (NewsKind, bool) {
	switch s.Part {
	case LabelWorker:
		return NewsWorkerJoined, true
	case LabelOrganisation:
		if s.Field == "created" {
			return NewsOrganisationNew, true
		}
		return NewsOrganisationChanged, true
	case LabelService:
		return s.kindOfService()
	case LabelSite:
		return NewsPlace, true
	case LabelChannel:
		hours := []string{"week", "closedOnHolidays", "hoursNote", "exceptionDays", "exceptionSpans", "exceptionNotes"}
		if slices.Contains(hours, s.Field) {
			return NewsHours, true
		}
		return NewsContact, true
	case LabelServiceForm:
		if strings.HasPrefix(s.Field, "vacancy") {
			return NewsVacancy, true
		}
		return NewsCapacity, true
	case LabelCapacity:
		return NewsCapacity, true
	default:
		return "", false
	}
}

func (s NewsSource) kindOfService() (NewsKind, bool) {
	switch s.Field {
	case "created":
		return NewsServiceNew, true
	case "until":
		return NewsServiceEnds, s.EndsOn != ""
	case "phone", "email", "web", "REACHED_BY":
		return NewsContact, true
	case "COVERS", "areaText":
		return NewsArea, true
	case "takesReferrals", "modes":
		return NewsReferrals, true
	case "forms", "HAS":
		return NewsCapacity, true
	case "AT":
		if slices.Equal(siteRefs(s.Was), siteRefs(s.Is)) {
			return NewsHours, true
		}
		return NewsPlace, true
	case "basis", "registerId", "from", "OF_KIND", "<PROVIDES":
		return "", false
	default:
		return NewsWords, true
	}
}

// siteRefs are the other ends of the links that a revision keeps as JSON.
func siteRefs(links string) []string {
	var all []struct{ To string }
	if links == "" || json.Unmarshal([]byte(links), &all) != nil {
		return nil
	}
	refs := make([]string, len(all))
	for i, l := range all {
		refs[i] = l.To
	}
	return slices.Sorted(slices.Values(refs))
}
