package io.benchmate.plan;

/** The opaque id of a plan. It stays the same through all revisions of the plan. */
public record PlanId(String value) {
    public PlanId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a plan id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
