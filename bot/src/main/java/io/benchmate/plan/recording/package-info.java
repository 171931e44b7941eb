/**
 * What people record about actions in Benchmate beside what the plan prints: one door through which
 * it is recorded and taken back, the plans with it laid over for all who answer and remind, and the
 * disagreements that a new file brings. It decides by the ports of plan and knows no chat; who may
 * record what is a {@link io.benchmate.plan.recording.Right} that the caller brings.
 */
@NullMarked
@NamedInterface("recording")
package io.benchmate.plan.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
