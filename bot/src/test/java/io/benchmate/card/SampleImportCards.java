package io.benchmate.card;

import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.revising.Choices;
import io.benchmate.plan.revising.Preview;
import io.benchmate.plan.revising.Previews;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cards of an import: what was understood, what would change, what is doubtful. */
final class SampleImportCards {
    private static final String NOTES =
            """
            University of Northmoor: Technician Commitment action plan
            Green: On track
            Amber: Some delay
            TSG = Technician Steering Group
            """;
    private static final String FIRST =
            """
            Theme,Ref,Action,Owner,When,RAG,Evidence
            Visibility,1.1,Start a network of technicians across campuses,TSG,January 2026,G,62 members
            Visibility,1.2,Publish staff profiles of technicians,Web Team,0-12 months,A,
            Recognition,2.1,Nominate two technicians a year for awards,TSG,Annually by 31 March,G,
            Recognition,2.2,,TSG,tbc,P,
            """;
    private static final String NEXT =
            """
            Theme,Ref,Action,Owner,When,RAG,Evidence
            Visibility,1.1,Start a network of technicians across campuses,TSG,January 2026,G,188 members
            Visibility,1.3,Publish staff profiles of all technicians on the web,Web Team,0-12 months,A,
            Recognition,2.1,Nominate two technicians a year for awards,Faculty Managers,Annually by 31 March,A,
            Skills,3.1,Offer job shadowing between departments,TSG,Summer 2027,G,
            """;

    private SampleImportCards() {}

    static Map<String, Rendered> all() {
        Reading.Understood first = read(FIRST);
        Preview next = Previews.next(read(NEXT), first.plan(), Choices.NONE, true);
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("import-first", ImportCard.preview("d1", Previews.first(first), 1));
        all.put("import-next", ImportCard.preview("d2", next, 1));
        all.put("import-columns", ImportCard.columns("d2", next, List.of(first.plan()), Map.of()));
        return all;
    }

    private static Reading.Understood read(String table) {
        byte[] content = table.getBytes(StandardCharsets.UTF_8);
        return switch (PlanImport.read("northmoor.csv", content, NOTES)) {
            case Reading.Understood understood -> understood;
            case Reading.Refused refused -> throw new IllegalStateException(refused.sentence());
        };
    }
}
