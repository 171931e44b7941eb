package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Mark.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Tells which dates of a cell still stand. A date that was given up, as in "Originally June 2026,
 * now TBC", is no day to be done by; one that is only hoped for, as in "June 2026?", is asked
 * about.
 */
final class Standing {
    private static final int FAR = 6;
    private static final String[] LEADS = {
        "by",
        "in",
        "on",
        "at",
        "the",
        "for",
        "due",
        "end",
        "of",
        "to",
        "be",
        "early",
        "mid",
        "late",
        "date",
        "deadline",
        "target",
        "planned",
        "scheduled",
        "expected",
        "intended",
        "set",
        "(",
        ":",
        ".",
        "-",
        "a",
        "before",
        "until",
        "during",
        "start"
    };
    private static final String[] FORMERLY = {
        "originally", "original", "orig", "previously", "previous", "formerly"
    };
    private static final String[] MOVED = {
        "moved", "rescheduled", "shifted", "delayed", "deferred", "postponed", "slipped"
    };
    private static final String[] GIVEN_UP = {
        "cancelled",
        "canceled",
        "withdrawn",
        "abandoned",
        "scrapped",
        "dropped",
        "missed",
        "lapsed",
        "superseded",
        "discontinued"
    };
    private static final String[] TENTATIVE = {
        "poss",
        "possibly",
        "provisional",
        "provisionally",
        "tentative",
        "tentatively",
        "perhaps",
        "maybe",
        "hopefully",
        "ideally",
        "potentially",
        "probably",
        "prov"
    };

    private Standing() {}

    /** Without the dates that do not stand, as long as the cell tells of another time. */
    static List<Mark> only(Tokens tokens, List<Mark> marks) {
        boolean another =
                marks.stream().anyMatch(mark -> tells(mark) && !isWithdrawn(tokens, mark));
        boolean unset = marks.stream().anyMatch(Mark.Unset.class::isInstance) || isOver(tokens);
        List<Mark> standing = new ArrayList<>();
        LocalDate settled = settled(tokens, marks);
        for (int n = 0; n < marks.size(); n++) {
            Mark mark = marks.get(n);
            Mark next = n + 1 < marks.size() ? marks.get(n + 1) : null;
            if (!(mark instanceof Mark.Date date)) {
                standing.add(isDoubtful(tokens, mark) ? vague(mark) : mark);
            } else if (YearsExplained.are(tokens, date, next)) {
                continue;
            } else if (!isWithdrawn(tokens, mark)) {
                standing.add(isOpen(tokens, date, settled) ? asked(tokens, date) : date);
            } else if (!another) {
                standing.add(
                        unset
                                ? new Mark.Unset(date.from(), date.to())
                                : new Mark.Date(former(tokens, date), date.role()));
            }
        }
        return standing;
    }

    private static boolean tells(Mark mark) {
        return switch (mark) {
            case Mark.Date _, Mark.Repeats _, Mark.Counted _, Mark.Ongoing _, Mark.AtOnce _ -> true;
            case Mark.Unset _, Mark.Vague _, Mark.Condition _ -> false;
        };
    }

    /** "Cancelled (was June 2026)"; "discontinued by June 2026" may well be what is to be done. */
    private static boolean isOver(Tokens tokens) {
        Token next = tokens.at(1);
        return tokens.is(0, GIVEN_UP)
                && (next.text().isEmpty() || next.isSign() || tokens.is(1, "was", "were"));
    }

    /** "(Revised from Nov 2026)" does; "going forward from" and "policy revised from" do not. */
    static boolean isMoved(Tokens tokens, int i) {
        return tokens.is(i, MOVED)
                || (tokens.is(i, "revised", "changed", "amended") && tokens.at(i - 1).isSign())
                || (tokens.is(i, "forward", "back")
                        && tokens.is(i - 1, "moved", "brought", "put", "pushed", "pulled"));
    }

    private static boolean isWithdrawn(Tokens tokens, Mark mark) {
        return mark instanceof Mark.Date date
                && (isFormer(tokens, date) || isGivenUpBehind(tokens, date.to()));
    }

    /** "Originally due in June 2026", "(was June 2026)", "moved from June 2026". */
    private static boolean isFormer(Tokens tokens, Mark.Date date) {
        int i = date.from() - 1;
        while (i > date.from() - FAR && tokens.is(i, LEADS)) {
            i--;
        }
        if (tokens.is(i, "was", "were")) {
            return tokens.at(i - 1).text().isEmpty() || tokens.at(i - 1).isSign();
        }
        boolean single =
                date.span().period() == null || date.span().period().precision() != Precision.SPAN;
        boolean moved = single && tokens.is(i, "from") && hasMoved(tokens, i - 1);
        boolean over = tokens.is(i, GIVEN_UP) && date.role() != Role.UNTIL;
        return moved
                || over
                || tokens.is(i, FORMERLY)
                || (tokens.is(i, "longer") && tokens.is(i - 1, "no"));
    }

