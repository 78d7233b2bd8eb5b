package main

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/sirupsen/logrus"

	"lavka/internal/web"
)

const (
	defaultAddr = "127.0.0.1:7420"
	defaultData = "lavka-data"
	defaultUser = "neo4j"

	// seconds between two looks at what is due
	defaultDutiesEvery = 20
	leastDutiesEvery   = 0.1
	mostDutiesEvery    = 3600
)

// Settings are the same for every command and come from flags or the
// environment. Every zero value works.
type Settings struct {
	Addr              string   `env:"LAVKA_ADDR" help:"Address to listen on (127.0.0.1:7420)." placeholder:"HOST:PORT"`
	Data              string   `env:"LAVKA_DATA" help:"Folder of our own database (lavka-data)." placeholder:"FOLDER"`
	KeyFile           string   `env:"LAVKA_KEY_FILE" help:"File of the keys that encrypt texts (FOLDER/keys)." placeholder:"FILE"`
	Neo4jURI          string   `env:"LAVKA_NEO4J_URI" name:"neo4j-uri" help:"A Neo4j 5.26; empty: Lávka runs one." placeholder:"URI"`
	Neo4jUser         string   `env:"LAVKA_NEO4J_USER" name:"neo4j-user" help:"Its user (neo4j)." placeholder:"NAME"`
	Neo4jPassword     string   `env:"LAVKA_NEO4J_PASSWORD" name:"neo4j-password" help:"Its password." placeholder:"TEXT"`
	Neo4jPasswordFile string   `env:"LAVKA_NEO4J_PASSWORD_FILE" name:"neo4j-password-file" help:"A file that holds it." placeholder:"FILE"`
	PublicURL         string   `env:"LAVKA_PUBLIC_URL" help:"How people reach Lávka; https where TLS ends in front." placeholder:"URL"`
	TrustedProxies    []string `env:"LAVKA_TRUSTED_PROXIES" help:"Networks of proxies to believe." placeholder:"CIDR"`
	MetricsAddr       string   `env:"LAVKA_METRICS_ADDR" help:"Address of measures for Prometheus; empty: none." placeholder:"HOST:PORT"`
	SMTPHost          string   `env:"LAVKA_SMTP_HOST" name:"smtp-host" help:"Mail server; empty: no mail is sent." placeholder:"HOST"`
	SMTPPort          int      `env:"LAVKA_SMTP_PORT" name:"smtp-port" help:"Its port (587; 465 with tls, 25 with none)." placeholder:"N"`
	SMTPUser          string   `env:"LAVKA_SMTP_USER" name:"smtp-user" help:"Who signs in there; empty: nobody does." placeholder:"NAME"`
	SMTPPassword      string   `env:"LAVKA_SMTP_PASSWORD" name:"smtp-password" help:"The password." placeholder:"TEXT"`
	SMTPPasswordFile  string   `env:"LAVKA_SMTP_PASSWORD_FILE" name:"smtp-password-file" help:"A file that holds it." placeholder:"FILE"`
	SMTPFrom          string   `env:"LAVKA_SMTP_FROM" name:"smtp-from" help:"Sender of mails, needed with a server." placeholder:"ADDRESS"`
	SMTPTLS           string   `env:"LAVKA_SMTP_TLS" name:"smtp-tls" help:"starttls, tls or none (starttls)." placeholder:"WAY"`
	LogLevel          string   `env:"LAVKA_LOG_LEVEL" help:"error, warn, info or debug (info; warn with --demo)." placeholder:"LEVEL"`
	DutiesEvery       float64  `env:"LAVKA_DUTIES_EVERY" help:"Seconds between two looks at reminders and deadlines (20)." placeholder:"N"`
	RateSession       float64  `env:"LAVKA_RATE_SESSION" help:"Requests per second of one session (50)." placeholder:"N"`
	RateAddress       float64  `env:"LAVKA_RATE_ADDRESS" help:"Requests per second of one address (300)." placeholder:"N"`
	RateSignIn        float64  `env:"LAVKA_RATE_SIGN_IN" help:"Sign-ins per second of one address (1)." placeholder:"N"`
}

// validate fills in the defaults and refuses wrong values by the name of their
// variable.
func (s *Settings) validate() error {
	for value, fallback := range map[*string]string{&s.Addr: defaultAddr, &s.Data: defaultData, &s.Neo4jUser: defaultUser} {
		if *value == "" {
			*value = fallback
		}
	}
	if s.DutiesEvery == 0 {
		s.DutiesEvery = defaultDutiesEvery
	}
	_, _, addrErr := net.SplitHostPort(s.Addr)
	_, proxiesErr := s.proxies()
	return errors.Join(
		named("LAVKA_ADDR", addrErr), named("LAVKA_TRUSTED_PROXIES", proxiesErr),
		named("LAVKA_NEO4J_URI", s.checkNeo4j()), named("LAVKA_PUBLIC_URL", s.checkPublicURL()),
		named("LAVKA_METRICS_ADDR", s.checkMetricsAddr()), s.checkSMTP(),
		named("LAVKA_LOG_LEVEL", s.checkLogLevel()), named("LAVKA_RATE_…", s.checkRates()),
		named("LAVKA_DUTIES_EVERY", s.checkDuties()),
	)
}

