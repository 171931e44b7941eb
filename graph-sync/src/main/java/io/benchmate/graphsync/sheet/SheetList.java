package io.benchmate.graphsync.sheet;

import io.benchmate.graphsync.mailinglist.Fence;
import io.benchmate.graphsync.mailinglist.Keyed;
import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.mailinglist.Writability;
import io.benchmate.graphsync.mailinglist.Writer;
import io.benchmate.graphsync.roster.Person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A distribution list or a mail-enabled security group: read from Graph, and changed by its owner,
 * who gets a sheet.
 *
 * @param address the list's own
 * @param file without its ending: .csv and .ps1 are put behind it
 * @param reading reads the list, given its target's name
 */
public record SheetList(String address, Path file, Function<String, Observation> reading)
        implements MailingList {

    @Override
    public String target() {
        return "sheet " + address;
    }

    @Override
    public Keyed keyed() {
        return Keyed.ADDRESS;
    }

    @Override
    public Observation read() {
        return reading.apply(target());
    }

    @Override
    public Writability writability() {
        return new Writability.Yes();
    }

    @Override
    public Writer writer(Fence fence) {
        return new SheetWriter(fence);
    }

    /** Writes the sheet anew with every call, so that it is whole whenever the run ends. */
    private final class SheetWriter extends FileWriter {
        private final List<ChangeSheet.Line> add = new ArrayList<>();
        private final List<ChangeSheet.Line> remove = new ArrayList<>();

        SheetWriter(Fence fence) {
            super(fence, new Outcome.HandedOver(), "the change sheet could not be written");
        }

        @Override
        public List<Outcome> add(List<Person> people) {
            people.forEach(
                    one -> add.add(new ChangeSheet.Line(one.mail().orElseThrow(), one.name())));
            return written(people.size(), this::write);
        }

        @Override
        public List<Outcome> remove(List<Member> members) {
            members.forEach(
                    one ->
                            remove.add(
                                    new ChangeSheet.Line(one.address().orElseThrow(), one.name())));
            return written(members.size(), this::write);
        }

        private void write() throws IOException {
            ChangeSheet sheet = new ChangeSheet(address, add, remove);
            Atomic.write(Path.of(file + ".csv"), ChangeSheet.MARK + sheet.csv());
            Atomic.write(Path.of(file + ".ps1"), ChangeSheet.MARK + sheet.powerShell());
        }
    }
}
