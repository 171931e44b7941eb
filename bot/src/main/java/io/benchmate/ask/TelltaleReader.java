package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the telltale of a pattern off its text: runs of letters that every match holds, and of
 * alternatives one at least. What it does not know it skips, and then less is told; a construct
 * that might mislead it leaves nothing told. Used once for one pattern.
 */
final class TelltaleReader {
    /** Stands for the edge of a word, or of the text, while texts are put together. */
    static final char EDGE = '\u0001';

    /** So many texts at most are put together. */
    private static final int MOST = 32;

    private static final int MOST_ALTERNATIVES = 128;

    private static final String EDGES = String.valueOf(EDGE);

    private final String pattern;
    private int at;

    private TelltaleReader(String pattern) {
        this.pattern = pattern;
    }

    static Telltale read(String pattern) {
        try {
            TelltaleReader reader = new TelltaleReader(pattern);
            Part whole = reader.alternatives();
            return reader.at == pattern.length() ? whole.telltale() : Telltale.NONE;
        } catch (Unread _) {
            return Telltale.NONE;
        }
    }

    private static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unread() {
            super(null, null, false, false);
        }
    }

    /**
     * A part of the pattern.
     *
     * @param texts all that it can match, where they are few; else null
     * @param needs what holds besides wherever it matches
     */
    private record Part(@Nullable Set<String> texts, List<Telltale> needs) {
        static final Part UNKNOWN = new Part(null, List.of());

        static Part text(String text) {
            return new Part(Set.of(text), List.of());
        }

        static Part needing(Telltale need) {
            return new Part(null, List.of(need));
        }

        Telltale telltale() {
            List<Telltale> all = new ArrayList<>(needs);
            if (texts != null) {
                all.add(Telltale.spelt(texts));
            }
            return Telltale.all(all);
        }
    }

    private Part alternatives() {
        List<Part> parts = new ArrayList<>(List.of(sequence()));
        while (isNext('|')) {
            at++;
            parts.add(sequence());
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        Set<String> texts = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.texts() == null || !part.needs().isEmpty()) {
                return Part.needing(Telltale.any(parts.stream().map(Part::telltale).toList()));
            }
            texts.addAll(part.texts());
        }
        return new Part(texts, List.of());
    }

    private Part sequence() {
        List<Telltale> needs = new ArrayList<>();
        Set<String> run = Set.of("");
        boolean broken = false;
        while (at < pattern.length() && !isNext('|') && !isNext(')')) {
            Part part = counted(one());
            needs.addAll(part.needs());
            Set<String> next = part.texts();
            if (next != null && fit(run, next)) {
                run = joined(run, next);
                continue;
            }
            needs.add(Telltale.spelt(run));
            broken = true;
            run = next == null ? Set.of("") : next;
        }
        if (!broken) {
            return new Part(run, needs);
        }
        needs.add(Telltale.spelt(run));
        return Part.needing(Telltale.all(needs));
    }

    private static boolean fit(Set<String> before, Set<String> after) {
        boolean single = before.size() == 1 || after.size() == 1;
        return before.size() * after.size() <= (single ? MOST_ALTERNATIVES : MOST);
    }

    private static Set<String> joined(Set<String> before, Set<String> after) {
        Set<String> all = new LinkedHashSet<>();
        before.forEach(one -> after.forEach(two -> all.add(one + two)));
        return all;
    }

    /** A part as often as is written behind it. */
    private Part counted(Part once) {
        boolean optional = isNext('?') || isNext('*') || pattern.startsWith("{0", at);
        boolean several = isNext('*') || isNext('+') || isNext('{');
        if (!optional && !several) {
            return once;
        }
        at = isNext('{') ? end('}') : at + 1;
        if (isNext('?') || isNext('+')) {
            at++;
        }
        if (!optional) {
            return Part.needing(once.telltale());
        }
        if (several || once.texts() == null || !once.needs().isEmpty()) {
            return Part.UNKNOWN;
        }
        Set<String> maybe = new LinkedHashSet<>(once.texts());
        maybe.add("");
        return new Part(maybe, List.of());
    }

    private Part one() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped();
            case '.' -> Part.UNKNOWN;
            case '^', '$' -> Part.text(EDGES);
            default -> text(next);
        };
    }

    private static Part text(char character) {
        if (Character.isSurrogate(character)) {
            throw new Unread();
        }
        return Part.text(String.valueOf(Letters.plain(character)));
    }

    private Part group() {
        if (!isNext('?')) {
            return closed();
        }
        at++;
        if (skips("=") || skips("<=")) {
            // It is looked at, and not passed over.
            return new Part(Set.of(""), List.of(closed().telltale()));
        }
        if (skips("!") || skips("<!")) {
            closed();
            return Part.text("");
        }
        if (isNext('<')) {
            at = end('>');
            return closed();
        }
        return skips(">") ? closed() : flagged();
    }

    /** A group with flags, or flags for what follows. */
    private Part flagged() {
        while (!isNext(':') && !isNext(')')) {
            if (at >= pattern.length() || "ismd-".indexOf(pattern.charAt(at)) < 0) {
                throw new Unread();
            }
            at++;
        }
        if (isNext(':')) {
            at++;
            return closed();
        }
        at++;
        return Part.text("");
    }

    private Part closed() {
        Part inside = alternatives();
        if (!isNext(')')) {
            throw new Unread();
        }
        at++;
        return inside;
    }

    /** A class of characters; its members are told when they are few and each is written out. */
    private Part oneOf() {
        int end = end(']');
        String inside = pattern.substring(at, end - 1);
        at = end;
        boolean listed = inside.chars().noneMatch(one -> "^-[&\\".indexOf(one) >= 0);
        if (!listed || inside.isEmpty() || inside.length() > MOST) {
            return nested(inside);
        }
        Set<String> texts = new LinkedHashSet<>();
        inside.chars().forEach(one -> texts.add(String.valueOf(Letters.plain((char) one))));
        return new Part(texts, List.of());
    }

    private Part nested(String inside) {
        if (inside.indexOf('[') >= 0
                || inside.endsWith("\\")
                || inside.isEmpty()
                || inside.equals("^")) {
            throw new Unread();
        }
        return Part.UNKNOWN;
    }

    private Part escaped() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case 'b', 'A', 'z', 'Z' -> Part.text(EDGES);
            case 'B', 'G' -> Part.text("");
            case 's', 'W', 'n', 't', 'r', 'h' -> Part.text(" ");
            case 'd' -> Part.needing(Telltale.DIGIT);
            case 'w', 'S', 'D' -> Part.UNKNOWN;
            case 'p', 'P' -> {
                at = isNext('{') ? end('}') : at + 1;
                yield Part.UNKNOWN;
            }
            case 'u' -> {
                char written = (char) Integer.parseInt(pattern.substring(at, at + 4), 16);
                at += 4;
                yield text(written);
            }
            case 'Q' -> quoted();
            default -> {
                if (Character.isLetterOrDigit(next)) {
                    throw new Unread();
                }
                yield text(next);
            }
        };
    }

    private Part quoted() {
        int end = pattern.indexOf("\\E", at);
        String text = pattern.substring(at, end < 0 ? pattern.length() : end);
        at = end < 0 ? pattern.length() : end + 2;
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(one -> plain.append(Letters.plain((char) one)));
        return Part.text(plain.toString());
    }

    private boolean skips(String words) {
        boolean there = pattern.startsWith(words, at);
        at += there ? words.length() : 0;
        return there;
    }

    /** Behind the next such character. */
    private int end(char closing) {
        int end = pattern.indexOf(closing, at);
        if (end < 0) {
            throw new Unread();
        }
        return end + 1;
    }

    private boolean isNext(char character) {
        return at < pattern.length() && pattern.charAt(at) == character;
    }
}
