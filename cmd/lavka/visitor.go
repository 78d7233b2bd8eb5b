package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// visitor is one person of the tour, as a browser would be: it signs in by the
// form and keeps the session cookie. A cookie jar would not send a Secure cookie
// over http, as browsers do on the loopback address.
type visitor struct {
	base    string
	client  *http.Client
	session *http.Cookie
}

func newVisitor(base string) *visitor {
	return &visitor{base: base, client: &http.Client{
		Timeout:       time.Minute,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

func (v *visitor) signIn(ctx context.Context, email, password string) error {
	form := url.Values{"email": {email}, "password": {password}, "next": {"/"}}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, v.base+"/prihlaseni", strings.NewReader(form.Encode()))
	if err != nil {
		return fmt.Errorf("sign in: %w", err)
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	response, err := v.client.Do(request)
	if err != nil {
		return fmt.Errorf("is the demonstration running? %w", err)
	}
	defer response.Body.Close() //nolint:errcheck // only read
	for _, cookie := range response.Cookies() {
		if cookie.Name == "__Host-lavka" && cookie.Value != "" {
			v.session = cookie
			return nil
		}
	}
	return fmt.Errorf("%s could not sign in (status %d): was it started with --demo?", email, response.StatusCode)
}

// ask sends a document and reads its data.
func (v *visitor) ask(ctx context.Context, document string, variables map[string]any, into any) error {
	body, err := json.Marshal(map[string]any{"query": document, "variables": variables})
	if err != nil {
		return fmt.Errorf("write the question: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, v.base+"/graphql", bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("ask: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.AddCookie(v.session)
	response, err := v.client.Do(request)
	if err != nil {
		return fmt.Errorf("ask: %w", err)
	}
	defer response.Body.Close() //nolint:errcheck // only read
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	var answer struct {
		Data   json.RawMessage
		Errors []json.RawMessage
	}
	if err := json.Unmarshal(text, &answer); err != nil {
		return fmt.Errorf("read the answer of status %d: %w", response.StatusCode, err)
	}
	if len(answer.Errors) > 0 {
		return fmt.Errorf("the server refused: %s", answer.Errors[0])
	}
	if err := json.Unmarshal(answer.Data, into); err != nil {
		return fmt.Errorf("read the data: %w", err)
	}
	return nil
}

// result is what the tour asks of every command.
const result = `__typename
	... on Attempt { id code state side owes version outcome }
	... on InvalidInput { fields { path code } }
	... on NotAllowed { code } ... on Conflict { code } ... on Refused { code }`

// command gives a command with a fresh key and fails unless it was carried out.
func (v *visitor) command(ctx context.Context, document string, variables map[string]any, into *attempt) error {
	variables["key"] = newID()
	var answer struct{ Done json.RawMessage }
	if err := v.ask(ctx, document, variables, &answer); err != nil {
		return err
	}
	var kind struct {
		Typename string `json:"__typename"`
	}
	if err := errors.Join(json.Unmarshal(answer.Done, &kind), json.Unmarshal(answer.Done, into)); err != nil {
		return fmt.Errorf("read the result: %w", err)
	}
	if kind.Typename != "Attempt" {
		return fmt.Errorf("the command was not carried out: %s", answer.Done)
	}
	return nil
}

func (v *visitor) organisation(ctx context.Context) (string, error) {
	var answer struct {
		Viewer struct{ ActingFor struct{ ID string } }
	}
	err := v.ask(ctx, `query TourOwn { viewer { actingFor { id } } }`, nil, &answer)
	return answer.Viewer.ActingFor.ID, err
}
