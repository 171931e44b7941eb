package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.KeptByAmina.AMINA;
import static io.benchmate.teams.desk.KeptByAmina.CHAT;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.ask.Answer;
import io.benchmate.people.Person;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;

import java.util.List;

class AdminHelpTest {
    private static final Answer HELP =
            new Answer.Help("Ask me.", List.of(new Answer.Section("Lists", List.of("overdue"))));
    private static final Person TOMAS = new Person("tomas", "Tomas");
    private static final Place CHANNEL =
            new Place("channel", Place.Kind.CHANNEL, "tenant", "https://example.test");

    private final AdminHelp help =
            new AdminHelp(
                    new AdminGate(person -> person.equals(AMINA), new AuditInMemory()),
                    List::of,
                    List::of);

    @Test
    void anAdminSeesTheAdminsWordsInThePersonalChat() {
        Answer answer = help.with(HELP, new Incoming.Said(AMINA, CHAT, "help"));

        assertThat(((Answer.Help) answer).sections().getLast().heading())
                .isEqualTo(AdminHelp.HEADING);
        assertThat(((Answer.Help) answer).sections().getLast().examples())
                .contains("timescales", "gaps", "audit", "parked", "revisions", "questions");
    }

    @Test
    void anAdminIsToldWhereToSayThemWhereOthersReadAlong() {
        assertThat(help.elsewhere(new Incoming.Said(AMINA, CHANNEL, "Timescales.")))
                .hasValueSatisfying(
                        notice -> assertThat(notice.toString()).contains("say there: timescales"));
        assertThat(help.elsewhere(new Incoming.Said(AMINA, CHAT, "timescales"))).isEmpty();
        assertThat(help.elsewhere(new Incoming.Said(TOMAS, CHANNEL, "audit"))).isEmpty();
        assertThat(help.elsewhere(new Incoming.Said(AMINA, CHANNEL, "an audit?"))).isEmpty();
    }

    @Test
    void everybodyIsOfferedWhatHasChangedOnceThereIsAPlan() {
        SamplePlan sample = SamplePlan.HARROWMERE;
        Reading.Understood read =
                (Reading.Understood)
                        PlanImport.read(sample.fileName(), sample.csv(), sample.notes());
        AdminHelp withAPlan =
                new AdminHelp(
                        new AdminGate(_ -> false, new AuditInMemory()),
                        () -> List.of(read.plan()),
                        List::of);

        Answer answer = withAPlan.with(HELP, new Incoming.Said(TOMAS, CHANNEL, "help"));

        assertThat(((Answer.Help) answer).sections().getLast().examples())
                .containsExactly("What has changed since last month?");
    }

    @Test
    void othersSeeThemNowhereAndNobodySeesThemWhereOthersReadAlong() {
        assertThat(help.with(HELP, new Incoming.Said(TOMAS, CHAT, "help"))).isEqualTo(HELP);
        assertThat(help.with(HELP, new Incoming.Said(AMINA, CHANNEL, "help"))).isEqualTo(HELP);
    }
}
