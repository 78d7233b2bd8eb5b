package graph

// Need is a life situation in people's words ("dluhy a exekuce"). Code is ours,
// stable and English ("debts"). Kinds are the kinds of service that answer it.
type Need struct {
	Code     NeedCode `validate:"required"`
	NameCS   string   `validate:"required"`
	NameEN   string   `validate:"required"`
	Synonyms []string
	Kinds    []KindCode `validate:"required,min=1"`
	Order    int
}

// ServiceKind is a kind of social service of Act 108/2006 Sb. Code is the
// register's ("25"). Paragraph is that of the act ("62"), empty where unknown.
type ServiceKind struct {
	Code         KindCode `validate:"required"`
	NameCS       string   `validate:"required"`
	NameEN       string   `validate:"required"`
	Abbreviation string
	Paragraph    string
	Group        string
}

// TargetGroup is a group of people a service is for; the code is the register's.
type TargetGroup struct {
	Code   string `validate:"required"`
	NameCS string `validate:"required"`
	NameEN string `validate:"required"`
}

// AgeBand is an age group of the register. From and To are years, inclusive;
// To is 0 where it is open.
type AgeBand struct {
	Code           string `validate:"required"`
	NameCS, NameEN string `validate:"required"`
	From, To       int
}
