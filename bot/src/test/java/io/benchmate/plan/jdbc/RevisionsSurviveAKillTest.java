package io.benchmate.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.PlanId;
import io.benchmate.plan.Revision;
import io.benchmate.plan.RevisionId;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Kills a process in the middle of confirming, again and again, on a database file. */
class RevisionsSurviveAKillTest {
    private static final int KILLS = Integer.getInteger("benchmate.kills", 6);

    @TempDir private Path directory;

    @Test
    void losesNoConfirmedRevisionAndNeverHasTwoLive() throws Exception {
        Random random = new Random(20261121);
        String url = "jdbc:h2:file:" + directory.resolve("plans") + ";WRITE_DELAY=0";
        Flyway.configure().dataSource(source(url)).load().migrate();
        Set<String> confirmed = new HashSet<>();

        for (int kill = 0; kill < KILLS; kill++) {
            confirmed.addAll(confirmUntilKilled(url, "run" + kill, random));

            List<Revision> kept = new RevisionTable(jdbc(url)).of(new PlanId("p"));
            assertThat(kept).extracting(r -> r.id().value()).containsAll(confirmed);
            assertThat(kept).filteredOn(r -> r.state() == Revision.State.LIVE).hasSize(1);
            assertThat(numbersOfConfirmed(kept)).doesNotHaveDuplicates();
            assertThat(confirmedBeyond(kept, confirmed)).isLessThanOrEqualTo(kill + 1);
            assertThat(new JdbcPlans(new RevisionTable(jdbc(url))).live()).hasSize(1);
            assertThat(kept).allSatisfy(r -> assertThat(readable(url, r.id())).isTrue());
            assertThat(kept).allSatisfy(r -> assertThat(givenUp(url, r)).isEqualTo(expected(r)));
        }
        assertThat(confirmed).hasSizeGreaterThan(KILLS);
    }

    @Test
    void whatGivesWayAndTheRevisionGoTogetherWhereverTheProcessDies() throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("plans") + ";WRITE_DELAY=0";
        Flyway.configure().dataSource(source(url)).load().migrate();
        List<Integer> points = List.of(0, 1, ConfirmUntilKilled.GIVEN_UP);

        for (int point : points) {
            Process process = start(url, "dies" + point, point);
            assertThat(process.inputReader().readLine()).isNull();
            process.waitFor();
        }

        List<Revision> kept = new RevisionTable(jdbc(url)).of(new PlanId("p"));
        assertThat(kept).hasSize(points.size());
        assertThat(kept).allSatisfy(r -> assertThat(r.state()).isEqualTo(Revision.State.DRAFT));
        assertThat(kept).allSatisfy(r -> assertThat(givenUp(url, r)).isZero());
    }

    /** Recordings that gave way to a revision, which each run's versions tell apart. */
    private static int givenUp(String url, Revision revision) {
        return jdbc(url)
                .sql("select count(*) from recording where printed_then = :version")
                .param("version", revision.version())
                .query(Integer.class)
                .single();
    }

    private static int expected(Revision revision) {
        return revision.number() > 0 ? ConfirmUntilKilled.GIVEN_UP : 0;
    }

    private static Process start(String url, String word, int dies) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ConfirmUntilKilled.class.getName(),
                        url,
                        word,
                        Integer.toString(dies))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> confirmUntilKilled(String url, String word, Random random)
            throws IOException, InterruptedException {
        Process process = start(url, word, -1);
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().limit(random.nextInt(2, 6)).forEach(lines::add);
            process.waitFor(random.nextInt(0, 60), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            reader.lines().filter(line -> line.length() == 36).forEach(lines::add);
        }
        process.waitFor();
        return lines;
    }

    private static List<Integer> numbersOfConfirmed(List<Revision> kept) {
        return kept.stream().map(Revision::number).filter(number -> number > 0).toList();
    }

    /** A kill may fall between a commit and the line that tells of it: one at most for each. */
    private static long confirmedBeyond(List<Revision> kept, Set<String> confirmed) {
        return kept.stream()
                .filter(r -> r.number() > 0 && !confirmed.contains(r.id().value()))
                .count();
    }

    private static boolean readable(String url, RevisionId id) {
        return new RevisionTable(jdbc(url)).stored(id).orElseThrow().plan().actions().size() == 200;
    }

    private static JdbcClient jdbc(String url) {
        return JdbcClient.create(source(url));
    }

    private static JdbcDataSource source(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        return source;
    }
}
