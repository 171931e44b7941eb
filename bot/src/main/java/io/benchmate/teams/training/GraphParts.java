package io.benchmate.teams.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Leaves out of the unpacked Graph SDK the areas of Graph that the bot never calls. The SDK has
 * 50,000 files, and the JVM keeps the table of contents of each jar in memory (9 MB for this one),
 * however few of its classes are used. Kept are the areas that our own classes name, and what those
 * name in turn; only the SDK's root names all, and takes none before it is asked for it.
 */
public final class GraphParts {
    private static final String GRAPH = "com/microsoft/graph/";
    private static final Pattern AREA = Pattern.compile(GRAPH + "([a-z0-9]+)/");
    private static final Pattern SDK = Pattern.compile("microsoft-graph-\\d.*\\.jar");
    private static final Pattern OURS = Pattern.compile("graph-sync-.*\\.jar|benchmate\\.jar");
    private static final String ROOT = "";

    private final Map<String, Set<String>> named = new HashMap<>();

    private GraphParts() {}

    /**
     * @param arguments the directory of the unpacked bot
     */
    public static void main(String[] arguments) throws IOException {
        Path app = Path.of(arguments[0]);
        for (Path sdk : jars(app.resolve("lib"), SDK)) {
            Set<String> used = new HashSet<>();
            for (Path ours : ours(app)) {
                used.addAll(
                        new GraphParts()
                                .read(ours).values().stream().flatMap(Set::stream).toList());
            }
            if (!used.isEmpty()) {
                keep(sdk, new GraphParts().closure(sdk, used));
            }
        }
    }

    private static List<Path> ours(Path app) throws IOException {
        return Stream.concat(jars(app, OURS).stream(), jars(app.resolve("lib"), OURS).stream())
                .toList();
    }

    private static List<Path> jars(Path directory, Pattern name) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> name.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    /** The areas that the classes of a jar name, by the area that they stand in. */
    private Map<String, Set<String>> read(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".class")) {
                    Set<String> names =
                            named.computeIfAbsent(area(entry.getName()), _ -> new HashSet<>());
                    names.addAll(areas(zip, entry));
                }
            }
        }
        return named;
    }

    /** Class files hold the names of other classes as plain text. */
    private static List<String> areas(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return AREA.matcher(text).results().map(found -> found.group(1)).distinct().toList();
        }
    }

    private static String area(String entry) {
        Matcher matcher = AREA.matcher(entry);
        return matcher.lookingAt() ? matcher.group(1) : ROOT;
    }

    private Set<String> closure(Path sdk, Set<String> used) throws IOException {
        read(sdk);
        Set<String> kept = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(used);
        while (!open.isEmpty()) {
            String area = open.pop();
            if (kept.add(area)) {
                open.addAll(named.getOrDefault(area, Set.of()));
            }
        }
        return kept;
    }

    private static void keep(Path sdk, Set<String> areas) throws IOException {
        Path smaller = sdk.resolveSibling("graph.part");
        try (ZipFile zip = new ZipFile(sdk.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(smaller))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String area = area(entry.getName());
                if (!entry.isDirectory() && (area.equals(ROOT) || areas.contains(area))) {
                    copy(zip, entry, out);
                }
            }
        }
        Files.move(smaller, sdk, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream out) throws IOException {
        ZipEntry fresh = new ZipEntry(entry.getName());
        fresh.setTime(entry.getTime());
        out.putNextEntry(fresh);
        try (InputStream in = from.getInputStream(entry)) {
            in.transferTo(out);
        }
        out.closeEntry();
    }
}
