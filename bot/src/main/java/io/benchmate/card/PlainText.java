package io.benchmate.card;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Basis;
import io.benchmate.ask.OwnerKey;
import io.benchmate.ask.Quote;
import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an answer as plain text, complete: all that the card shows. */
public final class PlainText {
    /** So many of those counted; a plan of thousands would fill no message but a book. */
    private static final int COUNTED = 200;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Set<Field> HEAD =
            Set.of(
                    Field.CODE,
                    Field.TITLE,
                    Field.THEME,
                    Field.OWNER,
                    Field.TIMESCALE,
                    Field.STATUS);

    private PlainText() {}

    public static String of(Answer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(answer.lead());
        switch (answer) {
            case Answer.Which which -> which(which, lines);
            case Answer.Together together -> together(together, lines);
            case Answer.One one -> one(one, lines);
            case Answer.Several several -> several(several, lines);
            case Answer.Count count -> count(count, lines);
            case Answer.Meaning meaning -> lines.addAll(meaning.lines());
            case Answer.NotSaid silent -> silent(silent, lines);
            case Answer.Help help -> help(help, lines);
            case Answer.Courtesy courtesy -> lines.addAll(courtesy.suggestions());
            case Answer.NoPlan _ -> {}
        }
        if (answer instanceof Answer.Grounded grounded) {
            grounded(grounded, lines);
        }
        return String.join("\n", lines);
    }

    private static void which(Answer.Which which, List<String> lines) {
        int number = 0;
        for (Answer.Option option : which.options()) {
            number++;
            Legend legend = option.basis().plan().facts().legend();
            lines.add(number + "  " + option.label() + "  " + WhichCard.counted(option.actions()));
            option.actions().stream()
                    .limit(WhichCard.SHOWN)
                    .forEach(action -> lines.add("    " + line(action, legend)));
            if (option.actions().size() > WhichCard.SHOWN) {
                int more = option.actions().size() - WhichCard.SHOWN;
                lines.add("    and " + more + " more");
            }
        }
        lines.add("Press one, or type its number.");
    }

    private static void together(Answer.Together together, List<String> lines) {
        for (Answer.Part part : together.parts()) {
            lines.add("");
            lines.add(part.question().strip());
            lines.add(of(part.answer()));
        }
    }

    private static void one(Answer.One one, List<String> lines) {
        Action action = one.action();
        Legend legend = one.basis().plan().facts().legend();
        lines.add(action.code() + " " + action.title());
        SignedWords.title(action).ifPresent(lines::add);
        add(lines, "Theme", String.join(", ", action.themes()));
        add(lines, SignedWords.headed(action, Field.OWNER, "Owner"), text(action, Field.OWNER));
        List<String> key = OwnerKey.of(one.basis().plan().facts(), action);
        add(lines, "", key.isEmpty() ? "" : OneCard.KEY + String.join("; ", key));
        add(
                lines,
                SignedWords.headed(action, Field.TIMESCALE, "Timescale"),
                text(action, Field.TIMESCALE));
        action.cell(Field.TIMESCALE)
                .filter(Cell::carried)
                .flatMap(SignedWords::printed)
                .ifPresent(lines::add);
        add(lines, "Status", status(action.status(), legend));
        StatusCell.asPrinted(action).ifPresent(lines::add);
        cells(one).forEach(lines::add);
        add(lines, "Also known as", String.join(", ", action.aliases()));
    }

    /** All other cells, each once and whole; those that answer first. */
    private static Set<String> cells(Answer.One one) {
        Action action = one.action();
        Set<String> lines = new LinkedHashSet<>();
        one.quotes().stream()
                .map(Quote::field)
                .filter(field -> !HEAD.contains(field))
                .forEach(field -> headed(action, field).ifPresent(lines::add));
        for (Field field : Field.values()) {
            headed(action, field).filter(_ -> !HEAD.contains(field)).ifPresent(lines::add);
        }
        action.otherCells().forEach(cell -> lines.add(headed(cell.heading(), cell)));
        return lines;
    }

