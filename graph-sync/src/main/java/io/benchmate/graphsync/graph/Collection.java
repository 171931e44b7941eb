package io.benchmate.graphsync.graph;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of collections, with the largest page, the count, and what to select. */
record Collection(URI baseUrl) {
    static final String PERSON =
            "id,displayName,mail,proxyAddresses,accountEnabled,userType,department,jobTitle,"
                    + "employeeType";
    private static final int PAGE = 999;

    String usersOf(String groupId, String select) {
        return url("groups/" + encoded(groupId) + "/transitiveMembers/graph.user", select);
    }

    String directUsersOf(String groupId, String select) {
        return url("groups/" + encoded(groupId) + "/members/graph.user", select);
    }

    String groupsIn(String groupId) {
        return url(
                "groups/" + encoded(groupId) + "/transitiveMembers/graph.group", "id,displayName");
    }

    String directGroupsOf(String groupId) {
        return url("groups/" + encoded(groupId) + "/members/graph.group", "id,displayName");
    }

    String membersOf(String groupId) {
        return url("groups/" + encoded(groupId) + "/members", "id,displayName,mail");
    }

    String everybody() {
        return url("users", PERSON);
    }

    String everybodyWith(String filter) {
        return everybody() + "&$filter=" + encoded(filter);
    }

    private String url(String path, String select) {
        return baseUrl + "/" + path + "?$select=" + select + "&$top=" + PAGE + "&$count=true";
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
