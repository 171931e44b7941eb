package io.benchmate.ask;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds questions for the highest or lowest ratings, and bounds on them. */
final class RatingWords {
    /** These speak of ratings by themselves: "best liked", "people's favourite". */
    private static final String LIKED =
            "(?:most|least|best|worst) (?:popular|liked|loved|(?:well"
                + " )?(?:received|reviewed|regarded|thought"
                + " of)|appreciated|valued|judged)\\b|(?:least"
                + " )?favourites?\\b|(?:liked?|loved?|enjoyed|valued) (?:the"
                + " )?(?:best|most|least|worst)\\b|went down (?:the"
                + " )?(?:best|worst)\\b|(?:biggest|greatest)"
                + " (?:flop|failure|disappointment|hit|success)\\b|(?:bombed|flopped)\\b|(?:think|thought|thinks)"
                + " (?:the )?(?:least|most|worst|best) of\\b";

    private static final Pattern FAVOURITE = Pattern.compile("\\b(?:" + LIKED + ")");

    private static final Pattern TOP =
            Pattern.compile(
                    "\\b(?:(?:(\\d{1,2}|two|three|four|five|six|ten) )?(?:"
                            + LIKED
                            + ")|(?:(\\d{1,2}|two|three|four|five|six|ten)"
                            + " )?(top|best|bottom|worst|highest|lowest|strongest|weakest|poorest)(?:"
                            + " rated| marked| scorers?| marks?| stars?| scoring| scored)?(?:"
                            + " (\\d{1,2}|one|two|three|four|five|six|ten))?(?:"
                            + " (?:actions?|ones?))?(?: by)?(?:"
                            + " (?:rating|ratings|rated|score|scores|scored|scoring|stars|marks))?\\b|(?:most|least)"
                            + " (?:successful|effective|highly"
                            + " rated)\\b|(?:most|fewest|least|highest|lowest)"
                            + " (?:stars|marks|points)\\b|(?:rated|scored|scores?|did|does|came|comes|come|finished|ended|is|are)(?:"
                            + " out| up)? (?:the )?(?:best|highest|lowest|worst|top|bottom)\\b)");

    /** "The biggest rating"; the biggest of anything else is no rank. */
    private static final Pattern MOST =
            Pattern.compile(
                    "\\b(?:biggest|greatest|largest|maximum|max|peak|(smallest|minimum|min|tiniest))(?:"
                        + " (?:average|overall|mean|single))? (?:ratings?|scores?)\\b");

    /** "What's bottom of the league?" */
    private static final Pattern LEAGUE =
            Pattern.compile(
                    "\\b(?:top|bottom|head|foot) of the (?:league(?:"
                            + " table)?|table|class|pile|list|pops|leaderboard|tree)\\b");

    private static final Pattern BARE_RANK =
            Pattern.compile(
                    "(?:(?:what|which|show|me|list|are|is|the|our|give|and|please)"
                        + " )*(?:(?:\\d{1,2}|two|three|four|five|six|ten)"
                        + " )?(?:top|best|bottom|worst|highest|lowest|strongest|weakest|poorest)(?:"
                        + " (?:\\d{1,2}|one|two|three|four|five|six|ten))?(?:"
                        + " (?:actions?|ones?|please|performing|performers))*(?: (?:in|under|of|out"
                        + " of|among)(?: the| our)? [a-z]+(?: (?:and )?[a-z]+){0,2}?(?:"
                        + " (?:lot|ones|actions|section|theme|stuff|bunch))?)?");
    private static final Pattern RATED =
            Pattern.compile(
                    "\\b(?:rat(?:ed|ing|ings)|scor(?:e|ed|es|ing|ers?)|stars?|mark(?:s|ed)?|got|did|came|success|above|below|under|over|less|more)\\b");
    private static final Pattern SCORED =
            Pattern.compile("\\b(?:rat(?:ed|ing|ings)|scor(?:e|ed|es|ing)|stars?)\\b");

    private RatingWords() {}

    /** The highest or lowest, and how many of them. */
    record Ranked(boolean highest, int top) {}

    /**
     * @param ratings whether the plan has ratings; without, only plain talk of ratings counts
     */
    static Optional<Ranked> rank(Utterance said, boolean ratings) {
        Optional<MatchResult> league = ratings ? said.take(LEAGUE) : Optional.empty();
        if (league.isPresent()) {
            return Optional.of(new Ranked(!league.get().group().matches("bottom.*|foot.*"), 1));
        }
        Optional<MatchResult> most = ratings ? said.take(MOST) : Optional.empty();
        if (most.isPresent()) {
            return Optional.of(new Ranked(most.get().group(1) == null, 1));
        }
        Optional<MatchResult> top = said.find(TOP);
        boolean rated = said.has(SCORED) || (ratings && (said.has(RATED) || said.has(FAVOURITE)));
        boolean bare = ratings && said.is(BARE_RANK);
        if (top.isEmpty() || !(rated || bare) || RatingBounds.has(said)) {
            return Optional.empty();
        }
        said.take(TOP);
        said.takeAll(RATED);
        MatchResult found = top.get();
        boolean highest =
                !found.group()
                        .matches(
                                ".*\\b(?:bottom|worst|lowest|least|fewest|weakest|poorest|flop|flopped|bombed|failure|disappointment)\\b.*");
        return Optional.of(new Ranked(highest, many(found)));
    }

    private static int many(MatchResult found) {
        return Stream.of(found.group(4), found.group(2), found.group(1))
                .filter(Objects::nonNull)
                .findFirst()
                .map(RatingWords::number)
                .orElse(1);
    }

    /** A bound on the rating; its words are taken. */
    static Optional<RatingAsk> bound(Utterance said, boolean ratings) {
        Optional<RatingAsk> bound = ratings ? RatingBounds.in(said) : Optional.empty();
        bound.ifPresent(found -> said.takeAll(SCORED));
        return bound;
    }

    private static int number(String word) {
        return switch (word) {
            case "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "ten" -> 10;
            default -> Integer.parseInt(word);
        };
    }
}
