package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.ListRule.LIST;
import static io.benchmate.teams.desk.ListRule.ON;

import java.util.List;
import java.util.stream.Stream;

/** What is asked about a mailing list as a whole: how many, how fresh, whose it is. Pure. */
final class ListStateWords {
    private ListStateWords() {}

    static List<ListRule> rules() {
        return Stream.of(NUMBERS, FRESHNESS).flatMap(List::stream).toList();
    }

    private static final List<ListRule> NUMBERS =
            List.of(
                    ListRule.of(
                            "how many (?:technicians|people|members|of us)? ?"
                                    + "(?:(?:do we have|have we got|are there|are) )?(?:now )?"
                                    + ON
                                    + "(?: now)?",
                            match -> new ListAsk.HowMany()),
                    ListRule.of(
                            "how (?:big|long|large) is "
                                    + LIST
                                    + "|(?:what(?:'s| is) )?the (?:size|length) of "
                                    + LIST
                                    + "|how (?:much )?(?:has|is) "
                                    + LIST
                                    + " (?:grown|growing)|(?:has|is) "
                                    + LIST
                                    + " (?:grown|growing)",
                            match -> new ListAsk.HowMany()),
                    ListRule.of(
                            "(?:how is )?"
                                    + LIST
                                    + "(?:'s)? (?:size|growth)(?: against (?:the |its )?target)?"
                                    + "|(?:the )?growth of "
                                    + LIST
                                    + "|how far (?:are we|is "
                                    + LIST
                                    + ") from (?:the |our |its )?growth target"
                                    + "|are we on target for "
                                    + LIST
                                    + " growth|is "
                                    + LIST
                                    + " on target",
                            match -> new ListAsk.HowMany()),
                    ListRule.of(
                            "who(?:'s| is| are)(?: all)?(?: currently| now)? "
                                    + ON
                                    + "|(?:show (?:me )?|list )?(?:everyone|everybody|all (?:the"
                                    + " )?members|the members)(?: who (?:is|are))? (?:on|in|of) "
                                    + LIST
                                    + "|(?:export|download|print) (?:(?:everyone|everybody|the"
                                    + " members|the names) (?:on|of) )?"
                                    + LIST
                                    + "(?: (?:as|to|in) (?:an? )?(?:csv|excel|file|spreadsheet))?",
                            match -> new ListAsk.Everybody()));

    private static final List<ListRule> FRESHNESS =
            List.of(
                    ListRule.of(
                            "(?:when(?:'s| is| was) )?(?:the )?(?:next|last) (?:list )?sync(?: of "
                                    + LIST
                                    + ")?(?: due)?|(?:when(?:'s| is| was) )?(?:the )?(?:next|last)"
                                    + " (?:list run|run(?: of "
                                    + LIST
                                    + ")?)(?: due)?",
                            match -> new ListAsk.Fresh()),
                    ListRule.of(
                            "when (?:do|does|will|did) (?:"
                                    + LIST
                                    + "|you) (?:next |last )?(?:be )?sync(?:ed)?(?: next|"
                                    + " again)?(?: "
                                    + LIST
                                    + ")?|when (?:was|is) "
                                    + LIST
                                    + " (?:last|next) (?:synced|updated|run|checked|brought up to"
                                    + " date)",
                            match -> new ListAsk.Fresh()),
                    ListRule.of(
                            "how (?:fresh|old|current|recent|up to date) is "
                                    + LIST
                                    + "|is "
                                    + LIST
                                    + " (?:up to date|in sync|fresh|current)",
                            match -> new ListAsk.Fresh()),
                    ListRule.of(
                            "who (?:owns|is the (?:owner|deputy) of) (?:the |our |this )?list"
                                    + "|who(?:'s| is) the list's (?:owner|deputy)"
                                    + "|who (?:do|can|should) i (?:ask|tell|talk to) about "
                                    + LIST,
                            match -> new ListAsk.Kept()));
}
