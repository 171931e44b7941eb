package io.benchmate.cli;

import io.benchmate.admin.doctor.Check;
import io.benchmate.admin.doctor.Diagnosis;
import io.benchmate.admin.doctor.Examination;
import io.benchmate.admin.doctor.Finding;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Looks at what an admin could have set up wrong, and says how to mend it. */
@Command(
        name = "doctor",
        description =
                "Looks at the settings, the database, the plan and Microsoft's hosts, and says what"
                        + " to mend. Changes nothing, shows no secret. Exit status 1 when something"
                        + " must be mended.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    /** Settings as the bot takes them, such as --server.port=9000; others from the environment. */
    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext context = open(settings)) {
            List<Check> checks = List.copyOf(context.getBeansOfType(Check.class).values());
            List<Examination.Result> results = Examination.of(checks);
            results.forEach(result -> print(result, out));
            boolean ill = Examination.ill(results);
            out.println(ill ? "\nSomething must be mended." : "\nNothing must be mended.");
            return ill ? 1 : 0;
        }
    }

    private static ConfigurableApplicationContext open(List<String> settings) {
        return new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.config=classpath:io/benchmate/cli/logback.xml")
                .run(settings.toArray(String[]::new));
    }

    private static void print(Examination.Result result, PrintStream out) {
        for (Finding finding : result.findings()) {
            String mark =
                    switch (finding.state()) {
                        case GOOD -> "good";
                        case NOTE -> "note";
                        case MEND -> "MEND";
                    };
            out.printf("%s  %s: %s%n", mark, result.subject().words(), finding.sentence());
        }
    }

    /** The checks and nothing else: no database, no port, no job. */
    @ComponentScan(
            basePackages = "io.benchmate",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Diagnosis.class))
    static class Wiring {
        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }
}
