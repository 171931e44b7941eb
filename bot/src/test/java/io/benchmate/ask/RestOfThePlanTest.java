package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an answer leads on to where it cannot show or tell all. */
class RestOfThePlanTest {

    @Test
    void offersAllThatWereCounted() {
        String[] lines =
                Stream.concat(
                                Stream.of("Ref,Action,Lead"),
                                IntStream.rangeClosed(1, 13)
                                        .mapToObj("%d,Do a thing,HR"::formatted))
                        .toArray(String[]::new);
        Desk desk = Desk.of(Desk.TODAY, SmallPlan.of(lines));

        Answer.Count count = (Answer.Count) desk.ask("how many actions does HR own?");

        Answer.Offer all = count.wider().getFirst();
        assertThat(all.title()).isEqualTo("All 13");
        assertThat(((Answer.Several) desk.ask(all.question())).total()).isEqualTo(13);
    }

    @Test
    void showsWhatAnActionWithoutTitleHas() {
        Desk desk =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Lead,By when",
                                "3.8,Write stories,HR,May 2027",
                                "3.9,,Library,before the summer"));

        Answer answer = desk.ask("3.9");

        assertThat(answer.lead()).contains("no title and no description");
        assertThat(((Answer.One) answer).quotes())
                .extracting(Quote::field)
                .contains(Field.OWNER, Field.TIMESCALE);
    }

    @Test
    void offersTheNeighboursOfACodeThatIsNotThere() {
        Desk desk =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Lead",
                                "CD1,Write stories,HR",
                                "CD3,Hold an awards evening,HR",
                                "CD4,Open the workshops,HR",
                                "V4,Publish profiles,HR",
                                "CD2,Name technicians on papers,HR"));

        assertThat(nearest(desk.ask("cd5"))).containsExactly("CD4", "CD3", "CD2");
        assertThat(nearest(desk.ask("who owns V6?"))).containsExactly("V4");
    }

    @Test
    void offersTheLastNumbersForOneBeyondThem() {
        Desk desk =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Lead",
                                "1.1,Write stories,HR",
                                "2.1,Hold an awards evening,HR",
                                "2.2,Open the workshops,HR",
                                "2.3,Publish profiles,HR"));

        assertThat(nearest(desk.ask("who owns action 9.9?"))).containsExactly("2.3", "2.2", "2.1");
    }

    private static List<String> nearest(Answer answer) {
        return ((Answer.NotSaid) answer).nearest().stream().map(Action::code).toList();
    }
}
