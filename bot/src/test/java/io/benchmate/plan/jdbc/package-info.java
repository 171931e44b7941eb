@NullMarked
package io.benchmate.plan.jdbc;

import org.jspecify.annotations.NullMarked;
