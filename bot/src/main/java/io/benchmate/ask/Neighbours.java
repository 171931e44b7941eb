package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The actions whose codes stand nearest to one that the plan does not have. Pure. */
final class Neighbours {
    private static final int SHOWN = 3;
    private static final Pattern PARTS = Pattern.compile("\\p{L}+|\\d{1,6}");

    private Neighbours() {}

    /** Empty where no code is made as this one is. */
    static List<Action> of(String code, List<Action> actions) {
        Code wanted = Code.of(code);
        return actions.stream()
                .filter(action -> Code.of(action.code()).isLike(wanted))
                .sorted(
                        Comparator.comparingInt(
                                        (Action action) -> Code.of(action.code()).first(wanted))
                                .thenComparingInt(action -> Code.of(action.code()).rest(wanted)))
                .limit(SHOWN)
                .toList();
    }

    private record Code(String letters, List<Integer> numbers) {
        static Code of(String printed) {
            StringBuilder letters = new StringBuilder();
            List<Integer> numbers = new ArrayList<>();
            PARTS.matcher(printed.toLowerCase(Locale.UK))
                    .results()
                    .forEach(
                            part -> {
                                if (Character.isDigit(part.group().charAt(0))) {
                                    numbers.add(Integer.parseInt(part.group()));
                                } else if (numbers.isEmpty()) {
                                    letters.append(part.group());
                                }
                            });
            return new Code(letters.toString(), numbers);
        }

        boolean isLike(Code wanted) {
            return letters.equals(wanted.letters)
                    && !numbers.isEmpty()
                    && !wanted.numbers.isEmpty();
        }

        int first(Code wanted) {
            return Math.abs(numbers.getFirst() - wanted.numbers.getFirst());
        }

        int rest(Code wanted) {
            return Math.abs(second() - wanted.second());
        }

        private int second() {
            return numbers.size() > 1 ? numbers.get(1) : 0;
        }
    }
}
