package io.benchmate.teams.desk;

import io.benchmate.ask.Worded;
import io.benchmate.card.DiaryCard;
import io.benchmate.card.Notice;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;
import io.benchmate.diary.Kept;
import io.benchmate.diary.offers.Offer;
import io.benchmate.diary.offers.Offers;
import io.benchmate.diary.offers.Settled;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.plan.PlanId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A plan's recurring events, offered to the diary's editors in their own chat. */
final class DiaryOffers {
    private static final Pattern LIST =
            Pattern.compile(
                    "(?i)(?:show (?:me )?)?(?:the )?(?:plan(?:’s|'s)?|recurring) (?:recurring"
                            + " )?events(?: (?:of|in|from) the plan)?(?: for the diary)?[?!.]*");
    private static final int SHOWN = 5;

    private final Offers offers;
    private final DiaryGate gate;

    DiaryOffers(Offers offers, DiaryGate gate) {
        this.offers = offers;
        this.gate = gate;
    }

    Optional<Reply> said(Incoming.Said said) {
        if (!Worded.is(said.text().strip(), LIST) || !gate.isEditor(said.person())) {
            return Optional.empty();
        }
        return said.place().kind() == Place.Kind.PERSONAL
                ? Optional.of(new Reply.Post(SheetCard.draw(sheet(""))))
                : OwnChat.reply(said);
    }

    /** A button that shows what a plan has for the diary; empty where it has nothing new. */
    Optional<Notice.Button> of(PlanId plan) {
        long count = offers.open().stream().filter(each -> each.plan().id().equals(plan)).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Notice.Button(
                                "Recurring events for the diary (%d)".formatted(count),
                                DiaryVerb.OFFERS.wire(),
                                Map.of(),
                                false));
    }

    Reply pressed(DiaryVerb verb, Incoming.Pressed pressed) {
        if (!gate.isEditor(pressed.person())) {
            return post(DiaryWords.onlyEditors("say what belongs in the diary"));
        }
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return post(DiaryPage.of("In our own chat", "Please do that in our own chat."));
        }
        return switch (verb) {
            case OFFER_ADD -> settled(pressed, Offers.Answer.ADD);
            case OFFER_NOT -> settled(pressed, Offers.Answer.NOT_AN_EVENT);
            case OFFER_LATER -> settled(pressed, Offers.Answer.LATER);
            default -> new Reply.Post(SheetCard.draw(sheet("")));
        };
    }

    private Reply settled(Incoming.Pressed pressed, Offers.Answer answer) {
        Map<String, String> data = pressed.data();
        Settled.Key key =
                new Settled.Key(data.getOrDefault("plan", ""), data.getOrDefault("action", ""));
        boolean open =
                offers.open().stream()
                        .anyMatch(
                                each ->
                                        each.plan().id().value().equals(key.plan())
                                                && each.action().id().value().equals(key.action()));
        Optional<Kept> kept = offers.settle(key, answer, pressed.person());
        String said = open ? said(answer, kept) : "That one was settled already.";
        List<Notice.Button> date =
                kept.stream()
                        .map(
                                each ->
                                        new Notice.Button(
                                                "Set its date",
                                                DiaryVerb.FORM.wire(),
                                                Map.of("id", each.id()),
                                                false))
                        .toList();
        return new Reply.Replace(SheetCard.draw(sheet(said).with(date)));
    }

    private static String said(Offers.Answer answer, Optional<Kept> kept) {
        return switch (answer) {
            case ADD ->
                    kept.map(each -> each.entry().facts().title()).orElse("It")
                            + " is in the diary, to be dated.";
            case NOT_AN_EVENT -> "Noted; I do not offer it again.";
            case LATER -> "I offer it again in four weeks.";
        };
    }

    private Sheet sheet(String said) {
        List<Offer> open = offers.open();
        List<Sheet.Entry> entries = new ArrayList<>();
        open.stream().limit(SHOWN).forEach(each -> entries.add(entry(each)));
        String lead =
                open.isEmpty()
                        ? "The plan has no further recurring event for the diary."
                        : (open.size() == 1
                                        ? "By its plan this comes again."
                                        : "By the plan %d things come again%s."
                                                .formatted(
                                                        open.size(),
                                                        open.size() > SHOWN
                                                                ? "; these are the first " + SHOWN
                                                                : ""))
                                + " What belongs in the diary?";
        return new Sheet(
                "Recurring events of the plan",
                said.isEmpty() ? lead : said + " " + lead,
                entries,
                List.of());
    }

    private static Sheet.Entry entry(Offer offer) {
        Map<String, String> data =
                Map.of("plan", offer.plan().id().value(), "action", offer.action().id().value());
        return new Sheet.Entry(
                List.of(
                        "%s: %s".formatted(offer.action().code(), offer.action().title()),
                        "The plan says “%s”, which I read as %s."
                                .formatted(offer.timescale(), offer.again().words())),
                offer.plan().facts().title(),
                List.of(
                        button("Add, to be dated", DiaryVerb.OFFER_ADD, data, true),
                        button("Not an event", DiaryVerb.OFFER_NOT, data, false),
                        button("Later", DiaryVerb.OFFER_LATER, data, false)));
    }

    private static Notice.Button button(
            String title, DiaryVerb verb, Map<String, String> data, boolean main) {
        return new Notice.Button(title, verb.wire(), data, main);
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
