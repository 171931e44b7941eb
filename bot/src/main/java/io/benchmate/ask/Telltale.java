package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which letters a text must hold for a pattern to be found in it. There are hundreds of wordings,
 * and a question holds the words of a few: the others are told off by looking at this, at a
 * hundredth of the cost. It never holds back a pattern that would be found. Immutable.
 */
public sealed interface Telltale permits Telltale.Spelt, Telltale.All, Telltale.Any, FlatTelltale {
    /** Nothing can be told: the pattern has to be tried. */
    Telltale NONE = new All(List.of());

    /** There must be a digit, whichever it is. */
    Telltale DIGIT = new Spelt(List.of(Letters.digit()));

    /** Whether the pattern may be found in a text with these letters. */
    boolean maybe(Letters letters);

    /**
     * Groups of letters of which one at least must be there, as few as can be told; none where
     * nothing is told. Not to be changed.
     */
    default char[] cover() {
        return switch (this) {
            case Spelt spelt -> firsts(spelt.texts);
            case All(List<Telltale> parts) -> {
                Stream<char[]> telling = parts.stream().map(Telltale::cover);
                yield telling.filter(cover -> cover.length > 0)
                        .min(Comparator.comparingInt(cover -> cover.length))
                        .orElse(new char[0]);
            }
            case Any(List<Telltale> parts) ->
                    together(parts.stream().map(Telltale::cover).toList());
            case FlatTelltale flat -> flat.cover();
        };
    }

    private static char[] firsts(int[][] texts) {
        char[] cover = new char[texts.length];
        for (int i = 0; i < cover.length; i++) {
            cover[i] = (char) texts[i][0];
        }
        return cover;
    }

    private static char[] together(List<char[]> covers) {
        boolean all = covers.stream().allMatch(cover -> cover.length > 0);
        StringBuilder joined = new StringBuilder();
        covers.forEach(joined::append);
        return all ? joined.toString().toCharArray() : new char[0];
    }

    /** How much there is to look at; what has least is looked at first. */
    default int size() {
        return switch (this) {
            case Spelt spelt -> spelt.texts.length;
            case All(List<Telltale> parts) -> parts.stream().mapToInt(Telltale::size).sum();
            case Any(List<Telltale> parts) -> parts.stream().mapToInt(Telltale::size).sum();
            case FlatTelltale flat -> flat.size();
        };
    }

    /** One of several texts, each as the groups of letters that it cannot be without. */
    final class Spelt implements Telltale {
        private final int[][] texts;

        Spelt(Collection<int[]> texts) {
            this.texts = texts.toArray(int[][]::new);
        }

        Stream<int[]> texts() {
            return Stream.of(texts);
        }

        @Override
        public boolean maybe(Letters letters) {
            return texts().anyMatch(text -> IntStream.of(text).allMatch(letters::hold));
        }
    }

    record All(List<Telltale> parts) implements Telltale {
        @Override
        public boolean maybe(Letters letters) {
            for (Telltale part : parts) {
                if (!part.maybe(letters)) {
                    return false;
                }
            }
            return true;
        }
    }

    record Any(List<Telltale> parts) implements Telltale {
        @Override
        public boolean maybe(Letters letters) {
            for (Telltale part : parts) {
                if (part.maybe(letters)) {
                    return true;
                }
            }
            return false;
        }
    }

    static Telltale of(Pattern pattern) {
        int unread = Pattern.UNICODE_CASE | Pattern.COMMENTS | Pattern.CANON_EQ | Pattern.LITERAL;
        Telltale read =
                (pattern.flags() & unread) == 0 ? TelltaleReader.read(pattern.pattern()) : NONE;
        return read == NONE ? NONE : FlatTelltale.of(read);
    }

    /** All of these. */
    static Telltale all(Collection<Telltale> parts) {
        List<Telltale> telling =
                parts.stream()
                        .filter(part -> part != NONE)
                        .sorted(Comparator.comparingInt(Telltale::size))
                        .toList();
        return telling.isEmpty()
                ? NONE
                : telling.size() == 1 ? telling.getFirst() : new All(telling);
    }

    /** One of these at least. */
    static Telltale any(Collection<Telltale> parts) {
        if (parts.isEmpty() || parts.contains(NONE)) {
            return NONE;
        }
        List<Telltale> others = new ArrayList<>();
        List<int[]> texts = new ArrayList<>();
        for (Telltale part : parts) {
            if (part instanceof Spelt spelt) {
                spelt.texts().forEach(texts::add);
            } else {
                others.add(part);
            }
        }
        if (!texts.isEmpty()) {
            others.addFirst(new Spelt(texts));
        }
        return others.size() == 1 ? others.getFirst() : new Any(List.copyOf(others));
    }

    /**
     * One of these texts, in which {@link TelltaleReader#EDGE} marks the edge of a word; nothing is
     * told where one of them is too short.
     */
    static Telltale spelt(Collection<String> texts) {
        Set<String> plain = new LinkedHashSet<>();
        for (String text : texts) {
            String bare = edged(text);
            if (bare.length() < 2 || bare.isBlank()) {
                return NONE;
            }
            plain.add(bare);
        }
        return new Spelt(plain.stream().map(Letters::groups).toList());
    }

    /** Beyond the edge of a word is what counts as a space, if it is not written there anyway. */
    private static String edged(String text) {
        String edge = String.valueOf(TelltaleReader.EDGE);
        String bare = text.replace(edge, "");
        if (bare.isEmpty()) {
            return "";
        }
        boolean before = text.startsWith(edge) && bare.charAt(0) != ' ';
        boolean after = text.endsWith(edge) && bare.charAt(bare.length() - 1) != ' ';
        return (before ? " " : "") + bare + (after ? " " : "");
    }
}
