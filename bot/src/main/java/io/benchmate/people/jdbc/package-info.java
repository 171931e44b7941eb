/**
 * Keeps in the database who stands behind the owners of each plan. Used through the port in {@link
 * io.benchmate.people} only.
 */
@NullMarked
package io.benchmate.people.jdbc;

import org.jspecify.annotations.NullMarked;
