package web

import (
	"net/http"
	"strings"

	"lavka/graph"
)

// deviceOf says in two words what a sign-in came from, so that its owner knows it
// again in the list of their devices. Of what a browser says of itself nothing
// else is kept.
func deviceOf(r *http.Request) graph.Device {
	agent := r.UserAgent()
	device := graph.Device{Browser: firstWord(agent, browsers()), System: firstWord(agent, systems()), Owner: graph.SharedMachine}
	if r.PostFormValue("own_phone") != "" {
		device.Owner = graph.OwnPhone
	}
	return device
}

// sign is a word in the text of a browser, and what it stands for.
type sign struct{ in, name string }

// browsers are in the order in which they must be looked for: most say that they
// are Chrome and Safari too.
func browsers() []sign {
	return []sign{
		{"Edg", "Edge"},
		{"OPR/", "Opera"},
		{"SamsungBrowser/", "Samsung Internet"},
		{"Firefox/", "Firefox"},
		{"FxiOS/", "Firefox"},
		{"CriOS/", "Chrome"},
		{"Chrome/", "Chrome"},
		{"Safari/", "Safari"},
	}
}

func systems() []sign {
	return []sign{
		{"iPhone", "IPHONE"},
		{"iPad", "IPAD"},
		{"Android", "ANDROID"},
		{"Windows", "WINDOWS"},
		{"Macintosh", "MAC"},
		{"CrOS", "CHROMEOS"},
		{"Linux", "LINUX"},
	}
}

func firstWord(agent string, signs []sign) string {
	for _, s := range signs {
		if strings.Contains(agent, s.in) {
			return s.name
		}
	}
	return ""
}
