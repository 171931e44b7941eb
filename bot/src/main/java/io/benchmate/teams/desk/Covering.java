package io.benchmate.teams.desk;

import io.benchmate.nudge.Wishes;
import io.benchmate.people.Assignee;
import io.benchmate.people.ClosedAccounts;
import io.benchmate.people.Directory;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Person;
import io.benchmate.plan.Plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds who is meant to cover, among those whom the bot knows by name. */
final class Covering {
    /** "My deputy Robin Vale", with a name behind it. */
    private static final Pattern MY =
            Pattern.compile("^my (?:deputy|colleague|manager|boss|line manager),? (?=\\S)");

    private final OwnerMappings mappings;
    private final Plans plans;
    private final Wishes wishes;
    private final Directory directory;
    private final ClosedAccounts closed;

    Covering(
            OwnerMappings mappings,
            Plans plans,
            Wishes wishes,
            Directory directory,
            ClosedAccounts closed) {
        this.mappings = mappings;
        this.plans = plans;
        this.wishes = wishes;
        this.directory = directory;
        this.closed = closed;
    }

    /** Everybody who stands for an owner of a live plan or said how he wants to be reminded. */
    List<Person> known() {
        List<Person> all = new ArrayList<>();
        plans.live().stream()
                .flatMap(plan -> mappings.of(plan.id().value()).mapped().values().stream())
                .flatMap(List::stream)
                .filter(Assignee.Person.class::isInstance)
                .map(each -> new Person(each.id(), each.name()))
                .forEach(all::add);
        wishes.all().forEach(each -> all.add(new Person(each.person(), each.name())));
        return all.stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                Person::objectId,
                                each -> each,
                                (first, second) -> first,
                                java.util.LinkedHashMap::new))
                .values()
                .stream()
                .sorted(java.util.Comparator.comparing(Person::name))
                .toList();
    }

    boolean hasLeft(String objectId) {
        return closed.known().contains(objectId.toLowerCase(Locale.ROOT));
    }

    /** Those who may cover for somebody: not himself, and nobody who left. */
    List<Person> deputies(String of) {
        Set<String> gone = closed.known();
        return known().stream()
                .filter(each -> !each.objectId().equalsIgnoreCase(of))
                .filter(each -> !gone.contains(each.objectId().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * The one who is called so: among those whom the bot knows by a part of the name, in the
     * directory by the whole of it. Empty for none or several, such as "my deputy".
     */
    Optional<Person> find(String words) {
        String name = MY.matcher(words.strip().toLowerCase(Locale.UK)).replaceFirst("");
        List<Person> found =
                known().stream()
                        .filter(each -> (" " + folded(each) + " ").contains(" " + name + " "))
                        .toList();
        return found.isEmpty() ? inDirectory(name) : only(found);
    }

    private Optional<Person> inDirectory(String name) {
        return name.indexOf(' ') < 0
                ? Optional.empty()
                : only(
                        directory.search(name).stream()
                                .map(Directory.Proposal::who)
                                .filter(Assignee.Person.class::isInstance)
                                .map(each -> new Person(each.id(), each.name()))
                                .filter(each -> folded(each).equals(name))
                                .distinct()
                                .toList());
    }

    private static Optional<Person> only(List<Person> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String folded(Person person) {
        return person.name().toLowerCase(Locale.UK);
    }

    /**
     * @param known an object id from the list
     * @param picked an object id from the people picker
     */
    Optional<Person> chosen(String known, String picked) {
        Optional<Person> one =
                known().stream().filter(each -> each.objectId().equals(known)).findFirst();
        boolean given = picked.matches("[A-Za-z0-9-]{8,100}");
        return one.isPresent() || !given
                ? one
                : Optional.of(new Person(picked, name(picked).orElse("the person you picked")));
    }

    /** What somebody who was picked is called, as far as that can be known. */
    Optional<String> name(String objectId) {
        return known().stream()
                .filter(each -> each.objectId().equalsIgnoreCase(objectId))
                .map(Person::name)
                .findFirst()
                .or(() -> directory.name(objectId));
    }
}
