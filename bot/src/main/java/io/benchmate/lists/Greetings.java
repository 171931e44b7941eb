package io.benchmate.lists;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether those who join or leave a list are told: as an admin chose in the chat, or as the
 * settings say where nobody chose. Safe for use by many threads.
 */
public final class Greetings {
    private final boolean hello;
    private final boolean goodbye;
    private final Choices choices;

    /**
     * @param hello whether the settings want newcomers to be welcomed
     * @param goodbye whether they want those taken off to be told
     */
    Greetings(boolean hello, boolean goodbye, Choices choices) {
        this.hello = hello;
        this.goodbye = goodbye;
        this.choices = choices;
    }

    /** What is told. Their names are in the database. */
    public enum Kind {
        HELLO("welcome messages"),
        GOODBYE("goodbye messages");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What admins chose, kept in the database. */
    public interface Choices {
        Optional<Choice> of(Kind kind);

        void choose(Kind kind, boolean on);
    }

    /**
     * @param since when it was chosen
     */
    public record Choice(boolean on, Instant since) {}

    public boolean isOn(Kind kind) {
        return choices.of(kind).map(Choice::on).orElse(configured(kind));
    }

    /** Whether it was wanted when a run began: switching it on greets nobody afterwards. */
    boolean wasOn(Kind kind, Instant run) {
        return choices.of(kind)
                .map(one -> one.on() && !run.isBefore(one.since()))
                .orElse(configured(kind));
    }

    /** Idempotent; whether it was otherwise before. */
    public boolean choose(Kind kind, boolean on) {
        if (isOn(kind) == on) {
            return false;
        }
        choices.choose(kind, on);
        return true;
    }

    private boolean configured(Kind kind) {
        return switch (kind) {
            case HELLO -> hello;
            case GOODBYE -> goodbye;
        };
    }
}
