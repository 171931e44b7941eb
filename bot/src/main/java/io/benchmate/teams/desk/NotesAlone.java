package io.benchmate.teams.desk;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.importing.PlanNotes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds notes that an admin sends without a plan, and the plan that they go with. */
final class NotesAlone {
    private static final Pattern PASTED =
            Pattern.compile("(?is)notes(?: (?:for|of) ([^:\\n]{1,200}))?:\\s*(.+)");

    private final Plans plans;
    private final Revisions revisions;

    NotesAlone(Plans plans, Revisions revisions) {
        this.plans = plans;
        this.revisions = revisions;
    }

    /**
     * Notes as they came.
     *
     * @param plan words of the plan's title; empty when not said
     * @param sent whether a file brought them, so that they follow the file sent before
     */
    record Notes(String text, String plan, boolean sent) {}

    /** The revision that notes go with. */
    sealed interface Target {
        record One(Revision base) implements Target {}

        record Several(String sentence) implements Target {}

        record None() implements Target {}
    }

    /** The notes of a pasted "Notes: …"; empty for other words. */
    Optional<Notes> in(String said) {
        Matcher pasted = PASTED.matcher(said.strip());
        if (!pasted.matches()) {
            return Optional.empty();
        }
        String plan = pasted.group(1) == null ? "" : pasted.group(1).strip();
        return PlanNotes.of(pasted.group(2)).map(text -> new Notes(text, plan, false));
    }

    /** The lines of a text file that is no table, and so no plan; empty for all other files. */
    Optional<Notes> lines(byte[] content) {
        return PlanNotes.lines(content).map(text -> new Notes(text, "", true));
    }

    /** Whether lines say something of a plan, or follow a draft of this admin's. */
    boolean concern(Notes lines, Revision.Editor by) {
        return PlanNotes.tell(PlanNotes.facts(lines.text()))
                || PlanNotes.title(lines.text()).isPresent()
                || !drafts(by).isEmpty();
    }

    /** The notes of a file that is no plan; empty for one that says nothing of a plan. */
    Optional<Notes> alone(byte[] content) {
        return PlanNotes.of(content).map(text -> new Notes(text, "", true));
    }

    /**
     * For a file, the admin's own newest draft, unless that has another name and the notes name
     * what else is here. Else the plan that the notes name, draft or live; else the admin's own
     * pending draft, else the only live plan, unless the notes name yet another.
     */
    Target target(Notes notes, Revision.Editor by) {
        List<Revision> drafts = drafts(by);
        NotesFor name = new NotesFor(notes);
        Optional<Revision> newest =
                drafts.stream().findFirst().filter(each -> follow(name, each, drafts));
        if (notes.sent() && newest.isPresent()) {
            return new Target.One(newest.get());
        }
        Optional<Revision> draft =
                drafts.stream().filter(each -> name.names(each.title())).findFirst();
        if (draft.isPresent()) {
            return new Target.One(draft.get());
        }
        List<Plan> named = name.named(plans.live());
        if (!named.isEmpty()) {
            return named.size() == 1 ? live(named.getFirst()) : which(named);
        }
        return notes.plan().isEmpty() ? unnamed(name, drafts) : among(plans.live());
    }

    private List<Revision> drafts(Revision.Editor by) {
        return revisions.latest().stream()
                .flatMap(each -> revisions.of(each.plan()).stream())
                .filter(each -> each.state() == Revision.State.DRAFT)
                .filter(each -> each.savedBy().id().equals(by.id()))
                .distinct()
                .sorted(Comparator.comparing(Revision::savedAt).reversed())
                .toList();
    }

    private boolean follow(NotesFor name, Revision newest, List<Revision> drafts) {
        boolean own = !NotesFor.isNamed(newest) || name.names(newest.title());
        boolean other =
                drafts.stream().anyMatch(each -> name.names(each.title()))
                        || name.named(plans.live()).stream()
                                .anyMatch(each -> !each.id().equals(newest.plan()));
        return own || !other;
    }

    private Target unnamed(NotesFor name, List<Revision> drafts) {
        List<Plan> live = plans.live();
        Optional<Revision> meant =
                drafts.stream()
                        .findFirst()
                        .or(() -> live.size() == 1 ? current(live.getFirst()) : Optional.empty());
        if (meant.isPresent() && name.namesAnother(meant.get())) {
            return new Target.Several(name.ask(meant.get()));
        }
        return meant.<Target>map(Target.One::new).orElseGet(() -> among(live));
    }

    private static Target among(List<Plan> live) {
        return live.isEmpty() ? new Target.None() : which(live);
    }

    private Target live(Plan plan) {
        return current(plan).<Target>map(Target.One::new).orElseGet(Target.None::new);
    }

    private Optional<Revision> current(Plan plan) {
        return revisions.of(plan.id()).stream()
                .filter(each -> each.state() == Revision.State.LIVE)
                .findFirst();
    }

    private static Target which(List<Plan> plans) {
        String titles =
                plans.stream()
                        .limit(8)
                        .map(plan -> "“" + plan.facts().title() + "”")
                        .collect(Collectors.joining(", "));
        return new Target.Several(
                "I have %s. Paste them as “Notes for” and words of the plan’s title, a colon, and the notes. Nothing was changed."
                        .formatted(titles));
    }
}
