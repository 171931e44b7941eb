package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.KeptByAmina.AMINA;
import static io.benchmate.teams.desk.KeptByAmina.CHAT;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.ask.Answer;
import io.benchmate.people.Person;

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
    void othersSeeThemNowhereAndNobodySeesThemWhereOthersReadAlong() {
        assertThat(help.with(HELP, new Incoming.Said(TOMAS, CHAT, "help"))).isEqualTo(HELP);
        assertThat(help.with(HELP, new Incoming.Said(AMINA, CHANNEL, "help"))).isEqualTo(HELP);
    }
}
