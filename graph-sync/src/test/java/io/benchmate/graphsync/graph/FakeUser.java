package io.benchmate.graphsync.graph;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A user of the fake directory. */
public record FakeUser(
        String id,
        String name,
        @Nullable String mail,
        List<String> proxies,
        boolean enabled,
        boolean guest,
        String title) {

    public static FakeUser of(int number) {
        String mail = "p" + number + "@uni.example";
        return new FakeUser(
                "u" + number, "P " + number, mail, List.of(), true, false, "Technician");
    }

    public FakeUser withMail(@Nullable String other, String... aliases) {
        return new FakeUser(id, name, other, List.of(aliases), enabled, guest, title);
    }

    public FakeUser asGuest() {
        return new FakeUser(id, name, mail, proxies, enabled, true, title);
    }

    public FakeUser disabled() {
        return new FakeUser(id, name, mail, proxies, false, guest, title);
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("@odata.type", "#microsoft.graph.user");
        json.put("id", id);
        json.put("displayName", name);
        json.put("mail", mail);
        json.put("proxyAddresses", proxies);
        json.put("accountEnabled", enabled);
        json.put("userType", guest ? "Guest" : "Member");
        json.put("department", "Chemistry");
        json.put("jobTitle", title);
        return json;
    }

    boolean answersTo(String address) {
        return address.equalsIgnoreCase(mail)
                || proxies.stream().anyMatch(one -> one.equalsIgnoreCase("smtp:" + address));
    }
}
