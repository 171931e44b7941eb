package io.benchmate.ask;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether a theme's name in a question means the theme, or only happens to stand there. */
final class ThemeSense {
    private static final Pattern CUE =
            Pattern.compile(
                    "@ (?:and|or|plus) (?:\\w+"
                        + " ){1,3}(?:ones|actions|things|stuff|sections?|themes?)\\b|@"
                        + " (?:section|theme|heading|pillar|ones?|actions?|stuff|things?|lot|bunch|area|items|tasks|jobs|work|activities|plans?|bits?|side|part|goals?|(?:have|has|need|needs|got)"
                        + " to)\\b|\\b(?:do|does|did|must|should) (?:the )?(?:\\w+ and"
                        + " )?@|\\b(?:under|section|theme|heading|pillar|for|in|within|of|on|about)"
                        + " (?:the )?@");

    private static final Set<String> OF_THEMES =
            Set.of(
                    "section",
                    "theme",
                    "heading",
                    "pillar",
                    "area",
                    "sections",
                    "themes",
                    "pillars");

    private ThemeSense() {}

    static boolean meant(Utterance said, Themes.Found found) {
        String before = String.join(" ", said.words().subList(0, found.from()));
        String after = String.join(" ", said.words().subList(found.until(), said.words().size()));
        Predicate<String> silentHere = Placing.silentIn(said);
        boolean rest = false;
        for (int i = 0; i < said.words().size(); i++) {
            boolean inside = i >= found.from() && i < found.until();
            String word = said.words().get(i);
            boolean silent = silentHere.test(word) || OF_THEMES.contains(word);
            rest |= !inside && said.isFree(i) && !silent;
        }
        boolean cued = CUE.matcher(before + " @ " + after).find();
        return found.whole() ? cued || !rest : cued && !rest;
    }
}