    /** "Moved from June 2026", "deferred to June 2027 from June 2026". */
    private static boolean hasMoved(Tokens tokens, int i) {
        boolean moved = isMoved(tokens, i);
        for (int at = i - 1; at > i - FAR && !moved && !tokens.at(at).isSign(); at--) {
            moved = isMoved(tokens, at) && tokens.is(at + 1, "to", "until", "till");
        }
        return moved;
    }

    /** "June 2025 - missed", "June 2025 deadline missed", "June 2025, now TBC". */
    private static boolean isGivenUpBehind(Tokens tokens, int to) {
        int i =
                tokens.skip(
                        to, "-", "(", ",", ":", ";", "deadline", "target", "date", "was", "now");
        Token behind = tokens.at(i + 1);
        boolean ends = behind.text().isEmpty() || behind.isSign();
        int next = tokens.skip(to, "-", "(", ",", ":", ";", ".");
        int now = tokens.skip(next, "now", "new", "revised", "date", "is");
        return (tokens.is(i, GIVEN_UP) && ends)
                || (tokens.is(next, "now", "new", "revised") && isUnset(tokens, now));
    }

    /** Whether the word tells that something will not be, or was not in time. */
    static boolean isGivenUp(Tokens tokens, int i) {
        return tokens.is(i, GIVEN_UP);
    }

    private static boolean isUnset(Tokens tokens, int i) {
        return Phrases.unset(tokens, i) > i && !tokens.is(i, "none", "na", "n", "unknown");
    }

    private static boolean isTentative(Tokens tokens, Mark.Date date) {
        if (date.span().period() == null || isDoubted(tokens, date.to())) {
            return date.span().period() != null;
        }
        int i = date.from() - 1;
        while (i > date.from() - FAR && tokens.is(i, LEADS) && !tokens.is(i, "(")) {
            i--;
        }
        return tokens.is(i, TENTATIVE) || isUnsetBefore(tokens, date.from());
    }

    /** The last day of a date that is settled, or null. */
    private static @Nullable LocalDate settled(Tokens tokens, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> !isWithdrawn(tokens, mark))
                .filter(mark -> mark instanceof Mark.Date date && !isTentative(tokens, date))
                .map(mark -> ((Mark.Date) mark).span().period())
                .filter(Objects::nonNull)
                .map(Period::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** In "ideally June 2026 but by Dec 2026" the later day is settled, but not behind "or". */
    private static boolean isOpen(Tokens tokens, Mark.Date date, @Nullable LocalDate settled) {
        Period hoped = date.span().period();
        boolean outlasted = hoped != null && settled != null && settled.isAfter(hoped.last());
        return (!outlasted || tokens.is(date.to(), "or")) && isTentative(tokens, date);
    }

    private static boolean isDoubted(Tokens tokens, int to) {
        int behind = tokens.skip(to, "(", "-", ",", "[");
        return tokens.is(behind, "?") || isUnset(tokens, behind) || isBracketed(tokens, behind);
    }

    /** "Year 2 (TBC)". */
    private static boolean isDoubtful(Tokens tokens, Mark mark) {
        return mark instanceof Mark.Counted counted && isDoubted(tokens, counted.to());
    }

    private static Mark.Vague vague(Mark mark) {
        return new Mark.Vague(mark.from(), mark.to(), false);
    }

    private static boolean isBracketed(Tokens tokens, int behind) {
        Token next = tokens.at(behind + 1);
        return tokens.is(behind, TENTATIVE) && (next.text().isEmpty() || next.isSign());
    }

    /** "TBC - June 2026", where nothing stands before that could be what is to be confirmed. */
    private static boolean isUnsetBefore(Tokens tokens, int from) {
        return tokens.is(from - 1, "-", "(", ":")
                && tokens.is(from - 2, "tbc", "tbd", "tba")
                && (from == 2 || tokens.at(from - 3).isSign());
    }

    private static Mark.Date asked(Tokens tokens, Mark.Date date) {
        Span span = date.span();
        Clarification open =
                new Clarification(
                        Topic.PART_OF_YEAR,
                        "“"
                                + tokens.words(date.from(), date.to())
                                + "” is not settled here. Which day holds?",
                        List.of());
        return new Mark.Date(span.ask() == null ? span.asking(open) : span, date.role());
    }

    private static Span former(Tokens tokens, Mark.Date date) {
        return Span.unread(
                date.span(),
                "a date that no longer holds",
                new Clarification(
                        Topic.PART_OF_YEAR,
                        "“"
                                + tokens.words(date.from(), date.to())
                                + "” no longer holds here. Which day does?",
                        List.of()));
    }
}
