package io.benchmate.people;

/** Who people are and what they may do. */
public interface People {

    /**
     * Whether the person may import plans and see the questions to the team. An answer that cannot
     * be had (the directory is out of reach) is no: unknown is never yes.
     */
    boolean isAdmin(Person person);
}
