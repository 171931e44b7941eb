package io.benchmate.card;

import java.util.List;

/** Words for buttons that stand side by side. */
public final class Labels {
    private Labels() {}

    /**
     * A name that has to be told from others in little room: where it is too long, the words that
     * all of them begin with give way.
     */
    public static String apart(String name, List<String> all, int limit) {
        String line = Clip.line(name, Integer.MAX_VALUE);
        if (line.length() <= limit) {
            return line;
        }
        int shared = line.length();
        for (String other : all) {
            if (!other.equals(name)) {
                shared = Math.min(shared, shared(line, Clip.line(other, Integer.MAX_VALUE)));
            }
        }
        int word = shared == line.length() ? 0 : line.lastIndexOf(' ', shared) + 1;
        int keep = Math.max(0, limit - (line.length() - word) - 2);
        if (word <= keep + 1) {
            return Clip.to(line, limit);
        }
        String rest = Clip.to(line.substring(word), limit - 2);
        String begin = keep < 10 ? "" : line.substring(0, keep).stripTrailing();
        return begin + "… " + rest;
    }

    private static int shared(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
