package io.benchmate.diary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.Award;
import io.benchmate.diary.Entries;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Stage;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class EntryJsonTest {

    @Test
    void anAwardComesBackAsItWas() {
        Award award =
                Entries.award("a", "Papin Prize", "2026-05-01", "2026-07-01")
                        .at(Stage.CLOSES, Moment.on(LocalDate.parse("2026-07-15"), Entries.LONDON));

        assertThat(EntryJson.read(EntryJson.write(award))).isEqualTo(award);
    }

    @Test
    void anAwardKeptBeforeEachDateHadItsFormerOneKeepsItsExtension() {
        Award award =
                Entries.award("a", "Papin Prize", "2026-05-01", "2026-07-01")
                        .at(Stage.CLOSES, Moment.on(LocalDate.parse("2026-07-15"), Entries.LONDON));
        String now = EntryJson.write(award);
        String then =
                now.replace("\"was\":{\"CLOSES\":", "\"extendedFrom\":")
                        .replace("}},\"nominations\"", "},\"nominations\"");
        String never = now.replaceFirst("\"was\":\\{.*?\\}\\}", "\"extendedFrom\":null");

        assertThat(then).isNotEqualTo(now).contains("extendedFrom");
        assertThat(((Award) EntryJson.read(then)).extendedFrom()).isEqualTo(award.extendedFrom());
        assertThat(((Award) EntryJson.read(never)).was()).isEmpty();
    }
}
