package resolvers

import (
	"time"

	"lavka/graph"
	"lavka/graph/worktime"
)

type spanView struct{ From, Until int32 }

func spanOf(s graph.Span) spanView { return spanView{whole(s.From), whole(s.Until)} }

type hoursExceptionView struct {
	On    string
	Spans []spanView
	Note  *string
}

type hoursView struct {
	Week             [][]spanView
	ClosedOnHolidays bool
	Exceptions       []hoursExceptionView
	Note             *string
	Known            bool
	OpenNow          bool
	Today            []spanView
}

// hoursAt are the hours as they stand at a moment.
func hoursAt(h graph.Hours, now time.Time) hoursView {
	return hoursView{
		Week:             each(h.Week[:], func(day []graph.Span) []spanView { return each(day, spanOf) }),
		ClosedOnHolidays: h.ClosedOnHolidays, Note: maybe(h.Note), Known: h.Known(),
		Exceptions: each(h.Exceptions, func(e graph.HoursException) hoursExceptionView {
			return hoursExceptionView{On: graph.Day(e.On), Spans: each(e.Spans, spanOf), Note: maybe(e.Note)}
		}),
		OpenNow: h.OpenAt(now, worktime.IsHoliday),
		Today:   each(h.On(now.In(graph.Prague()), worktime.IsHoliday), spanOf),
	}
}

type spanInput struct{ From, Until int32 }

func (s spanInput) span() graph.Span { return graph.Span{From: int(s.From), Until: int(s.Until)} }

type hoursExceptionInput struct {
	On    string
	Spans []spanInput
	Note  string
}

type hoursInput struct {
	Week             [][]spanInput
	ClosedOnHolidays bool
	Exceptions       []hoursExceptionInput
	Note             string
}

// hours reads the input; path names it where it says something wrong.
func (in hoursInput) hours(path string, wrong *[]graph.Field) graph.Hours {
	h := graph.Hours{ClosedOnHolidays: in.ClosedOnHolidays, Note: in.Note}
	if len(in.Week) > len(h.Week) {
		*wrong = append(*wrong, graph.Field{Path: path + ".week", Code: graph.FieldTooMany})
	}
	for i := range min(len(in.Week), len(h.Week)) {
		h.Week[i] = each(in.Week[i], spanInput.span)
	}
	for i, e := range in.Exceptions {
		h.Exceptions = append(h.Exceptions, graph.HoursException{
			On:    dayIn(&e.On, indexed(path+".exceptions", i)+".on", wrong),
			Spans: each(e.Spans, spanInput.span), Note: e.Note,
		})
	}
	return h
}
