package io.benchmate.graphsync.graph;

import com.github.tomakehurst.wiremock.http.Request;

import java.util.function.Predicate;

/** Something that goes wrong at the fake, a number of times. */
public final class FakeFault {
    final Kind kind;
    final int status;
    final String detail;
    final Predicate<Request> when;
    private int times;

    private FakeFault(Kind kind, int status, String detail, int times, Predicate<Request> when) {
        this.kind = kind;
        this.status = status;
        this.detail = detail;
        this.times = times;
        this.when = when;
    }

    public static FakeFault of(Kind kind, int times, Predicate<Request> when) {
        return new FakeFault(kind, 200, "", times, when);
    }

    /** With Retry-After, if it is not empty. */
    public static FakeFault status(
            int status, String retryAfter, int times, Predicate<Request> when) {
        return new FakeFault(Kind.STATUS, status, retryAfter, times, when);
    }

    boolean meets(Request request) {
        return times > 0 && when.test(request) && times-- > 0;
    }

    public enum Kind {
        STATUS,
        RESET,
        /** The change is made and the answer is lost. */
        RESET_AFTERWARDS,
        NO_CONTENT,
        NULL_VALUE,
        TRUNCATED,
        EMPTY_LAST_PAGE,
        LOOP,
        LONG_LOOP,
        FOREIGN_HOST,
        NO_COUNT
    }
}