    private static Optional<String> headed(Action action, Field field) {
        return action.cell(field).map(cell -> headed(field, cell));
    }

    private static String text(Action action, Field field) {
        return action.text(field).orElse("");
    }

    private static void several(Answer.Several several, List<String> lines) {
        Legend legend = several.basis().plan().facts().legend();
        for (Answer.Group group : several.groups()) {
            add(lines, "", group.heading());
            for (Answer.Line line : group.lines()) {
                lines.add(line(line.action(), legend));
                line.quotes().stream()
                        .filter(quote -> !HEAD.contains(quote.field()))
                        .forEach(quote -> lines.add("    " + quoted(quote)));
            }
        }
        if (several.pages() > 1) {
            lines.add("Page " + several.page() + " of " + several.pages());
        }
    }

    private static void count(Answer.Count count, List<String> lines) {
        lines.addAll(count.parts());
        Legend legend = count.basis().plan().facts().legend();
        count.actions().stream().limit(COUNTED).forEach(action -> lines.add(line(action, legend)));
        if (count.actions().size() > COUNTED) {
            lines.add("and %d more".formatted(count.actions().size() - COUNTED));
        }
    }

    private static void silent(Answer.NotSaid silent, List<String> lines) {
        Legend legend = silent.basis().plan().facts().legend();
        silent.pointer().forEach(action -> lines.add(line(action, legend)));
        if (!silent.nearest().isEmpty()) {
            lines.add("Nearest:");
            silent.nearest().forEach(action -> lines.add(line(action, legend)));
        }
    }

    private static void help(Answer.Help help, List<String> lines) {
        for (Answer.Section section : help.sections()) {
            lines.add(section.heading());
            section.examples().forEach(example -> lines.add("    " + example));
        }
    }

    private static void grounded(Answer.Grounded answer, List<String> lines) {
        add(lines, "Understood", answer.understood());
        Basis basis = answer.basis();
        String version = basis.version() == null ? "" : ", " + basis.version();
        String asOf =
                basis.asOf() == null
                        ? ", the plan gives no as-of date"
                        : ", as of " + day(basis.asOf());
        lines.add("Plan: " + basis.plan().facts().title() + version + asOf);
    }

    /** One action on one line: code, title, owner, timescale, status. */
    private static String line(Action action, Legend legend) {
        List<String> parts = new ArrayList<>();
        parts.add(action.code() + " " + action.title());
        action.text(Field.OWNER)
                .map(owner -> owner + SignedWords.mark(action, Field.OWNER))
                .ifPresent(parts::add);
        parts.add(
                action.text(Field.TIMESCALE).orElse("no timescale given")
                        + SignedWords.mark(action, Field.TIMESCALE));
        String status = status(action.status(), legend);
        if (!status.isEmpty()) {
            parts.add(status + SignedWords.mark(action, Field.STATUS));
        }
        return "- " + parts.stream().collect(Collectors.joining(" | "));
    }

    private static String status(Status status, Legend legend) {
        if (status.shade() == Shade.WORDS) {
            return status.printed();
        }
        if (status.shade() == Shade.NONE) {
            return "";
        }
        String name = status.shade().words();
        return legend.meaningOf(status.shade())
                .map(meaning -> name + " (" + meaning + ")")
                .orElse(name);
    }

    private static String quoted(Quote quote) {
        return headed(quote.field(), quote.cell());
    }

    private static String headed(Field field, Cell cell) {
        return headed(cell.heading().isBlank() ? field.words() : cell.heading(), cell);
    }

    /** "Success measures:" has its colon already. */
    private static String headed(String heading, Cell cell) {
        return heading.endsWith(":") ? heading + " " + cell.text() : heading + ": " + cell.text();
    }

    private static void add(List<String> lines, String name, String text) {
        if (!text.isEmpty()) {
            lines.add(name.isEmpty() ? text : name + ": " + text);
        }
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }
}
