package io.benchmate.card;

import java.util.Arrays;
import java.util.Optional;

/**
 * The buttons of mailing lists. All of them change the card in place, work in a personal chat only,
 * and check who presses. Data: {@code list}, and what is said of each.
 */
public enum ListVerb {
    /** What would change. */
    SHOW("list-show", Right.ADMIN),
    /** Names and reasons. Data: {@code hash}, {@code page}. */
    NAMES("list-names", Right.ADMIN),
    /** Data: {@code hash}. */
    APPROVE("list-approve", Right.ADMIN),
    /** Data: {@code hash}. */
    REJECT("list-reject", Right.ADMIN),
    RUN_NOW("list-run-now", Right.ADMIN),
    ASK_CHAMPIONS("list-ask-champions", Right.ADMIN),
    /** Asks for reason and end. Data: {@code who}, {@code name}, {@code kind}. */
    PIN_FORM("list-pin-form", Right.ADMIN),
    /** Data: as before, and the typed {@code owner}, {@code reason}, {@code until}. */
    PIN("list-pin", Right.ADMIN),
    /** Data: {@code page}. */
    PINS("list-pins", Right.ADMIN),
    /** Data: {@code who}. */
    UNPIN("list-unpin", Right.ADMIN),
    /** Data: {@code page}. */
    HISTORY("list-history", Right.ADMIN),
    /** One run. Data: {@code run}, {@code page}. */
    RUN("list-run", Right.ADMIN),
    /** What undoing would change. Data: {@code run}. */
    UNDO_ASK("list-undo-ask", Right.ADMIN),
    /** Data: {@code run}, {@code hash}. */
    UNDO("list-undo", Right.ADMIN),
    /** Whether those who join or leave are told. */
    GREETED("list-greetings", Right.ADMIN),
    /** Data: {@code kind}, {@code on}. */
    GREET("list-greet", Right.ADMIN),
    /** The requests that the person may settle. */
    REQUESTS("list-requests", Right.KEEPER),
    /** Data: {@code id}. */
    REQUEST("list-request", Right.KEEPER),
    /** Data: {@code id}, and the typed {@code address} where it is needed. */
    GRANT("list-request-grant", Right.KEEPER),
    /** Data: {@code id}. */
    DECLINE("list-request-decline", Right.KEEPER),
    /** The changes of a faculty. Data: {@code page}. */
    FACULTY("list-faculty", Right.CHAMPION),
    /** Data: {@code hash}. */
    FACULTY_CONFIRM("list-faculty-confirm", Right.CHAMPION),
    /** Data: {@code who}, {@code name}. */
    FACULTY_NOT_OURS("list-faculty-not-ours", Right.CHAMPION),
    /** Data: the typed {@code missing}. */
    FACULTY_MISSING("list-faculty-missing", Right.CHAMPION),
    MINE("list-mine", Right.ALL),
    ASK_ON("list-ask-on", Right.ALL),
    /** Data: the typed {@code until} and {@code reason}. */
    ASK_OFF("list-ask-off", Right.ALL);

    /** Who may press it; more than that is checked where the list is known. */
    public enum Right {
        ADMIN,
        KEEPER,
        CHAMPION,
        ALL
    }

    private final String wire;
    private final Right right;

    ListVerb(String wire, Right right) {
        this.wire = wire;
        this.right = right;
    }

    /** The verb as the card carries it. */
    public String wire() {
        return wire;
    }

    public Right right() {
        return right;
    }

    public static Optional<ListVerb> of(String wire) {
        return Arrays.stream(values()).filter(verb -> verb.wire.equals(wire)).findFirst();
    }
}
