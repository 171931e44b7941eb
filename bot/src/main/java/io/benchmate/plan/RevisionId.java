package io.benchmate.plan;

/** The opaque id of one revision of a plan, draft or confirmed. */
public record RevisionId(String value) {
    public RevisionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a revision id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
