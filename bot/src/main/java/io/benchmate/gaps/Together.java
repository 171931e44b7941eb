package io.benchmate.gaps;

import java.util.function.Supplier;

/** Does several things as one: all of them or none. */
public interface Together {
    <T> T inOne(Supplier<T> work);
}
