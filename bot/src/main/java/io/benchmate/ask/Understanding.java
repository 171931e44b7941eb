package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * From words to an intent: each part of the grammar takes its words, and what is left is the topic.
 * Pure.
 */
final class Understanding {
    private static final Pattern TURN =
            Pattern.compile(
                    "(?:show |see |give me |and |the |please )*(?:more|next page|next|rest|show"
                        + " more|more please|the rest|carry on|continue|go on|page (\\d{1,3}))(?:"
                        + " please)?");
    private static final Pattern MANY =
            Pattern.compile(
                    "\\bwhich (?!one is|one was|one"
                        + " of)|\\bones\\b|\\blist\\b|\\ball\\b|\\banything\\b|\\bany\\b|\\bactions\\b|\\beverything\\b|\\bthose\\b|\\bthings\\b|\\bstuff\\b");
    private static final Pattern SINGLE =
            Pattern.compile(
                    "^(?:(?:so|and|ok|hi|please|but|hey|hello)"
                        + " )*(?:is|are|was|were|has|have|did|does|do|why|when|who|where|will|can|what"
                        + " (?:is|was) the status|what colour|how)\\b");
    private static final Pattern THE_ONE = Pattern.compile("\\bthe [\\w ]+ (?:one|action)\\b");
    private static final Pattern TALLY =
            Pattern.compile(
                    "\\bhow many\\b(?: of)?(?:"
                        + " (?:the|those|these|them|our|actual|separate|different|open|total))*(?:"
                        + " (?:actions?|ones|items|rows|tasks|things|points|plans?)|(?="
                        + " (?:are|is|have|has|do|does|did|will|were|fall|come|sit|need|@))|$)|\\b(?:number|count|total"
                        + " number) of (?:the )?(?:actions|items|rows|tasks)\\b|\\bcount"
                        + " (?:the|of|up)?\\b|\\bhow many(?= (?:not |non"
                        + " )?(?:blues?|greens?|ambers?|reds?|overdue|outstanding|unfinished|done|finished|completed?|late|left)\\b)");
    private static final Pattern TOP =
            Pattern.compile(
                    "\\b(top|best|bottom|worst|highest|lowest)(?: rated| scoring| scored)?(?:"
                        + " (\\d{1,2}|one|two|three|four|five|six|ten))?(?: (?:actions?|ones?))?(?:"
                        + " by)?(?:"
                        + " (?:rating|ratings|rated|score|scores|scored|scoring|stars|marks))?\\b|\\b(?:most|least)"
                        + " (successful|popular|liked|effective|highly rated|well"
                        + " received)\\b|\\b(?:rated|scored|scores?|did) (?:the"
                        + " )?(best|highest|lowest|worst)\\b");
    private static final String BARE_RANK =
            "(?:(?:what|which|show|me|list|are|is|the|our|give|and|please)"
                    + " )*(?:top|best|bottom|worst|highest|lowest)(?:"
                    + " (?:\\d{1,2}|one|two|three|four|five|six|ten))?(?:"
                    + " (?:actions?|ones?|please|performing|performers))*";
    private static final Pattern RATED =
            Pattern.compile(
                    "\\b(?:rat(?:ed|ing|ings)|scor(?:e|ed|es|ing)|stars?|marks|got|success|above|below|under|over|less|more)\\b");
    private static final Pattern BOUND =
            Pattern.compile(
                    "\\b(under|below|less than|lower than|worse than|fewer than|over|above|more"
                        + " than|higher than|better than|at least)(?: a)? (\\d(?:\\.\\d{1,2})?)(?:"
                        + " stars?| out of 5)?(?! (?:years?|months?|weeks?|days?))\\b");
    private static final Pattern VERSUS =
            Pattern.compile(
                    "^(?:.*\\b(?:compare|comparison of|difference between|differences between|which"
                        + " (?:is|comes|finishes|starts|one is|one comes|of|was|will be|one)(?:"
                        + " (?:due|first|sooner|earlier|later|rated|scored|higher|better|done|next|last|lower|finished|is|comes|up|to|happening|happens|the|more|urgent|starts|finish))*(?:"
                        + " by rating)?)\\s+)?(.+?) (?:compared"
                        + " (?:with|to)|versus|vs|against|or|rather than)"
                        + " (.+)$|\\b(?:compare|comparison of|difference between|differences"
                        + " between) (.+?) (?:and|with|to) (.+)$");
    private static final Pattern COMPARES =
            Pattern.compile(
                    "\\bcompar|\\bversus\\b|\\bvs\\b|\\bdifferen|\\bwhich"
                        + " (?:is|comes|finishes|starts|one|of|was|will|happens|has)\\b.*\\bor\\b|\\b(?:first|sooner|earlier|later|higher|better|before)\\b.*\\bor\\b|\\bor\\b.*\\b(?:first|sooner|earlier|later|higher|better)\\b");

