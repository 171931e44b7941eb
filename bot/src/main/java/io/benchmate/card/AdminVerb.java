package io.benchmate.card;

import java.util.Arrays;
import java.util.Optional;

/**
 * The buttons of the pages for those who look after the bot, and of "my data". All of them change
 * the card in place, work in a personal chat only, and check who presses.
 */
public enum AdminVerb {
    HUB("admin-hub"),
    /** Data: {@code page}. */
    PARKED("admin-parked"),
    /** Data: {@code key}, {@code page}. */
    PARKED_SEEN("admin-parked-seen"),
    /** Data: {@code page}, {@code words} to look for. */
    AUDIT("admin-audit"),
    /** Data: {@code page}. */
    GAPS("admin-gaps"),
    /** Data: {@code gap} (a row's id). */
    GAP("admin-gap"),
    /** Data: {@code gap}, {@code words}, {@code action} (an action's id), {@code code} if typed. */
    GAP_LINK("admin-gap-link"),
    /** Data: {@code gap}. */
    GAP_DISMISS("admin-gap-dismiss"),
    /** Data: {@code page}. */
    WORDS("admin-words"),
    /** Data: {@code id}, {@code page}. */
    WORDS_UNDO("admin-words-undo"),
    MY_DATA("my-data"),
    /** Data: {@code page}. */
    MY_DATA_ALL("my-data-all"),
    MY_DATA_ERASE("my-data-erase"),
    MY_DATA_ERASE_NOW("my-data-erase-now");

    private final String wire;

    AdminVerb(String wire) {
        this.wire = wire;
    }

    /** The verb as the card carries it. */
    public String wire() {
        return wire;
    }

    /** Whether anybody may press it, about himself. */
    public boolean isForAll() {
        return wire.startsWith("my-");
    }

    public static Optional<AdminVerb> of(String wire) {
        return Arrays.stream(values()).filter(verb -> verb.wire.equals(wire)).findFirst();
    }
}
