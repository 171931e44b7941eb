package io.benchmate.graphsync.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who should be on a list, with the reason for each person, also for those who should not.
 *
 * @param sources how much each source held, for the guard against a shrunken one
 * @param problems rows that could not be read in full, in words
 */
public record Roster(
        String list, List<Standing> standings, List<SourceSize> sources, List<String> problems) {

    private static final String UNKNOWN =
            " is pinned, but no source and no directory knows the person";

    public Roster {
        standings = List.copyOf(standings);
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /**
     * @param disabledSince by key, the day on which an account was first seen disabled
     * @param today in the institution's zone
     */
    public static Drawing draw(
            ListRules rules,
            List<SourceReading> readings,
            Pins pins,
            Map<String, LocalDate> disabledSince,
            LocalDate today) {
        List<String> failures = new ArrayList<>();
        List<SourceReading.Complete> complete = new ArrayList<>();
        for (SourceReading reading : readings) {
            switch (reading) {
                case SourceReading.Complete one -> complete.add(one);
                case SourceReading.Failed one -> failures.add(one.source() + ": " + one.reason());
            }
        }
        return failures.isEmpty()
                ? new Drawing.Complete(
                        drawn(
                                complete,
                                pins.on(today),
                                new Judgement(rules, pins.on(today), disabledSince, today)))
                : new Drawing.Partial(failures);
    }

    private static Roster drawn(
            List<SourceReading.Complete> readings, Pins pins, Judgement judgement) {
        Gathering gathering = Gathering.of(readings);
        List<String> problems = problems(readings);
        for (Pin pin : pins.all()) {
            Optional<Person> person = pins.person(pin);
            if (pin.kind() == Pin.Kind.OPT_OUT || gathering.knows(pin, person)) {
                continue;
            }
            person.ifPresentOrElse(
                    one -> gathering.add(new Found(one, "in no source")),
                    () -> problems.add(pin.who() + UNKNOWN));
        }
        List<Standing> standings = new ArrayList<>();
        for (Person person : gathering.people()) {
            standings.add(judgement.of(person, gathering.found(person)));
        }
        return new Roster(judgement.list(), standings, sizes(readings), problems);
    }

    private static List<SourceSize> sizes(List<SourceReading.Complete> readings) {
        return readings.stream()
                .map(
                        one ->
                                new SourceSize(
                                        one.source(),
                                        one.size(),
                                        (int)
                                                one.errors().stream()
                                                        .filter(RowError::unidentified)
                                                        .count()))
                .toList();
    }

    private static List<String> problems(List<SourceReading.Complete> readings) {
        return readings.stream()
                .flatMap(one -> one.errors().stream().map(error -> one.source() + ", " + error))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public List<Standing.On> on() {
        return standings.stream()
                .filter(Standing.On.class::isInstance)
                .map(Standing.On.class::cast)
                .toList();
    }

    public List<Standing.Off> off() {
        return standings.stream()
                .filter(Standing.Off.class::isInstance)
                .map(Standing.Off.class::cast)
                .toList();
    }

    /** How somebody stands, by object id, key or any address. */
    public Optional<Standing> of(String who) {
        String wanted = Address.folded(who);
        return standings.stream()
                .filter(
                        one ->
                                one.person().key().equals(wanted)
                                        || one.person().addresses().stream()
                                                .anyMatch(mail -> mail.value().equals(wanted)))
                .findFirst();
    }
}
