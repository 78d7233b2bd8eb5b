package graph

import (
	"errors"
	"fmt"
	"strings"
)

// Code says what kind of failure an Error is. The edge turns it into a public
// answer; nothing else of an Error is ever shown to a caller.
type Code string

// The codes, from the caller's fault to ours.
const (
	Invalid         Code = "INVALID"
	Unauthenticated Code = "UNAUTHENTICATED"
	Forbidden       Code = "FORBIDDEN"
	NotFound        Code = "NOT_FOUND"
	Conflict        Code = "CONFLICT"
	Unavailable     Code = "UNAVAILABLE"
	Internal        Code = "INTERNAL"
)

// Field is one invalid input: the path of the field as the caller named it, and
// a code that the message catalogue translates.
type Field struct {
	Path string
	Code string
}

// Error is a failure of the domain or of an adapter. Reason is a stable code of
// the message catalogue ("not_in_this_state"), empty where Code says it all.
type Error struct {
	Code   Code
	Op     string
	Reason string
	Fields []Field
	Err    error
}

// Error is for logs: it may carry driver text and must not reach a caller.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Op)
	b.WriteString(": ")
	b.WriteString(string(e.Code))
	if e.Reason != "" {
		b.WriteString(" (" + e.Reason + ")")
	}
	for _, f := range e.Fields {
		b.WriteString(" " + f.Path + "=" + f.Code)
	}
	if e.Err != nil {
		b.WriteString(": " + e.Err.Error())
	}
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Refuse makes an Error without a cause.
func Refuse(code Code, op, reason string) *Error {
	return &Error{Code: code, Op: op, Reason: reason}
}

// InvalidFields makes the INVALID error of one or more fields.
func InvalidFields(op string, fields ...Field) *Error {
	return &Error{Code: Invalid, Op: op, Fields: fields}
}

// CodeOf finds the code in err's chain; an error without one is INTERNAL.
func CodeOf(err error) Code {
	if e, ok := AsError(err); ok {
		return e.Code
	}
	return Internal
}

// AsError finds the domain error in err's chain.
func AsError(err error) (*Error, bool) {
	return errors.AsType[*Error](err)
}

// Wrap adds what was tried and keeps the code.
func Wrap(op string, err error) error {
	return fmt.Errorf("%s: %w", op, err)
}
