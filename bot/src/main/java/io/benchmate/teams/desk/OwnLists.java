package io.benchmate.teams.desk;

import static io.benchmate.teams.desk.ListCorner.post;
import static io.benchmate.teams.desk.ListCorner.replace;

import io.benchmate.card.ListPeopleSheets;
import io.benchmate.card.ListVerb;
import io.benchmate.card.Notice;
import io.benchmate.card.Sheet;
import io.benchmate.lists.Asking;
import io.benchmate.lists.Lists;
import io.benchmate.lists.Memberships;
import io.benchmate.lists.Request;
import io.benchmate.lists.Sync;
import io.benchmate.people.Person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What anybody may ask about himself, and how many are on a list. */
final class OwnLists {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Lists lists;
    private final Memberships memberships;
    private final Sync sync;
    private final Asking asking;

    OwnLists(Lists lists, Memberships memberships, Sync sync, Asking asking) {
        this.lists = lists;
        this.memberships = memberships;
        this.sync = sync;
        this.asking = asking;
    }

    LocalDate today() {
        return memberships.today();
    }

    private String usual() {
        return lists.usual().orElseThrow();
    }

    Reply mine(Person person) {
        return post(mine(usual(), person));
    }

    private Sheet mine(String list, Person person) {
        return ListPeopleSheets.mine(memberships.of(list, person), sync.words(list));
    }

    Reply pressed(ListVerb verb, Incoming.Pressed pressed) {
        Map<String, String> data = pressed.data();
        String name = data.getOrDefault("list", "");
        String list = lists.names().contains(name) ? name : usual();
        return switch (verb) {
            case ASK_ON -> replace(putOn(list, pressed.person()));
            case ASK_OFF ->
                    replace(takeOff(list, pressed.person(), data.getOrDefault("until", "")));
            default -> replace(mine(list, pressed.person()));
        };
    }

    Reply takeOff(Person person, String until) {
        return post(takeOff(usual(), person, until));
    }

    private Notice takeOff(String list, Person person, String until) {
        Optional<LocalDate> last =
                until.isBlank() ? Optional.empty() : UntilWords.lastDay(until, today());
        if (!until.isBlank() && last.isEmpty()) {
            return Notice.of(
                    "Until when?",
                    "“%s” is no day to come that I understand.".formatted(until),
                    "Say, for instance: take me off until June, or: take me off until 15 June"
                            + " 2027.");
        }
        return asked(list, Request.Kind.TAKE_OFF, person, "", last);
    }

    Reply putOn(Person person) {
        return post(putOn(usual(), person));
    }

    private Notice putOn(String list, Person person) {
        return asked(list, Request.Kind.PUT_ON, person, "", Optional.empty());
    }

    Reply moved(Person person, String where) {
        return post(asked(usual(), Request.Kind.MOVED, person, where, Optional.empty()));
    }

    private Notice asked(
            String list,
            Request.Kind kind,
            Person person,
            String words,
            Optional<LocalDate> until) {
        Request.Wanted wanted =
                new Request.Wanted(list, kind, person.objectId(), person.name(), words, until);
        return brought(asking.ask(wanted, person))
                .and("If it is approved: " + asking.effectOnYou(wanted));
    }

    static Notice brought(Asking.Brought to) {
        return switch (to) {
            case OWNER ->
                    Notice.of(
                            "Your request is on its way",
                            "It goes to the list’s owner; I tell you here what comes of it.");
            case ADMINS ->
                    Notice.of(
                            "Your request is on its way",
                            "I do not know the list’s owner in Teams, so it goes to those who look"
                                    + " after Benchmate; I tell you here what comes of it.");
            case NOBODY ->
                    Notice.of(
                            "Your request is kept",
                            "I know nobody whom I could tell of it, so it may take a while. Better"
                                    + " write to the list’s owner as well.");
            case ALREADY ->
                    Notice.of(
                            "You asked that already",
                            "Your request still waits; I tell you here what comes of it.");
        };
    }

    /** Whether somebody may work there, as far as the faculties of the file say. */
    boolean isPlace(String words) {
        return asking.isPlace(usual(), words);
    }

    Notice fresh() {
        return Notice.of("How fresh the list is", sync.words(usual()));
    }

    Notice kept() {
        return asking.keepers(usual())
                .map(
                        who ->
                                Notice.of(
                                        "Who keeps the list",
                                        "%s owns %s; %s is the deputy."
                                                .formatted(who.owner(), usual(), who.deputy()),
                                        "For a change of your own, tell me, such as “take me off"
                                                + " until June”: it goes to the owner."))
                .orElseGet(() -> Notice.of("Who keeps the list", "Nobody is named."));
    }

    /** Names are for those who keep the list, one by one and with reasons. */
    Notice everybody() {
        return howMany()
                .and(
                        "I read nobody’s name out from it, and give no file of it. Whoever keeps it"
                            + " can ask, for instance, “why is Robin Vale on the list?” or “list"
                            + " history”.");
    }

    /** A number is nobody's personal data, so it may be told anywhere. */
    Notice howMany() {
        String list = usual();
        Optional<Memberships.Size> size = memberships.size(list);
        if (size.isEmpty()) {
            return Notice.of("The list was not counted yet", sync.words(list));
        }
        Memberships.Size now = size.get();
        Notice notice =
                Notice.of(
                        "How many are on the list",
                        "%d are on %s; %d belong on it, as its sources say."
                                .formatted(now.members(), list, now.belong()));
        if (now.target().isPresent() && now.growth().isPresent()) {
            notice = notice.and(growth(now, now.start().orElse(0), now.target().get()));
        }
        return notice.and(sync.words(list));
    }

    private static String growth(Memberships.Size now, int start, int target) {
        int percent = now.growth().map(one -> one.percent()).orElse(0);
        int more = now.members() - start;
        String since = now.growth().map(one -> DAY.format(one.since())).orElse("");
        String grown =
                start == 0
                        ? "It began with nobody"
                        : more == 0
                                ? "That is as many as on " + since
                                : "Since %s, when there were %d, that is %+d (%+d %%)"
                                        .formatted(
                                                since,
                                                start,
                                                more,
                                                Math.round(more * 100.0 / start));
        int missing = target - now.members();
        String open =
                missing <= 0
                        ? "the target of +%d %% (%d) is reached".formatted(percent, target)
                        : "%d more %s needed for the target of +%d %% (%d)"
                                .formatted(missing, missing == 1 ? "is" : "are", percent, target);
        return grown + "; " + open + ".";
    }
}
