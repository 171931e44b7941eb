package io.benchmate.people;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A mapping of owners as CSV with the columns owner, kind (person or group), id (the Entra object
 * id) and name; a row for each person or group, several for an owner who is several. All of it is
 * taken or, with a sentence that says why, nothing. Pure.
 */
public sealed interface OwnerSheet {
    int MOST_ROWS = 5_000;
    Set<String> COLUMNS = Set.of("owner", "kind", "id", "name");

    /**
     * @param mapped by the owner as the file writes it
     */
    record Understood(Map<String, List<Assignee>> mapped) implements OwnerSheet {}

    record Refused(String sentence) implements OwnerSheet {}

    static OwnerSheet read(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreHeaderCase(true)
                        .setIgnoreSurroundingSpaces(true)
                        .setTrim(true)
                        .setCommentMarker('#')
                        .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return parser.getHeaderMap().keySet().stream()
                            .map(each -> each.toLowerCase(Locale.ROOT))
                            .toList()
                            .containsAll(COLUMNS)
                    ? rows(parser.getRecords())
                    : new Refused("The first line must name the columns owner, kind, id and name.");
        } catch (IOException | RuntimeException broken) {
            return new Refused("That is not a CSV file that I can read.");
        }
    }

    private static OwnerSheet rows(List<CSVRecord> rows) {
        Map<String, List<Assignee>> mapped = new LinkedHashMap<>();
        if (rows.size() > MOST_ROWS) {
            return new Refused("That is more than %,d rows.".formatted(MOST_ROWS));
        }
        for (CSVRecord row : rows) {
            String kind = row.isConsistent() ? row.get("kind").toLowerCase(Locale.ROOT) : "";
            boolean person = kind.equals("person");
            if (!(person || kind.equals("group"))
                    || row.get("owner").isEmpty()
                    || !row.get("id").matches("[A-Za-z0-9-]{1,100}")) {
                return new Refused(
                        ("Row %d needs an owner, \"person\" or \"group\", and an Entra object id."
                                        + " Nothing was taken from the file.")
                                .formatted(row.getRecordNumber() + 1));
            }
            String id = row.get("id").toLowerCase(Locale.ROOT);
            String name = row.get("name").isEmpty() ? id : row.get("name");
            mapped.computeIfAbsent(row.get("owner"), _ -> new ArrayList<>())
                    .add(person ? new Assignee.Person(id, name) : new Assignee.Group(id, name));
        }
        return mapped.isEmpty() ? new Refused("The file maps no owner.") : new Understood(mapped);
    }
}
