package io.benchmate.teams.desk;

import io.benchmate.diary.feeds.DiarySettings;
import io.benchmate.people.Person;

/** Who may change the diary: admins, and those whom the settings name. */
final class DiaryGate {
    private final AdminGate admins;
    private final DiarySettings settings;

    DiaryGate(AdminGate admins, DiarySettings settings) {
        this.admins = admins;
        this.settings = settings;
    }

    boolean isEditor(Person person) {
        return settings.isEditor(person.objectId()) || admins.isOpenTo(person);
    }

    boolean isAdmin(Person person) {
        return admins.isOpenTo(person);
    }
}
