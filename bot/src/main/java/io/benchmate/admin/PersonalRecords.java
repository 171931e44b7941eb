package io.benchmate.admin;

/** What is kept about one person, for his rights of access and erasure (UK GDPR, 15 and 17). */
public interface PersonalRecords {

    /**
     * Everything kept about the person, as JSON: for each table the rows that are his.
     *
     * @param personId the Entra object id
     */
    String export(String personId);

    /**
     * Deletes what is the person's own (address, messages, questions, feedback) and takes his name
     * out of what has to stay (revisions, recordings, answers, the audit). Idempotent.
     *
     * @return how many rows were deleted or changed
     */
    int erase(String personId);
}
