// Package smtptest is a real mail server for tests: it listens on the loopback,
// keeps what it accepts and refuses what it is told to. Only tests import it.
package smtptest

import (
	"context"
	"fmt"
	"io"
	"net"
	"slices"
	"sync"
	"time"

	"github.com/emersion/go-smtp"
)

// Received is one mail that the server has accepted.
type Received struct {
	From, To, Data string
}

// Server is a mail server. Its Refuse methods may be called at any time.
type Server struct {
	server   *smtp.Server
	listener net.Listener
	ended    chan struct{}

	mutex    sync.Mutex
	received []Received
	refused  map[string]int
	refuse   map[string]int
	on       map[Step]func()
}

// Step is a moment in the way of one mail.
type Step string

// The steps: somebody has connected and named nobody yet; the reader is named
// and not accepted yet; the mail is here and nobody was told so; the sender was told
// and has not gone on.
const (
	Connected Step = "connected"
	Addressed Step = "addressed"
	Taken     Step = "taken"
	Answered  Step = "answered"
)

// Steps lists them in their order.
func Steps() []Step { return []Step{Connected, Addressed, Taken, Answered} }

// Start listens on a free port of the loopback.
func Start(ctx context.Context) (*Server, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen for mail: %w", err)
	}
	s := &Server{
		listener: listener, ended: make(chan struct{}),
		refuse: map[string]int{}, refused: map[string]int{}, on: map[Step]func(){},
	}
	s.server = smtp.NewServer(smtp.BackendFunc(s.session))
	s.server.Domain = "mail.example"
	s.server.ReadTimeout, s.server.WriteTimeout = 10*time.Second, 10*time.Second
	s.server.ErrorLog = silence{}
	go func() {
		defer close(s.ended)
		_ = s.server.Serve(heard{listener}) // ends with Close
	}()
	return s, nil
}

// Close ends the server.
func (s *Server) Close() {
	_ = s.server.Close() // what is open is cut
	<-s.ended
}

// Host and Port say where it listens.
func (s *Server) Host() string { return "127.0.0.1" }

// Port says where it listens.
func (s *Server) Port() int {
	address, _ := s.listener.Addr().(*net.TCPAddr)
	return address.Port
}

// Received are the mails accepted so far.
func (s *Server) Received() []Received {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return slices.Clone(s.received)
}

// Refused says how often mail to the reader was refused.
func (s *Server) Refused(reader string) int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.refused[reader]
}

// Refuse answers mail to the reader with the code from now on; 0 accepts again.
func (s *Server) Refuse(reader string, code int) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.refuse[reader] = code
}

// On has do called the next time that a mail comes to the step; the server waits for
// it.
func (s *Server) On(step Step, do func()) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.on[step] = do
}

func (s *Server) reached(step Step) {
	s.mutex.Lock()
	do := s.on[step]
	delete(s.on, step)
	s.mutex.Unlock()
	if do != nil {
		do()
	}
}

// heard is a listener whose connections say when an answer has been written.
type heard struct{ net.Listener }

// Accept waits for the next connection.
func (l heard) Accept() (net.Conn, error) {
	accepted, err := l.Listener.Accept()
	return &line{Conn: accepted}, err
}

// line is a connection; its answered is called once, after the next answer.
type line struct {
	net.Conn

	answered func()
}

// Write sends an answer.
func (l *line) Write(answer []byte) (int, error) {
	n, err := l.Conn.Write(answer)
	if said := l.answered; said != nil && err == nil {
		l.answered = nil
		said()
	}
	return n, err //nolint:wrapcheck // the connection's own
}

func (s *Server) session(c *smtp.Conn) (smtp.Session, error) {
	s.reached(Connected)
	conn, _ := c.Conn().(*line)
	return &session{server: s, line: conn}, nil
}

// session is one connection's mail.
type session struct {
	server   *Server
	line     *line
	from, to string
}

// Reset forgets a mail that is not whole.
func (s *session) Reset() { s.from, s.to = "", "" }

// Logout ends the session.
func (s *session) Logout() error { return nil }

// Mail says from whom it is.
func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.from = from
	return nil
}

// Rcpt says to whom it goes.
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.server.reached(Addressed)
	s.server.mutex.Lock()
	defer s.server.mutex.Unlock()
	if code := s.server.refuse[to]; code != 0 {
		s.server.refused[to]++
		return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{code / 100, 1, 1}, Message: "no mail for " + to}
	}
	s.to = to
	return nil
}

// Data keeps the mail.
func (s *session) Data(r io.Reader) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("read a mail: %w", err)
	}
	s.server.mutex.Lock()
	s.server.received = append(s.server.received, Received{s.from, s.to, string(data)})
	s.server.mutex.Unlock()
	s.server.reached(Taken)
	if s.line != nil {
		s.line.answered = func() { s.server.reached(Answered) }
	}
	return nil
}

type silence struct{}

// Printf says nothing.
func (silence) Printf(string, ...any) {}

// Println says nothing.
func (silence) Println(...any) {}
