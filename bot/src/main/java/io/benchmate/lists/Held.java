package io.benchmate.lists;

/**
 * A plan that a run found waiting for somebody to look at it.
 *
 * @param last what had been tried and done at the list when it was found; nothing later, while the
 *     plan still waits
 * @param seenBy whose own press started the run, so that he was answered with it; empty for nobody
 */
record Held(Proposal plan, Sync.Last last, String seenBy) {
    String list() {
        return plan.list();
    }

    boolean isNewsTo(String person) {
        return !seenBy.equalsIgnoreCase(person);
    }
}
