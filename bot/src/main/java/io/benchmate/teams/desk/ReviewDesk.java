package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.MeetingSheets;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.card.ReviewCard;
import io.benchmate.card.SheetCard;
import io.benchmate.nudge.review.Packs;
import io.benchmate.nudge.review.ReviewDates;
import io.benchmate.nudge.review.ReviewPack;
import io.benchmate.people.Person;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steering group's pack and dates, for admins. With names it is shown in the admin's own chat
 * alone; the version without may be asked for where others read along, and is then for all of them.
 */
final class ReviewDesk implements Corner {
    static final String ONLY_ADMINS =
            "The review pack and the steering group’s dates are for the people who look after"
                    + " Benchmate. Ask me anything about the plan.";

    private final Packs packs;
    private final ReviewDates dates;
    private final ReviewFiles files;
    private final AdminGate gate;

    ReviewDesk(Packs packs, ReviewDates dates, ReviewFiles files, AdminGate gate) {
        this.packs = packs;
        this.dates = dates;
        this.files = files;
        this.gate = gate;
    }

    /** What others type may be a topic of the plan, so "steering groups" alone is left to it. */
    @Override
    public Optional<Reply> said(Incoming.Said said) {
        Optional<ReviewCommand> command = ReviewCommand.of(said.text());
        if (command.isEmpty()) {
            return Optional.empty();
        }
        if (!gate.isOpenTo(said.person())) {
            return command.get() instanceof ReviewCommand.Dates
                    ? Optional.empty()
                    : Optional.of(post(Notice.of("Only for admins", ONLY_ADMINS)));
        }
        return Optional.of(
                switch (command.get()) {
                    case ReviewCommand.Pack(String of, boolean named) -> pack(said, of, named);
                    case ReviewCommand.Dates() -> inOwnChat(said, this::list);
                    case ReviewCommand.Unclear(String words) -> post(unclear(words));
                    case ReviewCommand.Meets(LocalDate day, boolean holds) ->
                            inOwnChat(said, () -> meets(said.person(), day, holds));
                });
    }

    private Reply pack(Incoming.Said said, String of, boolean named) {
        if (named && !isAlone(said)) {
            return post(
                    Notice.of(
                            "Please ask me that in our own chat",
                            "The review pack names people, and others would read along here. To"
                                    + " have the version without names here, say: public review"
                                    + " pack"));
        }
        List<Plan> plans =
                packs.plans().stream()
                        .filter(plan -> title(plan).contains(of.toLowerCase(java.util.Locale.UK)))
                        .toList();
        return switch (plans.size()) {
            case 0 -> post(noPlan(of));
            case 1 -> new Reply.Post(draw(said, plans.getFirst().id(), named, 1));
            default -> post(which(plans, named));
        };
    }

    private static String title(Plan plan) {
        return plan.facts().title().toLowerCase(java.util.Locale.UK);
    }

    private static Notice noPlan(String of) {
        return of.isEmpty()
                ? Notice.of(
                        "No plan is loaded yet",
                        "Send me the plan as a file in our own chat; then there is something to"
                                + " review.")
                : Notice.of("No such plan", "No plan that is loaded is called “" + of + "”.");
    }

    private static Notice which(List<Plan> plans, boolean named) {
        return Notice.of("Which plan?", "Several plans are loaded.")
                .with(
                        plans.stream()
                                .map(
                                        plan ->
                                                new Notice.Button(
                                                        plan.facts().title(),
                                                        ReviewCard.SHOW,
                                                        Map.of(
                                                                "plan",
                                                                plan.id().value(),
                                                                "names",
                                                                named ? "yes" : "no"),
                                                        false))
                                .toArray(Notice.Button[]::new));
    }

    private Rendered draw(Incoming incoming, PlanId plan, boolean named, int page) {
        Optional<ReviewPack> pack = packs.of(plan, dates.meetings(), null, named);
        if (pack.isEmpty()) {
            return NoticeCard.draw(
                    Notice.of(
                            "That plan is gone",
                            "It is not loaded any more. Say “review pack” for those that are."));
        }
        if (page == 1 && gate.isOpenTo(incoming.person())) {
            gate.note(
                    incoming.person(),
                    Deed.MADE_REVIEW_PACK,
                    "of \"%s\"%s"
                            .formatted(pack.get().facts().title(), named ? "" : ", without names"));
        }
        return ReviewCard.draw(pack.get(), page, isAlone(incoming));
    }

