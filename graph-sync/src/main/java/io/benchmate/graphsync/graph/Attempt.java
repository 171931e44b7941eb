package io.benchmate.graphsync.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Function;

/** Turns what must not be thrown further into a value. */
final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private Attempt() {}

    static <T extends Object> T of(Repeats.Call<T> call, Function<String, T> failure) {
        try {
            return call.make();
        } catch (Unreadable e) {
            LOG.debug("Graph could not be read", e);
            return failure.apply(e.reason());
        } catch (RuntimeException e) {
            LOG.debug("Graph could not be asked", e);
            return failure.apply("the app cannot sign in to Graph");
        }
    }
}
