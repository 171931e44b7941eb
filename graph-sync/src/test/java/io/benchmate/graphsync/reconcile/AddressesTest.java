package io.benchmate.graphsync.reconcile;

import static io.benchmate.graphsync.reconcile.Lists.after;
import static io.benchmate.graphsync.reconcile.Lists.mails;
import static io.benchmate.graphsync.reconcile.Lists.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

/** Ways to write an address: which are one address, and that no run swaps one for the other. */
class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "Pat+Lab@uni.example, pat+lab@UNI.example",
        "pat@münchen.example, pat@xn--mnchen-3ya.example",
        "pat@MÜNCHEN.example, pat@XN--MNCHEN-3YA.example",
        "pat@mu\u0308nchen.example, pat@münchen.example",
        "pat@labor.例え.example, pat@labor.xn--r8jz45g.example",
        "rené@uni.example, RENÉ@uni.example",
        "rene\u0301@uni.example, rené@uni.example",
        "rené+lab@münchen.example, René+Lab@xn--mnchen-3ya.example"
    })
    void isOneAddressWrittenTwoWays(String source, String list) {
        Person pat = Person.ofDirectory("id-1", "Pat", Address.of(source));
        Person byMail = Person.ofMail(new Address(source), "Pat");

        assertThat(plan(pat, mails(list)).changes()).isEmpty();
        assertThat(plan(byMail, mails(list)).changes()).isEmpty();
        assertThat(byMail.key()).isEqualTo(Person.ofMail(new Address(list), "Pat").key());
    }

    @ParameterizedTest
    @CsvSource({
        "pat+lab@uni.example, pat@uni.example",
        "rené@uni.example, rene@uni.example",
        "pat@münchen.example, pat@munchen.example",
        "pat@straße.example, pat@strasse.example"
    })
    void isTwoAddressesAndReplacedOnce(String source, String list) {
        Person pat = Person.ofDirectory("id-1", "Pat", Address.of(source));
        Observed before = mails(list);

        ChangePlan plan = plan(pat, before);

        assertThat(plan.changes()).hasSize(2);
        assertThat(plan(pat, after(before, plan)).changes()).isEmpty();
    }

    @Test
    void aPlusAddressThatIsAnAliasMovesToThePrimaryAndStays() {
        Person pat =
                Person.ofDirectory("id-1", "Pat", Address.of("pat@münchen.example"))
                        .withAliases(Set.of(new Address("pat+lab@münchen.example")));
        Observed before = mails("Pat+Lab@xn--mnchen-3ya.example");

        ChangePlan plan = plan(pat, before);

        assertThat(plan.newAddresses()).hasSize(1);
        assertThat(plan.changes()).hasSize(1);
        assertThat(plan(pat, after(before, plan)).changes()).isEmpty();
    }

    @Test
    void whatIsNoDomainIsKeptAsItIsWritten() {
        assertThat(new Address("Pat@ü..example").value()).isEqualTo("pat@ü..example");
        assertThat(new Address("pat@" + "ü".repeat(70)).value()).isEqualTo("pat@" + "ü".repeat(70));
    }

    @Test
    void isFoundAndPinnedHoweverItIsWritten() {
        Person pat =
                Person.ofDirectory("id-1", "Pat", Address.of("pat+lab@xn--mnchen-3ya.example"));

        assertThat(roster(pat).of(" Pat+Lab@München.example ")).isPresent();
        assertThat(Address.folded("Pat@München.example")).isEqualTo("pat@xn--mnchen-3ya.example");
        assertThat(Address.folded(" Robin Vale ")).isEqualTo("robin vale");
    }

    private static ChangePlan plan(Person person, Observed observed) {
        return Reconcile.plan(roster(person), observed, Past.NONE, Mode.FULL);
    }
}
