package io.benchmate.teams;

/** One bot for all tests of the diary over HTTP; it ends with them. Lee is an editor, no admin. */
final class DiaryBot {
    static final String LEE = "00000000-0000-0000-0000-00000000000b";

    private DiaryBot() {}

    /** Started by the first test that asks. */
    static LocalBot get() {
        return Started.BOT;
    }

    private static final class Started {
        private static final LocalBot BOT = start();

        private static LocalBot start() {
            LocalBot bot =
                    LocalBot.start(
                            "diary",
                            "--benchmate.diary.public-address=http://127.0.0.1:9",
                            "--benchmate.diary.editors=" + LEE,
                            "--benchmate.diary.mailboxes=network@midshire.example",
                            "--benchmate.teams.file-hosts=127.0.0.1");
            Runtime.getRuntime().addShutdownHook(new Thread(bot::close));
            return bot;
        }
    }
}
