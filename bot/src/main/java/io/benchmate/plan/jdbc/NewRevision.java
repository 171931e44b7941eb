package io.benchmate.plan.jdbc;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.Source;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * A draft that is about to be written.
 *
 * @param retainUntil when it is deleted unless somebody confirms it
 */
record NewRevision(
        RevisionId id,
        Plan plan,
        String json,
        @Nullable RevisionId basedOn,
        @Nullable RevisionId restoredFrom,
        Source source,
        Editor by,
        Instant savedAt,
        Instant retainUntil) {

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", id.value());
        values.put("plan", plan.id().value());
        values.put("hash", PlanJson.hash(json));
        values.put("basedOn", basedOn == null ? null : basedOn.value());
        values.put("restoredFrom", restoredFrom == null ? null : restoredFrom.value());
        values.put("title", plan.facts().title());
        values.put("version", plan.facts().version());
        values.put("actions", plan.actions().size());
        values.put("content", json);
        values.put("fileName", source.fileName());
        values.put("file", Base64.getEncoder().encodeToString(source.content()));
        values.put("notes", source.notes());
        values.put("choices", source.choices());
        values.put("by", by.id());
        values.put("byName", by.name());
        values.put("savedAt", RevisionTable.utc(savedAt));
        values.put("retainUntil", RevisionTable.utc(retainUntil));
        return values;
    }
}
