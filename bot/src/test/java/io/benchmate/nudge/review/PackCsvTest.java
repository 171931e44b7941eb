package io.benchmate.nudge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.benchmate.calendar.Meetings;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Source;
import io.benchmate.plan.recording.Disputes;
import io.benchmate.plan.recording.Entry;
import io.benchmate.plan.recording.Outcome;
import io.benchmate.plan.recording.Recorder;
import io.benchmate.plan.recording.StatusChoices;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.Proposal;
import io.benchmate.plan.revising.RevisionChange;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A pack's CSV, read again, is the same plan. */
class PackCsvTest {
    private static final String AWKWARD = "=HYPERLINK(\"x\"); \"quoted\", 14 people\ncame | really";

    @TestFactory
    Stream<DynamicTest> givesTheSamePlanWhenItIsImportedAgain() {
        List<Source> published = published();
        Stream<DynamicTest> all =
                Stream.concat(samples().stream(), published.stream())
                        .map(
                                each ->
                                        DynamicTest.dynamicTest(
                                                each.fileName(), () -> comesBack(each)));
        return Stream.concat(
                all,
                Stream.of(
                        DynamicTest.dynamicTest(
                                "the six plans of real universities",
                                () -> areAllThere(published))));
    }

    private static void areAllThere(List<Source> published) {
        assumeThat(published)
                .as("the real plans are not beside this checkout, so none was tried")
                .isNotEmpty();
        assertThat(published).hasSize(6);
    }

    private static void comesBack(Source source) {
        Kept kept = Kept.of(source);
        recordAFew(kept);

        Source csv = csv(kept, source);
        Plan fresh = Kept.of(csv).printed();

        isTheSame(fresh, kept.laid());
        Proposal again = kept.propose(csv);
        Preview preview = preview(again);
        assertThat(preview.doubts()).isEmpty();
        assertThat(preview.changes())
                .noneMatch(each -> each instanceof RevisionChange.Added)
                .noneMatch(each -> each instanceof RevisionChange.Removed)
                .noneMatch(each -> each instanceof RevisionChange.Facts);
        assertThat(Disputes.of(preview.plan(), kept.recordings, Kept.ZONE).conflicts()).isEmpty();
        kept.revise(csv);
        assertThat(texts(kept.laid())).isEqualTo(texts(kept.printed()));
        assertThat(words(csv(kept, source))).isEqualTo(words(csv));
    }

    @Test
    void isReadByCommasThoughItsTextIsFullOfSemicolons() {
        Kept kept = Kept.of(source(SamplePlan.KELDERWICK, "csv"));
        kept.record(kept.printed().actions().getFirst().id(), Entry.evidence("a;".repeat(1_500)));

        Source csv = csv(kept, source(SamplePlan.KELDERWICK, "csv"));

        assertThat(new String(csv.content(), StandardCharsets.UTF_8)).startsWith("\ufeffsep=,");
        assertThat(Kept.of(csv).printed().actions()).hasSize(13);
    }

    @Test
    void hasAPlainLayoutWhereTheFileIsNotKept() {
        Kept kept = Kept.of(source(SamplePlan.HARROWMERE, "csv"));
        Plan plan = kept.printed();

        StatusTable table =
                Filling.of(
                        plan,
                        Layouts.of(plan, java.util.Optional.empty()),
                        java.util.Map.of(),
                        new Signing(Kept.ZONE));

        Source csv = new Source("harrowmere.csv", PackCsv.of(table), "", "");
        assertThat(Kept.of(csv).printed().actions().stream().map(Action::code).toList())
                .isEqualTo(plan.actions().stream().map(Action::code).toList());
    }

    private static void recordAFew(Kept kept) {
        List<Action> actions = kept.printed().actions();
        List<String> statuses = List.copyOf(StatusChoices.of(kept.printed()).all().keySet());
        for (int i = 0; i < actions.size(); i += 5) {
            Action action = actions.get(i);
            if (!statuses.isEmpty()) {
                String status = statuses.get(i % statuses.size());
                done(kept, action, Entry.status(status, "the room was closed"));
            }
            done(kept, action, Entry.evidence("Piece %d. %s".formatted(i, AWKWARD)));
        }
        done(kept, actions.get(1), Entry.evidence("A second word; http://x.example/a,b"));
        List<Field> fields = Recorder.correctable(kept.printed());
        for (int i = 0; i < fields.size(); i++) {
            Action action = actions.get((i + 2) % actions.size());
            if (fields.get(i) != Field.TITLE || action.cell(Field.CODE).isPresent()) {
                kept.record(
                        action.id(),
                        Entry.correction(fields.get(i), mended(fields.get(i), action)));
            }
        }
        if (fields.contains(Field.OWNER)) {
            kept.record(actions.getLast().id(), Entry.correction(Field.OWNER, Entry.BLANK));
        }
    }

