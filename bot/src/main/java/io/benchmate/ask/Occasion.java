package io.benchmate.ask;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question without why it is asked, be that told before it ("audit are in on Monday, so which
 * actions are overdue?") or behind it. It is left out only where the question by itself says all
 * that it asks by: a theme, an owner, a rating, a date or a status, and nothing else. Pure.
 */
final class Occasion {
    private static final String ASKS =
            "(?:what|which|how many|list|show me|give me|any|are any|is any|(?:out )?of"
                    + " (?:those|these|them)\\b|from (?:those|these)|(?:can|could|will|would)"
                    + " (?:you|i|we)|please)\\b";

    private static final Pattern LAST_ASKS =
            Pattern.compile(
                    "(?is)^(.{8,})(?:(?:[,;:.!?]|\\s[-–—])\\s+(?:(?:and|so|but|hence|therefore|anyway)\\s+)*|\\s+so\\s+)("
                            + ASKS
                            + "[^?!]{8,}?)[?!.\\s]*$");

    /** A question mark and one statement behind it, or several. */
    private static final Pattern TOLD_BEHIND =
            Pattern.compile(
                    "(?is)^(.{10,}?\\?)\\s+(?!" + ASKS + "|who|when|why|how|where)([^?]{6,})$");

    /** Who asks for his own, or for what "it" is, needs the rest. */
    private static final Pattern LEANS =
            Pattern.compile(
                    "(?i)\\b(?:it|its|they|them|theirs?|those|these|this|he|she|i|we|us|me|my|our|ours|mine|then|there|else|the"
                        + " (?:work"
                        + " ?streams?|groups?|teams?|sections?|themes?|areas?|headings?|pillars?|committees?|boards?|departments?)(?=$|[?,.]|"
                        + " (?!of\\b))|other|others|rest|same)\\b|\\bthat(?=$|[?,."
                        + " ](?!(?:is|are|was|were|has|have|had|will|falls?|comes?|needs?|got)\\b))");

    private static final Pattern OWN =
            Pattern.compile(
                    "(?i)\\b(?:ours?|mine|my|us|me)\\b(?<!\\b(?:give|show|tell|send|let) me)");

    /** "Some have TBD in them, which actions are those?" */
    private static final Pattern ARE_THOSE =
            Pattern.compile(
                    "(?i)(?:which|what)(?: actions| ones| rows)? (?:are|is)"
                            + " (?:they|those|these|that|it)");

    private static final Pattern THOSE =
            Pattern.compile(
                    "(?i).*\\b(?:they|(?:some|a few|several|a couple)(?: of (?:them|the actions|our"
                            + " actions)| actions| rows| ones)?)(?:['’](?=[vr]e\\b)|"
                            + " )((?:ve|re|have|are|were|had)\\b)(?: got)? (.{3,60})$");

    /** So many words say by themselves what they ask; "what comes next" does not. */
    private static final int SAYS_ENOUGH = 4;

    /** Of two questions none is the occasion of the other. */
    private static final Pattern ALSO_ASKED =
            Pattern.compile(
                    "(?i)(?:^|[;:.!?]\\s+)(?:is|are|was|were|do|does|did|has|list|show|any)\\b|(?:^|[,;:.!?]\\s+|\\b(?:and|but|so)\\s+)(?:what|which|whose|when|where|why|how)\\b|^\\W*who\\b");

    private static final Pattern WE = Pattern.compile("(?i)\\b(?:i|we)\\b");

    /** A statement, and no part of a question: "with a rating of 3, which are they?" */
    private static final Pattern STATES =
            Pattern.compile(
                    "(?i)^(?!\\s*(?:in|with|without|for|of|out"
                        + " of|by|under|on|from|among|every|each|as|to|at|between|within)\\b(?!.*\\bi\\b)).*\\b(?:i|i['’]?(?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|is|are|was|were|has|have|had|wants?|wanted|needs?|needed|loves?|likes?|hates?|will|said|says|asked|asks|asking|keeps?|came|comes?|going|doing|building|putting|writing|sorting|updating|planning|preparing|working|trying)\\b");

    /** Dates that somebody tells of himself are those of his diary. */
    private static final Pattern SOMEBODY =
            Pattern.compile(
                    "(?i)\\b(?:i|i['’]?(?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|my|our|someone|somebody|they|he|she)\\b");

    private static final Pattern REQUEST =
            Pattern.compile(
                    "(?i)^(?:please |(?:can|could|will|would) (?:you|i|we) (?:please |just |kindly"
                        + " )*(?:tell me|see|have|list|show me|give me|let me (?:know|have)|get)\\b"
                        + " )+");

    private final IndexedPlan plan;
    private final LocalDate today;

    Occasion(IndexedPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    /** The question alone; the whole text where it needs that. */
    String without(String text) {
        return toldBehind(text).or(() -> toldBefore(text)).orElse(text);
    }

    private Optional<String> toldBehind(String text) {
        Matcher behind = TOLD_BEHIND.matcher(text.strip());
        if (!behind.matches()) {
            return Optional.empty();
        }
        String asked = behind.group(1);
        return !narrows(behind.group(2)) && saysAll(asked) ? Optional.of(asked) : Optional.empty();
    }

    private Optional<String> toldBefore(String text) {
        Matcher last = LAST_ASKS.matcher(text.strip());
        if (!last.matches()) {
            return Optional.empty();
        }
        String told = last.group(1);
        String asked = REQUEST.matcher(last.group(2)).replaceFirst("");
        boolean bare = Wording.words(asked).size() < SAYS_ENOUGH;
        if (bare || ALSO_ASKED.matcher(told).find() || isOwn(told, asked)) {
            return Optional.empty();
        }
        Optional<String> back = new PointsBack(plan).in(told, asked).filter(put -> saysAll(put));
        if (back.isPresent()) {
            return back;
        }
        Optional<String> those = those(told, asked);
        if (those.isPresent()) {
            return those;
        }
        boolean alone =
                STATES.matcher(told).find()
                        && !LEANS.matcher(asked).find()
                        && !narrows(told)
                        && saysAll(asked);
        return alone ? Optional.of(asked) : Optional.empty();
    }

    private Optional<String> those(String told, String asked) {
        Matcher some = THOSE.matcher(told);
        return ARE_THOSE.matcher(asked).matches() && some.find()
                ? Optional.of(
                                "which actions %s %s"
                                        .formatted(
                                                some.group(1).endsWith("re") ? "are" : "have",
                                                some.group(2)))
                        .filter(this::saysAll)
                : Optional.empty();
    }

    /** Whose team somebody is in says what "ours" are. */
    private boolean isOwn(String told, String asked) {
        return OWN.matcher(asked).find()
                || WE.matcher(asked).find() && !plan.parties().in(plan.whole(told)).isEmpty();
    }

    /** Whether all that it asks by is a filter. */
    private boolean saysAll(String asked) {
        return read(asked)
                .filter(query -> query.filters() && query.named().isEmpty())
                .filter(query -> query.topic().known().isEmpty())
                .isPresent();
    }

    /** Whether what is told beside the question may narrow it. */
    private boolean narrows(String told) {
        return read(told)
                .filter(
                        query ->
                                !query.owners().isEmpty()
                                        || !query.themes().isEmpty()
                                        || query.status() != null
                                        || query.rating() != null
                                        || query.date() != null && !SOMEBODY.matcher(told).find()
                                        || !query.named().isEmpty())
                .isPresent();
    }

    private Optional<PlanQuery> read(String text) {
        return Queries.of(new Understanding(plan, today).of(text));
    }
}
