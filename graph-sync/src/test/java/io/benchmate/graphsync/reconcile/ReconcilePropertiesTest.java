package io.benchmate.graphsync.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.mailinglist.Keyed;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.roster.Account;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;
import io.benchmate.graphsync.roster.Roster;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for every roster and every list, tried on some thousand made by chance. */
class ReconcilePropertiesTest {
    private static final int CASES = 1500;

    @ParameterizedTest
    @EnumSource
    void theSecondPlanIsEmpty(Keyed keyed) {
        everyCase(
                keyed,
                one -> {
                    ChangePlan first = one.plan();

                    Observed after = Lists.after(one.observed(), first);

                    assertThat(one.planOn(after).changes()).isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource
    void nobodyWhoBelongsIsTakenOffAndNobodyElseIsLeft(Keyed keyed) {
        everyCase(
                keyed,
                one -> {
                    Observed after = Lists.after(one.observed(), one.plan());

                    assertThat(ids(after)).isEqualTo(one.wanted());
                });
    }

    @ParameterizedTest
    @EnumSource
    void theHashIsTheSameInAnyOrderAndAnotherForAnyDifference(Keyed keyed) {
        everyCase(
                keyed,
                one -> {
                    String hash = one.plan().hash();

                    assertThat(one.shuffled().plan().hash()).isEqualTo(hash);
                    assertThat(one.withOneMore().plan().hash()).isNotEqualTo(hash);
                });
    }

    @ParameterizedTest
    @EnumSource
    void aListThatOnlyAddsTakesNobodyOff(Keyed keyed) {
        everyCase(
                keyed,
                one ->
                        assertThat(
                                        Reconcile.plan(
                                                        one.roster(),
                                                        one.observed(),
                                                        one.past(),
                                                        Mode.ADD_ONLY)
                                                .leaves())
                                .isEmpty());
    }

    private static void everyCase(Keyed keyed, java.util.function.Consumer<Case> fact) {
        for (int seed = 0; seed < CASES; seed++) {
            fact.accept(Case.of(new Random(seed), keyed));
        }
    }

    private static Set<String> ids(Observed observed) {
        return observed.members().stream().map(Member::id).collect(Collectors.toSet());
    }

    private record Case(List<Person> people, Observed observed, Past past) {

        static Case of(Random random, Keyed keyed) {
            List<Person> people = new ArrayList<>();
            Map<String, Address> remembered = new HashMap<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                people.add(person(i, random));
                if (random.nextInt(3) == 0) {
                    remembered.put("id-" + i, address(random));
                }
            }
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                ids.add(
                        keyed == Keyed.ADDRESS
                                ? address(random).value()
                                : "id-" + random.nextInt(15));
            }
            List<Member> members =
                    ids.stream().map(id -> new Member(id, "", Address.of(id))).toList();
            return new Case(
                    people,
                    new Observed("t", keyed, members),
                    new Past(remembered, Map.of(), Set.of(), Set.of()));
        }

        private static Person person(int number, Random random) {
            Optional<Address> mail =
                    random.nextInt(6) == 0 ? Optional.empty() : Optional.of(address(random));
            return Person.ofDirectory("id-" + number, "", mail)
                    .with(random.nextInt(5) == 0 ? Account.GUEST : Account.MEMBER)
                    .withAliases(random.nextBoolean() ? Set.of() : Set.of(address(random)));
        }

        private static Address address(Random random) {
            return new Address((char) ('a' + random.nextInt(20)) + "@uni.example");
        }

        Roster roster() {
            return Lists.roster(people);
        }

        ChangePlan plan() {
            return planOn(observed);
        }

        ChangePlan planOn(Observed other) {
            return Reconcile.plan(roster(), other, past, Mode.FULL);
        }

        Set<String> wanted() {
            return roster().on().stream()
                    .map(
                            one ->
                                    observed.keyed() == Keyed.OBJECT_ID
                                            ? one.person().key()
                                            : one.person().mail().orElseThrow().value())
                    .collect(Collectors.toSet());
        }

        Case shuffled() {
            List<Person> others = new ArrayList<>(people);
            List<Member> members = new ArrayList<>(observed.members());
            Collections.reverse(others);
            Collections.reverse(members);
            return new Case(
                    others, new Observed(observed.target(), observed.keyed(), members), past);
        }

        Case withOneMore() {
            List<Person> more = new ArrayList<>(people);
            more.add(Person.ofDirectory("id-new", "", Optional.of(new Address("new@uni.example"))));
            return new Case(more, observed, past);
        }
    }
}
