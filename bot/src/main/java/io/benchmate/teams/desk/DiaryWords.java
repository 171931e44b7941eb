package io.benchmate.teams.desk;

import io.benchmate.diary.pages.DiaryPage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short sentences about the diary. */
final class DiaryWords {
    private static final Pattern NUMBER = Pattern.compile("(\\w+) (day|week)s?");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six");
    private static final int MOST_DAYS = 365;
    private static final int WEEK = 7;

    private DiaryWords() {}

    /** "a week", "3 days", "the day" as days; at most a year. */
    static int days(String words) {
        Matcher number = NUMBER.matcher(words);
        if (!number.matches()) {
            return 1;
        }
        String many = number.group(1);
        int count =
                many.matches("\\d+")
                        ? Integer.parseInt(many)
                        : Math.max(0, NUMBERS.indexOf(many)) + 1;
        return Math.min(MOST_DAYS, number.group(2).equals("week") ? count * WEEK : count);
    }

    static DiaryPage noAddress() {
        return DiaryPage.of(
                "No calendar link yet",
                "People’s calendars cannot reach me: an admin has to set"
                        + " benchmate.diary.public-address first.");
    }

    static DiaryPage gone() {
        return DiaryPage.of(
                "That is no longer there",
                "The diary has changed since that message. Ask “what’s on this month?”");
    }

    static DiaryPage onlyEditors(String what) {
        return DiaryPage.of(
                "Only for the diary’s editors",
                "Only the diary’s editors may %s. You can say “suggest an event”.".formatted(what));
    }

    static DiaryPage onlyAdmins(String what) {
        return DiaryPage.of("Only for admins", "Only an admin of Benchmate may " + what + ".");
    }

    static DiaryPage whoComes(String title, List<String> names) {
        return DiaryPage.of(
                "Who comes",
                names.isEmpty()
                        ? "Nobody has said so far that they come to %s.".formatted(title)
                        : "%s: %d so far. %s."
                                .formatted(title, names.size(), String.join(", ", names)));
    }

    static DiaryPage howMany(String title, int all) {
        String count =
                all == 0
                        ? "Nobody has said so far that they come to %s.".formatted(title)
                        : "%s: %d so far.".formatted(title, all);
        return DiaryPage.of(
                "Who comes",
                count + " The names are for the diary’s editors, in their own chats with me.");
    }

    static DiaryPage coming(String title, boolean coming, int all) {
        String others =
                all == 0
                        ? "Nobody has said so far that they will come."
                        : all == 1
                                ? "That makes one person so far."
                                : "That makes %d people so far.".formatted(all);
        return coming
                ? DiaryPage.of("You are down as coming", title + ": noted. " + others)
                        .noting("If it is moved or cancelled, I tell you.")
                : DiaryPage.of("You are down as not coming", title + ": noted. " + others);
    }
}
