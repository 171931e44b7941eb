package io.benchmate.ask;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** "Back on 6 September, what is due that month?" names a day and means its month. Pure. */
final class ThatMonth {
    private static final Pattern THAT =
            Pattern.compile("\\b(?:(?:in|for|during) )?that (week|month|term|semester|year)\\b");

    /** Where the asker is, which is no topic. */
    private static final Pattern AWAY =
            Pattern.compile(
                    "\\b(?:(?:i|we) (?:am|are|will be) )?(?:back|away|off|out)(?:"
                        + " (?:from|on|in|off|after)(?: (?:my|our|annual|sick|maternity|parental))*"
                        + " (?:leave|holiday|holidays|sabbatical|secondment))?\\b");

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("'in' MMMM uuuu", Locale.UK);

    private ThatMonth() {}

    private static String words(String unit, LocalDate day) {
        return unit.equals("month") ? MONTH.format(day) : "that " + unit;
    }

    /** The stretch around the day that was read, where the question speaks of it so. */
    static PeriodWords.Found around(
            Utterance said, PeriodWords.Found found, InstitutionPeriods periods) {
        Optional<MatchResult> that = said.take(THAT);
        if (that.isEmpty()) {
            return found;
        }
        said.take(AWAY);
        LocalDate day = found.period().from();
        Period around = RelativePeriods.around(that.get().group(1), day, 0, periods);
        return new PeriodWords.Found(around, "", words(that.get().group(1), day));
    }
}
