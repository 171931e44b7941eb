package io.benchmate.architecture.wrong.plan;

final class PlanManager {}
