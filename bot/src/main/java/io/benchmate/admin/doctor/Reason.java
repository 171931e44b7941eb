package io.benchmate.admin.doctor;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;

/** Why something failed, in a sentence that can hold no secret. */
public final class Reason {
    private Reason() {}

    /**
     * The message of our own settings, which say how to mend them; of everything else the kind of
     * failure only, since a foreign message may quote what it was given.
     */
    public static String of(@Nullable Throwable failure) {
        String setting = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof IllegalArgumentException && message.startsWith("benchmate.")) {
                return message;
            }
            if (cause instanceof BindException bind) {
                setting = bind.getName().toString();
            }
        }
        return setting.isEmpty()
                ? "It could not be looked at (%s).".formatted(kind(failure))
                : "The setting %s cannot be read; compare it with the README.".formatted(setting);
    }

    /** "ConnectException". */
    public static String kind(@Nullable Throwable failure) {
        Throwable root = failure;
        while (root != null && root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root == null ? "no reason" : root.getClass().getSimpleName();
    }
}
