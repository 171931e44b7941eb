package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.ListRule.LIST;
import static io.benchmate.teams.desk.ListRule.group;

import io.benchmate.lists.PlannedChange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads who joined a mailing list or left it, and since when. Pure. */
final class JoinedWords {
    private static final String JOINED = "joined|added|put on|new";
    private static final String LEFT = "left|removed|taken off|dropped";

    /** What was done, perhaps on which list, perhaps since when. */
    private static final String DONE =
            "("
                    + JOINED
                    + "|"
                    + LEFT
                    + ")(?: (?:to |from |on |off )?("
                    + LIST
                    + "))?(?: (.{3,40}))?";

    private final LocalDate today;

    JoinedWords(LocalDate today) {
        this.today = today;
    }

    List<ListRule> rules() {
        return List.of(joined(), many(), joiners());
    }

    private ListRule joined() {
        return ListRule.perhaps(
                "who(?:'s)? (?:has |have |was |were |is )?(?:been )?(?:newly )?" + DONE,
                match -> done(match));
    }

    private ListRule many() {
        return ListRule.perhaps(
                "how many (?:people |technicians |members |have |has |was |were )*(?:been )?"
                        + DONE,
                match -> done(match));
    }

    private ListRule joiners() {
        return ListRule.perhaps(
                "(?:the )?(joiners|new members|newcomers|leavers)(?: (?:on |of |to |from )("
                        + LIST
                        + "))?(?: (.{3,40}))?",
                match -> done(match));
    }

    private Optional<ListAsk> done(Matcher match) {
        String verb = match.group(1).toLowerCase(Locale.UK);
        boolean people = verb.equals("joiners") || verb.equals("joined");
        boolean left = verb.equals("leavers") || List.of(LEFT.split("\\|")).contains(verb);
        boolean named = match.group(2) != null;
        String time = group(match, 3);
        Optional<ListTimes.Since> since = ListTimes.of(time, today);
        if (!named && (time.isEmpty() ? !people && !left : since.isEmpty())) {
            return Optional.empty();
        }
        ListTimes.Since from = since.orElseGet(() -> ListTimes.thisMonth(today));
        return Optional.of(
                new ListAsk.Done(
                        left ? PlannedChange.Kind.LEAVE : PlannedChange.Kind.JOIN,
                        from.day(),
                        from.words(),
                        named || since.isPresent()));
    }
}
