package io.benchmate.teams.training;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;

import io.benchmate.Benchmate;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Source;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.teams.connector.Bearers;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/**
 * Starts the bot on an empty database, imports a plan, and has it answer some hundred questions.
 */
public final class Training {
    private static final int TIMES = 16;
    private static final String PLAN =
            """
            Ref,Theme,Action,By when,Owner,Status,Success measure
            1.1,Visibility,Publish a page for each team,May 2027,HTN,G,Every team has one
            1.2,Recognition,Hold an awards evening,"Annually, in May",HTN,A,60 guests
            2.1,Career,Review all job descriptions,Autumn 2026,HR,R,All are reviewed by 2027
            2.2,Career,Mentoring for new staff,Ongoing,Technical managers,,20 pairs
            """;
    private static final List<String> QUESTIONS =
            List.of(
                    "what's happening about job descriptions?",
                    "2.1",
                    "what does amber mean?",
                    "how many actions are green?",
                    "what is HTN doing",
                    "anything on mentoring, and when is it due?",
                    "who owns the awards",
                    "what can you do",
                    "parking permits for dogs",
                    "list all actions",
                    "when is 2.1 due and who owns it",
                    "and what is its status?",
                    "hi, which red actions are due before summer 2027 please",
                    "is there an awards eveing next year",
                    "anything about visability for techncal staff",
                    "what is overdue",
                    "what's due next month",
                    "has anything been finished yet",
                    "which actions are ongoing",
                    "compare 1.1 and 1.2",
                    "awards or mentoring, which comes first?",
                    "how many pairs do we want",
                    "how will we know that the pages worked",
                    "what does HTN stand for",
                    "which themes are there",
                    "show me career",
                    "more",
                    "and the amber ones?",
                    "not just those, all of them",
                    "who runs recognition and when does it finish?",
                    "do we get paid parking at the Guildhall",
                    "I need to report to the steering group tomorrow, what has HR done so far?",
                    "what happens every year",
                    "anything related to 1.2?",
                    "5.9",
                    "thanks");

    private Training() {}

    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("benchmate-training");
        try (PretendTeams teams = new PretendTeams();
                ConfigurableApplicationContext bot = start(teams, data)) {
            load(bot.getBean(Revisions.class));
            ask(teams, bot);
            signIn(bot);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static ConfigurableApplicationContext start(PretendTeams teams, Path data) {
        return new SpringApplicationBuilder(Benchmate.class)
                .main(Benchmate.class)
                .initializers(Training::withoutLogin)
                .run(
                        "--spring.config.location=classpath:/",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--benchmate.data=" + data,
                        "--benchmate.teams.app-id=" + PretendTeams.APP,
                        "--benchmate.teams.tenant-ids=" + PretendTeams.TENANT,
                        "--benchmate.teams.secret=training",
                        "--benchmate.teams.login-base-url=https://127.0.0.1:1",
                        "--benchmate.teams.openid-metadata-url=" + teams.url() + "/openid",
                        "--benchmate.teams.allowed-service-hosts=127.0.0.1",
                        "--benchmate.teams.pacing=false");
    }

    private static void withoutLogin(ConfigurableApplicationContext bot) {
        if (bot instanceof GenericApplicationContext context) {
            context.registerBean(Bearers.class, Bearers::none);
        }
    }

    private static void load(Revisions revisions) {
        byte[] csv = PLAN.getBytes(StandardCharsets.UTF_8);
        if (PlanImport.read("plan.csv", csv, null) instanceof Reading.Understood read) {
            Plan plan = read.plan();
            Revision.Editor trainer = new Revision.Editor("training", "Training");
            Source source = new Source("plan.csv", csv, "", "");
            revisions.confirm(revisions.saveDraft(plan, source, trainer).revision().id(), trainer);
        }
    }

    private static void ask(PretendTeams teams, ConfigurableApplicationContext bot)
            throws IOException, InterruptedException {
        String port = bot.getEnvironment().getRequiredProperty("local.server.port");
        String token = teams.token(bot.getBean(InstantSource.class).instant());
        for (int i = 0; i < TIMES; i++) {
            for (String question : QUESTIONS) {
                teams.ask(port, token, question);
            }
        }
    }

    /** Nobody listens there, so it fails at once; what it takes to sign in is loaded by then. */
    private static void signIn(ConfigurableApplicationContext bot) {
        try {
            bot.getBean(TokenCredential.class)
                    .getTokenSync(new TokenRequestContext().addScopes("training/.default"));
        } catch (RuntimeException expected) {
            System.out.println("not signed in: " + expected.getClass().getSimpleName());
        }
    }
}
