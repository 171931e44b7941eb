package io.benchmate.gaps;

import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Questions that ask much the same and got no good answer.
 *
 * @param all the most frequent first; never empty
 */
public record Gap(List<Vain> all) {
    private static final Comparator<Vain> FREQUENT =
            Comparator.comparingInt(Vain::times)
                    .thenComparing(Vain::last)
                    .reversed()
                    .thenComparing(Vain::id);
    private static final Comparator<Gap> FREQUENT_GAP =
            Comparator.comparingInt(Gap::times).thenComparing(Gap::last).reversed();

    private static final int LONGEST_COMMENT = 300;

    public Gap {
        all = List.copyOf(all);
    }

    /** The wording that was used most. */
    public Vain head() {
        return all.getFirst();
    }

    public int times() {
        return all.stream().mapToInt(Vain::times).sum();
    }

    /** How many of these were answers that somebody voted down. */
    public int thumbsDown() {
        return (int) all.stream().filter(one -> one.source() == Vain.Source.THUMB_DOWN).count();
    }

    public Instant last() {
        return all.stream().map(Vain::last).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The plan that was asked; null when no row knows. */
    public @Nullable PlanId plan() {
        return all.stream().map(Vain::plan).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether the row is one of these. */
    public boolean holds(String id) {
        return all.stream().anyMatch(one -> one.id().equals(id));
    }

    /** Up to three other wordings. */
    public List<String> otherWordings() {
        Set<String> others = new LinkedHashSet<>();
        all.forEach(one -> others.add(one.question().strip()));
        others.remove(head().question().strip());
        return others.stream().limit(3).toList();
    }

    /** Up to two of what people said with a thumb down, the newest first; cut where it is long. */
    public List<String> comments() {
        return all.stream()
                .sorted(Comparator.comparing(Vain::last).reversed())
                .map(one -> Cut.to(LONGEST_COMMENT, one.comment().strip()))
                .filter(comment -> !comment.isEmpty())
                .distinct()
                .limit(2)
                .toList();
    }

    /** The questions in groups of similar wording: the most frequent first, then the newest. */
    public static List<Gap> of(List<Vain> open) {
        List<Group> groups = new ArrayList<>();
        for (Vain vain : open.stream().sorted(FREQUENT).toList()) {
            Set<String> stems = Likeness.stems(vain.question());
            groups.stream()
                    .filter(group -> group.takes(vain, stems))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.all().add(vain),
                            () -> groups.add(new Group(stems, new ArrayList<>(List.of(vain)))));
        }
        return groups.stream().map(group -> new Gap(group.all())).sorted(FREQUENT_GAP).toList();
    }

    private record Group(Set<String> stems, List<Vain> all) {
        boolean takes(Vain vain, Set<String> other) {
            PlanId plan = all.getFirst().plan();
            boolean same = plan == null || vain.plan() == null || plan.equals(vain.plan());
            return same && Likeness.alike(stems, other);
        }
    }
}
