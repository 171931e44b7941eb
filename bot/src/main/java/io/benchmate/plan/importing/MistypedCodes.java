package io.benchmate.plan.importing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which ids of a plan have a letter for a figure, or a figure for a letter. Only where most of its
 * ids have one form, this one has not, and would have it with the other sign: an id that is meant
 * as it stands must not be called a mistake. Pure.
 */
final class MistypedCodes {
    /** By fewer ids of one form nothing is known of the plan's. */
    private static final int FEWEST = 3;

    private static final int LONGEST_NAME = 12;

    private static final Map<Character, String> SIGNS =
            Map.of(
                    'l', "a small letter L",
                    'I', "a capital letter I",
                    'o', "a small letter O",
                    'O', "a capital letter O",
                    '1', "the figure 1",
                    '0', "the figure 0");

    private static final Pattern ROMAN = Pattern.compile("[IVX]{2}");

    /** "O1" beside "2" is no "01", unless the plan writes its figures so. */
    private static final Pattern ZERO_FIRST = Pattern.compile("^0|(?<!\\d)0\\d");

    /** The usual form of an id with a letter. */
    private static final Pattern LETTER_FIRST = Pattern.compile("[IO]\\d.*");

    private static final Pattern NAME = Pattern.compile("^\\p{Lu}{2,11}(?!\\p{Lu})");

    private final Set<String> codes;
    private final Set<String> perhaps;

    /** How many ids have a form. */
    private final Map<String, Long> forms;

    /** The letters that ids begin with, by what they are with figures. */
    private final Map<String, String> names;

    private final boolean zeros;

    /** What was probably meant, and what was written for what. */
    record Likely(String code, String slip, boolean taken) {}

    private MistypedCodes(Collection<String> codes, Collection<String> perhaps) {
        this.codes = new LinkedHashSet<>(codes);
        this.perhaps = new LinkedHashSet<>(perhaps);
        this.forms = counted(this.codes.stream().map(MistypedCodes::form));
        this.zeros = this.codes.stream().anyMatch(each -> ZERO_FIRST.matcher(each).find());
        this.names = new HashMap<>();
        this.codes.stream()
                .flatMap(code -> NAME.matcher(code).results())
                .map(MatchResult::group)
                .forEach(name -> names.putIfAbsent(figures(name), name));
    }

    private static Map<String, Long> counted(Stream<String> texts) {
        return texts.collect(groupingBy(text -> text, counting()));
    }

    /**
     * The mistyped ids and what each probably is.
     *
     * @param codes every id of the plan
     * @param perhaps what is an id only if it is a mistyped one
     */
    static Map<String, Likely> in(Collection<String> codes, Collection<String> perhaps) {
        return new MistypedCodes(codes, perhaps).all();
    }

    /** The id with figures for the letters that look like them. */
    static String figures(String code) {
        return code.replaceAll("[lI]", "1").replaceAll("[oO]", "0");
    }

    private Map<String, Likely> all() {
        Map<String, String> meant = new LinkedHashMap<>();
        for (Set<String> some : List.of(codes, perhaps)) {
            for (String code : some) {
                withFigures(code).or(() -> withLetters(code)).ifPresent(to -> meant.put(code, to));
            }
        }
        Set<String> honest =
                codes.stream()
                        .filter(code -> !meant.containsKey(code))
                        .map(MistypedCodes::form)
                        .collect(Collectors.toSet());
        meant.keySet().removeIf(code -> honest.contains(form(code)));
        meant.keySet().removeAll(ownNumbering(meant));
        Map<String, Long> times = counted(meant.values().stream());
        Map<String, Likely> all = new LinkedHashMap<>();
        meant.forEach(
                (code, to) -> {
                    boolean taken = codes.contains(to) || times.getOrDefault(to, 0L) > 1;
                    all.put(code, new Likely(to, slip(code, to), taken));
                });
        return all;
    }

    private Optional<String> withFigures(String code) {
        String figures = figures(code);
        boolean figured = code.chars().anyMatch(Character::isDigit);
        boolean small =
                code.indexOf('l') >= 0
                        && code.chars().filter(Character::isLowerCase).allMatch(c -> c == 'l');
        boolean zero = !zeros && ZERO_FIRST.matcher(figures).find();
        return (figured || small)
                        && !zero
                        && !ROMAN.matcher(code).find()
                        && isOdd(code)
                        && isUsual(form(figures), code)
                ? Optional.of(figures)
                : Optional.empty();
    }

    /** "C0.1" beside "CO.2": only with the letters of another id, and as the one of its form. */
    private Optional<String> withLetters(String code) {
        if (forms.getOrDefault(form(code), 0L) > 1) {
            return Optional.empty();
        }
        String figures = figures(code);
        return IntStream.range(2, Math.min(code.length(), LONGEST_NAME))
                .mapToObj(length -> Optional.ofNullable(names.get(figures.substring(0, length))))
                .flatMap(Optional::stream)
                .map(name -> name + code.substring(name.length()))
                .filter(meant -> isUsual(form(meant), code))
                .filter(meant -> isOdd(code))
                .findFirst();
    }

    /** Whether no more than a few ids have the form of this one. */
    private boolean isOdd(String code) {
        return !isUsual(form(code), code);
    }

    private boolean isUsual(String form, String code) {
        long others = codes.size() - (codes.contains(code) ? 1 : 0);
        long alike = forms.getOrDefault(form, 0L) - (form.equals(form(code)) ? 1 : 0);
        return alike >= FEWEST && alike * 10 >= others * 6;
    }

    /** Several of one form, such as "I1", "I2", that may be ids of their own. */
    private Set<String> ownNumbering(Map<String, String> meant) {
        Set<String> own = new LinkedHashSet<>();
        for (List<String> alike :
                meant.keySet().stream().collect(groupingBy(MistypedCodes::form)).values()) {
            boolean doubtful =
                    alike.stream()
                            .anyMatch(
                                    code ->
                                            LETTER_FIRST.matcher(code).matches()
                                                    || codes.contains(meant.get(code)));
            if (alike.size() > 1 && doubtful) {
                own.addAll(alike);
            }
        }
        return own;
    }

    private static String slip(String code, String likely) {
        return IntStream.range(0, code.length())
                .filter(i -> code.charAt(i) != likely.charAt(i))
                .mapToObj(i -> sign(code.charAt(i)) + " for " + sign(likely.charAt(i)))
                .distinct()
                .collect(joining(" and "));
    }

    private static String sign(char sign) {
        return SIGNS.getOrDefault(sign, Character.toString(sign));
    }

    /** "9.9" for "1.10", "A9" for "CD5", "9a" for "12b". */
    private static String form(String code) {
        return code.replaceAll("\\d+", "9").replaceAll("\\p{Lu}+", "A").replaceAll("\\p{Ll}+", "a");
    }
}