    private static String mended(Field field, Action action) {
        return switch (field) {
            case TIMESCALE -> "By May 2028";
            case TITLE -> action.title() + ",\nagain";
            default -> "- Corrected,\nhere";
        };
    }

    /** What stands already is refused, which is as good. */
    private static void done(Kept kept, Action action, Entry entry) {
        Outcome outcome = kept.record(action.id(), entry);
        if (outcome instanceof Outcome.Refused(String sentence)) {
            assertThat(sentence).contains("stands there already");
        }
    }

    private static void isTheSame(Plan fresh, Plan laid) {
        assertThat(fresh.facts().legend()).isEqualTo(laid.facts().legend());
        assertThat(fresh.facts().title()).isEqualTo(laid.facts().title());
        assertThat(fresh.actions()).hasSameSizeAs(laid.actions());
        for (int i = 0; i < fresh.actions().size(); i++) {
            Action one = fresh.actions().get(i);
            Action other = laid.actions().get(i);
            assertThat(one.code()).isEqualTo(other.code());
            assertThat(folded(one.title())).isEqualTo(folded(other.title()));
            assertThat(one.themes()).isEqualTo(other.themes());
            assertThat(one.aliases()).isEqualTo(other.aliases());
            assertThat(one.status().shade()).isEqualTo(other.status().shade());
            cells(one, other);
        }
    }

    private static void cells(Action one, Action other) {
        for (Field field : Field.values()) {
            String text = folded(other.text(field).orElse(""));
            if (field == Field.EVIDENCE) {
                assertThat(folded(one.text(field).orElse(""))).startsWith(text);
            } else if (field != Field.STATUS && field != Field.TITLE) {
                assertThat(folded(one.text(field).orElse(""))).as(field.name()).isEqualTo(text);
            }
        }
        String evidence = folded(one.text(Field.EVIDENCE).orElse(""));
        other.otherCells().stream()
                .filter(cell -> cell.heading().startsWith("Evidence recorded"))
                .forEach(
                        cell ->
                                assertThat(evidence)
                                        .contains(folded(cell.text()) + " [recorded by Priya"));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A file's cells come back with their white space folded. */
    private static String words(Source csv) {
        return folded(new String(csv.content(), StandardCharsets.UTF_8));
    }

    private static List<String> texts(Plan plan) {
        List<String> texts = new ArrayList<>();
        for (Action action : plan.actions()) {
            texts.add(action.title() + action.status() + action.otherCells());
            for (Field field : Field.values()) {
                texts.add(action.text(field).orElse(""));
            }
        }
        return texts;
    }

    private static Preview preview(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Drafted(_, Preview preview) -> preview;
            case Proposal.Unchanged(_, Preview preview) -> preview;
            case Proposal.Refused(String sentence) -> throw new AssertionError(sentence);
            case Proposal.Gone() -> throw new AssertionError("gone");
        };
    }

    private static Source csv(Kept kept, Source from) {
        byte[] content = PackCsv.of(kept.pack(Meetings.NONE).table());
        String name = from.fileName().replaceFirst("\\.\\w+$", ".csv");
        return new Source(name, content, from.notes(), "");
    }

    private static Source source(SamplePlan plan, String kind) {
        String name = plan.fileName().replace(".csv", "." + kind);
        return switch (kind) {
            case "xlsx" -> new Source(name, plan.xlsx(), "", "");
            case "docx" -> new Source(name, plan.docx(), "", "");
            default -> new Source(name, plan.csv(), plan.notes(), "");
        };
    }

    private static List<Source> samples() {
        List<Source> all = new ArrayList<>();
        for (SamplePlan plan : SamplePlan.values()) {
            List.of("csv", "xlsx", "docx").forEach(kind -> all.add(source(plan, kind)));
        }
        return all;
    }

    /** The plans of real universities, where they lie beside the checkout. */
    private static List<Source> published() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolveSibling("shared").resolve("eval/plans");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    return files.filter(one -> one.toString().endsWith(".csv"))
                            .sorted()
                            .map(PackCsvTest::read)
                            .toList();
                } catch (IOException broken) {
                    throw new IllegalStateException(broken);
                }
            }
        }
        return List.of();
    }

    private static Source read(Path file) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        try {
            String notes =
                    Files.readString(file.resolveSibling(name.replace(".csv", ".notes.txt")));
            return new Source(name, Files.readAllBytes(file), notes, "");
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
