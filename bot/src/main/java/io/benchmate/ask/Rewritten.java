package io.benchmate.ask;

import java.util.List;

/**
 * What a {@link Rewriter} took a question to want, not checked yet: nothing of it is shown as it
 * is.
 *
 * @param codes of actions, as printed
 * @param themes as printed
 * @param owners as the question or the plan names them
 * @param status "done", "not started", "red" and the like; blank for any
 * @param asks sides of an action: "who", "when", "status", "measure", "evidence"
 * @param count whether a number is wanted
 * @param topic a few words to look for; blank for none
 */
public record Rewritten(
        List<String> codes,
        List<String> themes,
        List<String> owners,
        String status,
        List<String> asks,
        boolean count,
        String topic) {
    public Rewritten {
        codes = List.copyOf(codes);
        themes = List.copyOf(themes);
        owners = List.copyOf(owners);
        asks = List.copyOf(asks);
    }
}
