package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.admin.Deed;
import io.benchmate.admin.PersonalRecords;
import io.benchmate.card.MyDataSheets;
import io.benchmate.card.Sheet;
import io.benchmate.people.Person;

import java.time.ZoneId;

/** What is kept about the one who asks: to see, and to erase. */
final class OwnRecords {
    private final PersonalRecords records;
    private final Audit audit;
    private final ZoneId zone;

    OwnRecords(PersonalRecords records, Audit audit, ZoneId zone) {
        this.records = records;
        this.audit = audit;
        this.zone = zone;
    }

    Sheet overview(Person person) {
        return MyDataSheets.overview(records.of(person.objectId()), zone);
    }

    Sheet all(Person person, int page) {
        return MyDataSheets.all(records.of(person.objectId()), page);
    }

    Sheet ask() {
        return MyDataSheets.confirm();
    }

    /** The audit tells that somebody was erased, not who. */
    Sheet erase(Person person) {
        int rows = records.erase(person.objectId());
        if (rows > 0) {
            audit.note("forgotten", "forgotten", Deed.ERASED_PERSON, "asked for it himself");
        }
        return MyDataSheets.erased(rows);
    }
}
