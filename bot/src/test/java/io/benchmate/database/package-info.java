/** Real databases for the contract tests: H2 in memory and one PostgreSQL shared by all tests. */
@NullMarked
package io.benchmate.database;

import org.jspecify.annotations.NullMarked;
