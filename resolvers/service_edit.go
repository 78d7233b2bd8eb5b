package resolvers

import (
	"context"

	"github.com/graph-gophers/graphql-go"

	"lavka/graph"
)

type channelInput struct {
	ID        *graphql.ID
	Kind      string
	Handle    string
	Hours     hoursInput
	Languages []string
}

type coverInput struct {
	Place graphql.ID
	From  *string
	Until *string
}

type siteInput struct {
	ID           *graphql.ID
	Hours        hoursInput
	Name         *string
	Street       *string
	Place        *graphql.ID
	Confidential *bool
	StepFree     *bool
}

func (in siteInput) site(path string, wrong *[]graph.Field) graph.SiteHours {
	return graph.SiteHours{
		ID: string(orEmpty(in.ID)), Hours: in.Hours.hours(path+".hours", wrong), Name: orEmpty(in.Name),
		Street: orEmpty(in.Street), Place: graph.PlaceRef(orEmpty(in.Place)),
		Confidential: orEmpty(in.Confidential), StepFree: orEmpty(in.StepFree),
	}
}

type vacancyInput struct {
	Form string
	Room string
	Free *int32
}

func (v vacancyInput) vacancy() graph.Vacancy {
	vacancy := graph.Vacancy{Form: graph.Form(v.Form), Room: graph.Room(v.Room)}
	if v.Free != nil {
		vacancy.Free = new(int(*v.Free))
	}
	return vacancy
}

type editServiceInput struct {
	Summary        *string
	ForWhom        *string
	Phone          *string
	Email          *string
	Web            *string
	Forms          *[]graph.Form
	Channels       *[]channelInput
	Languages      *[]string
	Price          *string
	PriceNote      *string
	Conditions     *string
	TakesReferrals *bool
	Modes          *[]graph.Mode
	AreaText       *string
	Covers         *[]coverInput
	Sites          *[]siteInput
	Vacancies      *[]vacancyInput
}

// statedUnknown is the price of which nothing is known.
const statedUnknown = "UNKNOWN"

// edit reads the input; INVALID where a day is none.
func (in editServiceInput) edit() (graph.ServiceEdit, error) {
	var e graph.ServiceEdit
	var g giving
	give(&g, "summary", in.Summary, &e.Summary)
	give(&g, "forWhom", in.ForWhom, &e.ForWhom)
	give(&g, "phone", in.Phone, &e.Phone)
	give(&g, "email", in.Email, &e.Email)
	give(&g, "web", in.Web, &e.Web)
	give(&g, "forms", in.Forms, &e.Forms)
	give(&g, "languages", in.Languages, &e.Languages)
	give(&g, "priceNote", in.PriceNote, &e.PriceNote)
	give(&g, "conditions", in.Conditions, &e.Conditions)
	give(&g, "takesReferrals", in.TakesReferrals, &e.TakesReferrals)
	give(&g, "modes", in.Modes, &e.Modes)
	give(&g, "areaText", in.AreaText, &e.AreaText)
	if in.Price != nil {
		g = append(g, "price")
		if *in.Price != statedUnknown {
			e.Price = graph.Price(*in.Price)
		}
	}
	var wrong []graph.Field
	in.lists(&e, &g, &wrong)
	e.Gives = g
	if len(wrong) > 0 {
		return e, graph.InvalidFields("edit a service", wrong...)
	}
	return e, nil
}

// lists reads the parts that are made of parts.
func (in editServiceInput) lists(e *graph.ServiceEdit, g *giving, wrong *[]graph.Field) {
	if in.Channels != nil {
		*g = append(*g, "channels")
		for i, c := range *in.Channels {
			e.Channels = append(e.Channels, graph.Channel{
				ID: string(orEmpty(c.ID)), Kind: graph.ChannelKind(c.Kind), Handle: c.Handle, Languages: c.Languages,
				Hours: c.Hours.hours(indexed("channels", i)+".hours", wrong),
			})
		}
	}
	if in.Covers != nil {
		*g = append(*g, "covers")
		for i, c := range *in.Covers {
			path := indexed("covers", i)
			e.Covers = append(e.Covers, graph.Cover{
				Place: graph.PlaceRef(c.Place), From: dayIn(c.From, path+".from", wrong), Until: dayIn(c.Until, path+".until", wrong),
			})
		}
	}
	if in.Sites != nil {
		*g = append(*g, "sites")
		for i, s := range *in.Sites {
			e.Sites = append(e.Sites, s.site(indexed("sites", i), wrong))
		}
	}
	if in.Vacancies != nil {
		*g = append(*g, "vacancies")
		e.Vacancies = each(*in.Vacancies, vacancyInput.vacancy)
	}
}

// EditService resolves Mutation.editService.
func (r *Root) EditService(ctx context.Context, args struct {
	Key   graphql.ID
	ID    graphql.ID
	Seen  *graphql.Time
	Input editServiceInput
},
) (*saveOutcome, error) {
	edit, err := args.Input.edit()
	if err != nil {
		return r.saved(graph.Saved{}, inInput(err))
	}
	given := editArgs{args.Key, args.ID, args.Seen}.editing()
	saved, err := r.store.EditService(ctx, actorFrom(ctx), given, graph.ServiceID(args.ID), edit)
	return r.saved(saved, inInput(err))
}