    private final IndexedPlan plan;
    private final LocalDate today;
    private final Definitions definitions;

    Understanding(IndexedPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        this.definitions = new Definitions(plan.plan().facts(), plan.codes());
    }

    Intent of(String text) {
        Utterance said = plan.utterance(text);
        return Courtesies.in(said)
                .or(() -> turn(said))
                .or(() -> definitions.in(said))
                .or(() -> compare(said))
                .orElseGet(() -> look(said));
    }

    private static Optional<Intent> turn(Utterance said) {
        var matcher = TURN.matcher(said.line());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String page = matcher.group(1);
        return Optional.of(new Intent.Turn(page == null ? 0 : Integer.parseInt(page)));
    }

    private Optional<Intent> compare(Utterance said) {
        var matcher = VERSUS.matcher(said.line());
        if (!said.has(COMPARES) || !matcher.find()) {
            return Optional.empty();
        }
        int group = matcher.group(1) != null ? 1 : 3;
        Set<Asked> asked = new HashSet<>(AskedWords.in(new Utterance(said.words())));
        List<PlanQuery> sides = new ArrayList<>();
        for (String side : List.of(matcher.group(group), matcher.group(group + 1))) {
            Utterance part = new Utterance(List.of(side.strip().split(" ")));
            AskedWords.in(part);
            Draft draft = draft(part);
            sides.add(draft.query);
            if (!draft.missing.isEmpty()
                    || (draft.query.named().isEmpty() && draft.query.topic().known().isEmpty())) {
                return Optional.empty();
            }
        }
        if (asked.isEmpty()
                && said.has(Pattern.compile("\\b(?:first|sooner|earlier|later|before)\\b"))) {
            asked.add(Asked.WHEN);
        }
        return Optional.of(new Intent.Compare(sides, asked));
    }

    private Intent look(Utterance said) {
        Optional<Intent> ranked = rank(said);
        if (ranked.isPresent()) {
            return ranked.get();
        }
        Codes.Found codes = plan.codes().in(said);
        boolean tally = codes.actions().isEmpty() && said.take(TALLY).isPresent();
        boolean single =
                said.has(SINGLE)
                        && !said.has(
                                Pattern.compile("\\bany(?:thing)?\\b|\\bones\\b|\\bactions\\b"));
        Draft draft = draft(said, codes);
        if (!draft.missing.isEmpty() && draft.query.named().isEmpty()) {
            return new Intent.NoSuch(draft.missing);
        }
        if (tally
                && (draft.query.filters()
                        || draft.query.topic().known().isEmpty()
                        || draft.asked.isEmpty())) {
            return new Intent.Tally(draft.query);
        }
        boolean one =
                single
                        && (!draft.query.topic().known().isEmpty()
                                || !draft.query.named().isEmpty());
        Breadth breadth =
                said.has(THE_ONE) || (one && !said.has(MANY))
                        ? Breadth.ONE
                        : said.has(MANY) ? Breadth.MANY : Breadth.FEW;
        return new Intent.Look(one ? draft.single() : draft.query, draft.asked, breadth);
    }

