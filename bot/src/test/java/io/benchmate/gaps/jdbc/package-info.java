@NullMarked
package io.benchmate.gaps.jdbc;

import org.jspecify.annotations.NullMarked;
