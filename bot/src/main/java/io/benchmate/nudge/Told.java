package io.benchmate.nudge;

import java.time.LocalDate;
import java.util.List;

/** Which reminders were told, for good: the history that a round reads and adds to. */
public interface Told {
    /** As it is now, without the days; what is told afterwards is not in it. */
    History history();

    /**
     * Notes what a message tells, in the caller's transaction.
     *
     * @return false when one of the keys was told before; then nothing may be sent
     */
    boolean tell(String message, List<String> keys, LocalDate day);

    /** The message was never begun: what it would have told is untold again. */
    void takeBack(String message);
}
