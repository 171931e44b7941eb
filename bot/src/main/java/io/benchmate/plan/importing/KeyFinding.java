package io.benchmate.plan.importing;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Words that a plan uses and that its own legend or key leaves unexplained. */
public sealed interface KeyFinding extends Finding {
    /** As many are named one by one. */
    int MOST = 5;

    @Override
    default int row() {
        return 0;
    }

    /** Statuses that judge, in a plan that explains none of them. */
    record NoLegendOfWords(List<String> words) implements KeyFinding {
        public NoLegendOfWords {
            words = List.copyOf(words);
        }

        @Override
        public String sentence() {
            String all = words.stream().limit(MOST).map(KeyFinding::quoted).collect(joining(", "));
            boolean one = words.size() == 1;
            return "The plan has the status%s %s%s and no legend that says what %s; answers will give the word%s alone. A line such as %s in its notes explains %s."
                    .formatted(
                            one ? "" : "es",
                            all,
                            more(words.size() - MOST),
                            one ? "it means" : "they mean",
                            one ? "" : "s",
                            quoted(words.getFirst() + " = ..."),
                            one ? "it" : "one");
        }
    }

    /** A status that judges and that the plan does not explain, though it explains others. */
    record UnexplainedWord(int row, String code, String word) implements KeyFinding {
        @Override
        public String sentence() {
            return "Action %s is %s, which the plan's legend does not explain."
                    .formatted(code, quoted(word));
        }
    }

    /** Owners in words of which the plan's key of abbreviations says nothing. */
    record OwnersInFull(List<Owner> owners) implements KeyFinding {
        public OwnersInFull {
            owners = List.copyOf(owners);
        }

        /** An owner and the rows that name it. */
        public record Owner(String printed, List<Integer> rows) {
            private static final int LENGTH = 60;
            private static final int ROWS = 3;

            public Owner {
                rows = List.copyOf(rows);
            }

            private String words() {
                String cut =
                        printed.length() <= LENGTH
                                ? printed
                                : printed.substring(0, LENGTH).replaceFirst("\\s+\\S*$", "") + "…";
                return "%s (%s)".formatted(quoted(cut), where());
            }

            private String where() {
                if (rows.size() == 1) {
                    return "row " + rows.getFirst();
                }
                int some = rows.size() > ROWS ? ROWS : rows.size() - 1;
                String first =
                        rows.stream().limit(some).map(Object::toString).collect(joining(", "));
                return rows.size() > ROWS
                        ? "rows %s%s".formatted(first, more(rows.size() - ROWS))
                        : "rows %s and %d".formatted(first, rows.getLast());
            }
        }

        @Override
        public String sentence() {
            boolean one = owners.size() == 1;
            return "%d owner%s written in full and %s not in the plan's key: %s%s. Answers name %s as written."
                    .formatted(
                            owners.size(),
                            one ? " is" : "s are",
                            one ? "is" : "are",
                            owners.stream().limit(MOST).map(Owner::words).collect(joining(", ")),
                            more(owners.size() - MOST),
                            one ? "it" : "them");
        }
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    private static String more(int left) {
        return left > 0 ? " and %d more".formatted(left) : "";
    }
}
