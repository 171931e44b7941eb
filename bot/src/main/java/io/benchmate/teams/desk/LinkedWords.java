package io.benchmate.teams.desk;

import io.benchmate.ask.AddedWords;
import io.benchmate.gaps.WordLink;
import io.benchmate.gaps.WordLinks;
import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The admins' words as the front desk takes them. The same list as long as nothing changes, so that
 * the index stays; none while they cannot be read, since an answer without them is better than
 * none.
 */
final class LinkedWords implements AddedWords {
    private static final Logger LOG = LoggerFactory.getLogger(LinkedWords.class);

    private final WordLinks links;
    private final ConcurrentMap<PlanId, Taken> taken = new ConcurrentHashMap<>();

    LinkedWords(WordLinks links) {
        this.links = links;
    }

    private record Taken(List<WordLink> from, List<Link> as) {}

    @Override
    public List<Link> of(PlanId plan) {
        try {
            List<WordLink> now = links.of(plan);
            return taken.compute(plan, (id, before) -> taken(now, before)).as();
        } catch (RuntimeException e) {
            LOG.warn("The added words could not be read", e);
            Taken before = taken.get(plan);
            return before == null ? List.of() : before.as();
        }
    }

    private static Taken taken(List<WordLink> now, @Nullable Taken before) {
        return before != null && before.from() == now
                ? before
                : new Taken(
                        now,
                        now.stream().map(each -> new Link(each.words(), each.action())).toList());
    }
}
