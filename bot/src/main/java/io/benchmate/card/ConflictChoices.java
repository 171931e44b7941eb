package io.benchmate.card;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * In which of the conflicts the file's word is taken, as chosen on the pages of a preview: the
 * inputs of the page that was pressed, and what the button carries of the pages before. A button
 * carries places, not words, so that hundreds of choices stay small.
 */
public final class ConflictChoices {
    /** What a button carries: places from 0, such as "0-3,7". */
    static final String CARRIED = "files";

    /** The input that chooses for all conflicts at once. */
    public static final String ALL = "conflict-all";

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private ConflictChoices() {}

    /**
     * The places, from 0, in which the file's word is taken; all others are kept as recorded.
     *
     * @param data of a pressed button; what is not understood in it counts as not chosen
     * @param count how many conflicts there are
     */
    public static Set<Integer> files(Map<String, String> data, int count) {
        return chosen(data, count).stream().boxed().collect(Collectors.toSet());
    }

    /**
     * What was chosen, out of the data of a pressed button, for a card that leads back to the
     * preview.
     */
    public static Map<String, String> kept(Map<String, String> data) {
        Map<String, String> kept = new TreeMap<>(data);
        kept.keySet()
                .removeIf(
                        key ->
                                !key.equals(CARRIED)
                                        && !key.equals("recorded")
                                        && !key.startsWith("conflict-"));
        return kept;
    }

    /** Whether anything but what stands by itself was chosen. */
    public static boolean any(Map<String, String> data) {
        return data.containsKey(CARRIED) || data.containsValue(ConflictParts.FILE);
    }

    private static BitSet chosen(Map<String, String> data, int count) {
        BitSet files = new BitSet(count);
        String all = data.getOrDefault(ALL, "");
        if (all.equals(ConflictParts.FILE)) {
            files.set(0, count);
            return files;
        }
        if (all.equals(ConflictParts.KEEP)) {
            return files;
        }
        ranges(data.getOrDefault(CARRIED, ""), count, files);
        for (int i = 0; i < count; i++) {
            String here = data.get(ConflictParts.input(i));
            if (here != null) {
                files.set(i, here.equals(ConflictParts.FILE));
            }
        }
        return files;
    }

    private static void ranges(String carried, int count, BitSet files) {
        Matcher range = RANGE.matcher(carried);
        while (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from <= last && from < count) {
                files.set(from, Math.min(last + 1, count));
            }
        }
    }

    /** What a button carries on to the next page; empty where nothing is chosen. */
    static Map<String, String> carried(Set<Integer> files) {
        List<String> ranges = new ArrayList<>();
        BitSet places = new BitSet();
        files.forEach(places::set);
        for (int from = places.nextSetBit(0); from >= 0; ) {
            int end = places.nextClearBit(from);
            ranges.add(end - from == 1 ? String.valueOf(from) : from + "-" + (end - 1));
            from = places.nextSetBit(end);
        }
        return ranges.isEmpty() ? Map.of() : Map.of(CARRIED, String.join(",", ranges));
    }
}
