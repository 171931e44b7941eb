package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.RecordCard;
import io.benchmate.card.Rendered;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Recording;
import io.benchmate.plan.recording.Entry;
import io.benchmate.plan.recording.Outcome;
import io.benchmate.plan.recording.Recorder;
import io.benchmate.plan.recording.Right;
import io.benchmate.plan.recording.Subject;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What admins record about actions, by a form or in words, in their own chat. */
final class Records {
    private static final String ONLY_ADMINS =
            "Only the people who look after Benchmate can record a status, evidence or a"
                    + " correction. Nothing was recorded. Tell one of them what you know.";

    private final Recorder recorder;
    private final Plans printed;
    private final AdminGate gate;
    private final ZoneId zone;

    /**
     * @param printed the plans with nothing laid over them
     */
    Records(Recorder recorder, Plans printed, AdminGate gate, ZoneId zone) {
        this.recorder = recorder;
        this.printed = printed;
        this.gate = gate;
        this.zone = zone;
    }

    /** The form, a confirmation or a refusal; empty when the text is a question. */
    Optional<Reply> said(Incoming.Said said) {
        return RecordCommand.of(said.text()).flatMap(command -> said(said, command));
    }

    private Optional<Reply> said(Incoming.Said said, RecordCommand command) {
        if (!gate.isOpenTo(said.person())) {
            boolean question = command instanceof RecordCommand.Form(_, boolean news) && news;
            return question
                    ? Optional.empty()
                    : Optional.of(post(RecordWords.onlyAdmins(ONLY_ADMINS)));
        }
        if (said.place().kind() != Place.Kind.PERSONAL) {
            return Optional.of(post(RecordWords.ownChat(said.text())));
        }
        List<Found> found = find(command.code());
        return Optional.of(
                switch (found.size()) {
                    case 0 -> post(RecordWords.noSuch(command.code()));
                    case 1 -> new Reply.Post(take(said, command, found.getFirst()));
                    default -> post(RecordWords.whichPlan(command, plans(found)));
                });
    }

    private Rendered take(Incoming said, RecordCommand command, Found found) {
        return switch (command) {
            case RecordCommand.Form _ -> form(found, Map.of(), "");
            case RecordCommand.Put(_, Entry entry) -> put(said, found, entry);
            case RecordCommand.TakeBack(_, Field field) ->
                    takeBack(
                            said,
                            found,
                            recorder.standing(found.subject()).stream()
                                    .filter(each -> each.what().field() == field)
                                    .map(Recording::key)
                                    .toList());
        };
    }

    /** What a button of the form or of a confirmation does; empty for buttons of other cards. */
    Optional<Reply> pressed(Incoming.Pressed pressed) {
        return pressed.verb().startsWith("record-")
                ? Optional.of(gate.through(pressed, ONLY_ADMINS, () -> press(pressed)))
                : Optional.empty();
    }

