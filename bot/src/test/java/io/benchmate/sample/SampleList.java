package io.benchmate.sample;

import io.benchmate.fakes.FakeTenant;
import io.benchmate.fakes.FakeTenant.User;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample university's technicians in a fake tenant, and the configuration file of their lists.
 * Everybody is invented.
 */
public final class SampleList {
    public static final String SOURCE = "7a000000-0000-4000-8000-0000000000b1";
    public static final String CHEMISTRY = "7a000000-0000-4000-8000-0000000000b2";
    public static final String ORGANIC = "7a000000-0000-4000-8000-0000000000b3";
    public static final String LIST = "7a000000-0000-4000-8000-0000000000c1";
    public static final String SCIENCE = "7a000000-0000-4000-8000-0000000000c2";
    public static final String ENGINEERING = "7a000000-0000-4000-8000-0000000000c3";

    private static final List<String> CHEMISTS =
            List.of("Bryn Calder", "Dara Finch", "Elis Garrow", "Ffion Hale", "Ines Jarvis");
    private static final List<String> ENGINEERS =
            List.of(
                    "Kit Lomax",
                    "Maya Norris",
                    "Owen Pryce",
                    "Quinn Rees",
                    "Sacha Tarn",
                    "Uma Vance",
                    "Wren Yates",
                    "Zola Abery",
                    "Cai Drury",
                    "Edda Frost");
    private static final List<String> PHYSICISTS =
            List.of("Gwen Hollis", "Ivo Jessop", "Kara Lunn", "Milo Nash", "Orla Peel");

    private SampleList() {}

    /**
     * Object ids of those who have a part.
     *
     * @param owner keeps the list
     * @param champion of Science
     * @param technician is in Chemistry and not on the list yet
     */
    public record Cast(String owner, String deputy, String champion, String technician) {}

    /** 21 technicians; 16 of them on the list, and 2 who are technicians no more. */
    public static void fill(FakeTenant tenant, Cast cast) {
        tenant.put(new User(cast.owner(), "Morgan Teal", "morgan@harrowmere.example", "Estates", true));
        tenant.put(
                new User(cast.deputy(), "Dee Deputy", "dee@harrowmere.example", "Estates", true));
        tenant.put(
                new User(
                        cast.champion(),
                        "Asha Linden",
                        "asha@harrowmere.example",
                        "Physics",
                        true));
        tenant.put(
                new User(
                        cast.technician(),
                        "Robin Vale",
                        "robin@harrowmere.example",
                        "Chemistry",
                        true));
        List<String> chemists = all(tenant, CHEMISTS, "Chemistry", 100);
        List<String> engineers = all(tenant, ENGINEERS, "Mechanical Engineering", 200);
        List<String> physicists = all(tenant, PHYSICISTS, "Physics", 300);
        List<String> former = all(tenant, List.of("Tam Under", "Vic Wade"), "Physics", 400);
        List<String> staff = new ArrayList<>(engineers);
        staff.addAll(physicists);
        tenant.group(SOURCE, "All technical staff", staff);
        tenant.group(CHEMISTRY, "Chemistry technicians", chemists);
        tenant.group(ORGANIC, "Organic lab", List.of(cast.technician()));
        tenant.nest(SOURCE, CHEMISTRY);
        tenant.nest(CHEMISTRY, ORGANIC);
        List<String> on = new ArrayList<>(engineers);
        on.addAll(physicists.subList(0, 3));
        on.addAll(chemists.subList(0, 3));
        on.addAll(former);
        tenant.group(LIST, "Technicians", on);
        tenant.group(SCIENCE, "Science technicians", chemists.subList(0, 3));
        tenant.group(ENGINEERING, "Engineering technicians", engineers);
    }

    private static List<String> all(
            FakeTenant tenant, List<String> names, String department, int from) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            String id = "7a000000-0000-4000-8000-000000000%d".formatted(from + ids.size());
            String mail = name.toLowerCase(java.util.Locale.UK).replace(' ', '.');
            tenant.put(new User(id, name, mail + "@harrowmere.example", department, true));
            ids.add(id);
        }
        return ids;
    }

    /** Writes the configuration file, whose Graph is the fake. */
    public static Path file(Path folder, String graph) {
        try {
            return Files.writeString(folder.resolve("lists.yml"), YAML.formatted(graph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String YAML =
            """
            graph:
              url: %s
              tenant: 7a000000-0000-4000-8000-0000000000ff
              reader: 7a000000-0000-4000-8000-0000000000fe
              writer: 7a000000-0000-4000-8000-0000000000fd
              allowed-targets:
                - 7a000000-0000-4000-8000-0000000000c1
                - 7a000000-0000-4000-8000-0000000000c2
                - 7a000000-0000-4000-8000-0000000000c3
            lists:
              technicians:
                owner: morgan@harrowmere.example
                deputy: dee@harrowmere.example
                mode: full
                growth: {percent: 20, from: 18, since: 2026-08-01}
                sources:
                  - group: 7a000000-0000-4000-8000-0000000000b1
                    name: All technical staff
                target: {group: 7a000000-0000-4000-8000-0000000000c1}
                faculties:
                  - name: Science
                    departments: [Chemistry, Physics]
                    champion: asha@harrowmere.example
                    target: {group: 7a000000-0000-4000-8000-0000000000c2}
                  - name: Engineering
                    departments: ["*Engineering*"]
                    champion: kit.lomax@harrowmere.example
                    target: {group: 7a000000-0000-4000-8000-0000000000c3}
            """;
}
