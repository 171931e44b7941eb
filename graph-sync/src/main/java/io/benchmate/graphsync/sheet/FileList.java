package io.benchmate.graphsync.sheet;

import io.benchmate.graphsync.mailinglist.Fence;
import io.benchmate.graphsync.mailinglist.Keyed;
import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.mailinglist.Writability;
import io.benchmate.graphsync.mailinglist.Writer;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file with a line "address name" for each member: what LISTSERV's bulk operations and Sympa's
 * included files take. It is read back as the list itself, so plans, guard and undo work as for any
 * other. A file that is not there is an empty list; one that cannot be understood is not.
 */
public record FileList(Path file) implements MailingList {

    @Override
    public String target() {
        return "file " + file;
    }

    @Override
    public Keyed keyed() {
        return Keyed.ADDRESS;
    }

    @Override
    public Observation read() {
        try {
            return new Observation.Complete(
                    new Observed(target(), keyed(), List.copyOf(members().values())));
        } catch (IOException e) {
            return new Observation.Failed("the file cannot be read as \"address name\" lines");
        }
    }

    @Override
    public Writability writability() {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder)
                ? new Writability.Yes()
                : new Writability.No("its folder is not there or may not be written to");
    }

    @Override
    public Writer writer(Fence fence) {
        return new MembersWriter(fence);
    }

    private Map<String, Member> members() throws IOException {
        Map<String, Member> members = new LinkedHashMap<>();
        if (Files.notExists(file)) {
            return members;
        }
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                String[] parts = line.strip().split("\\s+", 2);
                Optional<Address> address = Address.of(parts[0]);
                Member member =
                        Member.ofAddress(
                                address.orElseThrow(() -> new IOException("not an address")),
                                parts.length > 1 ? parts[1] : "");
                members.put(member.id(), member);
            }
        }
        return members;
    }

    private final class MembersWriter extends FileWriter {
        MembersWriter(Fence fence) {
            super(fence, new Outcome.Done(), "the file could not be written");
        }

        @Override
        public List<Outcome> add(List<Person> people) {
            return written(people.size(), () -> change(members -> put(people, members)));
        }

        @Override
        public List<Outcome> remove(List<Member> gone) {
            return written(
                    gone.size(),
                    () -> change(members -> gone.forEach(one -> members.remove(one.id()))));
        }

        private static void put(List<Person> people, Map<String, Member> members) {
            for (Person one : people) {
                Address mail = one.mail().orElseThrow();
                members.put(mail.value(), Member.ofAddress(mail, one.name()));
            }
        }

        private void change(Consumer<Map<String, Member>> change) throws IOException {
            Map<String, Member> members = members();
            change.accept(members);
            StringBuilder text = new StringBuilder();
            members.values().stream()
                    .map(FileList::line)
                    .sorted()
                    .forEach(line -> text.append(line).append('\n'));
            Atomic.write(file, text.toString());
        }
    }

    private static String line(Member member) {
        String name = member.name().replaceAll("\\p{Cntrl}", " ").strip();
        return (member.id() + " " + name).strip();
    }
}