    private Reply press(Incoming.Pressed pressed) {
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return post(RecordWords.ownChat("record on 1"));
        }
        Map<String, String> data = pressed.data();
        Optional<Found> found =
                find(data.getOrDefault("plan", ""), data.getOrDefault("action", ""));
        return new Reply.Replace(
                found.map(each -> press(pressed, each))
                        .orElseGet(() -> NoticeCard.draw(RecordWords.gone())));
    }

    private Rendered press(Incoming.Pressed pressed, Found found) {
        Map<String, String> data = inputs(pressed.data());
        return switch (pressed.verb()) {
            case RecordCard.SAVE -> save(pressed, found, data);
            case RecordCard.UNDO ->
                    takeBack(
                            pressed,
                            found,
                            Arrays.asList(data.getOrDefault("keys", "").split(",")));
            default -> form(found, Map.of(), "");
        };
    }

    private Rendered save(Incoming.Pressed pressed, Found found, Map<String, String> data) {
        String withdrawn = data.getOrDefault("withdraw", "");
        Entry entry = entry(data);
        if (withdrawn.isEmpty()) {
            return put(pressed, found, entry);
        }
        return entry.equals(Entry.NOTHING)
                ? takeBack(pressed, found, List.of(withdrawn))
                : form(found, data, RecordWords.ONE_AT_A_TIME);
    }

    private Rendered put(Incoming incoming, Found found, Entry entry) {
        Outcome outcome =
                recorder.record(found.subject(), entry, Imports.editor(incoming), Right.EVERYTHING);
        return switch (outcome) {
            case Outcome.Done done -> {
                note(incoming, Deed.RECORDED, done);
                yield RecordCard.done(subject(found), done.made(), done.undo());
            }
            case Outcome.Refused(String sentence) -> form(found, data(entry), sentence);
            case Outcome.Gone() -> NoticeCard.draw(RecordWords.gone());
        };
    }

    private Rendered takeBack(Incoming incoming, Found found, List<String> keys) {
        Outcome outcome =
                recorder.takeBack(
                        found.subject(), keys, Imports.editor(incoming), Right.EVERYTHING);
        return switch (outcome) {
            case Outcome.Done done -> {
                note(incoming, Deed.TOOK_BACK_RECORDING, done);
                yield RecordCard.takenBack(subject(found), done.made(), done.undo());
            }
            case Outcome.Refused(String sentence) ->
                    NoticeCard.draw(Notice.of("Nothing to take back", sentence));
            case Outcome.Gone() -> NoticeCard.draw(RecordWords.gone());
        };
    }

    private void note(Incoming incoming, Deed deed, Outcome.Done done) {
        String fields =
                String.join(
                        ", ",
                        done.made().stream().map(each -> each.what().field().words()).toList());
        gate.note(
                incoming.person(),
                deed,
                "%s of action %s (%s) in \"%s\""
                        .formatted(
                                fields,
                                done.action().code(),
                                done.action().id(),
                                done.plan().facts().title()));
    }

    private Rendered form(Found found, Map<String, String> filled, String problem) {
        return RecordCard.form(subject(found), filled, problem);
    }

    private RecordCard.Subject subject(Found found) {
        return new RecordCard.Subject(
                found.plan(), found.action(), recorder.standing(found.subject()), zone);
    }

    /** A choice of nothing is as good as no input. */
    private static Map<String, String> inputs(Map<String, String> data) {
        Map<String, String> inputs = new HashMap<>(data);
        inputs.values().removeIf(RecordCard.NONE::equals);
        return inputs;
    }

    private static Entry entry(Map<String, String> data) {
        return new Entry(
                data.getOrDefault("status", ""),
                data.getOrDefault("reason", ""),
                data.getOrDefault("evidence", ""),
                field(data.getOrDefault("field", "")),
                data.getOrDefault("text", ""));
    }

    private static @Nullable Field field(String name) {
        return Arrays.stream(Field.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static Map<String, String> data(Entry entry) {
        Field field = entry.field();
        return Map.of(
                "status", entry.status(),
                "reason", entry.reason(),
                "evidence", entry.evidence(),
                "field", field == null ? "" : field.name(),
                "text", entry.text());
    }

    private List<Found> find(String code) {
        String wanted = plain(code);
        return printed.live().stream()
                .flatMap(
                        plan ->
                                plan.actions().stream()
                                        .filter(action -> isCalled(action, wanted))
                                        .limit(1)
                                        .map(action -> new Found(plan, action)))
                .toList();
    }

    private static boolean isCalled(Action action, String code) {
        return plain(action.code()).equals(code)
                || action.aliases().stream().anyMatch(alias -> plain(alias).equals(code));
    }

    private static String plain(String code) {
        return code.toLowerCase(java.util.Locale.UK)
                .replaceAll("[\\s-]", "")
                .replaceFirst("\\.$", "");
    }

    private Optional<Found> find(String planId, String actionId) {
        return printed.live().stream()
                .filter(plan -> !planId.isBlank() && plan.id().equals(new PlanId(planId)))
                .findFirst()
                .flatMap(
                        plan ->
                                actionId.isBlank()
                                        ? Optional.empty()
                                        : plan.action(new ActionId(actionId))
                                                .map(action -> new Found(plan, action)));
    }

    private static Map<Plan, Action> plans(List<Found> found) {
        Map<Plan, Action> plans = new java.util.LinkedHashMap<>();
        found.forEach(each -> plans.put(each.plan(), each.action()));
        return plans;
    }

    private static Reply post(Notice notice) {
        return new Reply.Post(NoticeCard.draw(notice));
    }

    private record Found(Plan plan, Action action) {
        Subject subject() {
            return new Subject(plan.id(), action.id());
        }
    }
}
