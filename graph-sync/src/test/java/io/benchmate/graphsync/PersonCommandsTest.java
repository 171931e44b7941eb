package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonCommandsTest extends Typed {

    @Test
    void answersWhyWithTheReason() {
        assertThat(run("why", "p11@uni.example", "--list", "technicians")).isZero();
        assertThat(out).contains("its sources were never read: run plan; is not on it now");
        run("plan");

        assertThat(run("why", "P11@uni.example", "--list", "technicians")).isZero();
        assertThat(out)
                .contains(
                        "technicians: P 11 (p11@uni.example) belongs on it; is not on it now",
                        "group Technicians",
                        "(sources read 25 November 2026 07:00)");
        run("why", "nobody@uni.example", "--json", "--list", "technicians");
        assertThat(out).contains("\"found\" : false");
    }

    @Test
    void findsPeopleByTheirNamesToo() {
        run("plan", "--list", "technicians");

        run("why", "p 12", "--list", "technicians");

        assertThat(out).contains("P 12 (p12@uni.example) belongs on it");
    }

    @Test
    void tellsOfSomebodyOnTheListWhomNoSourceHas() {
        target.users().add("u30");
        run("plan", "--list", "technicians");

        run("why", "p30@uni.example", "--list", "technicians");

        assertThat(out)
                .contains("was in none of its sources when they were last read; is on it now");
    }

    @Test
    void tellsWhatWasDecidedSinceTheSourcesWereRead() {
        run("plan", "--list", "technicians");
        run("opt-out", "p11@uni.example", "--reason", "asked", "--list", "technicians");

        run("why", "p11@uni.example", "--list", "technicians");

        assertThat(out).contains("noted since, for the next run: opted out (noted by olu): asked");
        run("plan", "--list", "technicians");
        run("why", "p11@uni.example", "--list", "technicians");
        assertThat(out).contains("does not belong on it").doesNotContain("noted since");
    }

    @Test
    void notesPinsAndOptOuts() {
        assertThat(run("opt-out", "p11@uni.example", "--reason", "asked", "--list", "technicians"))
                .isZero();
        assertThat(
                        run(
                                "pin",
                                "p30@uni.example",
                                "--reason",
                                "helps",
                                "--list",
                                "technicians",
                                "--until",
                                "2027-06-30"))
                .isZero();

        run("plan", "--list", "technicians");

        assertThat(out).contains("P 30").doesNotContain("+ P 11");
        assertThat(run("unpin", "p30@uni.example", "--list", "technicians")).isZero();
        assertThat(run("unpin", "p30@uni.example", "--list", "technicians")).isEqualTo(2);
    }

    @Test
    void refusesAPinThatCouldNeverHold() {
        String[][] wrong = {
            {"pin", "jane", "--reason", "x"},
            {"pin", "p3@uni.example", "--reason", " "},
            {"opt-out", "p3@uni.example", "--reason", "x", "--until", "2026-11-24"},
            {"opt-out", "p3@uni.example", "--reason", "x", "--until", "31/12/2026"}
        };
        String[] words = {
            "\"jane\" is neither an address nor an Entra object id",
            "--reason and --owner must say something",
            "2026-11-24 is over; --until is the last day it holds",
            "it should be a day such as 2027-06-30"
        };

        for (int i = 0; i < wrong.length; i++) {
            assertThat(run(wrong[i])).as(words[i]).isEqualTo(2);
            assertThat(err).contains(words[i]);
        }
    }
}
