package io.benchmate.ask;

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
                    new Command("Help", "What you can ask"),
                    new Command("My data", "What is kept about you, and how to have it erased"),
                    new Command("Admin", "For those who look after Benchmate: what waits"));

    private static final List<Answer.Section> SECTIONS =
            List.of(
                    new Answer.Section(
                            "A topic",
                            List.of(
                                    "What's happening about job descriptions?",
                                    "Who leads on professional registration?",
                                    "When are the awards?")),
                    new Answer.Section(
                            "One action",
                            List.of("Action 1", "Who owns action 1 and when is it due?")),
                    new Answer.Section(
                            "Lists",
                            List.of(
                                    "What is overdue?",
                                    "What is due next?",
                                    "Which actions are not done?",
                                    "How many actions are there?",
                                    "What has no date?")),
                    new Answer.Section(
                            "Meanings",
                            List.of(
                                    "What do the colours mean?",
                                    "Which themes are there?",
                                    "Which plan is this?")),
                    new Answer.Section("About you, in our own chat", List.of("My data")),
                    new Answer.Section(
                            "Following on", List.of("And who owns it?", "What about training?")));

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

    static Answer answer() {
        return new Answer.Help(
                "Ask me about the Technician Commitment action plan in your own words, for"
                        + " instance:",
                SECTIONS);
    }

    static Answer courtesy(Courtesies.Kind kind) {
        List<String> suggestions = List.of("What is overdue?", "What is due next?", "Help");
        return switch (kind) {
            case HELLO ->
                    new Answer.Courtesy(
                            "Hello! Ask me anything about the action plan.", suggestions);
            case THANKS -> new Answer.Courtesy("You're welcome.", List.of());
            case BYE -> new Answer.Courtesy("Goodbye.", List.of());
        };
    }
}
