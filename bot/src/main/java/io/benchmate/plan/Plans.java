package io.benchmate.plan;

import java.util.List;

/** The plans that are loaded, for asking. How a plan becomes live is {@link Revisions}' matter. */
public interface Plans {

    /**
     * The live revision of each loaded plan, the current plan first: that one is asked when a
     * question names none. Current is the one that an admin chose, else the latest by {@link
     * NewestFirst}, and where the plans do not tell, the most recently confirmed.
     */
    List<Plan> live();

    /**
     * Has something done whenever other plans or revisions are live than before, by the thread that
     * noticed it: it should return at once. Nothing is done where plans never change.
     */
    default void onChange(Runnable then) {}
}
