package io.benchmate.graphsync;

import picocli.CommandLine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What --version prints: the build's version, which Maven writes into a file, and Java's. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            if (file != null) {
                properties.load(file);
            }
        }
        return new String[] {
            "graph-sync " + properties.getProperty("version", "of an unknown version"),
            "Java " + Runtime.version()
        };
    }
}
