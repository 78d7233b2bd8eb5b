package web

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"lavka/graph"
	"lavka/graph/store/storetest"
)

func TestMeetingInACalendarSaysWhenAndBetweenWhomAndNothingElse(t *testing.T) {
	h := open(t, nil)
	o := h.Organisation("Kotva")
	service := o.Service("Dluhová poradna", storetest.Advice)
	receiver := o.Person("Petra Velká", graph.RoleCoordinator)
	sender := h.Organisation("Město").Person("Jana Malá", graph.RoleWorker)
	need := storetest.Need(service)
	need.Mode, need.MeetAt = graph.Warm, morning.Add(49*time.Hour)
	need.Told = graph.Told{Note: "Tři exekuce.", SafeHours: "dopoledne"}
	sent, err := h.store.SendReferral(t.Context(), sender, "warm", need)
	if err != nil {
		t.Fatal(err)
	}
	for _, who := range []graph.Actor{sender, receiver} {
		seen, err := h.store.Attempt(t.Context(), who, sent.ID)
		if err != nil || !seen.Appointment.Equal(need.MeetAt) {
			t.Fatalf("%s sees the meeting at %v: %v", who.Name, seen.Appointment, err)
		}
	}
	file := meeting{
		id: string(sent.ID), at: sent.Appointment, version: sent.Version, now: morning,
		title: "Předání člověka: Město a Kotva", text: "Společná schůzka.", link: h.base + "/doporuceni/" + string(sent.ID),
	}.calendar()
	for _, want := range []string{"DTSTART:20261120T100000Z", "DTEND:20261120T110000Z", "CLASS:PRIVATE", "Město", "METHOD:PUBLISH"} {
		if !strings.Contains(file, want) {
			t.Errorf("%q is not in\n%s", want, file)
		}
	}
	for _, told := range []string{sent.Code, "exekuce", "dopoledne", "dluh"} {
		if strings.Contains(strings.ToLower(file), strings.ToLower(told)) {
			t.Errorf("%q is in\n%s", told, file)
		}
	}
}

func TestScannedCodeLeadsHereAndStandsBehindTheHash(t *testing.T) {
	if got := codeAddress("https://lavka.example/", "K7M2AXRF"); got != "https://lavka.example/k#K7M2-AXRF" {
		t.Errorf("the address is %q", got)
	}
	drawn, err := quickResponseOf(codeAddress("https://lavka.example", "K7M2AXRF"))
	if err != nil || drawn.Size < 21+2*quietZone {
		t.Fatalf("drawn: %d %v", drawn.Size, err)
	}
	// The three finders of the standard: seven dark modules in the corner.
	for x := range 7 {
		if want := fmt.Sprintf("M%d 4h1", x+quietZone); !strings.Contains(drawn.Path, want) {
			t.Errorf("no module %q", want)
		}
	}
	other, err := quickResponseOf("https://lavka.example/k#K7M2-AXRA")
	if err != nil || other.Path == drawn.Path {
		t.Errorf("another code looks the same: %v", err)
	}
}
