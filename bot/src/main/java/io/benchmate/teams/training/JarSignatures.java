package io.benchmate.teams.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of the unpacked libraries. The JDK keeps no class of a signed jar in its
 * start-up cache, and works out the digest of each as it reads it (docs/decisions/0009). Nothing is
 * changed where there is no signature; running it twice is running it once.
 */
public final class JarSignatures {
    /** The files of a signature, as the JAR File Specification names them. */
    private static final Pattern SIGNATURE =
            Pattern.compile("META-INF/(?:[^/]+\\.(?:SF|RSA|DSA|EC)|SIG-[^/]*)");

    private JarSignatures() {}

    /**
     * @param arguments the directory of the unpacked bot
     */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(arguments[0], "lib"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                tryIt(jar);
            }
        }
    }

    /** A jar that cannot be read or written anew stays as it is, and hinders no other. */
    private static void tryIt(Path jar) throws IOException {
        try {
            if (isSigned(jar)) {
                remove(jar);
            }
        } catch (IOException stays) {
            System.err.println(jar.getFileName() + " stays signed: " + stays.getMessage());
            Files.deleteIfExists(part(jar));
        }
    }

    private static Path part(Path jar) {
        return jar.resolveSibling("unsigned.part");
    }

    private static boolean isSigned(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(JarSignatures::isSignature);
        }
    }

    private static boolean isSignature(ZipEntry entry) {
        return SIGNATURE.matcher(entry.getName().toUpperCase(Locale.ROOT)).matches();
    }

    private static void remove(Path jar) throws IOException {
        Path plain = part(jar);
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(plain))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!isSignature(entry)) {
                    copy(from, entry, to);
                }
            }
        }
        Files.move(plain, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        ZipEntry fresh = new ZipEntry(entry.getName());
        fresh.setTime(entry.getTime());
        to.putNextEntry(fresh);
        try (InputStream in = from.getInputStream(entry)) {
            if (entry.getName().equalsIgnoreCase(JarFile.MANIFEST_NAME)) {
                withoutDigests(new Manifest(in)).write(to);
            } else {
                in.transferTo(to);
            }
        }
        to.closeEntry();
    }

    private static Manifest withoutDigests(Manifest manifest) {
        for (String file : List.copyOf(manifest.getEntries().keySet())) {
            Attributes told = manifest.getAttributes(file);
            told.keySet().removeIf(name -> name.toString().endsWith("-Digest"));
            if (told.isEmpty()) {
                manifest.getEntries().remove(file);
            }
        }
        return manifest;
    }
}
