package io.benchmate.architecture.wrong.lists;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

final class HasItsFieldFilled {
    @Autowired @Nullable String name;
}
