package io.benchmate.graphsync.audit;

import io.benchmate.graphsync.mailinglist.Outcome;

/** What became of an item. */
public enum ItemState {
    PENDING,
    DONE,
    ALREADY_SO,
    HANDED_OVER,
    PARKED,
    FAILED,
    UNKNOWN,
    NOT_TRIED;

    static ItemState of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> DONE;
            case Outcome.AlreadySo _ -> ALREADY_SO;
            case Outcome.HandedOver _ -> HANDED_OVER;
            case Outcome.Parked _ -> PARKED;
            case Outcome.Failed _ -> FAILED;
            case Outcome.Unknown _ -> UNKNOWN;
            case Outcome.NotTried _ -> NOT_TRIED;
        };
    }

    static String note(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _, Outcome.AlreadySo _, Outcome.HandedOver _ -> "";
            case Outcome.Parked one -> one.reason();
            case Outcome.Failed one -> one.reason();
            case Outcome.Unknown one -> one.reason();
            case Outcome.NotTried one -> one.reason();
        };
    }

    /** Whether nothing is left to do for the item. */
    public boolean settled() {
        return this == DONE || this == ALREADY_SO || this == HANDED_OVER;
    }
}
