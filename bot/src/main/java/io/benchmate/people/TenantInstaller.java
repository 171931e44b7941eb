package io.benchmate.people;

import io.benchmate.graphsync.graph.GraphInstaller;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** Installs through Graph, as the bot's own app. */
final class TenantInstaller implements Installer {
    private final @Nullable GraphInstaller graph;

    /**
     * @param graph null where it is not set up
     */
    TenantInstaller(@Nullable GraphInstaller graph) {
        this.graph = graph;
    }

    @Override
    public boolean isOn() {
        return graph != null;
    }

    @Override
    public Outcome install(String person) {
        return switch (Objects.requireNonNull(graph).install(person)) {
            case INSTALLED -> Outcome.INSTALLED;
            case ALREADY_THERE -> Outcome.ALREADY_THERE;
            case NO_SUCH_PERSON -> Outcome.NO_SUCH_PERSON;
            case FORBIDDEN -> Outcome.FORBIDDEN;
            case NOT_NOW -> Outcome.NOT_NOW;
        };
    }
}
