package io.benchmate.lists;

import io.benchmate.graphsync.KeptLists;
import io.benchmate.graphsync.roster.Faculty;
import io.benchmate.graphsync.settings.ListSettings;

import java.util.List;
import java.util.Optional;

/** Which lists there are, as the configuration file says. */
public final class Lists {
    private final Optional<KeptLists> kept;
    private final List<String> problems;

    private Lists(Optional<KeptLists> kept, List<String> problems) {
        this.kept = kept;
        this.problems = List.copyOf(problems);
    }

    static Lists none() {
        return new Lists(Optional.empty(), List.of());
    }

    static Lists of(KeptLists.Opened opened) {
        return switch (opened) {
            case KeptLists.Opened.Ready(KeptLists lists) ->
                    new Lists(Optional.of(lists), List.of());
            case KeptLists.Opened.Wrong(List<String> problems) ->
                    new Lists(Optional.empty(), problems);
        };
    }

    public boolean areSetUp() {
        return kept.isPresent();
    }

    /** What is wrong in the file, with lines; for admins. */
    public List<String> problems() {
        return problems;
    }

    /** All, those of faculties after the list that they belong to. */
    public List<String> names() {
        return settings().stream().map(ListSettings::name).toList();
    }

    /** Those that are no faculty's. */
    public List<String> whole() {
        return settings().stream()
                .filter(one -> one.rules().faculty().isEmpty())
                .map(ListSettings::name)
                .toList();
    }

    /** The list that is meant when none is named: the first that is no faculty's. */
    public Optional<String> usual() {
        return whole().stream().findFirst().or(() -> names().stream().findFirst());
    }

    /** The list that a faculty's list belongs to; the list itself where it is no faculty's. */
    public String wholeOf(String list) {
        int slash = list.indexOf('/');
        String whole = slash < 0 ? list : list.substring(0, slash);
        return names().contains(whole) ? whole : list;
    }

    /** The faculties' lists of a list. */
    public List<String> facultiesOf(String list) {
        return names().stream().filter(name -> name.startsWith(list + "/")).toList();
    }

    /** "Science" for "technicians/science"; empty for a list of no faculty. */
    public Optional<String> faculty(String list) {
        return settings(list).flatMap(one -> one.rules().faculty()).map(Faculty::name);
    }

    Optional<ListSettings> settings(String list) {
        return kept.flatMap(lists -> lists.list(list));
    }

    List<ListSettings> settings() {
        return kept.map(lists -> lists.settings().lists()).orElse(List.of());
    }

    Optional<KeptLists> kept() {
        return kept;
    }

    /**
     * @throws IllegalStateException when there are none: ask {@link #areSetUp} first
     */
    KeptLists all() {
        return kept.orElseThrow(() -> new IllegalStateException("no list is set up"));
    }
}
