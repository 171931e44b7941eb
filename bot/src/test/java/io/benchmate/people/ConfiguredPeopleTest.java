package io.benchmate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.benchmate.database.SettableClock;
import io.benchmate.graphsync.graph.Reading;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Set;

class ConfiguredPeopleTest {
    private static final Person ROBIN = new Person("ROBIN-1", "Robin Example");
    private static final Person SAM = new Person("sam-2", "Sam Example");

    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private Reading reading = new Reading.Failed("not asked yet");
    private int readings;

    private final GroupMembers members =
            new GroupMembers(
                    group -> {
                        readings++;
                        return reading;
                    },
                    Duration.ofMinutes(10),
                    Duration.ofHours(12),
                    clock);

    @Test
    void letsAnAdminInWhateverTheCaseOfHisId() {
        People people = new ConfiguredPeople(Set.of("robin-1"), null, members);

        assertThat(people.isAdmin(ROBIN)).isTrue();
        assertThat(people.isAdmin(SAM)).isFalse();
        assertThat(readings).isZero();
    }

    @Test
    void letsMembersOfTheGroupIn() {
        reading = new Reading.Complete(Set.of("sam-2"));
        ConfiguredPeople people = new ConfiguredPeople(Set.of("robin-1"), "group", members);

        assertThat(people.isAdmin(SAM)).isTrue();
        assertThat(people.isAdmin(new Person("kim-3", "Kim Example"))).isFalse();
        assertThat(people.known()).containsExactlyInAnyOrder("robin-1", "sam-2");
    }

    @Test
    void letsNobodyOfAGroupInThatCannotBeRead() {
        People people = new ConfiguredPeople(Set.of("robin-1"), "group", members);

        assertThat(people.isAdmin(SAM)).isFalse();
        assertThat(people.isAdmin(ROBIN)).isTrue();
    }

    @Test
    void readsTheGroupOnceInTenMinutes() {
        reading = new Reading.Complete(Set.of("sam-2"));
        People people = new ConfiguredPeople(Set.of(), "group", members);
        people.isAdmin(SAM);
        clock.passes(Duration.ofMinutes(9));
        people.isAdmin(SAM);
        assertThat(readings).isEqualTo(1);

        clock.passes(Duration.ofMinutes(2));
        people.isAdmin(SAM);

        assertThat(readings).isEqualTo(2);
    }

    @Test
    void keepsTheLastCompleteAnswerForTwelveHoursAndNoLonger() {
        reading = new Reading.Complete(Set.of("sam-2"));
        People people = new ConfiguredPeople(Set.of(), "group", members);
        people.isAdmin(SAM);
        reading = new Reading.Failed("503");

        clock.passes(Duration.ofHours(11));
        assertThat(people.isAdmin(SAM)).isTrue();
        clock.passes(Duration.ofHours(2));

        assertThat(people.isAdmin(SAM)).isFalse();
    }

    @Test
    void takesTheRightAwayAtTheNextReading() {
        reading = new Reading.Complete(Set.of("sam-2"));
        People people = new ConfiguredPeople(Set.of(), "group", members);
        people.isAdmin(SAM);
        reading = new Reading.Complete(Set.of());

        clock.passes(Duration.ofMinutes(11));

        assertThat(people.isAdmin(SAM)).isFalse();
    }

    @Test
    void asksADirectoryThatFailsOnceAMinute() {
        People people = new ConfiguredPeople(Set.of(), "group", members);

        people.isAdmin(SAM);
        people.isAdmin(ROBIN);
        assertThat(readings).isEqualTo(1);
        clock.passes(Duration.ofSeconds(61));
        people.isAdmin(SAM);

        assertThat(readings).isEqualTo(2);
    }

    @Test
    void saysHowToMendAnEMailAddressAmongTheAdmins() {
        assertThatThrownBy(
                        () ->
                                new AdminSettings(
                                        Set.of("robin@uni.example"),
                                        null,
                                        Duration.ofMinutes(10),
                                        Duration.ofHours(12)))
                .hasMessageContaining("benchmate.admins.people")
                .hasMessageContaining("Object ID");
    }
}
