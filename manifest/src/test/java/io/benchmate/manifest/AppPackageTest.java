package io.benchmate.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The package that was just built is one that Teams takes. */
class AppPackageTest {

    @Test
    void theBuiltPackageHasNoFault() throws IOException {
        AppPackage app = built();

        assertThat(faults(app)).isEmpty();
        assertThat(app.files()).containsOnlyKeys("manifest.json", "color.png", "outline.png");
    }

    @Test
    void noPlaceholderIsLeft() throws IOException {
        assertThat(built().manifest().toString()).doesNotContain("@", "${");
    }

    @Test
    void theBotIsForEverybodyEverywhereAndTakesFiles() throws IOException {
        var bot = built().manifest().path("bots").path(0);

        assertThat(bot.path("scopes").valueStream().map(scope -> scope.asString()))
                .containsExactly("personal", "team", "groupChat");
        assertThat(bot.path("supportsFiles").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void isCaught(Breakage breakage) throws IOException {
        AppPackage app = built();

        breakage.apply(app);

        assertThat(faults(app)).anyMatch(fault -> fault.contains(breakage.complaint()));
    }

    private static AppPackage built() throws IOException {
        return AppPackage.open(Path.of(System.getProperty("package")));
    }

    private static List<String> faults(AppPackage app) throws IOException {
        List<String> faults = new ArrayList<>(Schema.faults(app));
        faults.addAll(Rules.faults(app.manifest()));
        faults.addAll(Icons.faults(app));
        return faults;
    }
}
