package io.benchmate.diary.boards;

/**
 * Whether a week's digest may be posted.
 *
 * @param waits whether what no editor has looked at waits for one
 */
record DraftGate(Drafts drafts, boolean waits) {

    /** Of a week without a draft nothing is held back, nor of other periods. */
    boolean holdsBack(String period) {
        return Editions.fridayOf(period)
                .flatMap(drafts::of)
                .map(
                        draft ->
                                switch (draft.state()) {
                                    case SKIPPED -> true;
                                    case WAITING -> waits;
                                    case APPROVED -> false;
                                })
                .orElse(false);
    }
}
