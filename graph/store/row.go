package store

import "time"

// row is one row of a result, or one map inside it, read by name. A missing or
// null value reads as the zero value.
type row map[string]any

func (r row) text(name string) string {
	value, _ := r[name].(string)
	return value
}

func (r row) number(name string) int {
	value, _ := r[name].(int64)
	return int(value)
}

func (r row) is(name string) bool {
	value, _ := r[name].(bool)
	return value
}

func (r row) moment(name string) time.Time {
	value, ok := r[name].(time.Time)
	if !ok {
		return time.Time{}
	}
	return value.UTC()
}

// sub is the map under the name; nil where there is none.
func (r row) sub(name string) row {
	value, _ := r[name].(map[string]any)
	return value
}

func (r row) list(name string) []row {
	values, _ := r[name].([]any)
	out := make([]row, 0, len(values))
	for _, value := range values {
		if m, ok := value.(map[string]any); ok {
			out = append(out, m)
		}
	}
	return out
}

// names is the list of texts under the name, never nil.
func names[T ~string](r row, name string) []T {
	values, _ := r[name].([]any)
	out := make([]T, 0, len(values))
	for _, value := range values {
		if text, ok := value.(string); ok {
			out = append(out, T(text))
		}
	}
	return out
}

// each turns every row into a value.
func each[T any](rows []row, convert func(row) T) []T {
	out := make([]T, len(rows))
	for i, r := range rows {
		out[i] = convert(r)
	}
	return out
}

// numbers is the list of whole numbers under the name.
func (r row) numbers(name string) []int {
	values, _ := r[name].([]any)
	out := make([]int, 0, len(values))
	for _, value := range values {
		if n, ok := value.(int64); ok {
			out = append(out, int(n))
		}
	}
	return out
}

func (r row) fraction(name string) float64 {
	value, _ := r[name].(float64)
	return value
}

// day is a day as graph.Day writes it; the zero day where there is none.
func (r row) day(name string) time.Time {
	day, err := time.Parse(time.DateOnly, r.text(name))
	if err != nil {
		return time.Time{}
	}
	return day
}

// numberIn is the whole number under the name; nil where there is none.
func (r row) numberIn(name string) *int {
	if _, ok := r[name].(int64); !ok {
		return nil
	}
	value := r.number(name)
	return &value
}

// decimal is the number under the name, whole or not.
func (r row) decimal(name string) float64 {
	if value, ok := r[name].(float64); ok {
		return value
	}
	return float64(r.number(name))
}
