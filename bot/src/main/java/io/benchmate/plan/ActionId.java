package io.benchmate.plan;

/**
 * The opaque id of an action. It stays with the action across revisions of its plan; nudges,
 * evidence and corrections hang on it, never on the printed code.
 */
public record ActionId(String value) {
    public ActionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an action id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
