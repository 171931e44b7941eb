package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.util.List;

/** How often something comes round, for a person to choose from. Names are stored. */
public enum Rhythm {
    YEARLY("Every year"),
    EVERY_TWO_YEARS("Every two years"),
    TWICE_A_YEAR("Every six months"),
    TERMLY("Every term"),
    QUARTERLY("Every three months"),
    MONTHLY("Every month");

    private final String words;

    Rhythm(String words) {
        this.words = words;
    }

    /** For a choice on a card. */
    public String words() {
        return words;
    }

    /**
     * @param month in which it comes round, where it does so in whole years; or null
     */
    Recurrence recurrence(@Nullable Month month) {
        Recurrence plain =
                switch (this) {
                    case YEARLY -> Again.yearly();
                    case EVERY_TWO_YEARS -> Again.everyYears(2);
                    case TWICE_A_YEAR -> Again.everyMonths(6);
                    case TERMLY -> Again.termly();
                    case QUARTERLY -> Again.everyMonths(3);
                    case MONTHLY -> Again.everyMonths(1);
                };
        return RecurrenceForms.inMonths(plain, month == null ? List.of() : List.of(month));
    }
}
