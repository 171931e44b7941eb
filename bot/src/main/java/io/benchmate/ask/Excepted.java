package io.benchmate.ask;

/** How people leave something out: "everything but", "apart from". */
final class Excepted {
    static final String WORDS =
            "(?:(?:all|everything|anything|any colour|every colour|any|ones|the rest)"
                + " (?:but|bar)|apart from|aside from|other than|except(?:"
                + " for)?|excluding|excepting|ignoring|without|besides|minus|(?:leave|leaving|take|taking)"
                + " out|(?:not|never) counting|if you ignore)(?: (?:the|all|any|those|what is|what"
                + " are|ones that are|ones|at|in|on))*";

    private Excepted() {}
}
