package io.benchmate.teams.desk;

import io.benchmate.lists.Asking;
import io.benchmate.lists.Confirmations;
import io.benchmate.lists.Greetings;
import io.benchmate.lists.Keepers;
import io.benchmate.lists.Keeping;
import io.benchmate.lists.Lists;
import io.benchmate.lists.Memberships;
import io.benchmate.lists.Proposals;
import io.benchmate.lists.Sync;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mailing lists in the chat. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ListConfiguration {

    @Bean
    AdminLists.Looks listLooks(Memberships memberships, Sync sync, Confirmations confirmations) {
        return new AdminLists.Looks(memberships, sync, confirmations);
    }

    @Bean
    AdminLists adminLists(
            Lists lists,
            Proposals proposals,
            Keeping keeping,
            Greetings greetings,
            AdminLists.Looks looks,
            AdminGate gate) {
        AdminLists.Deeds deeds =
                new AdminLists.Deeds(
                        proposals,
                        keeping,
                        new ListRuns(keeping, looks.sync(), gate),
                        new ListPins(keeping, looks.memberships(), looks.sync(), gate),
                        new ListGreetings(greetings, gate));
        return new AdminLists(lists, deeds, looks, gate);
    }

    @Bean
    FacultyLists.Rights listRights(Keepers keepers, AdminGate gate) {
        return new FacultyLists.Rights(keepers, gate);
    }

    @Bean
    FacultyLists facultyLists(
            Lists lists,
            FacultyLists.Rights rights,
            Proposals proposals,
            Asking asking,
            AdminLists.Looks looks) {
        return new FacultyLists(lists, rights, proposals, asking, looks);
    }

    @Bean
    OwnLists ownLists(Lists lists, AdminLists.Looks looks, Asking asking) {
        return new OwnLists(lists, looks.memberships(), looks.sync(), asking);
    }

    @Bean
    ListCorner listCorner(
            Lists lists, AdminLists admins, FacultyLists faculties, OwnLists own, AdminGate gate) {
        return new ListCorner(lists, admins, faculties, own, gate);
    }
}
