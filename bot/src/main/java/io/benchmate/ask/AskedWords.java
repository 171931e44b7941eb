package io.benchmate.ask;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds which side of an action is asked about; several may be ("who has it and when"). The
 * wordings stand in {@code asked.txt}.
 */
final class AskedWords {
    /** These are so plain a question that what else its words might ask is talk. */
    private static final Set<Asked> PLAIN =
            EnumSet.of(
                    Asked.CONTACT,
                    Asked.HOUR,
                    Asked.PAY,
                    Asked.ANNEX,
                    Asked.CASE,
                    Asked.WHERE,
                    Asked.COST,
                    Asked.PRICE,
                    Asked.NUMBER,
                    Asked.SHARE,
                    Asked.LENGTH,
                    Asked.WHICH,
                    Asked.FINDING,
                    Asked.REASON,
                    Asked.RATIONALE,
                    Asked.WORDING,
                    Asked.REACHED,
                    Asked.TURNOUT,
                    Asked.DOER,
                    Asked.NAME,
                    Asked.HAPPENED);

    /** No action plan tells these. */
    private static final Set<Asked> UNTOLD =
            EnumSet.of(Asked.CONTACT, Asked.HOUR, Asked.PAY, Asked.ANNEX, Asked.CASE);

    private static final Set<Asked> TALK =
            EnumSet.of(Asked.EVIDENCE, Asked.STATUS, Asked.WHEN, Asked.WHO);

    /** Who has a say over money is asked, not how much of it there is. */
    private static final Pattern DECIDES =
            Pattern.compile(
                    "\\bwho (?:gets to )?(?:decides?|chooses?|agrees|approves|controls?|holds|signs"
                            + " off)\\b");

    private static final List<Wordings> ALL =
            WordFile.lines("asked.txt").stream().map(Wordings::of).toList();
    private static final Likely LIKELY = Likely.of(ALL.stream().map(Wordings::words).toList());

    /** Asks for somebody, not for what is spent. */
    private static final Pattern WHO_DECIDES =
            Pattern.compile(
                    "^who (?:decides?|controls?|holds?|sets?|manages?|looks? after|signs? off)\\b");

    /** Asks for somebody, not for the number, the day or the thing that he settles. */
    private static final Pattern WHO_SETTLES =
            Pattern.compile(
                    "\\bwho (?:(?:gets|is|has|will|would|does) (?:to |it to"
                        + " )?)?(?:say|decid|choos|pick|rul|determin|fix|agre|settl|work|sort)(?:e?s|e|ing)?(?:"
                        + " out| on)? (?:how|which|what|when|where|whether|if|who)\\b");

    /** A turnout that is wanted has not been. */
    private static final Pattern HOPED_FOR =
            Pattern.compile(
                    "\\b(?:are|is) (?:we|they|the \\w+)"
                        + " (?:after|aiming|hoping|going|looking|shooting)\\b|\\b(?:do|does|did)"
                        + " (?:we|they|the \\w+) (?:want|need|expect|hope|aim)\\b");

    private AskedWords() {}

    /** Whether something is asked that no plan tells. */
    static boolean untold(Set<Asked> asked) {
        return asked.stream().anyMatch(UNTOLD::contains);
    }

    /** What is asked of a row that no filter found: what it filtered by is asked for instead. */
    static Set<Asked> of(Intent.Look look) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        asked.addAll(look.asked());
        boolean plain = plain(asked);
        if (look.query().status() != null && !plain) {
            asked.add(Asked.STATUS);
        }
        if (look.query().date() != null && !plain) {
            asked.add(Asked.WHEN);
        }
        return asked;
    }

    /** Whether a thing is asked for that a cell has or has not, such as a sum or a name. */
    static boolean plain(Set<Asked> asked) {
        return asked.stream().anyMatch(PLAIN::contains);
    }

    /** Whether a column of its own tells it, whatever the words of its cells. */
    static boolean ofColumn(Set<Asked> asked) {
        return asked.contains(Asked.RATIONALE) || asked.contains(Asked.PRIORITY);
    }

    /** One line of the file. */
    private record Wordings(Asked side, Pattern words, boolean looks) {
        static Wordings of(String line) {
            boolean looks = line.startsWith("look ");
            String[] parts = (looks ? line.substring(5) : line).split(" +", 2);
            return new Wordings(
                    Asked.valueOf(parts[0]), Pattern.compile("\\b(?:" + parts[1] + ")\\b"), looks);
        }
    }

    /** The sides asked about; their words are taken. */
    static Set<Asked> in(Utterance said) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        List<Focus> focuses = Focus.in(said.words());
        focuses.forEach(focus -> focus(asked, focus, said));
        FocusWords.plain(said.words()).ifPresent(asked::add);
        asked.addAll(worded(said));
        settle(asked, said);
        if (asked.contains(Asked.RHYTHM)) {
            asked.remove(Asked.NUMBER);
        }
        NotAsked.in(said, asked);
        if (plain(asked)) {
            asked.removeAll(TALK);
        }
        return asked;
    }

    /** What the grammar of the question tells; the words that tell it are taken. */
    private static void focus(Set<Asked> asked, Focus focus, Utterance said) {
        if (plain(asked) || !said.isFree(focus.from())) {
            return;
        }
        FocusWords.value(focus, said.words())
                .ifPresent(
                        kind -> {
                            asked.add(kind);
                            FocusWords.telling(focus, kind, said.words())
                                    .forEach(at -> said.take(at, at + 1));
                        });
    }

    private static Set<Asked> worded(Utterance said) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        BitSet likely = said.likely(LIKELY);
        for (int at = likely.nextSetBit(0); at >= 0; at = likely.nextSetBit(at + 1)) {
            Wordings wordings = ALL.get(at);
            boolean there =
                    wordings.looks()
                            ? said.has(wordings.words())
                            : said.find(wordings.words()).isPresent();
            if (there) {
                asked.add(wordings.side());
            }
            if (there && !wordings.looks()) {
                said.takeAll(wordings.words());
            }
        }
        return asked;
    }

    /** Words can point at two sides of which only one is meant. */
    private static void settle(Set<Asked> asked, Utterance said) {
        if (Worded.has(said.line(), WHO_DECIDES)) {
            asked.removeAll(Set.of(Asked.COST, Asked.PRICE));
            asked.add(Asked.WHO);
        }
        if (said.has(WHO_SETTLES)) {
            asked.clear();
            asked.add(Asked.WHO);
        }
        boolean counted = asked.contains(Asked.TURNOUT) || asked.contains(Asked.NUMBER);
        if (counted && said.has(HOPED_FOR)) {
            asked.add(Asked.MEASURE);
        }
        if (asked.contains(Asked.REACHED)) {
            asked.removeAll(Set.of(Asked.MEASURE, Asked.NUMBER));
        }
        if (asked.contains(Asked.PRICE)) {
            asked.remove(Asked.COST);
        }
        if (asked.contains(Asked.MEASURE) && asked.remove(Asked.TURNOUT)) {
            asked.add(Asked.NUMBER);
        }
        if (asked.contains(Asked.COLOUR)) {
            asked.remove(Asked.EVIDENCE);
            asked.remove(Asked.RATING);
        }
        if (said.has(DECIDES) && asked.remove(Asked.COST)) {
            asked.add(Asked.WHO);
        }
    }
}
