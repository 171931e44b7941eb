package io.benchmate.diary.pages;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.benchmate.diary.Kept;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what people type with titles, and reads the names of months. */
public final class Titles {
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "for", "and", "our", "to", "in", "on", "s");
    private static final Pattern SPELLING = Pattern.compile("\\p{M}|['’]s?\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");
    private static final LoadingCache<String, List<String>> OF_TITLES =
            Caffeine.newBuilder().executor(Runnable::run).maximumSize(5_000).build(Titles::stems);
    private static final Pattern MONTH = Pattern.compile("([a-z]{3,9})(?: (\\d{4}))?");

    private Titles() {}

    /** The telling words, without accents and plurals. */
    static List<String> stems(String words) {
        String small = Normalizer.normalize(words.toLowerCase(Locale.UK), Normalizer.Form.NFD);
        String plain = SPELLING.matcher(small).replaceAll("");
        List<String> stems = new ArrayList<>();
        for (String word : BETWEEN.split(plain, -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
                stems.add(plural ? word.substring(0, word.length() - 1) : word);
            }
        }
        return List.copyOf(stems);
    }

    /** The same of a title: each question is compared with those of all entries. */
    static List<String> stemsOf(Kept kept) {
        return OF_TITLES.get(kept.entry().facts().title());
    }

    static boolean hold(String title, List<String> wanted) {
        return stems(title).containsAll(wanted);
    }

    static boolean hold(Kept kept, List<String> wanted) {
        return stemsOf(kept).containsAll(wanted);
    }

    /** Whether one of two titles has all the telling words of the other, and at least two. */
    public static boolean alike(String one, String other) {
        List<String> first = stems(one);
        List<String> second = stems(other);
        return first.size() > 1
                && second.size() > 1
                && (first.containsAll(second) || second.containsAll(first));
    }

    static int length(Kept kept) {
        return kept.entry().facts().title().length();
    }

    /** "november", "nov 2026"; without a year the next one to come, or this one. */
    static Optional<YearMonth> month(String words, LocalDate today) {
        Matcher parts = MONTH.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
            if (name.equals(parts.group(1)) || name.substring(0, 3).equals(parts.group(1))) {
                if (parts.group(2) != null) {
                    return Optional.of(YearMonth.of(Integer.parseInt(parts.group(2)), month));
                }
                YearMonth now = YearMonth.from(today);
                YearMonth same = YearMonth.of(now.getYear(), month);
                return Optional.of(same.isBefore(now) ? same.plusYears(1) : same);
            }
        }
        return Optional.empty();
    }
}
