package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.ListPastSheets;
import io.benchmate.card.Sheet;
import io.benchmate.graphsync.roster.Pin;
import io.benchmate.lists.Keeping;
import io.benchmate.lists.Memberships;
import io.benchmate.lists.Sync;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who is kept on a list or off it by hand. Who asks was checked before. */
final class ListPins {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Keeping keeping;
    private final Memberships memberships;
    private final Sync sync;
    private final AdminGate gate;

    ListPins(Keeping keeping, Memberships memberships, Sync sync, AdminGate gate) {
        this.keeping = keeping;
        this.memberships = memberships;
        this.sync = sync;
        this.gate = gate;
    }

    Sheet list(String list, int page) {
        return ListPastSheets.pins(
                list, keeping.pins(list).stream().map(one -> kept(list, one)).toList(), page);
    }

    private ListPastSheets.Kept kept(String list, Pin pin) {
        String name =
                memberships.named(list, pin.who()).stream()
                        .findFirst()
                        .map(one -> one.name() + " (" + pin.who() + ")")
                        .orElse(pin.who());
        boolean on = pin.kind() == Pin.Kind.PIN;
        String until =
                pin.expires()
                        .map(day -> "until " + DAY.format(day))
                        .orElse("until somebody ends it");
        return new ListPastSheets.Kept(
                pin.who(),
                (on ? "Kept on: " : "Kept off: ") + name,
                pin.reason(),
                "%s · %s answers for it".formatted(until, pin.owner()));
    }

    Sheet form(String list, Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        return ListPastSheets.pinForm(list, data, on(data), pressed.person().name(), "");
    }

    private static boolean on(Map<String, String> data) {
        return "pin".equals(data.getOrDefault("kind", ""));
    }

    Sheet pin(String list, Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        String who = data.getOrDefault("who", "").strip();
        String reason = data.getOrDefault("reason", "").strip();
        String until = data.getOrDefault("until", "").strip();
        String typed = data.getOrDefault("owner", "").strip();
        String owner = typed.isEmpty() ? pressed.person().name() : typed;
        Optional<LocalDate> last =
                until.isEmpty() ? Optional.empty() : UntilWords.through(until, memberships.today());
        if (who.isEmpty() || reason.isEmpty()) {
            return again(list, data, owner, "Please say why: whoever asks later reads it.");
        }
        if (!until.isEmpty() && last.isEmpty()) {
            return again(
                    list,
                    data,
                    owner,
                    "“%s” is no day to come that I understand; write it as 30 June 2027."
                            .formatted(until));
        }
        keeping.pin(list, new Pin(who, kind(data), cut(owner, 200), cut(reason, 900), last));
        gate.note(pressed.person(), on(data) ? Deed.PINNED_TO_LIST : Deed.OPTED_OUT_OF_LIST, list);
        Sheet sheet = list(list, 1);
        String next = sync.next().map(at -> " at " + at).orElse("");
        return sheet.saying("Noted; the next run%s follows it. %s".formatted(next, sheet.lead()));
    }

    private static Sheet again(
            String list, Map<String, String> data, String owner, String problem) {
        return ListPastSheets.pinForm(list, data, on(data), owner, problem);
    }

    private static Pin.Kind kind(Map<String, String> data) {
        return on(data) ? Pin.Kind.PIN : Pin.Kind.OPT_OUT;
    }

    Sheet end(String list, Incoming.Pressed pressed) {
        if (keeping.unpin(list, pressed.data().getOrDefault("who", ""))) {
            gate.note(pressed.person(), Deed.ENDED_PIN, list);
        }
        return list(list, 1);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
