package web

import (
	"net/http"

	"lavka/graph"
)

// signedForm is what every form holds of a page that a link opens: a key that makes
// it happen once, what of the world the page showed, and a signature of both. Only
// what the page showed can be sent.
type signedForm struct{ Key, Seen, Form string }

func (f signedForm) said() string { return f.Key + " " + f.Seen }

// signForm signs the forms of a page that shows the link's holder what seen says.
func (d *Door) signForm(link, seen string) (signedForm, error) {
	form := signedForm{Key: NewToken(), Seen: seen}
	signature, err := d.store.SignForm(link, form.said())
	form.Form = signature
	return form, err
}

// sentForm is the form that came back, false where this link's page showed none such.
func (d *Door) sentForm(r *http.Request, link string) (signedForm, bool) {
	form := signedForm{r.PostFormValue("key"), r.PostFormValue("seen"), r.PostFormValue("form")}
	return form, d.store.SameForm(link, form.said(), form.Form)
}

// secretPage marks an answer whose address is itself the secret: it goes into no
// Referer and into no index.
func secretPage(w http.ResponseWriter) {
	w.Header().Set("Referrer-Policy", "no-referrer")
	w.Header().Set("X-Robots-Tag", "noindex")
}

// linkFailed answers a link that opened nothing. Whatever is wrong with it, it
// answers alike.
func (d *Door) linkFailed(w http.ResponseWriter, r *http.Request, gone saidPage, err error) {
	if graph.CodeOf(err) == graph.NotFound {
		d.show(w, r, http.StatusNotFound, "said", gone)
		return
	}
	d.pageFailed(w, r, err)
}
