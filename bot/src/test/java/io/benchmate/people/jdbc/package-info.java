@NullMarked
package io.benchmate.people.jdbc;

import org.jspecify.annotations.NullMarked;
