package io.benchmate.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which part of a list a sheet shows, and the buttons that turn to the others.
 *
 * @param page from 1
 * @param pages at least 1
 */
public record Leaves(int page, int pages) {

    /** The page asked for, or the nearest that there is. */
    public static Leaves of(int asked, int total, int size) {
        int pages = Math.max(1, Math.ceilDiv(total, size));
        return new Leaves(Math.clamp(asked, 1, pages), pages);
    }

    /** How many things stand before this page. */
    public int from(int size) {
        return (page - 1) * size;
    }

    /** "Page 2 of 3."; empty for a single page. */
    public String words() {
        return pages == 1 ? "" : " Page %d of %d.".formatted(page, pages);
    }

    public List<Notice.Button> buttons(AdminVerb verb, Map<String, String> data) {
        List<Notice.Button> buttons = new ArrayList<>();
        if (page > 1) {
            buttons.add(button("Previous page", verb, data, page - 1));
        }
        if (page < pages) {
            buttons.add(button("Next page", verb, data, page + 1));
        }
        return buttons;
    }

    private static Notice.Button button(
            String title, AdminVerb verb, Map<String, String> data, int to) {
        Map<String, String> turned = new TreeMap<>(data);
        turned.put("page", Integer.toString(to));
        return new Notice.Button(title, verb.wire(), turned, false);
    }
}
