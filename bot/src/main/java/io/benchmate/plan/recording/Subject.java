package io.benchmate.plan.recording;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

/** The action that something is recorded about. */
public record Subject(PlanId plan, ActionId action) {}
