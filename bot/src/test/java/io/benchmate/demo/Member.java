package io.benchmate.demo;

/** The people of the demo, all invented. */
enum Member {
    ROBIN("robin", "Robin Vale", "Technician, Chemistry", "7a000000-0000-4000-8000-000000000001"),
    ASHA("asha", "Asha Linden", "Faculty technical lead", "7a000000-0000-4000-8000-000000000002"),
    MORGAN("morgan", "Morgan Teal", "Benchmate admin", "7a000000-0000-4000-8000-000000000003");

    final String key;
    final String displayName;
    final String role;
    final String objectId;

    Member(String key, String displayName, String role, String objectId) {
        this.key = key;
        this.displayName = displayName;
        this.role = role;
        this.objectId = objectId;
    }

    static Member of(String key) {
        for (Member member : values()) {
            if (member.key.equals(key)) {
                return member;
            }
        }
        throw new IllegalArgumentException("nobody is called " + key);
    }

    /** As the Connector names a user to a bot. */
    String teamsId() {
        return "29:demo-" + key;
    }
}
