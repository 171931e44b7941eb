package io.benchmate.graphsync.graph;

import com.microsoft.graph.models.DirectoryObject;
import com.microsoft.graph.models.OrgContact;
import com.microsoft.graph.models.User;

import io.benchmate.graphsync.mailinglist.Keyed;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.roster.Address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is on a distribution list or a mail-enabled security group, which Graph can read and not
 * write. Users and contacts count as members; groups in it are left alone.
 */
public final class DistributionList {
    private final String id;
    private final GraphTenant tenant;

    DistributionList(String id, GraphTenant tenant) {
        this.id = id;
        this.tenant = tenant;
    }

    /**
     * @param target what the run calls it
     */
    public Observation read(String target) {
        return Attempt.of(
                () -> {
                    List<Member> members = new ArrayList<>();
                    tenant.whole(
                            Entry::id,
                            SdkPages.ofObjects(
                                    tenant.graph(),
                                    tenant.collection().membersOf(id),
                                    tenant.faults(),
                                    DistributionList::entry),
                            one -> one.member().ifPresent(members::add));
                    return new Observation.Complete(new Observed(target, Keyed.ADDRESS, members));
                },
                Observation.Failed::new);
    }

    private static Entry entry(DirectoryObject object) throws Unreadable {
        String id = Readers.id(object);
        return switch (object) {
            case User user -> entry(id, user.getDisplayName(), user.getMail());
            case OrgContact contact -> entry(id, contact.getDisplayName(), contact.getMail());
            default -> new Entry(id, Optional.empty());
        };
    }

    private static Entry entry(
            String id,
            @org.jspecify.annotations.Nullable String name,
            @org.jspecify.annotations.Nullable String mail)
            throws Unreadable {
        Address address =
                Address.of(Readers.text(mail))
                        .orElseThrow(
                                () -> new Unreadable("Graph gave a member without an address"));
        return new Entry(id, Optional.of(Member.ofAddress(address, Readers.text(name))));
    }

    private record Entry(String id, Optional<Member> member) {}
}
