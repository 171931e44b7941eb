package io.benchmate.ask;

import java.util.Arrays;
import java.util.List;

/**
 * A telltale in one piece of memory. Hundreds are looked at for each question, with thousands of
 * texts, and following a tree of small objects costs more there than the comparing. Immutable.
 *
 * <p>Each part begins with its kind and where it ends; behind these stand its parts, or its texts:
 * how many they are, then one group of each side by side, since that one alone tells most of them
 * off, then where the others of each stand, as how many and which.
 */
final class FlatTelltale implements Telltale {
    private static final int SPELT = 0;
    private static final int ALL = 1;
    private static final int ANY = 2;

    private final char[] code;
    private final char[] cover;

    private FlatTelltale(char[] code, char[] cover) {
        this.code = code;
        this.cover = cover;
    }

    /** The telltale in one piece, or as it is where it is too large for that. */
    static Telltale of(Telltale tree) {
        Writing writing = new Writing();
        writing.put(tree);
        return writing.size <= Character.MAX_VALUE
                ? new FlatTelltale(Arrays.copyOf(writing.code, writing.size), tree.cover())
                : tree;
    }

    @Override
    public boolean maybe(Letters letters) {
        return maybe(0, letters);
    }

    @Override
    public int size() {
        return code.length;
    }

    @Override
    public char[] cover() {
        return cover;
    }

    private boolean maybe(int from, Letters letters) {
        int kind = code[from];
        if (kind == SPELT) {
            return spelt(from + 2, letters);
        }
        int end = code[from + 1];
        boolean wanted = kind == ANY;
        for (int part = from + 2; part < end; part = code[part + 1]) {
            if (maybe(part, letters) == wanted) {
                return wanted;
            }
        }
        return !wanted;
    }

    private boolean spelt(int from, Letters letters) {
        int texts = code[from];
        int until = from + 1 + texts;
        for (int first = from + 1; first < until; first++) {
            if (letters.hold(code[first]) && rest(code[first + texts], letters)) {
                return true;
            }
        }
        return false;
    }

    private boolean rest(int from, Letters letters) {
        int until = from + 1 + code[from];
        for (int other = from + 1; other < until; other++) {
            if (!letters.hold(code[other])) {
                return false;
            }
        }
        return true;
    }

    private static final class Writing {
        private char[] code = new char[64];
        private int size;

        void put(Telltale part) {
            switch (part) {
                case Spelt spelt -> {
                    int from = open(SPELT);
                    texts(spelt.texts().toList());
                    close(from);
                }
                case All(List<Telltale> parts) -> parts(ALL, parts);
                case Any(List<Telltale> parts) -> parts(ANY, parts);
                case FlatTelltale flat -> throw new IllegalArgumentException("is flat already");
            }
        }

        private void parts(int kind, List<Telltale> parts) {
            int from = open(kind);
            parts.forEach(this::put);
            close(from);
        }

        private int open(int kind) {
            add(kind);
            add(0);
            return size - 2;
        }

        private void close(int from) {
            code[from + 1] = (char) size;
        }

        private void texts(List<int[]> texts) {
            add(texts.size());
            texts.forEach(groups -> add(groups[0]));
            int places = size;
            texts.forEach(_ -> add(0));
            for (int[] groups : texts) {
                code[places++] = (char) size;
                add(groups.length - 1);
                for (int other = 1; other < groups.length; other++) {
                    add(groups[other]);
                }
            }
        }

        private void add(int value) {
            if (size == code.length) {
                code = Arrays.copyOf(code, size * 2);
            }
            code[size++] = (char) value;
        }
    }
}
