package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.fakes.FakeStaff.Someone;
import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.Handover;
import io.benchmate.nudge.Leavers;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Parked;
import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Person;
import io.benchmate.plan.Plan;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Owners found in the directory, owners who left or are away, and those without the app. */
class OwnersReachedTest {
    private static final ReachedBot reached = ReachedBot.shared();

    private static Assignee someone(String id, String name, String title) {
        reached.staff().put(new Someone(id, name, id + "@uni.example", title, true));
        return new Assignee.Person(id, name);
    }

    @Test
    void anAdminSeesWhoMayBeMeantAndWhyAndNothingIsAppliedByItself() {
        someone("dana-0001", "Dana Firth", "Dean of Science");
        someone("deanna-01", "Dean Ofori", "Technician");
        reached.staff().group("group-0001", "Dean of Science Office", List.of("dana-0001"));
        Plan plan = reached.live("Proposing plan", "Dean of Science", List.of());

        String form = admin("nudge-admin-owner", plan, "\"owner\":\"Dean of Science\"");

        assertThat(form)
                .contains("Dana Firth – job title “Dean of Science” in the directory")
                .contains("Group: Dean of Science Office – a group of that name in the directory");
        assertThat(reached.bot().get(OwnerMappings.class).of(plan.id().value()).mapped()).isEmpty();
        assertThat(admin("nudge-admin-owners", plan, "\"page\":\"1\"")).contains("Nobody yet");
    }

    @Test
    void whoLeftIsRemindedNoMoreAndAnAdminIsAskedOnceWhoFollows() {
        Assignee leaver = someone("leaver-01", "Lee Ver", "Manager");
        Plan plan = reached.live("Leaving plan", "Web Team", List.of(leaver));
        reached.staff().remove("leaver-01");
        reached.bot().get(Leavers.class).look();

        reached.ticks();
        reached.nextDay();
        reached.ticks();

        assertThat(reached.told("leaver-01")).isEmpty();
        assertThat(cover("my deputy covers for me until 3 May"))
                .contains("Who covers for you")
                .doesNotContain("Lee Ver");
        assertThat(reached.told(LocalBot.KIM))
                .filteredOn(each -> each.contains("Lee Ver has left"))
                .singleElement()
                .asString()
                .contains("Who follows?", "Stood for “Web Team” in “Leaving plan”");
        someone("follow-01", "Fol Low", "Manager");
        assertThat(follows(plan)).contains("Fol Low now stands for that owner");
        assertThat(follows(plan)).contains("Somebody has already named who follows");
        reached.nextDay();
        reached.ticks();
        assertThat(reached.told("follow-01"))
                .singleElement()
                .asString()
                .contains("Do what Leaving plan says");
    }

    @Test
    void whoIsNamedInFullIsFoundInTheDirectoryToCover() {
        someone("cora-0001", "Cora Vail", "Technician");
        someone("cora-0002", "Cora Vailey", "Technician");

        assertThat(cover("my deputy Cora Vail covers for me until 3 May"))
                .contains("Cora Vail gets your reminders until 3 May");
        assertThat(cover("nobody covers for me")).contains("Nobody covers for you now");
        assertThat(cover("Cora covers for me until 3 May")).contains("Who covers for you");
    }

    private static String cover(String words) {
        return reached.bot().asks(LocalBot.KIM, "a:cover", words);
    }

    private static String follows(Plan plan) {
        return reached.bot()
                .presses(
                        LocalBot.KIM,
                        "a:" + LocalBot.KIM,
                        "owner-news-save",
                        "{\"plan-0\":\"%s\",\"gone-0\":\"leaver-01\",\"successor-0\":\"follow-01\"}"
                                .formatted(plan.id()));
    }

    @Test
    void whatSeveralPeopleSayIsNotTheirsReachesAnAdminInOneMessageTheNextDay() {
        Assignee one = someone("one-00001", "One Owner", "Manager");
        Assignee other = someone("other-001", "Other Owner", "Manager");
        Plan plan = reached.live("Handed plan", "Web Team", List.of(one, other));

        notMine(plan, "one-00001");
        notMine(plan, "one-00001");
        notMine(plan, "other-001");
        reached.ticks();
        long before = reached.told(LocalBot.KIM).stream().filter(OwnersReachedTest::hands).count();
        for (int day = 0; day < 6; day++) {
            reached.nextDay();
            reached.ticks();
        }

        assertThat(before).isZero();
        assertThat(reached.told(LocalBot.KIM))
                .filteredOn(OwnersReachedTest::hands)
                .singleElement()
                .asString()
                .containsOnlyOnce("One Owner says it is not theirs")
                .contains("Other Owner says it is not theirs; it belongs to the dean.");
    }

    private static boolean hands(String told) {
        return told.contains("One Owner says it is not theirs");
    }

    private static void notMine(Plan plan, String person) {
        reached.bot()
                .get(Deeds.class)
                .add(
                        new Deeds.New(
                                plan.id().value(),
                                plan.actions().getFirst().id().value(),
                                Deeds.What.NOT_MINE,
                                Handover.words("the dean"),
                                List.of()),
                        new Person(
                                person, person.equals("one-00001") ? "One Owner" : "Other Owner"));
    }

