package io.benchmate.cli;

import io.benchmate.people.Directory;
import io.benchmate.people.Groups;
import io.benchmate.people.Owners;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is in the groups that stand for owners, read from Graph with the bot's own settings and right
 * to. Where no app is set up, nobody is asked, and a group stands as itself.
 */
final class OwnerGroups {
    private OwnerGroups() {}

    /** Whether the environment names an app that can ask. */
    static boolean areReadable(ApplicationContext context) {
        return Binder.get(context.getEnvironment())
                .bind("benchmate.teams.app-id", String.class)
                .map(appId -> !appId.isBlank())
                .orElse(false);
    }

    /**
     * Owners as far as they could be read.
     *
     * @param asked whether there was an app that could ask
     */
    record Read(Owners owners, boolean asked) {}

    /** The same owners with the members of their groups, as far as these can be read. */
    static Read read(Owners owners) {
        return read(owners, _ -> {});
    }

    /**
     * The same.
     *
     * @param more beans in the place of the usual ones
     */
    static Read read(Owners owners, ApplicationContextInitializer<GenericApplicationContext> more) {
        if (groups(List.of(owners)).isEmpty()) {
            return new Read(owners, false);
        }
        try (ConfigurableApplicationContext context = open(more)) {
            if (!areReadable(context)) {
                return new Read(owners, false);
            }
            learnNames(context, List.of(owners));
            return new Read(owners.withMembers(context.getBean(Groups.class)), true);
        }
    }

    /**
     * Has the directory, where it is on, asked once what the members are called; the bot learns
     * that as it runs.
     */
    static void learnNames(ApplicationContext context, Collection<Owners> owners) {
        Groups known = context.getBean(Groups.class);
        Set<String> members = new HashSet<>();
        groups(owners).forEach(each -> known.members(each).ifPresent(members::addAll));
        if (!members.isEmpty()) {
            context.getBean(Directory.class).accounts(members);
        }
    }

    private static Set<String> groups(Collection<Owners> owners) {
        Set<String> groups = new HashSet<>();
        owners.forEach(each -> each.groups().forEach(group -> groups.add(group.id())));
        return groups;
    }

    private static ConfigurableApplicationContext open(
            ApplicationContextInitializer<GenericApplicationContext> more) {
        return new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(more)
                .properties(
                        "spring.main.lazy-initialization=true",
                        "logging.config=classpath:io/benchmate/cli/logback.xml")
                .run();
    }

    /** No database, no port, no job. */
    @ComponentScan(
            basePackages = "io.benchmate",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "io\\.benchmate\\.(Time|people\\.PeopleConfiguration"
                                            + "|teams\\.connector\\.GraphCredential)"))
    static class Wiring {}
}
