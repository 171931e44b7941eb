package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * The themes that are open at a row: an objective's row straight below a theme's opens the
 * objective within the theme, until the next row of either level.
 */
final class OpenThemes {
    private final List<Line.Section> open = new ArrayList<>();

    /** Whether an action stands below the theme that was opened last. */
    private boolean used;

    void open(Line.Section section) {
        int same = open.stream().map(Line.Section::level).toList().indexOf(section.level());
        if (same >= 0) {
            open.subList(same, open.size()).clear();
        } else if (used) {
            open.clear();
        }
        open.add(section);
        used = false;
    }

    /** Headings that name a theme end all others. */
    void open(Line.Repeated headings) {
        if (!headings.theme().isEmpty()) {
            open.clear();
            open(new Line.Section(headings.row(), "", headings.theme(), ""));
        }
    }

    /** The open themes, the widest first, for an action that stands here. */
    List<Line.Section> forAction() {
        used = true;
        return List.copyOf(open);
    }
}
