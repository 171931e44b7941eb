/** Keeps open questions and feedback in the database. Nobody uses it but by the ports in gaps. */
@NullMarked
package io.benchmate.gaps.jdbc;

import org.jspecify.annotations.NullMarked;
