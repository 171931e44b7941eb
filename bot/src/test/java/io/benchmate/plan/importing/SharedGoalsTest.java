package io.benchmate.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Plans whose aims, obligations or pillars are told once for several actions. */
class SharedGoalsTest {
    @Test
    void carriesAnObligationDownToTheActionsThatShareIt() {
        Plan plan =
                plan(
                        """
                        Institutional obligation,Gap analysis,Actions needed,Responsible,Deadline
                        Recruit fairly,No technicians on panels,Add them to panels,HR,May 2026
                        ,,Publish criteria,HR,June 2026
                        Support managers,Few courses,Run a short course,OD,May 2027
                        Promote health,Posters missing,Put up posters,Safety,May 2028
                        """);

        assertThat(themes(plan, 1)).containsExactly("Recruit fairly");
        assertThat(plan.actions().getFirst().text(Field.REASON))
                .hasValue("No technicians on panels");
        assertThat(plan.actions().get(1).text(Field.REASON)).isEmpty();
    }

    @Test
    void takesTasksForTheActionsWhereObjectivesSpanThem() {
        Plan plan =
                plan(
                        """
                        Aim,Objective,Task,Owner(s),Start,Finish,Position at May 2026
                        Visibility,Be seen outside,Stand at the festival,Ann,May 2025,June 2025,Done
                        ,,Short films,Bob,Jan 2025,Dec 2025,Begun
                        ,Be seen inside,Newsletter,Cy,Feb 2025,Ongoing,Begun
                        Skills,Share skills,Skills swap,Di,Sept 2025,July 2026,Not begun
                        ,Keep skills,Manuals,Ed,Oct 2025,Oct 2026,Not begun
                        """);

        Action films = plan.actions().get(1);

        assertThat(films.title()).isEqualTo("Short films");
        assertThat(films.themes()).containsExactly("Visibility");
        assertThat(films.otherCells())
                .containsExactly(Cell.carried("Objective", "Be seen outside"));
        assertThat(films.status().printed()).isEqualTo("Begun");
    }

    @Test
    void readsTheFirstThemeAboveTheHeadingsByItsLabel() {
        Plan plan =
                plan(
                        """
                        Technicians' action plan,,,
                        Pillar 1: Visibility,,,
                        ,Action,Contacts,Dates
                        1,Put up boards,Estates,May 2026
                        Pillar 2: Recognition,,,
                        2,Write thanks,HR,May 2027
                        """);

        assertThat(plan.themes()).containsExactly("Visibility", "Recognition");
        assertThat(plan.actions().getFirst().text(Field.OWNER)).hasValue("Estates");
    }

    @Test
    void takesTheDayOfAnUpdateForNoTimescale() {
        Action action = first("Ref,Action,Who,Date of last update\n1,Hold visits,Ann,03/02/2026\n");

        assertThat(action.text(Field.TIMESCALE)).isEmpty();
        assertThat(action.otherCells()).hasSize(1);
    }

    private static List<String> themes(Plan plan, int action) {
        return plan.actions().get(action).themes();
    }

    private static Action first(String csv) {
        return plan(csv).actions().getFirst();
    }

    private static Plan plan(String csv) {
        return Files.csv(csv).plan();
    }
}
