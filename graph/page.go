package graph

// MaxPage is the largest page a list hands out.
const MaxPage = 100

// Page asks for First rows after the opaque keyset cursor After.
type Page struct {
	First int
	After string
}

// PageInfo tells whether more rows follow and the cursor of the last row.
type PageInfo struct {
	HasNext bool
	End     string
}
