/**
 * The audit, the sweeping of what is past its time, and one person's data, over the tables of all
 * features. Nobody uses it but by the ports in admin.
 */
@NullMarked
package io.benchmate.admin.jdbc;

import org.jspecify.annotations.NullMarked;
