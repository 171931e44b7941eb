package io.benchmate.lists;

import io.benchmate.admin.doctor.Check;
import io.benchmate.admin.doctor.Diagnosis;
import io.benchmate.admin.doctor.Finding;
import io.benchmate.graphsync.KeptLists;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Checks the configuration file of the mailing lists. */
@Diagnosis
class ListsDiagnosis {

    @Bean
    Check mailingLists(Environment environment, InstantSource clock) {
        return new Check() {
            @Override
            public Subject subject() {
                return Subject.LISTS;
            }

            @Override
            public List<Finding> look() {
                ListsSettings settings =
                        Binder.get(environment)
                                .bindOrCreate("benchmate.lists", ListsSettings.class);
                return settings.file() == null
                        ? List.of(
                                Finding.note(
                                        "No mailing list is kept; name a configuration file in"
                                                + " BENCHMATE_LISTS_FILE to keep one."))
                        : file(settings, KeptLists.look(settings.file(), System.getenv(), clock));
            }
        };
    }

    private static List<Finding> file(ListsSettings settings, KeptLists.Looked looked) {
        List<Finding> findings = new ArrayList<>();
        looked.problems()
                .forEach(
                        one ->
                                findings.add(
                                        Finding.mend("%s, %s.".formatted(settings.file(), one))));
        looked.missing().forEach(one -> findings.add(Finding.mend(one + ".")));
        return findings.isEmpty()
                ? List.of(
                        Finding.good(
                                "%d in %s, brought up to date %s."
                                        .formatted(looked.lists(), settings.file(), at(settings))))
                : findings;
    }

    private static String at(ListsSettings settings) {
        return settings.times().isEmpty()
                ? "only when an admin says “run now”"
                : "at "
                        + String.join(
                                " and ", settings.times().stream().map(Object::toString).toList());
    }
}
