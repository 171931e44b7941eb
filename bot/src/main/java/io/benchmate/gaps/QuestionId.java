package io.benchmate.gaps;

/** The opaque id of an open question. */
public record QuestionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
