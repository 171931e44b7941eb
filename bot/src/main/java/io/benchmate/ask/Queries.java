package io.benchmate.ask;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Looks at and changes the query inside an intent. */
final class Queries {
    private Queries() {}

    /** The query that an intent runs; empty where it runs none, or two. */
    static Optional<PlanQuery> of(Intent intent) {
        return switch (intent) {
            case Intent.Look look -> Optional.of(look.query());
            case Intent.Tally tally -> Optional.of(tally.query());
            case Intent.Rank rank -> Optional.of(rank.query());
            case Intent.Breakdown each -> Optional.of(each.query());
            case Intent.Compare _, Intent.Explain _, Intent.Related _ -> Optional.empty();
            case Intent.NoSuch _, Intent.Turn _ -> Optional.empty();
            case Intent.Greeting _, Intent.Capabilities _ -> Optional.empty();
        };
    }

    /** The same intent with another query; as it is where it runs none. */
    static Intent changed(Intent intent, UnaryOperator<PlanQuery> change) {
        return switch (intent) {
            case Intent.Look look ->
                    new Intent.Look(change.apply(look.query()), look.asked(), look.breadth());
            case Intent.Tally tally -> new Intent.Tally(change.apply(tally.query()));
            case Intent.Rank rank ->
                    new Intent.Rank(change.apply(rank.query()), rank.highest(), rank.top());
            case Intent.Breakdown each ->
                    new Intent.Breakdown(change.apply(each.query()), each.by(), each.order());
            case Intent.Compare _, Intent.Explain _, Intent.Related _ -> intent;
            case Intent.NoSuch _, Intent.Turn _ -> intent;
            case Intent.Greeting _, Intent.Capabilities _ -> intent;
        };
    }
}
