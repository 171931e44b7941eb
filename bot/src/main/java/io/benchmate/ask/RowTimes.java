package io.benchmate.ask;

import io.benchmate.calendar.SteeringGroup;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.timescale.Reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the timescale of each row says, in the plan's own context; the same words are read once. */
final class RowTimes {
    private final PlanReadings readings;
    private final InstitutionPeriods periods;
    private final List<Optional<Reading>> read;
    private final List<When> times;

    RowTimes(List<Row> rows, PlanReadings readings, SteeringGroup steering) {
        this.readings = readings;
        this.periods = new InstitutionPeriods(readings.conventions(), steering);
        Map<String, Optional<Reading>> known = new HashMap<>();
        this.read = rows.stream().map(row -> read(row, known)).toList();
        this.times = read.stream().map(this::when).toList();
    }

    private Optional<Reading> read(Row row, Map<String, Optional<Reading>> known) {
        return row.action()
                .text(Field.TIMESCALE)
                .flatMap(words -> known.computeIfAbsent(words, _ -> readings.of(row.action())));
    }

    private When when(Optional<Reading> reading) {
        return reading.map(each -> PlainTimescales.of(each, readings.planStart()))
                .orElse(When.SILENT);
    }

    /** Which days "this term" and "before the next steering group" are. */
    InstitutionPeriods periods() {
        return periods;
    }

    PlanReadings readings() {
        return readings;
    }

    /** How a row's timescale was read; empty when its cell is blank. */
    Optional<Reading> reading(Row row) {
        return read.get(row.at());
    }

    When when(Row row) {
        return times.get(row.at());
    }
}
