package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;

/** What the bot can be asked, with examples that work; the one list of its commands. */
public final class Help {
    private static final List<Command> COMMANDS =
            List.of(
                    new Command(
                            "What is overdue?",
                            "Actions whose date has passed and that are not done"),
                    new Command("What is due next?", "The next date in the plan"),
                    new Command("Which actions are not done?", "Actions by their status"),
                    new Command("Which themes are there?", "The themes of the plan"),
                    new Command("What do the colours mean?", "The plan's own legend"),
                    new Command("What's on this month?", "Events and award dates in the diary"),
                    new Command("Help", "What you can ask"),
                    new Command(
                            "Am I on the list?", "Whether you are on the mailing list, and why"),
                    new Command("My data", "What is kept about you, and how to have it erased"),
                    new Command("Admin", "For those who look after Benchmate: what waits"));

    /** How to go on from an answer; what else is offered comes from the loaded plan. */
    private static final String GO_ON =
            "After an answer, go on in a few words, such as “and who owns it?”, “the second one”,"
                    + " “why?”, “no, all themes” or “include the done ones”.";

    private static final Answer.Section ABOUT_YOU =
            new Answer.Section(
                    "About you, in our own chat",
                    List.of("My reminders", "Am I on the list?", "My data"));

    private Help() {}

    /**
     * A command that Teams offers while a person types.
     *
     * @param title what is sent; at most 32 characters
     * @param description at most 128 characters
     */
    public record Command(String title, String description) {}

    /** The commands that the app's manifest offers; each gets an answer when sent. */
    public static List<Command> commands() {
        return COMMANDS;
    }

    /** What the plan can be asked, by kinds. */
    static Answer answer(Examples examples) {
        List<Answer.Section> sections = new ArrayList<>(examples.sections());
        sections.add(ABOUT_YOU);
        return new Answer.Help(
                "Ask me about the Technician Commitment action plan in your own words, for"
                        + " instance with one of these. "
                        + GO_ON,
                sections);
    }

    static Answer courtesy(Courtesies.Kind kind, Examples examples) {
        List<String> next =
                switch (kind) {
                    case THANKS, BYE -> List.of();
                    case PRIVACY -> List.of("My data", "Help");
                    case HELLO, SORRY, ALRIGHT, SELF, PERSON -> suggestions(examples);
                };
        return new Answer.Courtesy(sentence(kind), next);
    }

    private static String sentence(Courtesies.Kind kind) {
        return switch (kind) {
            case HELLO -> "Hello! Ask me anything about the action plan.";
            case THANKS -> "You're welcome.";
            case BYE -> "Goodbye.";
            case SORRY ->
                    "I'm sorry that was no help. Try other words, such as a topic, an owner or an"
                            + " action's number.";
            case ALRIGHT -> "All right. Ask me anything about the action plan.";
            case SELF ->
                    "I am Benchmate, a bot. I answer from the action plan, quote what it says, and"
                            + " say so where it says nothing.";
            case PRIVACY ->
                    "What I keep about you, and for how long, I show you in our own chat, and erase"
                            + " if you wish: say “my data”.";
            case PERSON ->
                    "I am a bot. Ask me what you would ask them: where the plan does not say, a"
                            + " button sends your question to the plan’s team.";
        };
    }

    private static List<String> suggestions(Examples examples) {
        List<String> suggestions =
                new ArrayList<>(examples.answered("What is overdue?", "What is due next?"));
        suggestions.add("Help");
        return suggestions;
    }
}
