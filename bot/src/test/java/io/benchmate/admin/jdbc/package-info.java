@NullMarked
package io.benchmate.admin.jdbc;

import org.jspecify.annotations.NullMarked;
