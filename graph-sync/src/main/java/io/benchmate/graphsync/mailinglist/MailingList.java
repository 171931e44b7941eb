package io.benchmate.graphsync.mailinglist;

/** A list at its target: a Microsoft 365 group, a Mailman list, a distribution list, a file. */
public interface MailingList {
    /** Names the target; runs on the same target exclude each other. */
    String target();

    Keyed keyed();

    Observation read();

    Writability writability();

    /** Only for a run that applies. */
    Writer writer(Fence fence);
}