func named(name string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", name, err)
}

func (s *Settings) checkNeo4j() error {
	if s.Neo4jURI == "" {
		return nil
	}
	scheme, _, _ := strings.Cut(s.Neo4jURI, "://")
	switch scheme {
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
	default:
		return fmt.Errorf("%q does not begin with neo4j:// or bolt://", s.Neo4jURI)
	}
	if s.Neo4jPassword != "" && s.Neo4jPasswordFile != "" {
		return errors.New("set LAVKA_NEO4J_PASSWORD or LAVKA_NEO4J_PASSWORD_FILE, not both")
	}
	return nil
}

func (s *Settings) checkPublicURL() error {
	if s.PublicURL == "" {
		return nil
	}
	parsed, err := url.Parse(s.PublicURL)
	origin := err == nil && parsed.Host != "" && strings.Trim(parsed.Path, "/") == "" && parsed.RawQuery == ""
	if !origin || (parsed.Scheme != "http" && parsed.Scheme != "https") {
		return fmt.Errorf("%q is not an address such as https://lavka.example", s.PublicURL)
	}
	s.PublicURL = strings.TrimSuffix(s.PublicURL, "/")
	return nil
}

func (s *Settings) checkMetricsAddr() error {
	if s.MetricsAddr == "" {
		return nil
	}
	if s.MetricsAddr == s.Addr {
		return errors.New("it must differ from LAVKA_ADDR: the measures are not for the public")
	}
	_, _, err := net.SplitHostPort(s.MetricsAddr)
	return err //nolint:wrapcheck // says the value itself
}

func (s *Settings) checkLogLevel() error {
	if s.LogLevel == "" {
		return nil
	}
	_, err := logrus.ParseLevel(s.LogLevel)
	return err //nolint:wrapcheck // says the value itself
}

func (s *Settings) checkDuties() error {
	if s.DutiesEvery < leastDutiesEvery || s.DutiesEvery > mostDutiesEvery {
		return errors.New("it is not between 0.1 and 3600 seconds")
	}
	return nil
}

// dutiesEvery is how often what is due is looked at.
func (s *Settings) dutiesEvery() time.Duration {
	return time.Duration(s.DutiesEvery * float64(time.Second))
}

func (s *Settings) checkRates() error {
	if min(s.RateSession, s.RateAddress, s.RateSignIn) < 0 {
		return errors.New("a rate can not be negative")
	}
	return nil
}

func (s *Settings) proxies() ([]netip.Prefix, error) {
	var all []netip.Prefix
	for _, text := range s.TrustedProxies {
		if text == "" {
			continue
		}
		network, err := netip.ParsePrefix(text)
		if err != nil {
			return nil, fmt.Errorf("%q is not a network such as 10.0.0.0/8", text)
		}
		all = append(all, network)
	}
	return all, nil
}

// password is the database's, also from a file.
func (s *Settings) password() (string, error) {
	text, err := secret(s.Neo4jPassword, s.Neo4jPasswordFile)
	return text, named("LAVKA_NEO4J_PASSWORD_FILE", err)
}

// secret is the text, or that of the file where one is named.
func secret(text, file string) (string, error) {
	if file == "" {
		return text, nil
	}
	read, err := os.ReadFile(file)
	return strings.TrimRight(string(read), "\r\n"), err
}

// neo4jFolder is where our own database lives.
func (s *Settings) neo4jFolder() string { return filepath.Join(s.Data, "neo4j") }

// keyFile holds the keys that wrap the data keys of referrals.
func (s *Settings) keyFile() string {
	if s.KeyFile != "" {
		return s.KeyFile
	}
	return filepath.Join(s.Data, "keys")
}

// addressFile says where a running Lávka of this folder is reached.
func (s *Settings) addressFile() string { return filepath.Join(s.Data, "address") }

// baseURL is how people reach Lávka, as far as this process can know.
func (s *Settings) baseURL() string {
	if s.PublicURL != "" {
		return s.PublicURL
	}
	if text, err := os.ReadFile(s.addressFile()); err == nil {
		return strings.TrimSpace(string(text))
	}
	return "http://" + s.Addr
}

func (s *Settings) transport() web.Transport {
	if strings.HasPrefix(s.PublicURL, "https:") {
		return web.TLS
	}
	return web.Plain
}
