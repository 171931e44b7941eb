package io.benchmate.graphsync.reconcile;

import io.benchmate.graphsync.mailinglist.Keyed;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Drawing;
import io.benchmate.graphsync.roster.Found;
import io.benchmate.graphsync.roster.ListRules;
import io.benchmate.graphsync.roster.Person;
import io.benchmate.graphsync.roster.Pins;
import io.benchmate.graphsync.roster.Policy;
import io.benchmate.graphsync.roster.Roster;
import io.benchmate.graphsync.roster.SourceReading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rosters and lists to compare. */
public final class Lists {
    private Lists() {}

    public static Person person(int number) {
        return Person.ofDirectory(
                "id-" + number, "P " + number, Address.of("p" + number + "@uni.example"));
    }

    public static List<Person> people(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Lists::person).toList();
    }

    public static Roster roster(Person... people) {
        return roster(Arrays.asList(people));
    }

    public static Roster roster(List<Person> people) {
        SourceReading reading =
                SourceReading.Complete.of(
                        "staff", people.stream().map(one -> new Found(one, "staff")).toList());
        Drawing drawing =
                Roster.draw(
                        new ListRules("technicians", Policy.USUAL, Optional.empty()),
                        List.of(reading),
                        Pins.NONE,
                        Map.of(),
                        LocalDate.of(2026, 11, 25));
        return ((Drawing.Complete) drawing).roster();
    }

    public static Observed group(List<Person> people) {
        return new Observed(
                "group g1",
                Keyed.OBJECT_ID,
                people.stream().map(one -> new Member(one.key(), one.name(), one.mail())).toList());
    }

    public static Observed mails(String... addresses) {
        return new Observed(
                "list l1",
                Keyed.ADDRESS,
                Arrays.stream(addresses)
                        .map(one -> Member.ofAddress(new Address(one), ""))
                        .toList());
    }

    /** The list after all changes of the plan. */
    public static Observed after(Observed before, ChangePlan plan) {
        Map<String, Member> members = new LinkedHashMap<>();
        before.members().forEach(one -> members.put(one.id(), one));
        for (Change change : plan.changes()) {
            switch (change) {
                case Change.Join join ->
                        members.put(join.subject(), member(join.subject(), join.person()));
                case Change.NewAddress move -> {
                    members.put(move.subject(), member(move.subject(), move.person()));
                    members.remove(move.old().id());
                }
                case Change.Leave leave -> members.remove(leave.member().id());
            }
        }
        return new Observed(before.target(), before.keyed(), new ArrayList<>(members.values()));
    }

    private static Member member(String subject, Person person) {
        return new Member(subject, person.name(), person.mail());
    }
}
