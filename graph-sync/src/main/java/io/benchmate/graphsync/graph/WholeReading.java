package io.benchmate.graphsync.graph;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a collection to its end or fails: the number of different ids must be the number that Graph
 * announced, since an empty page in the middle otherwise looks like the end.
 *
 * @param baseUrl whose host alone is asked for further pages
 * @param mostPages a loop of pages ends here
 * @param each told after every page how many were read so far
 */
record WholeReading<T>(URI baseUrl, int mostPages, Function<T, String> id, Consumer<Integer> each) {

    /** How many there are. */
    int read(Pages<T> source, Consumer<T> to) throws Unreadable {
        Set<String> ids = new HashSet<>();
        Page<T> page = source.first();
        long announced = page.count().orElseThrow(() -> new Unreadable("Graph gave no count"));
        collect(page, ids, to);
        int pagesRead = 1;
        Set<URI> links = new HashSet<>();
        for (Optional<URI> next = page.next(); next.isPresent(); next = page.next()) {
            if (++pagesRead > mostPages) {
                throw new Unreadable("more than %d pages".formatted(mostPages));
            }
            if (!links.add(next.get())) {
                throw new Unreadable("Graph's pages lead round in a circle");
            }
            page = source.following(sameHost(baseUrl, next.get()));
            collect(page, ids, to);
        }
        if (ids.size() != announced) {
            throw new Unreadable(
                    "Graph announced %d members and gave %d".formatted(announced, ids.size()));
        }
        return ids.size();
    }

    private void collect(Page<T> page, Set<String> ids, Consumer<T> to) {
        for (T item : page.items()) {
            if (ids.add(id.apply(item).toLowerCase(Locale.ROOT))) {
                to.accept(item);
            }
        }
        each.accept(ids.size());
    }

    /** A token goes nowhere but to the configured host. */
    static URI sameHost(URI baseUrl, URI next) throws Unreadable {
        boolean same =
                baseUrl.getScheme().equalsIgnoreCase(next.getScheme())
                        && baseUrl.getAuthority().equalsIgnoreCase(next.getAuthority());
        if (!same) {
            throw new Unreadable("Graph's next page is on another host");
        }
        return next;
    }
}
