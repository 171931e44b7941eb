package io.benchmate.ask;

import io.benchmate.ask.Intent.Subject;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few words that name an owner: after talk of owners another owner, alone an abbreviation. */
final class Owned {
    private static final Pattern WHAT_ABOUT =
            Pattern.compile(
                    "^(?:(?:ok|okay|right|so|and|but|now) )*(?:and|what about|how about|what"
                            + " of|same for|or)(?: the| for| our)* (.+?)(?: then| please)?$");

    private Owned() {}

    /** "What about comms?" after what another work stream owns, though a theme is called so too. */
    static Optional<Intent> inPlaceOf(
            @Nullable Remembered before,
            String line,
            Understanding understanding,
            IndexedPlan plan) {
        Optional<Intent> former = Optional.ofNullable(before).map(Remembered::intent);
        Optional<PlanQuery> old =
                former.flatMap(Queries::of).filter(query -> !query.owners().isEmpty());
        Matcher about = WHAT_ABOUT.matcher(line);
        if (old.isEmpty() || !about.find()) {
            return Optional.empty();
        }
        return new Replacing(plan, understanding)
                .owner(about.group(1), old.get())
                .map(found -> changed(former.get(), found.owners()));
    }

    private static Intent changed(Intent former, List<Party> owners) {
        return Queries.changed(former, query -> Filter.with(query, Set.of(), owners));
    }

    /** "TSM?" asks what the letters stand for, where they own nothing that could be shown. */
    static Optional<Intent.Explain> bare(
            Intent intent, String text, IndexedPlan plan, @Nullable Remembered before) {
        List<String> words = Wording.words(text);
        boolean owners =
                before != null
                        && Queries.of(before.intent())
                                .filter(query -> !query.owners().isEmpty())
                                .isPresent();
        boolean owns =
                Queries.of(intent).stream()
                        .flatMap(query -> query.owners().stream())
                        .anyMatch(
                                owner ->
                                        plan.rows().stream()
                                                .anyMatch(row -> owner.in(plan.owners(row))));
        boolean alone = intent instanceof Intent.Look && words.size() == 1 && !owners && !owns;
        return alone
                        && plan.plan().facts().key().keySet().stream()
                                .anyMatch(key -> Definitions.same(key, words.getFirst()))
                ? Optional.of(new Intent.Explain(Subject.ABBREVIATION, words.getFirst()))
                : Optional.empty();
    }
}
