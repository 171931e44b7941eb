package io.benchmate.manifest;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A Teams app package, opened.
 *
 * @param manifest the manifest; may be changed by a test, which reads its own copy
 * @param files every file by its path in the zip
 */
record AppPackage(ObjectNode manifest, Map<String, byte[]> files) {

    static AppPackage open(Path zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return new AppPackage(
                (ObjectNode) JsonMapper.shared().readTree(files.get("manifest.json")), files);
    }
}
