package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** How people put what others say in plainer words. */
class TurnsOfSpeechTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "two point seven, 2.7",
        "action 2.7's status, 2.7",
        "things that started in september, 2.1 3.4",
        "which ones run the whole three years, 2.7",
        "any budget for equipment that is knackered, 4.6"
    })
    void findsWhatIsMeant(String asked, String codes) {
        assertThat(Desk.codes(desk.ask(asked))).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "what has HTN got on its plate, what does HTN own",
        "what is HTN a stakeholder in, what does HTN own",
        "everything with HTN's name on it, what does HTN own",
        "what is in HTN's court, what does HTN own",
        "'i work for LAD, what have we been lumbered with?', what does LAD own",
        "'new director of technical services, which ones put me down as the lead?', what does DTS"
                + " own",
        "'Learning and Development here, what is expected of us?', what does LAD own",
        "read me the visibility lot, list the visibility actions"
    })
    void isAsGoodAsThePlainQuestion(String asked, String plain) {
        List<String> found = Desk.codes(desk.ask(asked));

        assertThat(found).isNotEmpty().isEqualTo(Desk.codes(desk.ask(plain)));
    }

    @Test
    void joinsWhatOthersWriteInOneWord() {
        Compounds compounds =
                new Compounds(new Spelling(List.of(List.of("realignment", "workbench"))));

        assertThat(compounds.joined(List.of("the", "re", "alignment", "of", "work", "bench")))
                .containsExactly("the", "realignment", "of", "workbench");
        assertThat(compounds.joined(List.of("re", "reading", "it")))
                .containsExactly("re", "reading", "it");
    }

    @Test
    void hearsASlipThatSoundsLikeTheWord() {
        Spelling spelling = new Spelling(List.of(List.of("oversee", "overdue")));

        assertThat(spelling.mend("overdew")).isEqualTo("overdue");
    }
}
