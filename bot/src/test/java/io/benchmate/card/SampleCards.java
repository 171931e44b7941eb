package io.benchmate.card;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every card that the bot draws, by name: for golden files, checks and pictures. */
final class SampleCards {
    /** Drawn once: every test of every card asks for them. */
    private static final Map<String, Rendered> ALL = Collections.unmodifiableMap(drawn());

    private SampleCards() {}

    static Map<String, Rendered> all() {
        return ALL;
    }

    private static Map<String, Rendered> drawn() {
        Map<String, Rendered> all = new LinkedHashMap<>();
        SampleAnswers.all()
                .forEach(
                        (name, answer) ->
                                all.put(name, AnswerCard.draw(answer, "show me " + name)));
        all.putAll(RecordSamples.all());
        all.put("search-result", SearchCard.draw(SamplePlan.PLAN, SamplePlan.DESCRIPTIONS));
        all.put("notice-broken", NoticeCard.draw(Notice.broken("7F3A-21")));
        all.put("notice-sent", NoticeCard.draw(sent()));
        all.put("notice-preview", NoticeCard.draw(preview()));
        all.putAll(SampleImportCards.all());
        all.putAll(SampleUpkeepCards.all());
        all.putAll(SampleListCards.all());
        all.putAll(SampleNudgeCards.all());
        all.putAll(SampleTimescales.all());
        all.putAll(SampleReviewCards.all());
        all.putAll(SampleDiaryCards.all());
        return all;
    }

    private static Notice sent() {
        return Notice.of(
                "Sent to the plan’s team",
                "Your question is with the plan’s team: “where can I park?”");
    }

    private static Notice preview() {
        return new Notice(
                        "Import this plan?",
                        List.of(
                                "I read 41 actions from northmoor-2027.xlsx. Nothing is live until"
                                        + " you confirm."),
                        List.of(
                                new Notice.Part(
                                        "Compared with the live plan",
                                        List.of("2 added", "5 changed", "1 removed")),
                                new Notice.Part(
                                        "Please look at these rows",
                                        List.of("Row 9: the title is blank"))),
                        List.of())
                .with(
                        new Notice.Button(
                                "Make it live", "confirm-import", Map.of("id", "1"), true),
                        new Notice.Button("Discard", "discard-import", Map.of("id", "1"), false));
    }
}
