package graph

import "slices"

// NeedChildAtRisk speaks of a child by itself, whoever asks for help. It and the
// other threats are codes of the reference needs.
const NeedChildAtRisk NeedCode = "child-at-risk"

// ThreatNeeds lists the needs that mean a threat where the person is a child.
func ThreatNeeds() []NeedCode {
	return []NeedCode{NeedChildAtRisk, "violence-home", "crime-victim", "sex-work"}
}

// ChildBands lists the age groups of children: up to 18 years.
func ChildBands() []string { return []string{"0-1", "1-6", "7-10", "11-15", "16-18"} }

// Threat is whom a need means to be hurt.
type Threat string

// The threats; NoThreat is that of most needs.
const (
	NoThreat       Threat = ""
	ThreatToChild  Threat = "CHILD"
	ThreatToPerson Threat = "PERSON"
)

// ThreatOf is the threat that a need means.
func ThreatOf(need NeedCode) Threat {
	switch {
	case need == NeedChildAtRisk:
		return ThreatToChild
	case slices.Contains(ThreatNeeds(), need):
		return ThreatToPerson
	default:
		return NoThreat
	}
}

// IsChild tells whether an age group is one of children.
func IsChild(ageBand string) bool { return slices.Contains(ChildBands(), ageBand) }

// ChildAtRisk tells whether a draft shows a child and a threat. Such a thing is
// reported to the child protection authority (§ 10(4) of Act 359/1999 Sb.); a
// referral does not stand for the report.
func ChildAtRisk(needs []NeedCode, ageBand string) bool {
	return slices.ContainsFunc(needs, func(n NeedCode) bool {
		threat := ThreatOf(n)
		return threat == ThreatToChild || threat == ThreatToPerson && IsChild(ageBand)
	})
}

// reporting is a command that may say that a child is reported apart.
type reporting interface{ reportedApart() bool }

func (d decision) reportedApart() bool {
	c, ok := d.order.Command.(reporting)
	return ok && c.reportedApart()
}
