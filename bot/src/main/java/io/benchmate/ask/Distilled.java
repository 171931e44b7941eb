package io.benchmate.ask;

import io.benchmate.ask.DistilledWords.Does;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a wordy question comes down to: "please confirm the total number of actions that sit under
 * Recognition" is "how many actions are under Recognition". It is told only where every word is
 * accounted for: each is a value of the plan, or one of those in which people ask any plan for its
 * rows. A word more, and the question is read as it stands; but for sentences beside it that only
 * tell why somebody asks. Used by one thread.
 */
final class Distilled {
    private static final int LONGEST = 400;

    private static final Pattern CLAUSES =
            Pattern.compile(
                    "(?<=[.!?;:…])[.!?]*(?:\\s+|$)|,\\s+|\\n"
                        + "+|\\s+[-–—]+\\s+|\\s+(?=(?:so|because|cos|but)\\s+(?:i|we|that|can|could|what|which|how|who|please|give|show|tell|list)\\b)|\\s+(?=(?:i|we)(?:['’]d|"
                        + " would)? (?:need|want|like|must know|have to"
                        + " know)\\b)|\\s+and\\s+(?=(?:(?:i|we) )?(?:want|need|could do with|would"
                        + " like)\\b)|,?\\s+(?=since (?:i|we|my|our|the|it)\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** What a question is about that goes on from the one before it. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?i)^\\W*(?:and|or|but|so|ok|okay|no|not|just|only|what about|how about|which"
                            + " of|any of|those|them|these|the)\\b");

    private static final String SOMEBODY =
            "(?:i|i['’]?m|i['’]?ve|i['’]?d|i['’]?ll|we|we['’]?re|we['’]?ve|we['’]?ll|my|our|someone|somebody|everybody|the"
                + " (?:boss|dean|team|chair|board|union|vc))";

    /** How people begin to tell why they ask. */
    private static final Pattern OPENS =
            Pattern.compile(
                    "(?i)^\\W*(?:and |so |right |well |ok |just"
                        + " )?(?:(?:since|as|because|cos|before|while|now|when|if|so that|in order"
                        + " to) )?(?:"
                            + SOMEBODY
                            + "|you['’]?d|it['’]?s|there['’]?s|asking because"
                            + " i|doing|writing|putting|to"
                            + " (?:draft|write|plan|prepare|update|finish|build|make))\\b");

