package io.benchmate.graphsync.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class RosterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Person ADA = person("a1", "ada@uni.example");
    private static final Person BEN = person("b2", "ben@uni.example");

    @Test
    void saysInWhichSourcesSomebodyWasFound() {
        Roster roster =
                complete(
                        source("Technicians", new Found(ADA, "group Technicians")),
                        source(
                                "hr.csv",
                                new Found(mailOnly("ADA@uni.example"), "row 7 of hr.csv")));

        assertThat(roster.on()).hasSize(1);
        assertThat(roster.on().getFirst().because())
                .containsExactly("group Technicians", "row 7 of hr.csv");
    }

    @Test
    void takesAnAliasForTheSamePerson() {
        Person withAlias = ADA.withAliases(Set.of(new Address("a.lovelace@uni.example")));

        Roster roster =
                complete(
                        source("hr.csv", found(mailOnly("A.Lovelace@uni.example"))),
                        source("Technicians", found(withAlias)));

        assertThat(roster.standings()).hasSize(1);
        assertThat(roster.of("a.lovelace@uni.example"))
                .map(one -> one.person().key())
                .contains("a1");
    }

    @Test
    void givesNoRosterWhenASourceFailed() {
        Drawing drawing =
                Roster.draw(
                        rules(Policy.USUAL),
                        List.of(
                                source("hr.csv", found(ADA)),
                                new SourceReading.Failed("Technicians", "it took too long")),
                        Pins.NONE,
                        Map.of(),
                        TODAY);

        assertThat(drawing)
                .isEqualTo(new Drawing.Partial(List.of("Technicians: it took too long")));
    }

    @Test
    void leavesOutGuestsUnlessTheListTakesThem() {
        Person guest = ADA.with(Account.GUEST);

        assertThat(whyNot(Policy.USUAL, guest)).isEqualTo("is a guest, and this list takes none");
        assertThat(standing(new Policy(true, 14, 0, List.of(), false), guest))
                .isInstanceOf(Standing.On.class);
    }

    @Test
    void keepsADisabledAccountForTheDaysOfGrace() {
        Person disabled = ADA.with(Account.DISABLED);
        Map<String, LocalDate> since = Map.of("a1", LocalDate.of(2026, 11, 12));

        Standing last = draw(Policy.USUAL, since, TODAY, disabled);
        Standing after = draw(Policy.USUAL, since, TODAY.plusDays(1), disabled);

        assertThat(last).isInstanceOf(Standing.On.class);
        assertThat(last.because())
                .contains("the account is disabled; it stays until 25 November 2026");
        assertThat(after).isInstanceOf(Standing.Off.class);
    }

    @Test
    void countsAnAccountFirstSeenDisabledFromToday() {
        assertThat(draw(Policy.USUAL, Map.of(), TODAY, ADA.with(Account.DISABLED)))
                .isInstanceOf(Standing.On.class);
    }

    @Test
    void leavesOutWhoHasNoAddressOrIsAMailboxOrHasLeft() {
        Policy policy = new Policy(false, 14, 2, List.of("stores-*@*", "Room *"), false);
        Person mailless = Person.ofDirectory("m", "Mo", Optional.empty());
        Person stores = person("s", "stores-east@uni.example");
        Person room = Person.ofDirectory("r", "Room 12", ADA.mail());

        assertThat(whyNot(policy, mailless)).isEqualTo("has no e-mail address");
        assertThat(whyNot(policy, stores)).isEqualTo("is a shared mailbox or a room");
        assertThat(whyNot(policy, room)).isEqualTo("is a shared mailbox or a room");
        assertThat(whyNot(policy, ADA.with(leaving(TODAY.minusDays(3)))))
                .isEqualTo("left on 22 November 2026");
        assertThat(standing(policy, ADA.with(leaving(TODAY.minusDays(2)))))
                .isInstanceOf(Standing.On.class);
    }

    @Test
    void aPinKeepsWhomThePolicyWouldDropAndAnOptOutWins() {
        Pin pin = pin(Pin.Kind.PIN, "ada@uni.example", Optional.empty());
        Pin optOut = pin(Pin.Kind.OPT_OUT, "a1", Optional.of(TODAY));
        Person guest = ADA.with(Account.GUEST);

        assertThat(pinned(List.of(pin), TODAY, guest).getFirst()).isInstanceOf(Standing.On.class);
        assertThat(pinned(List.of(pin, optOut), TODAY, guest).getFirst().because().getFirst())
                .isEqualTo("opted out until 25 November 2026 (noted by Olu): agreed in a meeting");
        assertThat(pinned(List.of(pin, optOut), TODAY.plusDays(1), guest).getFirst())
                .isInstanceOf(Standing.On.class);
    }

    @Test
    void aPinBringsInSomebodyWhomNoSourceKnows() {
        Pin pin = pin(Pin.Kind.PIN, "Friend@other.example", Optional.empty());

        List<Standing> standings = pinned(List.of(pin), TODAY, ADA);

        assertThat(standings).hasSize(2).allMatch(Standing.On.class::isInstance);
    }

    @Test
    void aFacultysListHoldsItsDepartmentsOnly() {
        Faculty science = new Faculty("Science", List.of("Chem*", "Physics"), "cat@uni.example");
        ListRules rules = new ListRules("science", Policy.USUAL, Optional.of(science));
        Person chemist = ADA.with(new Work("Chemistry", "", "", "", Optional.empty()));

        Drawing drawing =
                Roster.draw(
                        rules,
                        List.of(source("all", found(chemist), found(BEN))),
                        Pins.NONE,
                        Map.of(),
                        TODAY);

        Roster roster = ((Drawing.Complete) drawing).roster();
        assertThat(roster.on()).extracting(Standing.On::person).containsExactly(chemist);
        assertThat(roster.off().getFirst().because().getFirst()).isEqualTo("is not in Science");
    }

    @Test
    void aRuleLetsInByTitleAndSaysSo() {
        Where rule = new Where(List.of(), List.of("*technician*"), List.of(), List.of());
        Person technician = ADA.with(new Work("", "Senior Technician", "", "", Optional.empty()));

        SourceReading.Complete admitted = source("all", found(technician), found(BEN)).only(rule);

        assertThat(admitted.size()).isEqualTo(2);
        assertThat(admitted.people())
                .extracting(Found::where)
                .containsExactly("all: job title \"Senior Technician\" fits \"*technician*\"");
    }

    @Test
    void anOptOutByObjectIdHoldsForARowThatGivesTheAddressOnly() {
        Person row = Person.ofMail(new Address("zoe@uni.example"), "Zoe");
        Person account =
                Person.ofDirectory("z-1", "Zoe", Optional.of(new Address("zoe@uni.example")));
        Pins pins =
                Pins.of(List.of(pin(Pin.Kind.OPT_OUT, "z-1", Optional.empty())))
                        .with(Map.of("z-1", account));

        Drawing drawing =
                Roster.draw(
                        rules(Policy.USUAL),
                        List.of(source("hr.csv", found(row))),
                        pins,
                        Map.of(),
                        TODAY);

        assertThat(((Drawing.Complete) drawing).roster().on()).isEmpty();
    }

    private static Roster complete(SourceReading... readings) {
        Drawing drawing =
                Roster.draw(rules(Policy.USUAL), List.of(readings), Pins.NONE, Map.of(), TODAY);
        return ((Drawing.Complete) drawing).roster();
    }

    private static List<Standing> pinned(List<Pin> pins, LocalDate day, Person person) {
        Drawing drawing =
                Roster.draw(
                        rules(Policy.USUAL),
                        List.of(source("all", found(person))),
                        Pins.of(pins),
                        Map.of(),
                        day);
        return ((Drawing.Complete) drawing).roster().standings();
    }

    private static Standing standing(Policy policy, Person person) {
        return draw(policy, Map.of(), TODAY, person);
    }

    private static String whyNot(Policy policy, Person person) {
        Standing standing = standing(policy, person);
        assertThat(standing).isInstanceOf(Standing.Off.class);
        return standing.because().getFirst();
    }

    private static Standing draw(
            Policy policy, Map<String, LocalDate> since, LocalDate day, Person person) {
        List<SourceReading> readings = List.of(source("all", found(person)));
        Drawing drawing = Roster.draw(rules(policy), readings, Pins.NONE, since, day);
        return ((Drawing.Complete) drawing).roster().standings().getFirst();
    }

    private static ListRules rules(Policy policy) {
        return new ListRules("technicians", policy, Optional.empty());
    }

    private static Pin pin(Pin.Kind kind, String who, Optional<LocalDate> expires) {
        return new Pin(who, kind, "Olu", "agreed in a meeting", expires);
    }

    private static Work leaving(LocalDate day) {
        return new Work("", "", "", "", Optional.of(day));
    }

    private static SourceReading.Complete source(String name, Found... people) {
        return SourceReading.Complete.of(name, List.of(people));
    }

    private static Found found(Person person) {
        return new Found(person, "all");
    }

    private static Person person(String id, String mail) {
        return Person.ofDirectory(id, "", Address.of(mail));
    }

    private static Person mailOnly(String mail) {
        return Person.ofMail(new Address(mail), "");
    }
}
