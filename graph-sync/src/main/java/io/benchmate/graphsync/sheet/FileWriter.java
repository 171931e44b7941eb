package io.benchmate.graphsync.sheet;

import io.benchmate.graphsync.mailinglist.Fence;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.mailinglist.Writer;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** Writes files, whole and anew with every call, so that everything may come at once. */
abstract class FileWriter implements Writer {
    /** Halved, so that sums of it do not overflow. */
    private static final int EVERYTHING = Integer.MAX_VALUE / 2;

    private final Fence fence;
    private final Outcome done;
    private final String failure;

    /**
     * @param done what has become of a change whose file was written
     * @param failure in words
     */
    FileWriter(Fence fence, Outcome done, String failure) {
        this.fence = fence;
        this.done = done;
        this.failure = failure;
    }

    @Override
    public final int addsAtOnce() {
        return EVERYTHING;
    }

    @Override
    public final int removesAtOnce() {
        return EVERYTHING;
    }

    /** The same outcome for so many changes. */
    final List<Outcome> written(int count, Writing writing) {
        return Collections.nCopies(count, outcome(writing));
    }

    private Outcome outcome(Writing writing) {
        if (!fence.holds()) {
            return new Outcome.NotTried("another run has taken over");
        }
        try {
            writing.write();
            return done;
        } catch (IOException e) {
            return new Outcome.Failed(failure);
        }
    }

    /** Writes them. */
    interface Writing {
        void write() throws IOException;
    }
}
