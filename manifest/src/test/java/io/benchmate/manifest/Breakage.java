package io.benchmate.manifest;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.function.Consumer;

/** A way to break the package, and what its check says then. */
enum Breakage {
    MISSPELT_PROPERTY("acentColor", app -> app.manifest().put("acentColor", "#123456")),
    MISSING_PROPERTY("developer", app -> app.manifest().remove("developer")),
    ID_THAT_IS_NO_GUID("/id", app -> app.manifest().put("id", "benchmate")),
    SCOPE_IN_LOWER_CASE("scopes", app -> strings(bot(app), "scopes").add("groupchat")),
    NAME_TOO_LONG("short", app -> in(app, "name").put("short", "B".repeat(31))),
    PLAIN_HTTP("not https", app -> in(app, "developer").put("websiteUrl", "http://example.org/")),
    VERSION_OF_TWO_NUMBERS("three numbers", app -> app.manifest().put("version", "1.0")),
    VERSION_OF_A_SNAPSHOT("three numbers", app -> app.manifest().put("version", "1.0.0-SNAPSHOT")),
    WILDCARD_DOMAIN(
            "not a plain host",
            app -> strings(app.manifest(), "validDomains").add("*.example.org")),
    URL_AS_DOMAIN(
            "not a plain host",
            app -> strings(app.manifest(), "validDomains").add("https://example.org")),
    HOST_NOT_LISTED(
            "host missing from validDomains",
            app -> app.manifest().put("publisherDocsUrl", "https://elsewhere.example.org/")),
    NO_ICON("no picture color.png", app -> app.files().remove("color.png")),
    ICON_THAT_IS_NO_PICTURE("no picture", app -> app.files().put("color.png", new byte[10])),
    ICON_OF_THE_WRONG_SIZE("is not 192 x 192", app -> copy(app, "outline.png", "color.png")),
    OUTLINE_IN_COLOUR("not white on", app -> copy(app, "color.png", "outline.png")),
    ELEVEN_COMMANDS("more than 10 commands", app -> addCommands(app, 11)),
    LONG_COMMAND("1 to 32 letters", app -> command(app).put("title", "c".repeat(33))),
    LONG_DESCRIPTION(
            "at most 128 letters", app -> command(app).put("description", "d".repeat(129))),
    SCOPE_WITHOUT_COMMANDS("no command list for scope", app -> bot(app).putArray("commandLists")),
    SEARCH_WITHOUT_PARAMETERS(
            "1 to 5 parameters",
            app -> ((ObjectNode) search(app).path("commands").path(0)).putArray("parameters")),
    ANOTHER_BOT(
            "not the same bot",
            app -> search(app).put("botId", "11111111-1111-1111-1111-111111111111"));

    private final String complaint;
    private final Consumer<AppPackage> change;

    Breakage(String complaint, Consumer<AppPackage> change) {
        this.complaint = complaint;
        this.change = change;
    }

    void apply(AppPackage app) {
        change.accept(app);
    }

    String complaint() {
        return complaint;
    }

    private static ObjectNode in(AppPackage app, String name) {
        return (ObjectNode) app.manifest().path(name);
    }

    private static ObjectNode bot(AppPackage app) {
        return (ObjectNode) app.manifest().path("bots").path(0);
    }

    private static ObjectNode search(AppPackage app) {
        return (ObjectNode) app.manifest().path("composeExtensions").path(0);
    }

    private static JsonNode list(AppPackage app) {
        return bot(app).path("commandLists").path(0);
    }

    private static ObjectNode command(AppPackage app) {
        return (ObjectNode) list(app).path("commands").path(0);
    }

    private static void addCommands(AppPackage app, int count) {
        for (int i = 0; i < count; i++) {
            ((ArrayNode) list(app).path("commands")).add(command(app).deepCopy());
        }
    }

    private static ArrayNode strings(JsonNode node, String name) {
        return (ArrayNode) node.path(name);
    }

    private static void copy(AppPackage app, String from, String to) {
        app.files().put(to, app.files().getOrDefault(from, new byte[0]));
    }
}
