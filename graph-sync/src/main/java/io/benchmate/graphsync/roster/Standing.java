package io.benchmate.graphsync.roster;

import java.util.List;

/** Whether somebody belongs on a list, with the reason. */
public sealed interface Standing {
    Person person();

    /** In words, for the list's owner and for the person. */
    List<String> because();

    /** Belongs. */
    record On(Person person, List<String> because) implements Standing {
        public On {
            because = List.copyOf(because);
        }
    }

    /**
     * Was found, but does not belong.
     *
     * @param because first why not, then where the person was found
     */
    record Off(Person person, List<String> because) implements Standing {
        public Off {
            because = List.copyOf(because);
        }
    }
}