    /** What it is about is told: "I ask because of apprentices", "awards are my thing". */
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?i)\\b(?:about|because of|regarding|concerning|with regard to|as far"
                        + " as|interested in|interest|(?:is|are) (?:mine|ours|(?:my|our) (?:\\w+"
                        + " )?(?:job|thing|remit|area|priority|theme|interest|patch|field))|says?|said|thinks?|reckons?|told)\\b");

    /** Points at what was told before it. */
    private static final Pattern POINTS =
            Pattern.compile(
                    "(?i)\\b(?:(?:about|on|of|concern|concerns|with|for|are|is)"
                        + " (?:that|those|these|them|this)|did it|are they|does it|is"
                        + " it)\\b(?=\\W*$|\\W+(?:are|is|under|in|with)\\b)|\\b(?:those|these|them)"
                        + " (?:are|in|under|with|without|that|which|due|rated|on)\\b");

    private static final int SAYS_WHY = 3;

    private static final int STANDS_ALONE = 8;

    /** With these a part of a sentence begins that narrows what is asked. */
    private static final Pattern NARROWS =
            Pattern.compile(
                    "(?i)^\\W*(?:and|with|without|but|or|not|no|only|just|in|under|on|by|from|for|of"
                        + "|where|which|that|due|excluding|except)\\b");

    private static final Pattern THOSE =
            Pattern.compile("(?i)\\b(?:those|them|these|they|their|theirs|it|its)\\b");

    private static final Set<Does> QUIET = EnumSet.of(Does.TALK, Does.THEY);

    /** Two questions in one. */
    private static final Pattern TWICE =
            Pattern.compile("(?i)\\b(?:and|or|also|plus) (?:how|who|what|which|when|why|whose)\\b");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /**
     * What a question comes down to.
     *
     * @param told in plain words
     * @param asked as it was typed, without what was told beside it
     */
    private record Plain(String told, String asked) {}

    private final IndexedPlan plan;
    private final LocalDate today;
    private final boolean alone;
    private final DistilledRead all = new DistilledRead();
    private final DistilledRead beside = new DistilledRead();
    private final List<String> kept = new ArrayList<>();

    private Distilled(IndexedPlan plan, LocalDate today, boolean alone) {
        this.plan = plan;
        this.today = today;
        this.alone = alone;
    }

    /**
     * What to ask instead, where that tells more of what is meant.
     *
     * @param alone whether nothing was asked before that it could go on from
     */
    static Optional<String> better(Question question, IndexedPlan plan, boolean alone) {
        Optional<Plain> found = of(question, plan, alone);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Understanding reads = new Understanding(plan, question.askedOn());
        Plain plain = found.get();
        boolean more = SaysMore.than(reads.of(plain.told(), true), reads.of(plain.asked(), alone));
        return Optional.of(more ? plain.told() : plain.asked())
                .filter(asked -> !asked.equals(question.text()));
    }

    private static Optional<Plain> of(Question question, IndexedPlan plan, boolean alone) {
        String text = question.text();
        if (text.length() > LONGEST || TWICE.matcher(text).find() || !alone && goesOn(text)) {
            return Optional.empty();
        }
        List<String> clauses =
                CLAUSES.splitAsStream(text)
                        .map(String::strip)
                        .filter(clause -> !clause.isEmpty())
                        .toList();
        if (clauses.stream().noneMatch(plan.distilling()::maybe)) {
            return Optional.empty();
        }
        Distilled read = new Distilled(plan, question.askedOn(), alone);
        return read.reads(clauses)
                ? PlainQuestion.of(plan, read.all)
                        .map(told -> new Plain(told, read.asked(text, clauses.size())))
                : Optional.empty();
    }

    private static boolean goesOn(String text) {
        return GOES_ON.matcher(text).find() || Wording.words(text).size() < STANDS_ALONE;
    }

    private String asked(String text, int clauses) {
        return kept.size() < clauses ? String.join(" ", kept) : text;
    }

    /** Whether some clauses ask and are accounted for, and the others may be left out. */
    private boolean reads(List<String> clauses) {
        for (String clause : clauses) {
            DistilledRead read = plan.distilling().of(clause, today);
            if (read.whole) {
                all.add(read);
                kept.add(clause);
            } else if (!leftOut(clause, read)) {
                return false;
            }
        }
        boolean asks = !QUIET.containsAll(all.does) || all.values() > 0 || !all.times.isEmpty();
        boolean known = beside.ratings.isEmpty() && beside.codes.isEmpty();
        boolean judged = beside.does.contains(Does.HIGH) || beside.does.contains(Does.LOW);
        boolean points =
                kept.size() < clauses.size()
                        && kept.stream().anyMatch(clause -> POINTS.matcher(clause).find());
        return !kept.isEmpty()
                && asks
                && known
                && !judged
                && !points
                && !pointsBack()
                && spokenOf();
    }

    /**
     * "Those" are what was shown before, unless this message itself tells whom or what it means.
     */
    private boolean pointsBack() {
        return !alone
                && beside.values() + beside.names.size() == 0
                && kept.stream().anyMatch(clause -> THOSE.matcher(clause).find());
    }

    private boolean leftOut(String clause, DistilledRead read) {
        Utterance said = new Utterance(Wording.words(clause));
        boolean why =
                OPENS.matcher(clause).find()
                        || Gist.isContext(clause) && !NARROWS.matcher(clause).find();
        boolean says =
                said.words().size() < SAYS_WHY
                        || !read.times.isEmpty()
                        || DIGIT.matcher(clause).find()
                        || NARROWS.matcher(clause).find();
        boolean silent = plan.topics().of(said).known().isEmpty();
        boolean about = !silent && (!why || ABOUT.matcher(clause).find());
        if (clause.endsWith("?")
                || Gist.isPlace(clause)
                || Gist.asks(clause)
                || says && !why
                || about) {
            return false;
        }
        beside.add(read);
        return true;
    }

    /** "They" are the owner, or the theme, that was spoken of beside the question. */
    private boolean spokenOf() {
        boolean they = all.does.remove(Does.THEY);
        if (all.does.contains(Does.MEANS) || all.does.contains(Does.TELLS)) {
            return meant();
        }
        boolean has = !all.owners.isEmpty() || !all.themes.isEmpty() || !all.either.isEmpty();
        if (!beside.colours.isEmpty()) {
            return false;
        }
        if (beside.values() == 0) {
            return !they || has;
        }
        if (!they || has || beside.values() > 1) {
            return false;
        }
        all.owners.addAll(beside.owners);
        all.themes.addAll(beside.themes);
        all.either.addAll(beside.either);
        return true;
    }

    /** "I got stuck on TPB, what do those letters mean?" */
    private boolean meant() {
        boolean one = beside.values() + beside.names.size() == 1;
        if (all.values() + all.names.size() == 0 && one) {
            all.names.addAll(beside.names);
            all.owners.addAll(beside.owners);
            all.colours.addAll(beside.colours);
            return true;
        }
        return beside.values() + beside.names.size() == 0;
    }
}