    @Test
    void nobodyButAnAdminNamesWhoFollows() {
        Assignee owner = someone("owner-001", "Ow Ner", "Manager");
        Plan plan = reached.live("Strange plan", "Web Team", List.of(owner));

        reached.bot()
                .presses(
                        LocalBot.ROBIN,
                        "a:" + LocalBot.ROBIN,
                        "owner-news-save",
                        "{\"plan-0\":\"%s\",\"gone-0\":\"owner-001\",\"successor-0\":\"robin-0001\"}"
                                .formatted(plan.id()));

        assertThat(reached.bot().get(OwnerMappings.class).of(plan.id().value()).mapped().values())
                .containsExactly(List.of(owner));
    }

    @Test
    void aReminderWaitsForWhoIsAwayUntilHeIsBack() {
        Assignee away = someone("away-0001", "A Way", "Manager");
        reached.live("Away plan", "Web Team", List.of(away));
        reached.staff().away("away-0001", true);

        reached.ticks();
        assertThat(reached.told("away-0001")).isEmpty();
        reached.staff().away("away-0001", false);
        reached.nextDay();
        reached.ticks();

        assertThat(reached.told("away-0001"))
                .singleElement()
                .asString()
                .contains("Do what Away plan says");
    }

    @Test
    void whatWaitedArrivesAfterAnAdminHadTheAppInstalled() {
        Assignee without = someone("no-app-01", "Noa App", "Manager");
        reached.staff().put(new Someone("no-app-01", "Noa App", "", "Manager", true));
        reached.bot().connector().withoutApp("no-app-01", true);
        reached.live("Appless plan", "Web Team", List.of(without));
        reached.ticks();
        String page = admin("nudge-admin-people", null, "\"x\":\"\"");
        assertThat(page)
                .contains("Not delivered: Noa App", "Hello Noa App,", "Do what Appless plan says")
                .contains("Install for");
        reached.staff().onInstall(id -> reached.bot().connector().withoutApp(id, false));
        reached.nextDay();

        String done = admin("nudge-admin-install", null, "\"people\":\"no-app-01\"");
        reached.ticks();

        assertThat(done).contains("Noa App: installed");
        assertThat(reached.told("no-app-01"))
                .singleElement()
                .asString()
                .contains("Do what Appless plan says");
        assertThat(admin("nudge-admin-install", null, "\"people\":\"no-app-01\""))
                .contains("Nobody on that page is without Benchmate any more");
    }

    @Test
    void whoHasNoAppGetsAMailInsteadOnceForEachReminder() {
        Assignee mailed = someone("mailed-01", "May Led", "Manager");
        reached.bot().connector().withoutApp("mailed-01", true);
        reached.live("Mailed plan", "Web Team", List.of(mailed));
        reached.ticks();
        reached.nextDay();

        reached.ticks();
        reached.ticks();

        assertThat(mails("mailed-01@uni.example"))
                .singleElement()
                .asString()
                .contains("Do what Mailed plan says", "This comes by e-mail since")
                .doesNotContain("say “pause”");
    }

    @Test
    void aMailOfUnknownOutcomeIsNotRepeated() {
        Assignee unsure = someone("unsure-01", "Una Sure", "Manager");
        reached.bot().connector().withoutApp("unsure-01", true);
        reached.live("Unsure plan", "Web Team", List.of(unsure));
        reached.ticks();
        reached.nextDay();
        reached.staff().mailsAnswer(503);

        reached.ticks();
        reached.ticks();
        reached.staff().mailsAnswer(202);

        assertThat(mails("unsure-01@uni.example")).hasSize(1);
        assertThat(reached.bot().get(Outbox.class).parked())
                .filteredOn(each -> each.to().id().equals("unsure-01"))
                .extracting(Parked::state)
                .contains(Parked.State.UNKNOWN);
    }

    @Test
    void whatAMailOfUnknownOutcomeSaidComesOnceMoreAndSaysSo() {
        Assignee unsure = someone("unsure-02", "Ursula Sure", "Manager");
        reached.bot().connector().withoutApp("unsure-02", true);
        reached.live("Doubtful plan", "Web Team", List.of(unsure));
        reached.ticks();
        reached.nextDay();
        reached.staff().mailsAnswer(503);
        reached.ticks();
        reached.staff().mailsAnswer(202);

        for (int day = 0; day < 21; day++) {
            reached.nextDay();
            reached.ticks();
            reached.ticks();
        }

        List<String> mails = mails("unsure-02@uni.example");
        assertThat(mails.getFirst()).doesNotContain("You may have seen this");
        assertThat(mails)
                .filteredOn(each -> each.contains("You may have seen this"))
                .singleElement()
                .asString()
                .contains("Do what Doubtful plan says");
        assertThat(mails).doesNotHaveDuplicates();
    }

    private static List<String> mails(String address) {
        return reached.staff().mails().stream().filter(each -> each.contains(address)).toList();
    }

    private static String admin(
            String verb, @org.jspecify.annotations.Nullable Plan plan, String data) {
        return reached.bot()
                .presses(
                        LocalBot.KIM,
                        "a:" + LocalBot.KIM,
                        verb,
                        "{\"plan\":\"%s\",%s}".formatted(plan == null ? "" : plan.id(), data));
    }
}
