package web

import (
	"net/http"

	"github.com/gorilla/mux"
)

// codePath is where a scanned code leads; the code itself stands behind the hash.
const codePath = "/k"

// appPaths are the addresses that the web application knows. Others get its
// page too, with status 404.
func appPaths() []string {
	return []string{
		"/", "/hledat", "/sluzba/{id}", "/sluzba/{id}/doporucit", "/sluzba/{id}/upravit",
		"/organizace", "/organizace/{id}", "/organizace/{id}/upravit", "/pracovnik/{id}", "/pracovnik/{id}/upravit",
		"/doporuceni", "/doporuceni/odeslana", "/doporuceni/{id}", "/doporuceni/{id}/jinam", "/nepritomnost", codePath,
		"/predavani", "/predavani/vysledky", "/predavani/odmitnuti", "/pokryti", "/pokryti/{region}", "/napoveda",
		accountPath, "/tym", "/tym/lhuty", "/zadosti", firstStepsPath,
	}
}

func (d *Door) routes() *mux.Router {
	r := mux.NewRouter()
	r.HandleFunc("/livez", d.live).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc("/readyz", d.ready).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc("/graphql", d.graphqlGet).Methods(http.MethodGet)
	r.HandleFunc("/graphql", d.graphqlPost).Methods(http.MethodPost)
	r.HandleFunc("/prihlaseni", d.signInForm).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc("/prihlaseni", d.signIn).Methods(http.MethodPost)
	r.HandleFunc("/odhlaseni", d.signOut).Methods(http.MethodPost)
	r.HandleFunc("/pozvanka/{token}", d.invitationForm).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc("/pozvanka/{token}", d.acceptInvitation).Methods(http.MethodPost)
	r.HandleFunc(partnerPath, d.partner).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc(partnerPath, d.answerByLink).Methods(http.MethodPost)
	r.HandleFunc(clientPath, d.client).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc(clientPath, d.answerAsClient).Methods(http.MethodPost)
	r.HandleFunc(passwordPath, d.passwordForm).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc(passwordPath, d.changePassword).Methods(http.MethodPost)
	r.HandleFunc(joinPath, d.joinForm).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc(joinPath, d.askToJoin).Methods(http.MethodPost)
	r.HandleFunc("/doporuceni/{id}/schuzka.ics", d.calendar).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc("/doporuceni/{id}/listek", d.slip).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc("/doporuceni/{id}/listek", d.slipWithLink).Methods(http.MethodPost)
	r.HandleFunc("/pokryti/{region:CZ[0-9]{0,3}}.csv", d.coverageTable).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc("/pokryti/{region:CZ[0-9]{0,3}}.zip", d.coverageArchive).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc("/predavani/vysledky.xlsx", d.loopWorkbook).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc("/predavani/odmitnuti/{year:[0-9]{4}}.xlsx", d.declinesWorkbook).Methods(http.MethodGet, http.MethodHead)
	r.HandleFunc("/static/page.css", d.pageStyle).Methods(http.MethodGet, http.MethodHead)
	for _, path := range appPaths() {
		r.HandleFunc(path, d.files.serveApp).Methods(http.MethodGet, http.MethodHead)
	}
	r.MethodNotAllowedHandler = http.HandlerFunc(methodNotAllowed)
	r.NotFoundHandler = http.HandlerFunc(d.files.serveOther)
	return r
}

func methodNotAllowed(w http.ResponseWriter, _ *http.Request) {
	http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
}