    /** The reply to a button of these cards; empty for others. */
    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        if (!pressed.verb().startsWith("review-")) {
            return Optional.empty();
        }
        return Optional.of(
                isPageForAll(pressed)
                        ? press(pressed)
                        : gate.through(pressed, ONLY_ADMINS, () -> press(pressed)));
    }

    /** What an admin showed to all of a channel, all of them may turn the pages of. */
    private static boolean isPageForAll(Incoming.Pressed pressed) {
        return !isAlone(pressed)
                && pressed.verb().equals(ReviewCard.SHOW)
                && "no".equals(pressed.data().get("names"))
                && pressed.data().containsKey("page");
    }

    private Reply press(Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        boolean named = !"no".equals(data.get("names"));
        if (!isAlone(pressed) && (named || !pressed.verb().equals(ReviewCard.SHOW))) {
            return post(
                    Notice.of(
                            "Please ask me that in our own chat",
                            "Others would read along here. Say “review pack” there."));
        }
        return switch (pressed.verb()) {
            case ReviewCard.FILE -> file(pressed, named);
            case MeetingSheets.REMOVE -> moved(pressed, false);
            case MeetingSheets.ADD -> moved(pressed, true);
            case MeetingSheets.LIST -> new Reply.Replace(sheet());
            default -> show(pressed, named);
        };
    }

    private Reply show(Incoming.Pressed pressed, boolean named) {
        String plan = pressed.data().getOrDefault("plan", "");
        return plan.isBlank()
                ? pack(
                        new Incoming.Said(pressed.person(), pressed.place(), "review pack"),
                        "",
                        named)
                : new Reply.Replace(
                        draw(
                                pressed,
                                new PlanId(plan),
                                named,
                                Revised.number(pressed.data().getOrDefault("page", "1"))));
    }

    private Reply file(Incoming.Pressed pressed, boolean named) {
        String plan = pressed.data().getOrDefault("plan", "");
        Optional<ReviewPack> pack =
                plan.isBlank()
                        ? Optional.empty()
                        : packs.of(new PlanId(plan), dates.meetings(), null, named);
        return pack.map(
                        each ->
                                files.offer(
                                        pressed.person(),
                                        each,
                                        pressed.data().getOrDefault("kind", "")))
                .orElseGet(
                        () -> post(Notice.of("That plan is gone", "It is not loaded any more.")));
    }

    @Override
    public Optional<Reply> consented(Incoming.Consented consented) {
        return DiaryCalendar.isOurs(consented.offer())
                ? Optional.empty()
                : Optional.of(files.take(consented));
    }

    private Reply moved(Incoming.Pressed pressed, boolean holds) {
        try {
            LocalDate day = LocalDate.parse(pressed.data().getOrDefault("day", ""));
            Notice done = move(pressed.person(), day, holds);
            return new Reply.Replace(NoticeCard.draw(done));
        } catch (DateTimeException e) {
            return new Reply.Replace(sheet());
        }
    }

    private Reply meets(Person person, LocalDate day, boolean holds) {
        return post(move(person, day, holds));
    }

    private Notice move(Person person, LocalDate day, boolean holds) {
        if (holds) {
            boolean added = dates.add(day, person);
            if (added) {
                gate.note(person, Deed.ADDED_MEETING, "on " + day);
            }
            return MeetingSheets.done(
                    added ? MeetingSheets.Done.ADDED : MeetingSheets.Done.THERE, day);
        }
        ReviewDates.Origin elsewhere = dates.origins().get(day);
        if (elsewhere != null) {
            return MeetingSheets.done(MeetingSheets.known(elsewhere), day);
        }
        boolean removed = dates.remove(day, person);
        if (removed) {
            gate.note(person, Deed.TOOK_BACK_MEETING, "on " + day);
        }
        return MeetingSheets.done(
                removed ? MeetingSheets.Done.REMOVED : MeetingSheets.Done.NOT_THERE, day);
    }

    private Reply list() {
        return new Reply.Post(sheet());
    }

    private Rendered sheet() {
        return SheetCard.draw(MeetingSheets.list(dates.meetings(), dates.origins(), packs.today()));
    }

    private static Notice unclear(String words) {
        return Notice.of(
                "Which day is that?",
                "I could not read “%s” as one day. Give day, month and year, such as: steering"
                                .formatted(words)
                        + " group on 3 March 2027");
    }

    private static Reply inOwnChat(Incoming.Said said, java.util.function.Supplier<Reply> then) {
        return isAlone(said)
                ? then.get()
                : post(
                        Notice.of(
                                "Please tell me that in our own chat",
                                "The steering group’s dates are kept there."));
    }

    private static boolean isAlone(Incoming incoming) {
        return incoming.place().kind() == Place.Kind.PERSONAL;
    }

    private static Reply post(Notice notice) {
        return new Reply.Post(NoticeCard.draw(notice));
    }
}
