package io.benchmate.people;

import io.benchmate.graphsync.graph.NamedGroup;
import io.benchmate.graphsync.graph.Profile;
import io.benchmate.people.Directory.Proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Puts what the directory found into an order, each with the reason why it may be meant. Pure. */
final class Matches {
    private Matches() {}

    private record Ranked(int rank, Proposal proposal) {}

    /** The likeliest first. Accounts that are closed stand for nothing. */
    static List<Proposal> of(
            String words, List<Profile> people, List<NamedGroup> groups, int most) {
        List<Ranked> all = new ArrayList<>();
        people.stream()
                .filter(Profile::enabled)
                .forEach(each -> all.add(person(folded(words), each)));
        groups.forEach(
                each ->
                        all.add(
                                new Ranked(
                                        folded(each.name()).equals(folded(words)) ? 1 : 4,
                                        new Proposal(
                                                new Assignee.Group(each.id(), each.name()),
                                                "a group of that name in the directory"))));
        return all.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::proposal)
                .limit(most)
                .toList();
    }

    private static Ranked person(String words, Profile person) {
        String title = folded(person.jobTitle());
        Assignee who = new Assignee.Person(person.id(), person.name());
        if (title.equals(words) || title.equals(singular(words))) {
            return new Ranked(0, new Proposal(who, titled(person)));
        }
        if (title.startsWith(words) || title.startsWith(singular(words))) {
            return new Ranked(2, new Proposal(who, titled(person)));
        }
        String with = person.jobTitle().isBlank() ? "" : ", job title “" + person.jobTitle() + "”";
        return new Ranked(
                3,
                new Proposal(
                        who,
                        (folded(person.mail()).equals(words) ? "that address" : "that name")
                                + " in the directory"
                                + with));
    }

    private static String titled(Profile person) {
        return "job title “%s” in the directory".formatted(person.jobTitle());
    }

    /** "Heads of Schools" as "Head of School", for job titles are of one person. */
    static String singular(String words) {
        return words.replaceAll("(\\p{L}{3,}[^\\Ws])s\\b", "$1");
    }

    private static String folded(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
