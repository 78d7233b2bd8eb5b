package web

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/sirupsen/logrus"

	"lavka/graph"
)

//go:embed pages/*.html page.css
var pageFiles embed.FS

// languageCookie is set by the web application; Czech is the default.
const languageCookie = "lavka_language"

// pages are the screens that need no JavaScript, in every language.
type pages struct {
	templates map[string]*template.Template
	words     map[string]words
	slots     *slots
	style     []byte
}

func languages() []string { return []string{"cs", "en"} }

// newPages reads the templates and checks that no language lacks a text.
func newPages(messages map[string]map[string]string) (*pages, error) {
	style, err := pageFiles.ReadFile("page.css")
	if err != nil {
		return nil, fmt.Errorf("read the pages' style: %w", err)
	}
	p := &pages{templates: map[string]*template.Template{}, words: map[string]words{}, slots: newSlots(), style: style}
	for _, language := range languages() {
		parsed, err := parsePages(language, messages[language])
		if err != nil {
			return nil, fmt.Errorf("pages in %s: %w", language, err)
		}
		p.templates[language], p.words[language] = parsed, messages[language]
	}
	return p, nil
}

func parsePages(language string, messages map[string]string) (*template.Template, error) {
	said := words(messages)
	functions := template.FuncMap{"t": said.text, "hours": said.hours, "language": func() string { return language }}
	parsed, err := template.New("").Funcs(functions).ParseFS(pageFiles, "pages/*.html")
	if err != nil {
		return nil, fmt.Errorf("parse the pages: %w", err)
	}
	keys, err := pageKeys()
	if err != nil {
		return nil, err
	}
	var missing error
	for _, key := range keys {
		_, err := said.text(key)
		missing = errors.Join(missing, err)
	}
	return parsed, missing
}

// words are the messages of one language.
type words map[string]string

// text is a message with its parameters filled in: name, value, name, value …
func (w words) text(key string, parameters ...string) (string, error) {
	found, ok := w[key]
	if !ok {
		return "", fmt.Errorf("the message %q is missing", key)
	}
	for i := 0; i+1 < len(parameters); i += 2 {
		found = strings.ReplaceAll(found, "{"+parameters[i]+"}", parameters[i+1])
	}
	return found, nil
}

var messageKey = regexp.MustCompile(`"(page_[a-z_]+)"`)

// pageKeys are the messages that the templates and the handlers use.
func pageKeys() ([]string, error) {
	keys := []string{
		problemShort, problemLong, problemCommon, problemDiffer,
		slipDays, slipClosed, slipHolidays, calendarTitle, calendarText,
		failedTitle, failedText, missingTitle, missingText, goneTitle, goneText, busyText, crossText,
		problemOld, problemNumber, problemRequired, problemEmail, problemMany, slowTitle, slowText,
		partnerGoneTitle, partnerGone, partnerStale, partnerText, partnerReason, partnerRefused,
	}
	err := fs.WalkDir(pageFiles, "pages", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := pageFiles.ReadFile(name)
		for _, found := range messageKey.FindAllSubmatch(text, -1) {
			keys = append(keys, string(found[1]))
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the pages: %w", err)
	}
	return slices.Concat(keys, workbookKeys(), clientKeys()), nil
}

// show renders whole, then sends: a page that fails half way is not shown.
func (d *Door) show(w http.ResponseWriter, r *http.Request, status int, name string, data any) {
	keepLanguage(w, r)
	var page bytes.Buffer
	if err := d.pages.templates[languageOf(r)].ExecuteTemplate(&page, name, data); err != nil {
		incident := newIncident()
		d.log.WithFields(logrus.Fields{keyOperation: "page " + name, keyCode: string(graph.Internal), keyIncident: incident}).
			Error("a page can not be shown: " + typeName(err))
		http.Error(w, "internal error "+incident, http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(page.Bytes())
}

// The messages that handlers name.
const (
	failedTitle  = "page_error_title"
	failedText   = "page_error"
	missingTitle = "page_not_found_title"
	missingText  = "page_not_found"
	goneTitle    = "page_invitation_gone_title"
	goneText     = "page_invitation_gone"
	busyText     = "page_sign_in_unavailable"
	crossText    = "page_forbidden"
)

// saidPage is a page that only says something.
type saidPage struct{ Title, Text, Incident string }

// pageFailed shows what went wrong in words; the log gets the cause.
func (d *Door) pageFailed(w http.ResponseWriter, r *http.Request, err error) {
	said := publish(refused(err))
	line := d.log.WithFields(logrus.Fields{keyOperation: "page", keyCode: string(said.code)})
	switch said.code {
	case graph.NotFound, graph.Forbidden, graph.Invalid:
		d.show(w, r, http.StatusNotFound, "said", saidPage{Title: missingTitle, Text: missingText})
	case graph.Unavailable:
		line.Warn("a page had to wait: " + causeOf(err))
		w.Header().Set("Retry-After", "2")
		d.show(w, r, http.StatusServiceUnavailable, "said", saidPage{Title: failedTitle, Text: busyText})
	default:
		line.WithField(keyIncident, said.incident).Error("a page failed: " + causeOf(err))
		d.show(w, r, http.StatusInternalServerError, "said",
			saidPage{Title: failedTitle, Text: failedText, Incident: said.incident})
	}
}

// crossOrigin answers a form that another site's page sent.
func (d *Door) crossOrigin(w http.ResponseWriter, r *http.Request) {
	d.show(w, r, http.StatusForbidden, "said", saidPage{Title: failedTitle, Text: crossText})
}

func (d *Door) pageStyle(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	w.Header().Set("Cache-Control", "public, max-age=300")
	_, _ = w.Write(d.pages.style)
}

// languageOf is the language that the person chose, Czech by default.
func languageOf(r *http.Request) string {
	switch r.URL.Query().Get("jazyk") {
	case "en":
		return "en"
	case "cs":
		return "cs"
	}
	if cookie, err := r.Cookie(languageCookie); err == nil && cookie.Value == "en" {
		return "en"
	}
	return "cs"
}

// keepLanguage remembers a language chosen on a plain page, as the web
// application does: its script reads the cookie.
func keepLanguage(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Has("jazyk") {
		http.SetCookie(w, &http.Cookie{ //nolint:gosec // holds "cs" or "en" and is read by the screens
			Name: languageCookie, Value: languageOf(r), Path: "/", MaxAge: 365 * 24 * 60 * 60, SameSite: http.SameSiteLaxMode,
		})
	}
}
