package io.benchmate.gaps.jdbc;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * The team that looks after the plan.
 *
 * @param channel Teams' id of the channel where questions to the team are posted
 *     ("19:...@thread.tacv2", in the channel's link); without one each admin is written to
 * @param keepQuestions how long questions to the team are kept, settled or not
 * @param keepFeedback how long thumbs are kept
 * @param keepRefused how long a question that the plan did not answer is kept after it was last
 *     asked; who asked is not kept
 */
@ConfigurationProperties("benchmate.team")
record TeamSettings(
        @Nullable String channel,
        @DefaultValue("400d") Duration keepQuestions,
        @DefaultValue("400d") Duration keepFeedback,
        @DefaultValue("180d") Duration keepRefused) {
    TeamSettings {
        if (channel != null && channel.isBlank()) {
            channel = null;
        }
        if (channel != null && !channel.startsWith("19:")) {
            throw new IllegalArgumentException(
                    "benchmate.team.channel is \"%s\", which is no channel's id: take it from the"
                                    .formatted(channel)
                            + " channel's link in Teams; it begins with 19: and ends with"
                            + " @thread.tacv2");
        }
        if (keepQuestions.toDays() < 1 || keepFeedback.toDays() < 1 || keepRefused.toDays() < 1) {
            throw new IllegalArgumentException(
                    "benchmate.team.keep-questions, keep-feedback and keep-refused must be at least"
                            + " 1d, such as 400d");
        }
    }
}
