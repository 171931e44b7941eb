package io.benchmate.ask;

import io.benchmate.ask.CellAsk.Content;
import io.benchmate.plan.Field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what belongs to no one theme: "which are cross-cutting?" asks for the theme that is called
 * "All" or the like; where a plan has none, and where more than one theme is asked for, for the
 * actions that stand under several.
 */
final class AcrossThemes {
    private static final String THEMES = "(?:themes?|sections?|pillars?|headings?)";
    private static final String SINGLE =
            "(?:just |only )?(?:one|any one|a single|a particular|any particular|one particular) "
                    + THEMES;

    private static final Pattern ACROSS =
            Pattern.compile(
                    "\\b(?:are |is )?(?:cross[- ]cutting|overarching)\\b(?: (?:ones?|actions?))?"
                        + "|\\b(?:go|goes|cut|cuts|run|runs|apply|applies|spans?|covers?|sits?|comes?|falls?|belongs?|relates?|counts?|serves?|ticks?|hits?|works?)(?:"
                        + " right)?(?: (?:across|to|under|over|for|towards?|in))?"
                        + " (?:all|every|each|the lot|the whole lot|the board)(?: of)?(?: the| our|"
                        + " three| four| five| six)*(?: "
                            + THEMES
                            + ")?(?: (?:rather than|and not|instead of|not) "
                            + SINGLE
                            + ")?$|\\b(?:do not|not|nt|without)(?: (?:really|tied|belong|stuck|fit"
                            + "|fitted|limited|in|to|under|just))* "
                            + SINGLE
                            + "\\b");

    private static final Pattern SEVERAL =
            Pattern.compile(
                    "\\b(?:(?:are|is|sit|sits|come|comes|fall|falls|stand|stands|count|counts|have|has|with|in|under|for|towards?)"
                        + " )*(?:more than one|two or more|several|two|multiple|both) "
                            + THEMES
                            + "\\b(?: at once)?");

    /** Only who asks for a list asks so: "does it go across the board?" asks about one. */
    private static final Pattern LIST =
            Pattern.compile(
                    "^(?:(?:and|so|but|ok|show me|give me)"
                            + " )*(?:which|what|any|anything|list|show|how many|the)\\b");

    /** What plans call the theme of what belongs to all. */
    private static final Set<String> ALL =
            Set.of(
                    "all",
                    "all themes",
                    "cross cutting",
                    "cross-cutting",
                    "overarching",
                    "overall",
                    "general",
                    "whole plan");

    private AcrossThemes() {}

    /** The theme of what belongs to all, where the question asks for it; its words are taken. */
    static Set<String> in(Utterance said, List<String> themes) {
        Set<String> all = themes.stream().filter(AcrossThemes::isAll).collect(Collectors.toSet());
        return !all.isEmpty() && said.has(LIST) && said.take(ACROSS).isPresent() ? all : Set.of();
    }

    /** That an action must stand under more than one; the words are taken. */
    static Optional<CellAsk> several(Utterance said, List<String> themes) {
        if (!said.has(LIST)) {
            return Optional.empty();
        }
        return said.take(SEVERAL)
                .or(
                        () ->
                                themes.stream().anyMatch(AcrossThemes::isAll)
                                        ? Optional.empty()
                                        : said.take(ACROSS))
                .map(_ -> new CellAsk(Field.THEME, Content.SEVERAL_NAMES, "several themes"));
    }

    private static boolean isAll(String theme) {
        return ALL.contains(String.join(" ", Wording.words(theme)));
    }
}
