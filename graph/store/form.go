package store

import "fmt"

// SignForm signs a form that a page shows to who holds a link, so that only what
// was shown there can be sent; SameForm tells whether it is that form. The link is
// named by its id.
func (s *Store) SignForm(link, form string) (string, error) {
	signed, err := s.vault.Sign("", formSaid(link, form))
	return signed.KeyID + ":" + signed.Text, err
}

// SameForm tells whether the signature is that of the form.
func (s *Store) SameForm(link, form, signature string) bool {
	return s.vault.Signed(signature, formSaid(link, form))
}

func formSaid(link, form string) []byte {
	return fmt.Appendf(nil, "form of a link\x00%s\x00%s", link, form)
}
