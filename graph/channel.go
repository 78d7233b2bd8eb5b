package graph

// ChannelKind is a way to reach a service.
type ChannelKind string

// The kinds of channel. All but phone, mail and web answer in writing at once.
const (
	ChannelPhone     ChannelKind = "PHONE"
	ChannelMail      ChannelKind = "MAIL"
	ChannelWeb       ChannelKind = "WEB"
	ChannelInstagram ChannelKind = "INSTAGRAM"
	ChannelFacebook  ChannelKind = "FACEBOOK"
	ChannelMessenger ChannelKind = "MESSENGER"
	ChannelWhatsApp  ChannelKind = "WHATSAPP"
	ChannelDiscord   ChannelKind = "DISCORD"
	ChannelChat      ChannelKind = "CHAT"
	ChannelOther     ChannelKind = "OTHER"
)

// OnlineChannels are the kinds where somebody answers online.
func OnlineChannels() []ChannelKind {
	return []ChannelKind{ChannelInstagram, ChannelFacebook, ChannelMessenger, ChannelWhatsApp, ChannelDiscord, ChannelChat}
}

// Channel is one way to reach a service, with the hours in which somebody
// answers and the languages (ISO 639) they answer in.
type Channel struct {
	// ID is empty for one that is yet to be made.
	ID        string
	Kind      ChannelKind `validate:"required,oneof=PHONE MAIL WEB INSTAGRAM FACEBOOK MESSENGER WHATSAPP DISCORD CHAT OTHER"`
	Handle    string      `validate:"required,max=200"`
	Hours     Hours
	Languages []string `validate:"max=12,dive,min=2,max=3"`
}
