package io.benchmate.admin;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is kept about one person, for his rights of access and erasure (UK GDPR, 15 and 17). */
public interface PersonalRecords {

    /**
     * Everything kept about the person, as JSON: for each table the rows that are his.
     *
     * @param personId the Entra object id
     */
    String export(String personId);

    /** The same as values: every kind of record, also those of which there is none. */
    List<Kept> of(String personId);

    /**
     * Deletes what is the person's own (address, messages, questions, feedback) and takes his name
     * out of what has to stay (revisions, recordings, answers, the audit). Of messages the digest
     * of the key stays, so that nothing is sent twice. Idempotent.
     *
     * @return how many rows were deleted or changed
     */
    int erase(String personId);

    /**
     * One kind of record.
     *
     * @param what in plain words, such as "questions you sent"
     * @param until when the last of them is deleted by itself; null when there is none, or when
     *     they are kept as long as the plan is
     * @param stays whether an erasure only takes the name out
     * @param rows by column, without empty ones
     */
    record Kept(
            String what, @Nullable Instant until, boolean stays, List<Map<String, String>> rows) {
        public Kept {
            rows = List.copyOf(rows);
        }
    }
}
