package io.benchmate.manifest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Microsoft's schema of version 1.30, from the file kept beside its licence. */
final class Schema {
    private static final String FILE =
            "/third-party/teams-app-manifest/MicrosoftTeams.v1.30.schema.json";

    private Schema() {}

    static List<String> faults(AppPackage app) throws IOException {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(FILE))) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(inJavasRegex(schema), InputFormat.JSON)
                    .validate(app.manifest())
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    /**
     * JavaScript reads a b after a backslash within brackets as a backspace; Java does not know it.
     */
    private static String inJavasRegex(String schema) {
        return schema.replace("\\\\f\\\\b\\\\v", "\\\\f\\\\x08\\\\v");
    }
}
