import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs google-java-format over all sources below a folder: check fails on a difference, apply mends it. */
final class Format {
    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        List<String> call = new ArrayList<>(List.of("--aosp"));
        call.addAll(apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        List<String> files = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            files.addAll(sources(Path.of(args[i])));
        }
        if (files.isEmpty()) {
            return;
        }
        call.addAll(files);
        int outcome = format(call);
        if (apply) {
            // A comment that was cut anew may need a second look before the formatter is content.
            outcome = format(call);
        }
        if (outcome != 0) {
            System.err.println("Not formatted. Mend with: ./mvnw -N process-sources -Dformat=apply");
            System.exit(1);
        }
    }

    private static int format(List<String> call) throws Exception {
        return new Main(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in)
                .format(call.toArray(String[]::new));
    }

    private static List<String> sources(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var found = Files.walk(root)) {
            return found.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
        }
    }
}
