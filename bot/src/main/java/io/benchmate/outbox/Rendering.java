package io.benchmate.outbox;

/** Draws what is said, at the time of sending. Pure; implemented by card. */
public interface Rendering {
    Message draw(Saying saying);
}
