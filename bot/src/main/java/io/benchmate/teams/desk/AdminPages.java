package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.AdminVerb;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.card.Sheet;
import io.benchmate.card.SheetCard;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of those who look after the bot ("admin", "parked", "audit", "gaps", "words"), and "my
 * data" for everybody. All of them live in the personal chat, where nobody reads along.
 */
final class AdminPages implements Corner {
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(admin|parked|not delivered|gaps|words(?: added)?|added words|my data)"
                            + "|(?:audit|who did what)(?: (?:of|about|for) (.{1,100}))?");

    private final Upkeep upkeep;
    private final GapPages gaps;
    private final OwnRecords myData;
    private final AdminGate gate;

    AdminPages(Upkeep upkeep, GapPages gaps, OwnRecords myData, AdminGate gate) {
        this.upkeep = upkeep;
        this.gaps = gaps;
        this.myData = myData;
        this.gate = gate;
    }

    /**
     * The page whose name somebody typed; empty for all other words. What others type may be a
     * topic of the plan, such as "audit", so only "admin" itself is refused.
     */
    @Override
    public Optional<Reply> said(Incoming.Said said) {
        Matcher command = COMMAND.matcher(Typed.command(said.text()));
        if (!command.matches()) {
            return Optional.empty();
        }
        boolean mine = "my data".equals(command.group(1));
        boolean open = mine || gate.isOpenTo(said.person());
        if (!open && !"admin".equals(command.group(1))) {
            return Optional.empty();
        }
        return Optional.of(post(open ? page(said, command) : NoticeCard.draw(refusal())));
    }

    private Rendered page(Incoming.Said said, Matcher command) {
        boolean alone = said.place().kind() == Place.Kind.PERSONAL;
        return alone ? SheetCard.draw(sheet(said, command)) : elsewhere();
    }

    private Sheet sheet(Incoming.Said said, Matcher command) {
        return switch (command.group(1)) {
            case "admin" -> upkeep.hub();
            case "parked", "not delivered" -> upkeep.parked(1);
            case "gaps" -> gaps.list(1);
            case "my data" -> myData.overview(said.person());
            case null -> upkeep.audit(said(said, command.group(2)), 1);
            default -> gaps.words(1);
        };
    }

    /** As typed, since the letters' case is shown again. */
    private static String said(Incoming.Said said, @Nullable String of) {
        String text = Typed.without(".?!", Typed.line(said.text()));
        return of == null ? "" : text.substring(text.length() - of.length());
    }

    /** The page whose button was pressed; empty for buttons of other cards. */
    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        return AdminVerb.of(pressed.verb()).map(verb -> pressed(verb, pressed));
    }

    private Reply pressed(AdminVerb verb, Incoming.Pressed pressed) {
        if (pressed.place().kind() != Place.Kind.PERSONAL) {
            return post(elsewhere());
        }
        if (!verb.isForAll() && !gate.isOpenTo(pressed.person())) {
            gate.note(pressed.person(), Deed.WAS_REFUSED, verb.wire());
            return post(NoticeCard.draw(refusal()));
        }
        return new Reply.Replace(SheetCard.draw(page(verb, pressed)));
    }

    private Sheet page(AdminVerb verb, Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        int page = Revised.number(data.getOrDefault("page", "1"));
        return switch (verb) {
            case HUB -> upkeep.hub();
            case PARKED -> upkeep.parked(page);
            case PARKED_SEEN -> upkeep.seen(pressed, page);
            case AUDIT -> upkeep.audit(data.getOrDefault("words", ""), page);
            case GAPS -> gaps.list(page);
            case GAP -> gaps.one(data);
            case GAP_LINK -> gaps.link(pressed);
            case GAP_DISMISS -> gaps.dismiss(pressed);
            case WORDS -> gaps.words(page);
            case WORDS_UNDO -> gaps.undo(pressed, page);
            case MY_DATA -> myData.overview(pressed.person());
            case MY_DATA_ALL -> myData.all(pressed.person(), page);
            case MY_DATA_ERASE -> myData.ask();
            case MY_DATA_ERASE_NOW -> myData.erase(pressed.person());
        };
    }

    private static Notice refusal() {
        return Notice.of(
                "Only for admins",
                "That page is for the people who look after Benchmate. Ask me anything about the"
                        + " plan, or “my data” for what I keep about you.");
    }

    private static Rendered elsewhere() {
        return NoticeCard.draw(
                Notice.of(
                        "Please ask me that in our own chat",
                        "Others would read along here. Open a chat with Benchmate and say it"
                                + " there."));
    }

    private static Reply post(Rendered message) {
        return new Reply.Post(message);
    }
}
