package io.benchmate.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Nobody is found where there is no directory to ask. */
final class NoDirectory implements Directory {

    @Override
    public List<Proposal> search(String words) {
        return List.of();
    }

    @Override
    public Optional<String> name(String objectId) {
        return Optional.empty();
    }

    @Override
    public Optional<String> mail(String objectId) {
        return Optional.empty();
    }

    @Override
    public Accounts accounts(Collection<String> objectIds) {
        return Accounts.UNKNOWN;
    }
}
