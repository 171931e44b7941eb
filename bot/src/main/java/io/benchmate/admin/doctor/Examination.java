package io.benchmate.admin.doctor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Runs all checks side by side; one that fails or hangs is itself a finding. */
public final class Examination {
    private static final int SECONDS = 15;

    private Examination() {}

    /** What was found, in the order of the subjects. */
    public record Result(Check.Subject subject, List<Finding> findings) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    public static List<Result> of(List<Check> checks) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Map<Check, Future<List<Finding>>> running =
                    checks.stream()
                            .collect(
                                    Collectors.toMap(
                                            check -> check,
                                            check -> threads.submit(looking(check))));
            return running.entrySet().stream()
                    .sorted(Comparator.comparing(each -> each.getKey().subject()))
                    .map(each -> new Result(each.getKey().subject(), result(each.getValue())))
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<List<Finding>> looking(Check check) {
        return check::look;
    }

    private static List<Finding> result(Future<List<Finding>> running) {
        try {
            return running.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            return List.of(Finding.mend("No result within " + SECONDS + " s; try again."));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return List.of(Finding.mend("It was interrupted; try again."));
        } catch (ExecutionException failure) {
            return List.of(Finding.mend(Reason.of(failure.getCause())));
        }
    }

    /** Whether something has to be mended. */
    public static boolean ill(List<Result> results) {
        return results.stream()
                .flatMap(result -> result.findings().stream())
                .anyMatch(finding -> finding.state() == Finding.State.MEND);
    }
}
