package io.benchmate.ask;

import java.util.Arrays;
import java.util.List;

/**
 * A telltale in one piece of memory. Hundreds are looked at for each question, and following a tree
 * of small objects costs more there than the comparing. Immutable.
 *
 * <p>Each part begins with its kind and where it ends; behind these stand its parts, or its texts,
 * each as how many groups it has and the groups.
 */
final class FlatTelltale implements Telltale {
    private static final int SPELT = 0;
    private static final int ALL = 1;
    private static final int ANY = 2;

    private final int[] code;

    private FlatTelltale(int[] code) {
        this.code = code;
    }

    static Telltale of(Telltale tree) {
        Writing writing = new Writing();
        writing.put(tree);
        return new FlatTelltale(Arrays.copyOf(writing.code, writing.size));
    }

    @Override
    public boolean maybe(Letters letters) {
        return maybe(0, letters);
    }

    @Override
    public int size() {
        return code.length;
    }

    private boolean maybe(int from, Letters letters) {
        int kind = code[from];
        int end = code[from + 1];
        if (kind == SPELT) {
            return spelt(from + 2, end, letters);
        }
        boolean wanted = kind == ANY;
        for (int part = from + 2; part < end; part = code[part + 1]) {
            if (maybe(part, letters) == wanted) {
                return wanted;
            }
        }
        return !wanted;
    }

    private boolean spelt(int from, int end, Letters letters) {
        int next;
        for (int text = from; text < end; text = next) {
            next = text + 1 + code[text];
            if (letters.hold(code, text + 1, next)) {
                return true;
            }
        }
        return false;
    }

    private static final class Writing {
        private int[] code = new int[64];
        private int size;

        void put(Telltale part) {
            switch (part) {
                case Spelt spelt -> {
                    int from = open(SPELT);
                    spelt.texts().forEach(this::text);
                    code[from + 1] = size;
                }
                case All(List<Telltale> parts) -> parts(ALL, parts);
                case Any(List<Telltale> parts) -> parts(ANY, parts);
                case FlatTelltale flat -> throw new IllegalArgumentException("is flat already");
            }
        }

        private void parts(int kind, List<Telltale> parts) {
            int from = open(kind);
            parts.forEach(this::put);
            code[from + 1] = size;
        }

        private int open(int kind) {
            add(kind);
            add(0);
            return size - 2;
        }

        private void text(int[] groups) {
            add(groups.length);
            for (int group : groups) {
                add(group);
            }
        }

        private void add(int value) {
            if (size == code.length) {
                code = Arrays.copyOf(code, size * 2);
            }
            code[size++] = value;
        }
    }
}
