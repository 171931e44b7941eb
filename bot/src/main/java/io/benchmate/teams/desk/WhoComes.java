package io.benchmate.teams.desk;

import io.benchmate.diary.Comings;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;
import io.benchmate.people.Person;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who comes to an event. Everybody may know how many, and whoever the entry names as its organiser
 * is offered the count; the names are for the diary's editors in their own chats, since an entry
 * names its organiser in words, and a name is no proof of who somebody is.
 */
final class WhoComes {
    private static final Pattern ASKED =
            Pattern.compile("who(?:'s| is|s)? (?:coming|comes|going)(?: to (.+))?");

    private final Comings comings;
    private final DiaryGate gate;

    WhoComes(Comings comings, DiaryGate gate) {
        this.comings = comings;
        this.gate = gate;
    }

    /** What the words ask of; "it" where they name nothing. */
    static Optional<String> asked(String words) {
        Matcher asked = ASKED.matcher(words.replace('’', '\''));
        return asked.matches()
                ? Optional.of(asked.group(1) == null ? "it" : asked.group(1))
                : Optional.empty();
    }

    /** For those who look after the event, once anybody comes. */
    Optional<Press> button(Incoming incoming, Kept kept) {
        int coming = comings.coming(kept.id());
        boolean offered =
                sees(incoming, kept)
                        || (isAlone(incoming)
                                && kept.entry() instanceof Event event
                                && organises(incoming.person(), event));
        return coming > 0 && offered
                ? Optional.of(
                        Press.of(
                                "Who comes (%d)".formatted(coming),
                                DiaryVerb.WHO_COMES,
                                Map.of("id", kept.id())))
                : Optional.empty();
    }

    DiaryPage page(Incoming incoming, Kept kept) {
        String title = kept.entry().facts().title();
        return sees(incoming, kept)
                ? DiaryWords.whoComes(title, comings.names(kept.id()))
                : DiaryWords.howMany(title, comings.coming(kept.id()));
    }

    private boolean sees(Incoming incoming, Kept kept) {
        return isAlone(incoming)
                && kept.entry() instanceof Event
                && gate.isEditor(incoming.person());
    }

    private static boolean isAlone(Incoming incoming) {
        return incoming.place().kind() == Place.Kind.PERSONAL;
    }

    private static boolean organises(Person person, Event event) {
        String name = person.name().strip();
        return !name.isEmpty() && name.equalsIgnoreCase(event.organiser().strip());
    }
}
