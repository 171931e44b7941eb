package io.benchmate.teams.desk;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.RestoreCard;
import io.benchmate.people.People;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The loaded plans and their revisions, for admins: "plans", "revisions", "revision 2". */
final class History {
    private static final Pattern RESTORE =
            Pattern.compile(
                    "(?:(?:restore|show|look at|see|open|bring back|go back to)"
                            + " )?revision (\\d{1,6})(?: of (.{1,200}))?");
    private static final int LISTED = 12;
    private static final int BUTTONS = 6;

    private final Plans plans;
    private final Revisions revisions;
    private final People people;
    private final Restoring restoring;
    private final PlansPage page;

    History(Plans plans, Revisions revisions, People people, Restoring restoring, PlansPage page) {
        this.page = page;
        this.restoring = restoring;
        this.plans = plans;
        this.revisions = revisions;
        this.people = people;
    }

    /** The reply; empty when the text is none of these commands. */
    Optional<Reply> said(Incoming.Said said) {
        String words = Typed.command(said.text());
        Matcher restore = RESTORE.matcher(words);
        if (!words.equals("plans") && !words.equals("revisions") && !restore.matches()) {
            return Optional.empty();
        }
        if (!people.isAdmin(said.person())) {
            return Optional.of(onlyAdmins());
        }
        if (said.place().kind() != Place.Kind.PERSONAL) {
            return Optional.of(ownChat());
        }
        return Optional.of(
                switch (words) {
                    case "plans" -> posted(page.loaded());
                    case "revisions" -> posted(kept());
                    default -> restore(restore);
                });
    }

    private static Reply onlyAdmins() {
        return posted(
                Notice.of(
                        "Only admins look after plans",
                        "Benchmate's admins can list plans and bring an earlier revision back. Ask"
                                + " me anything about the plan instead."));
    }

    private static Reply ownChat() {
        return posted(
                Notice.of(
                        "That is for our own chat",
                        "I list plans and bring revisions back in an admin's own chat with me, not"
                                + " where others read along."));
    }

    private Notice kept() {
        List<String> lines = new ArrayList<>();
        for (Plan plan : plans.live()) {
            revisions.of(plan.id()).forEach(revision -> lines.add(line(revision)));
        }
        return lines.isEmpty()
                ? Notice.of("No plan is loaded", "Send me the plan as .xlsx, .docx or .csv.")
                : listed(
                        "Revisions, newest first",
                        "To look at one, and bring it back if you wish, say: revision 2",
                        lines);
    }

    private static String line(Revision revision) {
        String state =
                switch (revision.state()) {
                    case DRAFT -> "Draft";
                    case LIVE -> "Revision %d, live".formatted(revision.number());
                    case PAST -> "Revision %d".formatted(revision.number());
                };
        return "%s: %s, %d actions, from %s, by %s"
                .formatted(
                        state,
                        revision.title(),
                        revision.actions(),
                        revision.fileName(),
                        revision.savedBy().name());
    }

    private static Notice listed(String heading, String lead, List<String> lines) {
        List<String> all = new ArrayList<>(List.of(lead));
        all.addAll(lines.subList(0, Math.min(lines.size(), LISTED)));
        if (lines.size() > LISTED) {
            all.add("and %d more".formatted(lines.size() - LISTED));
        }
        return new Notice(heading, all, List.of(), List.of());
    }

    private Reply restore(Matcher wanted) {
        int number = Integer.parseInt(wanted.group(1));
        String named = wanted.group(2) == null ? "" : wanted.group(2);
        List<Revision> found =
                plans.live().stream()
                        .filter(plan -> lower(plan.facts().title()).contains(named))
                        .flatMap(plan -> revisions.of(plan.id()).stream())
                        .filter(revision -> revision.state() != Revision.State.DRAFT)
                        .filter(revision -> revision.number() == number)
                        .toList();
        return switch (found.size()) {
            case 0 ->
                    posted(
                            Notice.of(
                                    "There is no such revision",
                                    "Say \"revisions\" to see which there are."));
            case 1 -> new Reply.Post(restoring.look(found.getFirst().id(), ""));
            default -> posted(whichPlan(found));
        };
    }

    /**
     * Never the first that comes: to restore a revision of the wrong plan would change its answers
     * at once.
     */
    private static Notice whichPlan(List<Revision> found) {
        List<String> titles = found.stream().map(Revision::title).toList();
        return listed(
                        "Which plan do you mean?",
                        "Several plans have that revision. Press one, or say one of:",
                        found.stream().map(Revised::restoring).toList())
                .with(
                        found.stream()
                                .limit(BUTTONS)
                                .map(each -> RestoreCard.which(each, titles))
                                .toArray(Notice.Button[]::new));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Reply posted(Notice notice) {
        return new Reply.Post(NoticeCard.draw(notice));
    }
}
