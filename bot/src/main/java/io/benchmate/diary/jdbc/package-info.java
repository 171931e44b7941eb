/**
 * Keeps the diary, what people did with it, and what was posted of it in the database. Nobody uses
 * it but by the ports in diary.
 */
@NullMarked
package io.benchmate.diary.jdbc;

import org.jspecify.annotations.NullMarked;
