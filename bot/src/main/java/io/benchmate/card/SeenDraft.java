package io.benchmate.card;

import io.benchmate.plan.RevisionId;
import io.benchmate.plan.Stamp;
import io.benchmate.plan.TimescaleList;
import io.benchmate.plan.recording.Disputes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a preview shows beside the file: the state that its button confirms, what people recorded,
 * and why it is drawn anew.
 *
 * @param stamp what the draft is and what it is compared with; empty when it is none any more
 * @param chosen what was chosen on the card before, by the inputs' names
 * @param why one sentence for a preview that is drawn anew; empty for the first
 * @param timescales how the draft's timescales are read, to show those that need a person
 * @param start from when they count
 */
public record SeenDraft(
        Optional<Stamp> stamp,
        Disputes disputes,
        Map<String, String> chosen,
        String why,
        TimescaleList timescales,
        StartLine.Start start) {
    public static final SeenDraft PLAIN =
            new SeenDraft(Optional.empty(), Disputes.NONE, Map.of(), "");

    public SeenDraft {
        chosen = Map.copyOf(chosen);
    }

    public SeenDraft(
            Optional<Stamp> stamp, Disputes disputes, Map<String, String> chosen, String why) {
        this(stamp, disputes, chosen, why, new TimescaleList(List.of()));
    }

    public SeenDraft(
            Optional<Stamp> stamp,
            Disputes disputes,
            Map<String, String> chosen,
            String why,
            TimescaleList timescales) {
        this(stamp, disputes, chosen, why, timescales, StartLine.Start.UNKNOWN);
    }

    /** The places of the conflicts in which the file's word is taken so far. */
    Set<Integer> files() {
        return ConflictChoices.files(chosen, disputes.conflicts().size());
    }

    /** What a button hands on to the next drawing, so that choices are kept from page to page. */
    Map<String, String> handedOn() {
        Map<String, String> data = new TreeMap<>(ConflictChoices.carried(files()));
        if (!disputes.conflicts().isEmpty()) {
            data.put("recorded", disputes.hash());
        }
        return data;
    }

    /** The state as small facts in the button, to be compared when it is pressed. */
    public Map<String, String> data() {
        return stamp.map(
                        each ->
                                Map.of(
                                        "based",
                                        Optional.ofNullable(each.basedOn())
                                                .map(RevisionId::value)
                                                .orElse(""),
                                        "hash",
                                        each.hash(),
                                        "recorded",
                                        disputes.hash()))
                .orElseGet(Map::of);
    }
}
