package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class TelltaleTest {
    private static boolean maybe(String pattern, String text) {
        return Telltale.of(Pattern.compile(pattern)).maybe(Letters.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    \\bactions?\\b                    ~ which action is it
                    (?i)\\bactions?\\b                ~ ACTIONS
                    ^how many$                        ~ how many
                    \\bwho (?:owns|has) (.+)          ~ and who has the awards
                    (?:no |not )*(?:done|over)\\b     ~ not over
                    \\b(?:a|b)(?!c)[xy]\\d{1,3}       ~ is it bx12
                    (?<=£)\\d+k?                      ~ over £20k
                    \\bstep (\\d) and step \\1\\b     ~ step 2 and step 2
                    (?i)\\bSIGs?\\b                   ~ the sig
                    (?=which)\\w+ one                 ~ which one
                    caf\\u00e9 for \\Qa.b\\E          ~ a café for a.b
                    \\bterm[- ]time\\b                ~ in term-time
                    (?:x{0}|y{2,3}) z                 ~ yyy z
                    \\b(?<word>re+d) (?>one|two)      ~ the reed two
                    [\\p{Lu}&]{2,4} team              ~ the R&D team
                    (?:\\d{2}|ten) years?             ~ ten years
                    (?<!\\d)(\\d*)(?:\\d{0,2}) of     ~ none of these
                    \\d{1,2}[.]\\d                    ~ is 2.4 due
                    """)
    void letsThroughWhatIsThere(String pattern, String text) {
        assertThat(Pattern.compile(pattern).matcher(text).find()).isTrue();
        assertThat(maybe(pattern, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    \\bactions?\\b                    ~ who owns the awards
                    \\bcount\\b                       ~ who runs the county show
                    \\bwho (?:owns|has) (.+)          ~ who runs it
                    ^(?:please )?(?:list|show)\\b     ~ who has the shower
                    \\b(?:red|green|amber) (?=one)    ~ the red action
                    \\w+ (?:months|weeks)             ~ in a year
                    (?:by )?(?:20\\d\\d|'\\d\\d)\\b     ~ by then
                    """)
    void holdsBackWhatCannotBeThere(String pattern, String text) {
        assertThat(maybe(pattern, text)).isFalse();
    }

    @Test
    void neverHoldsBackAWordingOfOursThatIsInAQuestion() {
        List<Pattern> patterns = patterns();

        List<String> wrong = new ArrayList<>();
        List<String> texts = questions();
        for (Pattern pattern : patterns) {
            Telltale telltale = Telltale.of(pattern);
            for (String text : texts) {
                if (!telltale.maybe(Letters.of(text)) && pattern.matcher(text).find()) {
                    wrong.add(pattern + " in " + text);
                }
            }
        }

        assertThat(patterns).hasSizeGreaterThan(150);
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesOfAListWhateverOneByOneIsLetThrough() {
        List<Pattern> patterns = patterns();
        Likely list = Likely.of(patterns);
        List<Telltale> telltales = patterns.stream().map(Telltale::of).toList();

        for (String text : questions()) {
            Letters letters = Letters.of(text);
            int[] each =
                    IntStream.range(0, patterns.size())
                            .filter(i -> telltales.get(i).maybe(letters))
                            .toArray();
            assertThat(list.in(letters).stream().toArray()).as(text).isEqualTo(each);
        }
    }

    @Test
    void tellsNothingOfPatternsThatItDoesNotRead() {
        assertThat(Telltale.of(Pattern.compile("(?u)kelvin"))).isSameAs(Telltale.NONE);
        assertThat(Telltale.of(Pattern.compile("a b", Pattern.COMMENTS))).isSameAs(Telltale.NONE);
        assertThat(Telltale.of(Pattern.compile("[a[bc]]two"))).isSameAs(Telltale.NONE);
    }

    private static List<String> questions() {
        try {
            Path file = Path.of("src/test/resources/questions/own.jsonl");
            return Files.readAllLines(file).stream()
                    .map(line -> line.replaceFirst(".*?\"q\": \"", "").replaceFirst("\", \".*", ""))
                    .flatMap(text -> Stream.of(text, String.join(" ", Wording.words(text))))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** All patterns in constants of the package, also in lists, maps and records. */
    private static List<Pattern> patterns() {
        List<Pattern> found = new ArrayList<>();
        for (Path source : sources()) {
            String name = source.getFileName().toString().replace(".java", "");
            if (name.equals("package-info")) {
                continue;
            }
            try {
                Class<?> type = Class.forName("io.benchmate.ask." + name);
                for (Field field : type.getDeclaredFields()) {
                    if (java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        collect(field.get(null), found);
                    }
                }
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return found;
    }

    private static void collect(Object value, List<Pattern> into)
            throws ReflectiveOperationException {
        switch (value) {
            case Pattern pattern -> into.add(pattern);
            case Collection<?> many -> {
                for (Object one : many) {
                    collect(one, into);
                }
            }
            case Map<?, ?> map -> {
                collect(map.keySet(), into);
                collect(map.values(), into);
            }
            case Map.Entry<?, ?> entry -> {
                collect(entry.getKey(), into);
                collect(entry.getValue(), into);
            }
            case Record one -> {
                for (var part : one.getClass().getRecordComponents()) {
                    part.getAccessor().setAccessible(true);
                    if (part.getType() == Pattern.class) {
                        collect(part.getAccessor().invoke(one), into);
                    }
                }
            }
            case null, default -> {}
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/benchmate/ask"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
