package io.benchmate.architecture.wrong.plan;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

@ConditionalOnBooleanProperty("only.if.set")
final class OnlyIfSet {}
