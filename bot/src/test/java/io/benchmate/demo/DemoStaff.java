package io.benchmate.demo;

import io.benchmate.fakes.FakeConnector;
import io.benchmate.fakes.FakeStaff;
import io.benchmate.fakes.FakeStaff.Someone;
import io.benchmate.people.Assignee;

import java.util.List;
import java.util.Map;

/**
 * The directory of the sample university, all invented: somebody to propose for an owner, somebody
 * who left, somebody who is away, and somebody without the app.
 */
final class DemoStaff {
    static final List<String> SETTINGS =
            List.of(
                    "--benchmate.directory.enabled=true",
                    "--benchmate.directory.look=10s",
                    "--benchmate.reach.absence=true",
                    "--benchmate.reach.catalogue-id=demo-catalogue");

    static final Assignee LEAVER = person(21, "Ellis Marr");
    static final Assignee WITHOUT_APP = person(22, "Noor Abbas");
    static final Assignee AWAY = person(23, "Wyn Tamsin");
    private static final Assignee PROPOSED = person(24, "Dana Firth");

    private DemoStaff() {}

    private static Assignee person(int number, String name) {
        return new Assignee.Person("7a000000-0000-4000-8000-0000000000%d".formatted(number), name);
    }

    /**
     * Who stands for which owner of the sample plan.
     *
     * @param asha for most of them
     */
    static Map<String, List<Assignee>> owners(Assignee asha) {
        return Map.of(
                "HTN", List.of(asha),
                "DTS", List.of(asha),
                "FTL", List.of(asha),
                "PCE", List.of(LEAVER),
                "EST", List.of(WITHOUT_APP),
                "R&I", List.of(AWAY));
    }

    static void fill(FakeStaff staff, FakeConnector connector) {
        for (Member each : Member.values()) {
            staff.put(
                    new Someone(
                            each.objectId,
                            each.displayName,
                            each.key + "@harrowmere.example",
                            each.role,
                            true));
        }
        put(staff, LEAVER, "Head of People and Culture", false);
        put(staff, WITHOUT_APP, "Workshop Manager", true);
        put(staff, AWAY, "Research and Innovation Manager", true);
        put(staff, PROPOSED, "Learning and Development Manager", true);
        staff.group(
                "7a000000-0000-4000-8000-0000000000d1",
                "Learning and Development",
                List.of(PROPOSED.id(), Member.ROBIN.objectId));
        staff.away(AWAY.id(), true);
        connector.withoutApp(WITHOUT_APP.id(), true);
        staff.onInstall(id -> connector.withoutApp(id, false));
    }

    private static void put(FakeStaff staff, Assignee who, String title, boolean enabled) {
        String mail = who.name().toLowerCase(java.util.Locale.UK).replace(' ', '.');
        staff.put(new Someone(who.id(), who.name(), mail + "@harrowmere.example", title, enabled));
    }
}
