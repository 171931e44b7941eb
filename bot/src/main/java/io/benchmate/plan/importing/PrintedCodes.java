package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ids of a plan's actions, and what the mistyped among them probably are. */
final class PrintedCodes {
    private final CodePlace place;
    private final List<CodePlace.Named> named;
    private final Map<String, MistypedCodes.Likely> mistyped;

    private PrintedCodes(
            CodePlace place,
            List<CodePlace.Named> named,
            Map<String, MistypedCodes.Likely> mistyped) {
        this.place = place;
        this.named = named;
        this.mistyped = mistyped;
    }

    static PrintedCodes of(Columns columns, List<Row> rows) {
        CodePlace place = CodePlace.of(columns, rows);
        List<CodePlace.Named> named = new ArrayList<>();
        rows.forEach(row -> named.add(place.read(row, columns, named.size() + 1)));
        List<CodePlace.Named> perhaps =
                named.stream().map(each -> place.perhaps(each).orElse(each)).toList();
        Map<String, MistypedCodes.Likely> mistyped = MistypedCodes.in(codes(named), codes(perhaps));
        List<CodePlace.Named> all = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            all.add(mistyped.containsKey(perhaps.get(i).code()) ? perhaps.get(i) : named.get(i));
        }
        return new PrintedCodes(place, all, mistyped);
    }

    private static List<String> codes(List<CodePlace.Named> named) {
        return named.stream()
                .filter(CodePlace.Named::printed)
                .flatMap(each -> Stream.concat(Stream.of(each.code()), each.aliases().stream()))
                .toList();
    }

    /** Whether actions are numbered, since the plan prints no ids. */
    boolean none() {
        return place == CodePlace.NOWHERE;
    }

    /** The id and title of the action at this position, counted from 1. */
    CodePlace.Named at(int position) {
        return named.get(position - 1);
    }

    /** What the id probably is; empty for one that seems right. */
    Optional<MistypedCodes.Likely> likely(String code) {
        return Optional.ofNullable(mistyped.get(code));
    }
}
