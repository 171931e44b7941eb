package io.benchmate.lists;

import io.benchmate.people.Person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What waits to be done, in memory. */
final class WaitingJobs implements Jobs {
    private final List<Job> waiting = new ArrayList<>();
    private int ids;

    @Override
    public boolean add(Order order, Person asker) {
        String id = "job-" + ids++;
        return waiting.add(
                new Job(
                        id,
                        order.list(),
                        order.kind(),
                        order.hash(),
                        order.undoes(),
                        asker,
                        Instant.EPOCH));
    }

    @Override
    public List<Job> waiting() {
        return List.copyOf(waiting);
    }

    @Override
    public void done(String id) {
        waiting.removeIf(each -> each.id().equals(id));
    }
}
