package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Progress;

import org.junit.jupiter.api.Test;

class StatusReaderTest {
    @Test
    void readsOneColourAsTwoStatesOfProgress() {
        assertThat(StatusReader.progress("not yet started, OR some delays or problems"))
                .containsExactlyInAnyOrder(Progress.NOT_STARTED, Progress.PROBLEMS);
    }

    @Test
    void doesNotTakeWhatIsStillToBeDoneForDone() {
        assertThat(StatusReader.progress("still to be carried out"))
                .containsExactly(Progress.NOT_STARTED);
        assertThat(StatusReader.progress("not yet complete")).doesNotContain(Progress.DONE);
        assertThat(StatusReader.progress("undertaken and completed"))
                .containsExactly(Progress.DONE);
    }

    @Test
    void hearsThatNoProblemsIsGood() {
        assertThat(StatusReader.progress("on track, no problems"))
                .containsExactly(Progress.ON_TRACK);
    }
}
