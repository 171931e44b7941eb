package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * The themes that are open at a row: an objective's row straight below a theme's opens the
 * objective within the theme, until the next row of either level.
 */
final class OpenThemes {
    private record Opened(String level, String theme) {}

    private final List<Opened> open = new ArrayList<>();

    /** Whether an action stands below the theme that was opened last. */
    private boolean used;

    void open(String level, String theme) {
        int same = levels().indexOf(level);
        if (same >= 0) {
            open.subList(same, open.size()).clear();
        } else if (used) {
            open.clear();
        }
        open.add(new Opened(level, theme));
        used = false;
    }

    /** Opens a theme that ends all others. */
    void only(String theme) {
        open.clear();
        open("", theme);
    }

    /** The open themes, the widest first, for an action that stands here. */
    List<String> forAction() {
        used = true;
        return open.stream().map(Opened::theme).toList();
    }

    private List<String> levels() {
        return open.stream().map(Opened::level).toList();
    }
}
