package io.benchmate.people;

import com.azure.core.credential.TokenCredential;

import io.benchmate.admin.doctor.Check;
import io.benchmate.admin.doctor.Diagnosis;
import io.benchmate.admin.doctor.Finding;
import io.benchmate.graphsync.graph.GraphDirectory;
import io.benchmate.graphsync.graph.Patience;
import io.benchmate.graphsync.graph.Reading;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import java.time.InstantSource;
import java.util.List;

/** Checks whether there are admins. */
@Diagnosis
class AdminsDiagnosis {

    @Bean
    Check admins(
            Environment environment,
            ObjectProvider<TokenCredential> credential,
            InstantSource clock) {
        return new Check() {
            @Override
            public Subject subject() {
                return Subject.ADMINS;
            }

            @Override
            public List<Finding> look() {
                Binder binder = Binder.get(environment);
                AdminSettings admins = binder.bindOrCreate("benchmate.admins", AdminSettings.class);
                GraphSettings graph = binder.bindOrCreate("benchmate.graph", GraphSettings.class);
                return List.of(
                        admins.group() == null
                                ? named(admins)
                                : group(
                                        admins,
                                        GraphDirectory.at(
                                                        graph.baseUrl(),
                                                        credential::getObject,
                                                        Patience.OF_A_PERSON,
                                                        clock)
                                                .usersOf(admins.group())));
            }
        };
    }

    private static Finding named(AdminSettings admins) {
        return admins.people().isEmpty()
                ? Finding.mend(
                        "Nobody is one, so nobody can load a plan; set BENCHMATE_ADMINS_PEOPLE or"
                                + " BENCHMATE_ADMINS_GROUP to Entra object ids.")
                : Finding.good(admins.people().size() + " named by object id.");
    }

    private static Finding group(AdminSettings admins, Reading reading) {
        return switch (reading) {
            case Reading.Complete(var members) when members.isEmpty() ->
                    Finding.mend(
                            "The group BENCHMATE_ADMINS_GROUP has no members; add whoever loads"
                                    + " plans.");
            case Reading.Complete(var members) ->
                    Finding.good(
                            "%d in the group, %d named."
                                    .formatted(members.size(), admins.people().size()));
            case Reading.Failed(String reason) ->
                    Finding.mend(
                            "The group BENCHMATE_ADMINS_GROUP cannot be read (%s); grant the app"
                                            .formatted(reason)
                                    + " GroupMember.Read.All with admin consent, and check the"
                                    + " group's id.");
        };
    }
}
