package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.ListRule.LIST;
import static io.benchmate.teams.desk.ListRule.MAILS;
import static io.benchmate.teams.desk.ListRule.ON;
import static io.benchmate.teams.desk.ListRule.group;

import java.util.List;
import java.util.stream.Stream;

/** What somebody says of himself and a mailing list. Pure. */
final class OwnListWords {
    private static final String TIME =
            "(?: for (?:good|ever)| (?:until|till|up to|before|for|over) (.{1,40}?))?";
    private static final String UNIT = "(?:departments?|faculty|faculties|schools?|teams?)";
    private static final String PLACE = "(?:the )?(.{2,80}?)(?: now)?";

    private static final String HAVE = "i(?:'ve| have)? (?:just |now |recently )?";

    private OwnListWords() {}

    static List<ListRule> rules() {
        return Stream.of(STANDING, off(), on(), MOVED).flatMap(List::stream).toList();
    }

    private static final List<ListRule> STANDING =
            List.of(
                    ListRule.of(
                            "(?:(?:why )?am i(?: not| still| already)?|why aren't i|why i(?: am|'m)"
                                    + " not|should i be) "
                                    + ON
                                    + "(?: yet| now| already)?",
                            match -> new ListAsk.Mine()),
                    ListRule.of(
                            "(?:why )?am i (?:not |still |already )?(?:subscribed(?: to "
                                    + LIST
                                    + ")?|an? member of "
                                    + LIST
                                    + ")",
                            match -> new ListAsk.Mine()),
                    ListRule.of(
                            "(?:why )?(?:do|don't|am|aren't) i (?:not )?(?:get|getting|receive"
                                    + "|receiving) (?:any |no )?"
                                    + MAILS,
                            match -> new ListAsk.Mine()),
                    ListRule.of(
                            "i(?:'m| am) not " + ON + "(?:,? why(?: not)?)?|is my name " + ON,
                            match -> new ListAsk.Mine()),
                    ListRule.of(
                            "why (?:was|am|did) i (?:get |been )?(?:taken off|removed from|put"
                                    + " on|added to) "
                                    + LIST,
                            match -> new ListAsk.Mine()),
                    ListRule.of(
                            "how (?:do|can) i (?:join|leave|get (?:on|onto|off)|come"
                                    + " off|unsubscribe from) "
                                    + LIST,
                            match -> new ListAsk.Mine()),
                    ListRule.of(
                            "why not|why am i not|but why|why am i|how come|why is that",
                            match -> new ListAsk.MineStill()));

    private static List<ListRule> off() {
        return List.of(
                ListRule.of(
                        "(?:take|remove|drop) me (?:off|from)(?: " + LIST + ")?" + TIME,
                        match -> new ListAsk.TakeMeOff(group(match, 1))),
                ListRule.of(
                        "(?:(?:(?:i )?(?:can i )?(?:come|get|be(?: taken)?) off)|(?:can i )?leave) "
                                + LIST
                                + TIME,
                        match -> new ListAsk.TakeMeOff(group(match, 1))),
                ListRule.of(
                        "i (?:don't want|do not want|no longer want|want no longer) to be "
                                + ON
                                + "(?: any ?more| any longer)?",
                        match -> new ListAsk.TakeMeOff("")),
                ListRule.of(
                        "opt (?:me )?out of " + LIST + TIME,
                        match -> new ListAsk.TakeMeOff(group(match, 1))),
                ListRule.of(
                        "(?:stop|do not|don't) send(?:ing)? me (?:any )?" + MAILS + TIME,
                        match -> new ListAsk.TakeMeOff(group(match, 1))),
                ListRule.of(
                        "unsubscribe(?: me)?(?: from " + LIST + ")?" + TIME,
                        match -> new ListAsk.TakeMeOff(group(match, 1))));
    }

    private static List<ListRule> on() {
        return List.of(
                ListRule.of(
                        "(?:put|add) me (?:back )?(?:on|to|onto)(?: " + LIST + ")?",
                        match -> new ListAsk.PutMeOn()),
                ListRule.of(
                        "(?:can i |may i )?be (?:added (?:back )?to|put (?:back )?on|back on|on) "
                                + LIST,
                        match -> new ListAsk.PutMeOn()),
                ListRule.of("(?:can i |may i )?join " + LIST, match -> new ListAsk.PutMeOn()),
                ListRule.of("i should be " + ON, match -> new ListAsk.PutMeOn()),
                ListRule.of(
                        "subscribe(?: me)?(?: to " + LIST + ")?", match -> new ListAsk.PutMeOn()));
    }

    private static final List<ListRule> MOVED =
            List.of(
                    ListRule.of(
                            HAVE + "moved (?:from .{2,60}? )?to " + PLACE,
                            match -> new ListAsk.Moved(place(match.group(1)), true)),
                    ListRule.of(
                            HAVE
                                    + "(?:changed|switched|moved|transferred) "
                                    + UNIT
                                    + " (?:from .{2,60}? )?to "
                                    + PLACE,
                            match -> new ListAsk.Moved(place(match.group(1)), true)),
                    ListRule.of(
                            "my (?:new )?"
                                    + UNIT
                                    + " (?:has changed to|changed to|is(?: now)?) "
                                    + PLACE,
                            match -> new ListAsk.Moved(place(match.group(1)), false)),
                    ListRule.of(
                            HAVE
                                    + "(?:transferred|switched|changed) (?:from .{2,60}? )?to "
                                    + PLACE,
                            match -> new ListAsk.Moved(place(match.group(1)), false)),
                    ListRule.of(
                            HAVE + "(?:joined|started in) " + PLACE,
                            match -> new ListAsk.Moved(place(match.group(1)), false)),
                    ListRule.of(
                            "i(?:'m| am)(?: now)? (?:in|at|with) " + PLACE,
                            match -> new ListAsk.Moved(place(match.group(1)), false)),
                    ListRule.of(
                            "i (?:now work|work now|work) (?:in|for|at) " + PLACE,
                            match -> new ListAsk.Moved(place(match.group(1)), false)));

    /** "Physics" for "Department of Physics" and for "Physics department". */
    private static String place(String said) {
        String bare =
                said.strip()
                        .replaceFirst("(?i)^(?:department|school|faculty) of ", "")
                        .replaceFirst("(?i) (?:department|school|faculty)$", "");
        return bare.isBlank() ? said.strip() : bare;
    }
}
