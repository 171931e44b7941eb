package io.benchmate.manifest;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Teams wants of a manifest beyond its schema. Sources at learn.microsoft.com: "Public
 * developer preview / App manifest schema for Teams" (limits of command lists and message
 * extensions, valid domains) and "Teams Store validation guidelines" (URLs, versions).
 */
final class Rules {
    /** Semantic versioning 2.0.0 without a pre-release, which the Teams admin centre refuses. */
    private static final Pattern VERSION =
            Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)");

    private static final Pattern HOST =
            Pattern.compile(
                    "(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final Set<String> NOT_LOADED = Set.of("$schema", "developer");

    private Rules() {}

    static List<String> faults(JsonNode manifest) {
        List<String> faults = new ArrayList<>();
        if (!VERSION.matcher(manifest.path("version").asString("")).matches()) {
            faults.add("version is not three numbers: " + manifest.path("version"));
        }
        urls(manifest)
                .filter(url -> !url.startsWith("https://"))
                .forEach(url -> faults.add("not https: " + url));
        domains(manifest, faults);
        manifest.path("bots").forEach(bot -> Commands.faults(bot, faults));
        manifest.path("composeExtensions").forEach(search -> searches(search, faults));
        if (Stream.concat(sub(manifest, "bots"), sub(manifest, "composeExtensions"))
                        .map(part -> part.path("botId").asString(""))
                        .distinct()
                        .count()
                > 1) {
            faults.add("bot and search extension are not the same bot");
        }
        return faults;
    }

    private static void domains(JsonNode manifest, List<String> faults) {
        List<String> valid = new ArrayList<>();
        manifest.path("validDomains").forEach(domain -> valid.add(domain.asString("")));
        valid.stream()
                .filter(domain -> !HOST.matcher(domain).matches())
                .forEach(domain -> faults.add("not a plain host in validDomains: " + domain));
        manifest.propertyStream()
                .filter(property -> !NOT_LOADED.contains(property.getKey()))
                .flatMap(property -> urls(property.getValue()))
                .map(url -> String.valueOf(URI.create(url).getHost()))
                .filter(host -> !valid.contains(host))
                .forEach(host -> faults.add("host missing from validDomains: " + host));
    }

    private static void searches(JsonNode extension, List<String> faults) {
        JsonNode commands = extension.path("commands");
        if (commands.isEmpty()) {
            faults.add("a search extension has at least one command");
        }
        for (JsonNode command : commands) {
            int parameters = command.path("parameters").size();
            if (parameters < 1 || parameters > 5) {
                faults.add("a search command has 1 to 5 parameters: " + command.path("id"));
            }
        }
    }

    private static Stream<JsonNode> sub(JsonNode manifest, String name) {
        return manifest.path(name).valueStream();
    }

    private static Stream<String> urls(JsonNode node) {
        if (node.isString()) {
            return Stream.of(node.asString()).filter(text -> text.matches("(?i)[a-z]+://\\S*"));
        }
        return node.valueStream().flatMap(Rules::urls);
    }
}
