package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.ListVerb;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.lists.Greetings;

import java.util.Map;

/** Whether those who join or leave a list are told. Who asks was checked before. */
final class ListGreetings {
    private final Greetings greetings;
    private final AdminGate gate;

    ListGreetings(Greetings greetings, AdminGate gate) {
        this.greetings = greetings;
        this.gate = gate;
    }

    Rendered page() {
        boolean hello = greetings.isOn(Greetings.Kind.HELLO);
        boolean goodbye = greetings.isOn(Greetings.Kind.GOODBYE);
        return NoticeCard.draw(
                Notice.of(
                                "Messages to those who join or leave",
                                hello
                                        ? "Whoever comes on a list is welcomed."
                                        : "Whoever comes on a list gets no message.",
                                goodbye
                                        ? "Whoever is taken off a list is told, and whom to ask."
                                        : "Whoever is taken off a list gets no message.",
                                "One message for one change, never for a faculty’s list or an"
                                        + " undone run. A switch counts from the next run on.")
                        .with(
                                button(
                                        hello ? "Stop welcoming" : "Welcome newcomers",
                                        Greetings.Kind.HELLO,
                                        !hello),
                                button(
                                        goodbye
                                                ? "Stop telling those taken off"
                                                : "Tell those taken off",
                                        Greetings.Kind.GOODBYE,
                                        !goodbye)));
    }

    private static Notice.Button button(String title, Greetings.Kind kind, boolean on) {
        return new Notice.Button(
                title,
                ListVerb.GREET.wire(),
                Map.of("kind", kind.name(), "on", Boolean.toString(on)),
                false);
    }

    Rendered choose(Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        boolean on = data.getOrDefault("on", "").equals("true");
        for (Greetings.Kind kind : Greetings.Kind.values()) {
            if (kind.name().equals(data.getOrDefault("kind", "")) && greetings.choose(kind, on)) {
                gate.note(
                        pressed.person(),
                        Deed.SET_LIST_MESSAGES,
                        "%s %s".formatted(kind.words(), on ? "on" : "off"));
            }
        }
        return page();
    }
}
