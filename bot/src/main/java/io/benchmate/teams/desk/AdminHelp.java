package io.benchmate.teams.desk;

import io.benchmate.ask.Answer;
import io.benchmate.card.Notice;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Status;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What can be said besides questions to the plan: in the personal chat about one's own reminders,
 * and what admins can say, whom nobody else sees it with; about the diary where there is one.
 */
final class AdminHelp {
    static final String REMINDERS = "Your reminders, in our own chat";
    static final String HEADING = "For you as an admin";

    private static final List<String> DIARY =
            List.of(
                    "What's on this month?",
                    "Any awards?",
                    "Send me the diary every Monday",
                    "Suggest an event",
                    "Diary feed");
    private static final Answer.Section SINCE =
            new Answer.Section("What is new", List.of("What has changed since last month?"));

    private static final List<String> ADMINS =
            List.of(
                    "timescales",
                    "nudges",
                    "owners",
                    "questions",
                    "gaps",
                    "words added",
                    "parked",
                    "audit",
                    "plans",
                    "revisions",
                    "restore revision 1",
                    "list",
                    "review pack",
                    "steering groups",
                    "diary channels",
                    "digest draft",
                    "suggestions",
                    "plan events",
                    "calendars",
                    "admin");

    private final AdminGate gate;
    private final Plans plans;
    private final Supplier<List<Kept>> diary;

    /**
     * @param diary what is in the diary; once there is something, everybody may ask about it
     */
    AdminHelp(AdminGate gate, Plans plans, Supplier<List<Kept>> diary) {
        this.gate = gate;
        this.plans = plans;
        this.diary = diary;
    }

    /** The answer itself, or help with what else there is to say where it was asked. */
    Answer with(Answer answer, Incoming incoming) {
        return answer instanceof Answer.Help(String lead, List<Answer.Section> sections)
                ? new Answer.Help(lead, Stream.concat(sections.stream(), more(incoming)).toList())
                : answer;
    }

    /** Where to say an admin's word that was said where others read along; else empty. */
    Optional<Notice> elsewhere(Incoming.Said said) {
        String words = Typed.command(said.text());
        boolean alone = said.place().kind() == Place.Kind.PERSONAL;
        return !alone && ADMINS.contains(words) && gate.isOpenTo(said.person())
                ? Optional.of(OwnChat.of(words))
                : Optional.empty();
    }

    private Stream<Answer.Section> more(Incoming incoming) {
        List<Kept> entries = diary.get();
        Optional<String> code = firstCode();
        List<Answer.Section> more = new ArrayList<>();
        boolean alone = incoming.place().kind() == Place.Kind.PERSONAL;
        if (code.isPresent()) {
            more.add(SINCE);
        }
        if (alone) {
            code.map(AdminHelp::reminders).ifPresent(more::add);
        }
        if (!entries.isEmpty()) {
            more.add(new Answer.Section("Events and awards", DIARY));
        }
        if (alone && gate.isOpenTo(incoming.person())) {
            more.add(forAdmins(code, entries));
        }
        return more.stream();
    }

    private Optional<String> firstCode() {
        return plans.live().stream()
                .flatMap(plan -> plan.actions().stream())
                .map(Action::code)
                .filter(code -> !code.isBlank())
                .findFirst();
    }

    private static Answer.Section reminders(String code) {
        return new Answer.Section(
                REMINDERS,
                List.of(
                        "What will you remind me of?",
                        "Remind me on Friday",
                        "Snooze %s until Monday".formatted(code),
                        "Stop until 5 January",
                        "My deputy covers for me until 3 May"));
    }

    private static Answer.Section forAdmins(Optional<String> code, List<Kept> entries) {
        List<String> words = new ArrayList<>();
        code.ifPresent(each -> words.add("record on " + each));
        words.addAll(ADMINS);
        entries.stream()
                .map(Kept::entry)
                .filter(each -> each instanceof Event && each.status() == Status.CONFIRMED)
                .map(each -> "who is coming to %s?".formatted(each.facts().title()))
                .reduce((_, newest) -> newest)
                .ifPresent(words::add);
        return new Answer.Section(HEADING, words);
    }
}
