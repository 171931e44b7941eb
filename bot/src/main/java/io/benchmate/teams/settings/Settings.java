package io.benchmate.teams.settings;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

import java.util.regex.Pattern;

/** The settings of the Teams side where no bean of them is made, as in the doctor. */
public final class Settings {
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Settings() {}

    /** Throws for a value that cannot be read, naming the setting. */
    public static TeamsSettings of(Environment environment) {
        return Binder.get(environment).bindOrCreate("benchmate.teams", TeamsSettings.class);
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }
}
