package io.benchmate.card;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A few actions of an invented university. */
final class SamplePlan {
    static final Legend LEGEND =
            new Legend(
                    Map.of(
                            Shade.BLUE, "Complete",
                            Shade.GREEN, "On track",
                            Shade.AMBER, "Not yet started, or some delay",
                            Shade.RED, "Major delay"));

    static final Action DESCRIPTIONS =
            action("3.2", "Career development", Shade.AMBER, "A")
                    .with(
                            Field.TITLE,
                            "Action",
                            "Review and update the job descriptions of technical roles in every"
                                    + " faculty")
                    .with(Field.OWNER, "Who", "HR and Technical Managers’ Group")
                    .with(Field.TIMESCALE, "When", "Summer 2027, then every two years")
                    .with(
                            Field.EVIDENCE,
                            "Progress and evidence",
                            "Templates for grades 4 to 7 agreed with HR in May. Engineering and"
                                    + " Science are done; Arts starts after the job evaluation"
                                    + " panel in October.")
                    .with(
                            Field.MEASURE,
                            "Measure of success",
                            "All technical posts have a description less than three years old")
                    .done();

    static final Action NETWORK =
            action("1.1", "Visibility", Shade.GREEN, "G")
                    .with(Field.TITLE, "Action", "Start a network of technicians across campuses")
                    .with(Field.OWNER, "Who", "Technician Steering Group")
                    .with(Field.TIMESCALE, "When", "From January 2026")
                    .done();

    static final Action AWARDS =
            action("2.1", "Recognition", Shade.BLUE, "B")
                    .with(
                            Field.TITLE,
                            "Action",
                            "Nominate at least two technicians a year for national awards")
                    .with(Field.OWNER, "Who", "Faculty Technical Managers")
                    .with(Field.TIMESCALE, "When", "Annually, by 31 March")
                    .done();

    static final Action PROFILES =
            action("1.4", "Visibility", Shade.RED, "R")
                    .with(Field.TITLE, "Action", "Publish staff profiles of technicians")
                    .with(Field.TIMESCALE, "When", "0–12 months")
                    .done();

    static final Action SKILLS =
            action("4.3", "Sustainability", Shade.ILLEGIBLE, "•")
                    .with(Field.TITLE, "Action", "Keep a register of specialist skills")
                    .done();

    static final Action SHADOWING =
            action("3.5", "Career development", Shade.NONE, "")
                    .with(Field.TITLE, "Action", "Offer job shadowing between departments")
                    .with(Field.OWNER, "Who", "Organisational Development")
                    .done();

    static final Plan PLAN =
            new Plan(
                    new PlanId("northmoor"),
                    new PlanFacts(
                            "University of Northmoor: Technician Commitment action plan",
                            "Version 2.1",
                            LocalDate.of(2026, 9, 30),
                            null,
                            LEGEND,
                            Map.of(),
                            List.of()),
                    List.of(NETWORK, PROFILES, AWARDS, DESCRIPTIONS, SHADOWING, SKILLS));

    private SamplePlan() {}

    static Row action(String code, String theme, Shade shade, String printed) {
        return new Row(code, theme, new Status(shade, printed));
    }

    /** An action in the making. */
    static final class Row {
        private final String code;
        private final String theme;
        private final Status status;
        private final Map<Field, Cell> cells = new EnumMap<>(Field.class);

        private Row(String code, String theme, Status status) {
            this.code = code;
            this.theme = theme;
            this.status = status;
            with(Field.CODE, "No.", code);
            if (!status.printed().isEmpty()) {
                with(Field.STATUS, "BRAG", status.printed());
            }
        }

        Row with(Field field, String heading, String text) {
            cells.put(field, new Cell(heading, text));
            return this;
        }

        Action done() {
            Cell title = cells.get(Field.TITLE);
            return new Action(
                    new ActionId("id-" + code),
                    code,
                    List.of(),
                    List.of(theme),
                    title == null ? "(no title in the plan)" : title.text(),
                    status,
                    cells,
                    List.of());
        }
    }
}
