package io.benchmate.teams.settings;

import io.benchmate.admin.doctor.Check;
import io.benchmate.admin.doctor.Diagnosis;
import io.benchmate.admin.doctor.Finding;

import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Checks whether the Teams app package that was built here is this bot's. */
@Diagnosis
class PackageDiagnosis {
    private static final int LONGEST = 1 << 20;

    @Bean
    Check manifest(Environment environment) {
        Path file =
                Path.of(
                        environment.getProperty(
                                "benchmate.package", "manifest/target/benchmate-teams.zip"));
        return RegistrationDiagnosis.check(
                environment,
                Check.Subject.MANIFEST,
                settings -> List.of(compared(file, settings.appId())));
    }

    private static Finding compared(Path file, String appId) {
        if (!Files.isReadable(file)) {
            return Finding.note(
                    "None was built here (%s); README, step 4, says how.".formatted(file));
        }
        try {
            String id = botId(file);
            return id.equalsIgnoreCase(appId)
                    ? Finding.good("Its bot id is the app id.")
                    : Finding.mend(
                            "Its bot id is %s, not the app id; build it again with"
                                            .formatted(id.isEmpty() ? "missing" : id)
                                    + " -Dbenchmate.app-id and upload it.");
        } catch (IOException | JacksonException broken) {
            return Finding.mend("It cannot be read (%s); build it again.".formatted(file));
        }
    }

    private static String botId(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry manifest = zip.getEntry("manifest.json");
            if (manifest == null) {
                return "";
            }
            byte[] json = zip.getInputStream(manifest).readNBytes(LONGEST);
            return JsonMapper.shared().readTree(json).at("/bots/0/botId").asString("");
        }
    }
}
