package io.benchmate.people;

import com.azure.core.credential.TokenCredential;

import io.benchmate.admin.doctor.Check;
import io.benchmate.admin.doctor.Diagnosis;
import io.benchmate.admin.doctor.Finding;
import io.benchmate.graphsync.graph.GraphAbsence;
import io.benchmate.graphsync.graph.GraphPeople;
import io.benchmate.graphsync.graph.Looked;
import io.benchmate.graphsync.graph.Patience;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Checks what Graph permits of what is switched on, and says what is off without it. */
@Diagnosis
class GraphDiagnosis {
    private static final String INSTALL = "TeamsAppInstallation.ReadWriteSelfForUser.All";
    private static final String NOBODY = "doctor@benchmate.invalid";

    @Bean
    Check graph(
            Environment environment,
            ObjectProvider<TokenCredential> credential,
            InstantSource clock) {
        return new Check() {
            @Override
            public Subject subject() {
                return Subject.GRAPH;
            }

            @Override
            public List<Finding> look() {
                return new Look(environment, credential::getObject, clock).all();
            }
        };
    }

    private static final class Look {
        private final DirectorySettings directory;
        private final ReachSettings reach;
        private final GraphSettings graph;
        private final AdminSettings admins;
        private final String mailbox;
        private final Supplier<TokenCredential> bots;
        private final InstantSource clock;

        Look(Environment environment, Supplier<TokenCredential> bots, InstantSource clock) {
            Binder binder = Binder.get(environment);
            directory = binder.bindOrCreate("benchmate.directory", DirectorySettings.class);
            reach = binder.bindOrCreate("benchmate.reach", ReachSettings.class);
            graph = binder.bindOrCreate("benchmate.graph", GraphSettings.class);
            admins = binder.bindOrCreate("benchmate.admins", AdminSettings.class);
            mailbox = environment.getProperty("benchmate.mail.from", "");
            this.bots = bots;
            this.clock = clock;
        }

        private TokenCredential reader() {
            return directory.own().orElseGet(bots);
        }

        List<Finding> all() {
            List<Finding> all = new ArrayList<>();
            if (directory.enabled()) {
                all.addAll(directory());
            }
            if (reach.absence()) {
                all.add(absence());
            }
            if (reach.catalogueId() != null) {
                all.add(install());
            }
            if (!mailbox.isBlank()) {
                all.add(mail());
            }
            return all.isEmpty()
                    ? List.of(
                            Finding.good(
                                    "Looking up owners, noticing who left or is away, installing"
                                            + " the app and e-mail are off."))
                    : all;
        }

        private List<Finding> directory() {
            GraphPeople people =
                    GraphPeople.at(graph.baseUrl(), this::reader, Patience.OF_A_PERSON, clock);
            return List.of(
                    switch (people.people(NOBODY)) {
                        case Looked.Known<?> known ->
                                Finding.good("Owners can be looked up, and who left is noticed.");
                        case Looked.Unknown<?> unknown ->
                                Finding.mend(
                                        "Owners are not found and nobody who left is noticed, since"
                                                + " %s; grant it with admin consent, or set BENCHMATE_DIRECTORY_ENABLED to false."
                                                        .formatted(unknown.reason()));
                    },
                    switch (people.groups("Benchmate")) {
                        case Looked.Known<?> known -> Finding.good("Groups can be looked up.");
                        case Looked.Unknown<?> unknown ->
                                Finding.mend(
                                        "Groups are not found as owners, since %s; grant it with admin consent."
                                                .formatted(unknown.reason()));
                    });
        }

        private Finding absence() {
            if (admins.people().isEmpty()) {
                return byToken(
                        reader(),
                        "MailboxSettings.Read",
                        "Who is away is noticed.",
                        "Who is away is reminded all the same");
            }
            Looked<Boolean> looked =
                    GraphAbsence.at(graph.baseUrl(), this::reader, Patience.OF_A_PERSON, clock)
                            .isAway(admins.people().iterator().next(), clock.instant());
            return switch (looked) {
                case Looked.Known<Boolean> known -> Finding.good("Who is away is noticed.");
                case Looked.Unknown<Boolean> unknown ->
                        Finding.mend(
                                "Who is away is reminded all the same, since %s; grant it, or set BENCHMATE_REACH_ABSENCE to false."
                                        .formatted(unknown.reason()));
            };
        }

        private Finding install() {
            return byToken(
                    bots.get(),
                    INSTALL,
                    "The app can be installed for owners.",
                    "The app cannot be installed for owners");
        }

        private Finding mail() {
            return directory.enabled()
                    ? byToken(
                            bots.get(),
                            "Mail.Send",
                            "Reminders can go by e-mail.",
                            "No reminder goes by e-mail")
                    : Finding.mend(
                            "No reminder goes by e-mail, since addresses come from the directory;"
                                    + " set BENCHMATE_DIRECTORY_ENABLED to true.");
        }

        /** Exchange's own roles for applications do not show in a token, so it may still work. */
        private Finding byToken(
                TokenCredential credential, String permission, String good, String without) {
            Set<String> roles = Consent.of(credential, graph.baseUrl()).orElse(null);
            if (roles == null) {
                return Finding.note(
                        "Whether the app has %s cannot be seen from its token."
                                .formatted(permission));
            }
            if (roles.contains(permission)) {
                return Finding.good(good);
            }
            String missing =
                    "%s, since the app's token shows no %s; grant it with admin consent"
                            .formatted(without, permission);
            return permission.equals(INSTALL)
                    ? Finding.mend(missing + ".")
                    : Finding.note(missing + " (a role given in Exchange does not show there).");
        }
    }
}
