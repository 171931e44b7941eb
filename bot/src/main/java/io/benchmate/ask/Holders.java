package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose the actions of a list are, for who asks it of all of them at once. Pure. */
final class Holders {
    /** So many are told one by one. */
    private static final int FEW = 6;

    private static final int MOST = 3;

    private final IndexedPlan plan;
    private final String question;

    Holders(IndexedPlan plan, String question) {
        this.plan = plan;
        this.question = question;
    }

    /** " 2.4 is with “LAD”, 3.8 and 4.1 are with “PCE”."; empty where it is not asked. */
    String note(Intent.Look look, List<Action> found) {
        boolean wanted = look.asked().contains(Asked.WHO) || startsWithWho();
        boolean told = wanted && look.query().owners().isEmpty() && plan.hasOwners();
        return !told || found.size() < 2 ? "" : found.size() <= FEW ? each(found) : most(found);
    }

    /** The same of so many that no value of each stands in the sentence. */
    String many(Intent.Look look, List<Action> found) {
        return found.size() > SideBySide.FEW ? note(look, found) : "";
    }

    /** "Who's late?" */
    private boolean startsWithWho() {
        String line = plan.utterance(question).line();
        return line.startsWith("who ") || line.startsWith("whose ");
    }

    private static String each(List<Action> found) {
        Map<String, List<String>> theirs = new LinkedHashMap<>();
        for (Action action : found) {
            String owner =
                    action.text(Field.OWNER)
                            .map(text -> "with “" + text + "”")
                            .orElse("without an owner");
            theirs.computeIfAbsent(owner, _ -> new ArrayList<>()).add(action.code());
        }
        List<String> told = new ArrayList<>();
        theirs.forEach(
                (owner, codes) ->
                        told.add(
                                Leads.joined(codes)
                                        + (codes.size() == 1 ? " is " : " are ")
                                        + owner));
        return " " + String.join("; ", told) + ".";
    }

    /** " Most often named: LAD (5), PCE (4) and DTS (2)." */
    private String most(List<Action> found) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Action action : found) {
            action.text(Field.OWNER).map(plan.parties()::each).orElse(List.of()).stream()
                    .distinct()
                    .forEach(owner -> counts.merge(owner, 1, Integer::sum));
        }
        List<String> first =
                counts.entrySet().stream()
                        .filter(owner -> owner.getValue() > 1)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(MOST)
                        .map(owner -> owner.getKey() + " (" + owner.getValue() + ")")
                        .toList();
        return first.isEmpty() ? "" : " Most often named: " + Leads.joined(first) + ".";
    }
}
