package io.benchmate.teams.desk;

import io.benchmate.ask.Answer;
import io.benchmate.plan.Plans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What admins can say, for the help that an admin sees in the personal chat; nobody else does. */
final class AdminHelp {
    private static final List<String> DIARY =
            List.of(
                    "What's on this month?",
                    "Any awards?",
                    "Send me the diary every Monday",
                    "Suggest an event",
                    "Diary feed");

    static final String HEADING = "For you as an admin";

    private final AdminGate gate;
    private final Plans plans;
    private final BooleanSupplier diary;

    AdminHelp(AdminGate gate, Plans plans) {
        this(gate, plans, () -> false);
    }

    /**
     * @param diary whether there is something in the diary, which everybody may then ask about
     */
    AdminHelp(AdminGate gate, Plans plans, BooleanSupplier diary) {
        this.gate = gate;
        this.plans = plans;
        this.diary = diary;
    }

    /** The answer itself, or help with one more section. */
    Answer with(Answer answer, Incoming incoming) {
        if (answer instanceof Answer.Help(String lead, List<Answer.Section> sections)
                && diary.getAsBoolean()) {
            List<Answer.Section> more = new ArrayList<>(sections);
            more.add(new Answer.Section("Events and awards", DIARY));
            return forAdmins(new Answer.Help(lead, more), incoming);
        }
        return forAdmins(answer, incoming);
    }

    private Answer forAdmins(Answer answer, Incoming incoming) {
        boolean alone = incoming.place().kind() == Place.Kind.PERSONAL;
        if (!(answer instanceof Answer.Help(String lead, List<Answer.Section> sections))
                || !alone
                || !gate.isOpenTo(incoming.person())) {
            return answer;
        }
        List<Answer.Section> more = new ArrayList<>(sections);
        more.add(new Answer.Section(HEADING, words()));
        return new Answer.Help(lead, more);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        plans.live().stream()
                .flatMap(plan -> plan.actions().stream())
                .limit(1)
                .forEach(action -> words.add("record on " + action.code()));
        words.addAll(
                List.of(
                        "timescales",
                        "nudges",
                        "owners",
                        "questions",
                        "gaps",
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
                        "admin"));
        return words;
    }
}
