package io.benchmate.cli;

import io.benchmate.card.ConflictParts;
import io.benchmate.plan.Revision;
import io.benchmate.plan.recording.Disputes;
import io.benchmate.plan.recording.Settling;
import io.benchmate.plan.revising.Preview;

import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a file and people's recordings disagree about, on the command line: shown like in the chat,
 * and settled all in one way, since nobody can be asked one by one here.
 */
record RecordedWords(Settling settling, boolean keep, boolean take) {

    /** Prints what the file means for what was recorded; nothing where it means nothing. */
    void print(Preview preview, PrintStream out) {
        Disputes disputes = settling.disputes(preview.plan());
        ConflictParts.every(preview, disputes).forEach(out::println);
        if (!disputes.conflicts().isEmpty() && keep) {
            out.println("Kept as recorded, all of them.");
        } else if (!disputes.conflicts().isEmpty() && take) {
            out.println("The file's word is taken, for all of them.");
        }
    }

    /** Why the file cannot be made live like this; empty when it can. */
    Optional<String> refusal(Preview preview) {
        boolean open = !keep && !take && !settling.disputes(preview.plan()).conflicts().isEmpty();
        return open
                ? Optional.of(
                        "The file and what people recorded disagree (see above), so nothing was"
                            + " changed. Send the file to the bot and choose one by one there, or"
                            + " add --keep-recorded or --take-file for all of them.")
                : Optional.empty();
    }

    /** To be run in the transaction that makes the file live. */
    void settle(Preview preview, Revision.Editor by) {
        Disputes disputes = settling.disputes(preview.plan());
        Set<Integer> files =
                IntStream.range(0, take ? disputes.conflicts().size() : 0)
                        .boxed()
                        .collect(Collectors.toSet());
        settling.settle(preview.plan().id(), disputes.conflicts(), files, by);
    }
}
