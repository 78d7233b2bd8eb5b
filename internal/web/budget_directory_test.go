package web

import (
	"lavka/graph"
	"lavka/graph/store/storetest"
)

// directory runs the documents that read and edit organisations, services and
// workers.
func (j *journey) directory() {
	harbour := j.h.Organisation("Přístav")
	service := harbour.Service("Přístavní poradna", storetest.Advice)
	petra := harbour.Person("Petra", graph.RoleCoordinator)
	coordinator, key := j.side(petra), storetest.NewID
	coordinator("OrganisationList", map[string]any{"filter": map[string]any{"text": "pristav"}})
	coordinator("OrganisationDetail", map[string]any{"id": harbour.ID})
	coordinator("WorkerDetail", map[string]any{"id": petra.Worker})
	saved := coordinator("EditService", map[string]any{
		"key": key(), "id": service, "input": map[string]any{"phone": "416 000 002"},
	})
	coordinator("Edits", map[string]any{"of": graph.LabelService + "/" + string(service)})
	coordinator("UndoEdit", map[string]any{"key": key(), "edit": saved.data(j.h.t, "answer", "edit")})
	coordinator("ConfirmService", map[string]any{"key": key(), "id": service})
	coordinator("EditOrganisation", map[string]any{
		"key": key(), "id": harbour.ID, "input": map[string]any{"about": "Pomáháme lidem s dluhy."},
	})
	coordinator("ConfirmOrganisation", map[string]any{"key": key(), "id": harbour.ID})
	coordinator("EditWorker", map[string]any{
		"key": key(), "id": petra.Worker, "input": map[string]any{"position": "vedoucí"},
	})
}
