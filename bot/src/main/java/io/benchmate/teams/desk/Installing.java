package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.ReachSheets.Unreached;
import io.benchmate.outbox.Posted;
import io.benchmate.people.Installer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Installs the app for people whom an admin saw and pressed for. Afterwards what did not arrive is
 * told with the next reminder; pressed again, it changes nothing for those who have it.
 */
final class Installing {
    private final Installer installer;
    private final Posted posted;
    private final AdminGate gate;

    Installing(Installer installer, Posted posted, AdminGate gate) {
        this.installer = installer;
        this.posted = posted;
        this.gate = gate;
    }

    boolean isOn() {
        return installer.isOn();
    }

    /**
     * @param unreached who cannot be reached now; of others on the card nothing is done
     * @return a sentence for each
     */
    List<String> install(Incoming.Pressed pressed, List<Unreached> unreached) {
        Set<String> wanted = Set.of(pressed.data().getOrDefault("people", "").split(","));
        List<String> results = new ArrayList<>();
        if (!installer.isOn()) {
            return results;
        }
        int done = 0;
        for (Unreached each : unreached) {
            if (wanted.contains(each.id())) {
                Installer.Outcome outcome = installer.install(each.id());
                results.add(each.name() + ": " + words(outcome));
                if (isThere(outcome)) {
                    posted.reachable(each.id());
                    done++;
                }
            }
        }
        if (!results.isEmpty()) {
            gate.note(
                    pressed.person(),
                    Deed.INSTALLED_APP,
                    "for %d of %d people".formatted(done, results.size()));
        }
        return results.isEmpty()
                ? List.of("Nobody on that page is without Benchmate any more.")
                : results;
    }

    private static boolean isThere(Installer.Outcome outcome) {
        return outcome == Installer.Outcome.INSTALLED || outcome == Installer.Outcome.ALREADY_THERE;
    }

    private static String words(Installer.Outcome outcome) {
        return switch (outcome) {
            case INSTALLED -> "installed. What waited comes with the next reminder.";
            case ALREADY_THERE ->
                    "it was installed already; I try again with the next reminder. If that fails"
                            + " too, they may have blocked it.";
            case NO_SUCH_PERSON -> "not installed: Teams knows no such person.";
            case FORBIDDEN ->
                    "not installed: Microsoft Graph does not let me. The permission"
                            + " TeamsAppInstallation.ReadWriteSelfForUser.All is missing, or a"
                            + " policy in the Teams admin centre keeps the app from them.";
            case NOT_NOW -> "not installed: Microsoft Graph did not answer. Press again later.";
        };
    }
}
