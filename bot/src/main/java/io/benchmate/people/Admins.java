package io.benchmate.people;

import java.util.Set;

/** Who the admins are, for telling them something. Rights are asked of {@link People}. */
public interface Admins {

    /**
     * The Entra object ids of those who are known to be admins now, in lower case. May lack members
     * of a group that cannot be read; never holds somebody who is not known to be one.
     */
    Set<String> known();
}
