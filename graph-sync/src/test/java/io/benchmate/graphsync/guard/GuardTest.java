package io.benchmate.graphsync.guard;

import static io.benchmate.graphsync.reconcile.Lists.group;
import static io.benchmate.graphsync.reconcile.Lists.people;
import static io.benchmate.graphsync.reconcile.Lists.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.reconcile.ChangePlan;
import io.benchmate.graphsync.reconcile.Mode;
import io.benchmate.graphsync.reconcile.Past;
import io.benchmate.graphsync.reconcile.Reconcile;
import io.benchmate.graphsync.roster.Person;
import io.benchmate.graphsync.roster.Roster;
import io.benchmate.graphsync.roster.RowError;
import io.benchmate.graphsync.roster.SourceSize;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class GuardTest {
    private static final Circumstances LATER = new Circumstances(Map.of(), false, false);

    @ParameterizedTest
    @CsvSource({
        "300, 270, false",
        "300, 269, true",
        "40, 35, false",
        "40, 34, true",
        "4, 3, false",
        "4, 2, false",
        "4, 1, true"
    })
    void holdsTooManyRemovals(int before, int after, boolean held) {
        Verdict verdict = judge(roster(people(1, after)), group(people(1, before)), LATER);

        assertThat(verdict instanceof Verdict.Held).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"100, 125, false", "100, 126, true", "3, 8, false", "3, 9, true"})
    void holdsTooManyAdditions(int before, int after, boolean held) {
        Verdict verdict = judge(roster(people(1, after)), group(people(1, before)), LATER);

        assertThat(verdict instanceof Verdict.Held).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"300", "4", "1"})
    void neverLetsAnybodyEmptyAList(int members) {
        Verdict verdict = judge(roster(), group(people(1, members)), LATER);

        assertThat(verdict).isInstanceOf(Verdict.Held.class);
        assertThat(((Verdict.Held) verdict).approvable()).isFalse();
        assertThat(words(verdict)).contains("nobody would be left on the list", "staff is empty");
    }

    @Test
    void holdsAShrunkenSourceEvenWhenFewWouldLeave() {
        Circumstances before = new Circumstances(Map.of("staff", 300), false, false);

        Verdict verdict = judge(roster(people(1, 250)), group(people(1, 251)), before);

        assertThat(words(verdict)).containsExactly("staff shrank from 300 to 250");
    }

    @Test
    void holdsWhenAddressesAreMissingEnMasse() {
        List<Person> people = new ArrayList<>(people(1, 30));
        for (int i = 31; i <= 40; i++) {
            people.add(Person.ofDirectory("id-" + i, "", Optional.empty()));
        }

        Verdict verdict = judge(roster(people), group(people(1, 31)), LATER);

        assertThat(words(verdict))
                .containsExactly(
                        "10 of 40 people have no e-mail address; a lost permission looks the same");
    }

    @Test
    void showsTheFirstRunAndTheRunAfterAnUndo() {
        Circumstances first = new Circumstances(Map.of(), true, true);

        Verdict verdict = judge(roster(people(1, 11)), group(people(1, 10)), first);

        assertThat(words(verdict)).hasSize(2);
        assertThat(((Verdict.Held) verdict).approvable()).isTrue();
    }

    @Test
    void takesNobodyOffUnaskedWhileRowsCannotBeRead() {
        Roster whole = roster(people(1, 9));
        Roster torn =
                new Roster(
                        whole.list(),
                        whole.standings(),
                        List.of(new SourceSize("hr.csv", 10, 1)),
                        List.of(new RowError(4, "there is no e-mail address", true).toString()));

        assertThat(words(judge(torn, group(people(1, 10)), LATER))).hasSize(1);
        assertThat(judge(torn, group(people(1, 8)), LATER)).isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void clearsWhenThereIsNothingToDo() {
        assertThat(judge(roster(people(1, 9)), group(people(1, 9)), LATER))
                .isInstanceOf(Verdict.Cleared.class);
    }

    private static Verdict judge(Roster roster, Observed observed, Circumstances before) {
        ChangePlan plan = Reconcile.plan(roster, observed, Past.NONE, Mode.FULL);
        return new Guard(Limits.USUAL).judge(plan, roster, before);
    }

    private static List<String> words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Cleared _ -> List.of();
            case Verdict.Held held -> held.words();
        };
    }
}
