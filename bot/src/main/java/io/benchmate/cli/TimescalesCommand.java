package io.benchmate.cli;

import io.benchmate.plan.timescale.Clarification;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Recurrence;
import io.benchmate.plan.timescale.Timescales;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Reads timescales from a file, one JSON object a line in and out: {@code tid}, {@code phrase} and
 * {@code anchor_date} (the plan's start, or null). It cannot ask, so it prints the reading by UK
 * defaults and the open question as {@code ask}.
 */
@Command(
        name = "timescales",
        description = "Reads timescales, one JSON object a line (tid, phrase, anchor_date).",
        mixinStandardHelpOptions = true)
final class TimescalesCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Timescales TIMESCALES = new Timescales(Conventions.UK);

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "the timescales")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                out.println(JSON.writeValueAsString(read(parsed(lines.get(i), i + 1))));
            }
        }
        return 0;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "There is no text file " + file + " that can be read.");
        }
    }

    private JsonNode parsed(String line, int number) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException noJson) {
            throw new ParameterException(
                    spec.commandLine(), "Line %d is not JSON.".formatted(number));
        }
    }

    private static ObjectNode read(JsonNode asked) {
        String phrase = asked.path("phrase").asString("");
        Reading reading = TIMESCALES.read(phrase, day(asked.path("anchor_date").asString("")));
        ObjectNode json = JSON.createObjectNode();
        json.put("tid", asked.path("tid").asString(""));
        json.put("kind", reading.kind().name().toLowerCase(Locale.ROOT));
        json.put("start", text(reading.start()));
        json.put("end", text(reading.end()));
        Recurrence recurrence = reading.recurrence();
        json.put("recurrence", recurrence == null ? null : recurrence.words());
        json.put("confidence", reading.confidence().name().toLowerCase(Locale.ROOT));
        json.put("reason", reading.reason());
        Clarification ask = reading.ask();
        json.put("ask", ask == null ? null : ask.question());
        return json;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
