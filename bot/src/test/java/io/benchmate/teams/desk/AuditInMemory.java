package io.benchmate.teams.desk;

import io.benchmate.admin.Audit;
import io.benchmate.admin.AuditLine;
import io.benchmate.admin.Deed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who did what, for tests of the desk. */
final class AuditInMemory implements Audit {
    private final List<AuditLine> lines = new ArrayList<>();

    @Override
    public void note(String personId, String personName, Deed deed, String about) {
        if (deed != Deed.WAS_REFUSED) {
            lines.add(new AuditLine(Instant.EPOCH, personId, personName, deed, about));
        }
    }

    @Override
    public List<AuditLine> latest(int limit) {
        return lines.reversed().stream().limit(limit).toList();
    }

    List<AuditLine> lines() {
        return List.copyOf(lines);
    }
}