    private Optional<Intent> rank(Utterance said) {
        Optional<MatchResult> top = said.find(TOP);
        boolean rated = said.has(RATED) && plan.has(io.benchmate.plan.Field.RATING);
        boolean bound = said.find(BOUND).isPresent();
        boolean bare = plan.has(io.benchmate.plan.Field.RATING) && said.line().matches(BARE_RANK);
        boolean asks =
                bare
                        || top.isPresent()
                                && (rated
                                        || said.has(
                                                Pattern.compile(
                                                        "\\b(?:rat(?:ed|ing|ings)|scor(?:e|ed|es|ing)|stars?)\\b")));
        if (!asks || bound) {
            return Optional.empty();
        }
        said.take(TOP);
        said.takeAll(
                Pattern.compile(
                        "\\b(?:rat(?:ed|ing|ings)|scor(?:e|ed|es|ing)|stars?|marks|got|success)\\b"));
        MatchResult found = top.get();
        String line = found.group();
        boolean highest = !line.matches(".*\\b(?:bottom|worst|lowest|least)\\b.*");
        int many = found.group(2) == null ? 1 : number(found.group(2));
        return Optional.of(new Intent.Rank(draft(said).query, highest, many));
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

    private Draft draft(Utterance said) {
        return draft(said, plan.codes().in(said));
    }

    private Draft draft(Utterance said, Codes.Found codes) {
        RatingAsk rating =
                said.take(BOUND)
                        .filter(found -> plan.has(io.benchmate.plan.Field.RATING))
                        .map(Understanding::bound)
                        .orElse(null);
        DateAsk date = codes.actions().isEmpty() ? DateWords.in(said, today).orElse(null) : null;
        StatusAsk status = StatusWords.in(said).orElse(null);
        Set<Asked> asked = AskedWords.in(said);
        Draft draft = new Draft(codes, asked, status);
        List<Party> owners = owners(said);
        Set<String> themes = themes(said);
        Topic topic = plan.topics().of(said);
        draft.query =
                new PlanQuery(codes.actions(), null, themes, owners, status, date, rating, topic);
        return draft;
    }

    private static RatingAsk bound(MatchResult found) {
        boolean over =
                found.group(1).matches("over|above|more than|higher than|better than|at least");
        return new RatingAsk(Double.parseDouble(found.group(2)), over, found.group());
    }

    private List<Party> owners(Utterance said) {
        List<Party> owners = new ArrayList<>();
        for (Parties.Found found : plan.parties().in(said)) {
            Utterance rest = new Utterance(said.words());
            boolean alone = aloneWithout(said, found);
            boolean theme =
                    plan.themes().in(rest).stream().anyMatch(one -> one.from() == found.from());
            if (Ownership.meant(said, found, alone, theme)) {
                owners.add(found.party());
                said.take(found.from(), found.until());
                said.take(
                        Pattern.compile(
                                "\\b(?:workstreams?|work"
                                        + " streams?|responsible|team|group|list|plate|hand)\\b"));
            }
        }
        return owners;
    }

    private boolean aloneWithout(Utterance said, Parties.Found found) {
        for (int i = 0; i < said.words().size(); i++) {
            boolean inside = i >= found.from() && i < found.until();
            if (!inside && said.isFree(i) && !Topics.chatter(said.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private Set<String> themes(Utterance said) {
        Set<String> themes = new HashSet<>();
        for (Themes.Found found : plan.themes().in(said)) {
            if (ThemeSense.meant(said, found)) {
                themes.addAll(found.themes());
                said.take(found.from(), found.until());
                said.take(
                        Pattern.compile(
                                "\\b(?:section|theme|heading|pillar|area|workstream)s?\\b"));
            }
        }
        return themes;
    }

    /** What the parts of the grammar found. */
    private static final class Draft {
        private final List<String> missing;
        private final Set<Asked> asked;
        private PlanQuery query = PlanQuery.ALL;

        Draft(
                Codes.Found codes,
                Set<Asked> asked,
                @org.jspecify.annotations.Nullable StatusAsk status) {
            this.missing = codes.missing();
            this.asked = asked;
            if (status != null && !codes.actions().isEmpty()) {
                asked.add(Asked.STATUS);
            }
        }

        /** A question about one action: its status and its date are asked for, not filtered by. */
        PlanQuery single() {
            if (query.status() != null) {
                asked.add(Asked.STATUS);
            }
            if (query.date() != null && query.date().kind() != DateAsk.Kind.DUE_IN) {
                asked.add(Asked.WHEN);
            }
            return query.withoutStatus().withoutDate();
        }
    }
}
