package io.benchmate.manifest;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The bot's command lists: what Teams shows in its menu, and no more than that. */
final class Commands {
    private static final int LISTS = 3;
    private static final int IN_A_LIST = 10;
    private static final int TITLE = 32;
    private static final int DESCRIPTION = 128;

    private Commands() {}

    static void faults(JsonNode bot, List<String> faults) {
        JsonNode lists = bot.path("commandLists");
        if (lists.size() > LISTS) {
            faults.add("more than 3 command lists");
        }
        Set<String> scoped = new HashSet<>();
        for (JsonNode list : lists) {
            list.path("scopes").forEach(scope -> once(scope.asString(""), scoped, faults));
            if (list.path("commands").size() > IN_A_LIST) {
                faults.add("more than 10 commands in a list");
            }
            list.path("commands").forEach(command -> one(command, faults));
        }
        bot.path("scopes")
                .forEach(
                        scope -> {
                            if (!scoped.contains(scope.asString(""))) {
                                faults.add("no command list for scope " + scope);
                            }
                        });
    }

    private static void once(String scope, Set<String> scoped, List<String> faults) {
        if (!scoped.add(scope)) {
            faults.add("two command lists for scope " + scope);
        }
    }

    private static void one(JsonNode command, List<String> faults) {
        String title = command.path("title").asString("");
        if (title.isBlank() || title.length() > TITLE) {
            faults.add("a command's title has 1 to 32 letters: " + title);
        }
        if (command.path("description").asString("").length() > DESCRIPTION) {
            faults.add("a command's description has at most 128 letters: " + title);
        }
    }
}
