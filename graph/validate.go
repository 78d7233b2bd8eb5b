package graph

import (
	"errors"
	"reflect"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-playground/validator/v10"
)

// shape caches the rules of the structs, as a compiled expression would.
//
//nolint:gochecknoglobals // compiled once, never changed
var shape = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(func(field reflect.StructField) string { return lowerFirst(field.Name) })
	return v
})

// The codes with which Validate marks a field besides those of the rules.
const (
	FieldFormat   = "format"
	FieldTooShort = "too_short"
)

// Validate checks a value of this package against the shapes that its struct
// tags state. INVALID with one field per broken shape, its path as callers name
// it ("ageBand", "needs[0]").
func Validate(op string, value any) error {
	err := shape().Struct(value)
	if err == nil {
		return nil
	}
	broken, ok := errors.AsType[validator.ValidationErrors](err)
	if !ok {
		return &Error{Code: Internal, Op: op, Err: err}
	}
	fields := make([]Field, len(broken))
	for i, b := range broken {
		_, path, _ := strings.Cut(b.Namespace(), ".")
		fields[i] = Field{Path: path, Code: shapeCode(b)}
	}
	return InvalidFields(op, fields...)
}

func shapeCode(b validator.FieldError) string {
	switch b.Tag() {
	case "required":
		return FieldRequired
	case "max":
		if b.Kind() == reflect.Slice {
			return FieldTooMany
		}
		return FieldTooLong
	case "min":
		if b.Kind() == reflect.Slice {
			return FieldRequired
		}
		return FieldTooShort
	}
	return FieldFormat
}

func lowerFirst(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToLower(first)) + name[size:]
}
