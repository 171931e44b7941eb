package io.benchmate.plan.recording;

import io.benchmate.plan.Action;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The statuses that a plan knows, by its own legend and by what it prints. Pure. */
public final class StatusChoices {
    private static final Pattern TROUBLE =
            Pattern.compile("off[- ]track|behind|stalled|stopped|(?<!no )(?:major )?problems?\\b");
    private static final int MOST_WORDS = 20;

    private final Map<String, String> choices = new LinkedHashMap<>();

    private StatusChoices(Plan plan) {
        Legend legend = plan.facts().legend();
        Set<Shade> shades = EnumSet.noneOf(Shade.class);
        shades.addAll(legend.meanings().keySet());
        plan.actions().forEach(action -> shades.add(action.status().shade()));
        shades.stream()
                .filter(Shade::isColour)
                .forEach(shade -> choices.put(shade.words(), words(shade, legend)));
        plan.actions().stream()
                .map(Action::status)
                .filter(status -> status.shade() == Shade.WORDS)
                .map(status -> status.printed().strip())
                .distinct()
                .limit(MOST_WORDS)
                .forEach(printed -> choices.putIfAbsent(printed, printed));
    }

    public static StatusChoices of(Plan plan) {
        return new StatusChoices(plan);
    }

    private static String words(Shade shade, Legend legend) {
        return legend.meaningOf(shade)
                .map(meaning -> shade.words() + ": " + meaning)
                .orElse(shade.words());
    }

    /** What can be recorded, and each in words with its meaning; empty for a plan without any. */
    public Map<String, String> all() {
        return java.util.Collections.unmodifiableMap(choices);
    }

    /** The meaning of a recorded status in this plan's words. */
    public String words(String status) {
        return choices.getOrDefault(status, status);
    }

    /** The status that somebody means by its colour, letter, word or meaning; empty for none. */
    public Optional<String> find(String said) {
        String words = said.strip().toLowerCase(Locale.UK);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            if (names(choice).contains(words)) {
                return Optional.of(choice.getKey());
            }
        }
        List<String> beginning =
                choices.entrySet().stream()
                        .filter(each -> names(each).stream().anyMatch(begins(words)))
                        .map(Map.Entry::getKey)
                        .toList();
        return beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty();
    }

    private static java.util.function.Predicate<String> begins(String words) {
        return name -> words.length() > 3 && name.startsWith(words);
    }

    private static List<String> names(Map.Entry<String, String> choice) {
        List<String> names = new ArrayList<>();
        names.add(choice.getKey().toLowerCase(Locale.UK));
        names.add(choice.getValue().toLowerCase(Locale.UK));
        shade(choice.getKey())
                .ifPresent(shade -> names.add(shade.name().substring(0, 1).toLowerCase(Locale.UK)));
        int colon = choice.getValue().indexOf(": ");
        if (colon > 0) {
            names.add(choice.getValue().substring(colon + 2).toLowerCase(Locale.UK));
        }
        return names;
    }

    /** Whether the plan's team would ask why: red, or off track in the plan's own words. */
    public boolean needsReason(String status) {
        return shade(status).filter(shade -> shade == Shade.RED).isPresent()
                || (!shade(status).isPresent()
                        && TROUBLE.matcher(status.toLowerCase(Locale.UK)).find());
    }

    private static Optional<Shade> shade(String status) {
        return Arrays.stream(Shade.values())
                .filter(shade -> shade.isColour() && shade.words().equals(status))
                .findFirst();
    }
}
