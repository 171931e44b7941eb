package io.benchmate.ask;

/** Who does a thing himself, or has it done for him, beside those who own an action. Pure. */
final class Hands {
    private Hands() {}

    /** Whether it means people who are no technicians, of whom only a row that says so tells. */
    static boolean outsiders(String noun) {
        return FocusWords.in("GROUP", noun) || FocusWords.in("OUTSIDERS", noun);
    }

    /** Whether who does so puts his own hand to it, and need not be the owner. */
    static boolean own(String verb) {
        return FocusWords.in("BY-HAND", verb);
    }
}
