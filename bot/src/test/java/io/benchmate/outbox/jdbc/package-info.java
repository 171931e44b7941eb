@NullMarked
package io.benchmate.outbox.jdbc;

import org.jspecify.annotations.NullMarked;
