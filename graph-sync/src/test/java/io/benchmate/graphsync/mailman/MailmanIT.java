package io.benchmate.graphsync.mailman;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.mailinglist.Writability;
import io.benchmate.graphsync.mailinglist.Writer;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Against real Mailman 3; skipped, with a line that says so, where it is not installed. */
@Tag("mailman")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailmanIT {
    private static final List<RealMailman> STARTED = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        STARTED.add(RealMailman.start());
    }

    @AfterAll
    static void stop() throws Exception {
        for (RealMailman mailman : STARTED) {
            mailman.close();
        }
    }

    @Test
    @Order(1)
    void anEmptyListIsEmpty() {
        assertThat(list().writability()).isInstanceOf(Writability.Yes.class);
        assertThat(members()).isEmpty();
    }

    @Test
    @Order(2)
    void subscribesOnceAndTellsEachAddressApart() {
        Writer writer = list().writer(() -> true);

        List<Outcome> first = writer.add(List.of(person("Ann@uni.example")));
        List<Outcome> again = writer.add(List.of(person("ann@UNI.example")));
        List<Outcome> bad = writer.add(List.of(person("no-dot@x")));

        assertThat(first).containsExactly(new Outcome.Done());
        assertThat(again).containsExactly(new Outcome.AlreadySo());
        assertThat(bad.getFirst()).isInstanceOf(Outcome.class);
        assertThat(members()).extracting(Member::id).contains("ann@uni.example");
    }

    @Test
    @Order(3)
    void readsMoreThanAPageAndUnsubscribesManyAtOnce() {
        Writer writer = list().writer(() -> true);
        List<Person> people =
                IntStream.range(0, 101).mapToObj(i -> person("p" + i + "@uni.example")).toList();
        assertThat(writer.add(people)).containsOnly(new Outcome.Done());
        assertThat(members()).hasSizeGreaterThanOrEqualTo(102);

        List<Member> gone = new ArrayList<>();
        people.forEach(one -> gone.add(member(one.mail().orElseThrow())));
        gone.add(member(new Address("never@uni.example")));
        List<Outcome> outcomes = writer.remove(gone);

        assertThat(outcomes.subList(0, 101)).containsOnly(new Outcome.Done());
        assertThat(outcomes.getLast()).isEqualTo(new Outcome.AlreadySo());
        assertThat(members()).extracting(Member::id).contains("ann@uni.example");
    }

    @Test
    @Order(4)
    void saysThatAListIsNotThereOrNotAllowed() {
        MailmanServer server = STARTED.getFirst().server;

        assertThat(new MailmanList("no@lists.example", Set.of("no@lists.example"), server).read())
                .isInstanceOf(Observation.Failed.class);
        assertThat(new MailmanList("tech@lists.example", Set.of(), server).writability())
                .isInstanceOf(Writability.No.class);
    }

    @Test
    @Order(5)
    void writesNothingWithoutTheLease() {
        Writer writer = list().writer(() -> false);

        assertThat(writer.add(List.of(person("late@uni.example"))).getFirst())
                .isInstanceOf(Outcome.NotTried.class);
        assertThat(members()).extracting(Member::id).doesNotContain("late@uni.example");
    }

    @Test
    @Order(6)
    void givesAPlusAndAnInternationalAddressBackAsTheSame() {
        Writer writer = list().writer(() -> true);
        List<Person> people =
                List.of(person("Pat+Lab@uni.example"), person("pat@m\u00fcnchen.example"));

        assertThat(writer.add(people)).containsOnly(new Outcome.Done());
        assertThat(writer.add(people)).containsOnly(new Outcome.AlreadySo());

        List<Member> pats = members().stream().filter(one -> one.id().startsWith("pat")).toList();
        assertThat(pats)
                .extracting(one -> one.address().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(one -> one.mail().orElseThrow()).toList());
        assertThat(writer.remove(pats)).containsOnly(new Outcome.Done());
    }

    private static MailingList list() {
        return new MailmanList(
                "Tech@lists.example", Set.of("tech@lists.example"), STARTED.getFirst().server);
    }

    private static List<Member> members() {
        Observation read = list().read();
        assertThat(read).isInstanceOf(Observation.Complete.class);
        return ((Observation.Complete) read).observed().members();
    }

    private static Person person(String address) {
        return Person.ofMail(new Address(address), "Some Name");
    }

    private static Member member(Address address) {
        return Member.ofAddress(address, "");
    }
}
