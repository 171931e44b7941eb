package io.benchmate.graphsync.settings;

import io.benchmate.graphsync.guard.Limits;
import io.benchmate.graphsync.reconcile.Mode;
import io.benchmate.graphsync.roster.Columns;
import io.benchmate.graphsync.roster.Faculty;
import io.benchmate.graphsync.roster.Keepers;
import io.benchmate.graphsync.roster.ListRules;
import io.benchmate.graphsync.roster.Naming;
import io.benchmate.graphsync.roster.Policy;
import io.benchmate.graphsync.roster.Where;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of the file that is about one list, and its faculties' lists. */
final class ListBlock {
    private final String name;
    private final Block block;
    private final Path folder;
    private final TargetChecks checks;

    private ListBlock(String name, Block block, Path folder, TargetChecks checks) {
        this.name = name;
        this.block = block;
        this.folder = folder;
        this.checks = checks;
    }

    static List<ListSettings> read(String name, Block block, Path folder, TargetChecks checks) {
        ListBlock list = new ListBlock(name, block, folder, checks);
        List<ListSettings> found = list.all();
        block.end();
        return found;
    }

    private List<ListSettings> all() {
        List<SourceSettings> sources = new ArrayList<>();
        block.blocks("sources").forEach(one -> source(one).ifPresent(sources::add));
        if (sources.isEmpty()) {
            block.problem("the list " + name + " needs sources");
        }
        if (name.contains("/")) {
            block.problem("a list's name has no slash: " + name + " would be a faculty's list");
        }
        Common common =
                new Common(
                        block.block("people").map(ListBlock::policy).orElse(Policy.USUAL),
                        block.block("limits").map(ListBlock::limits).orElse(Limits.USUAL),
                        new Keepers(person(block, "owner"), person(block, "deputy")),
                        mode(),
                        sources,
                        block.block("growth").flatMap(GrowthBlock::read));
        List<ListSettings> found = new ArrayList<>();
        target(name, block).map(target -> common.list(name, target)).ifPresent(found::add);
        Set<String> names = new HashSet<>();
        for (Block one : block.blocks("faculties")) {
            Optional<ListSettings> faculty = faculty(one, common);
            faculty.filter(it -> !names.add(it.name()))
                    .ifPresent(it -> one.problem("there is a faculty of this name already"));
            faculty.ifPresent(found::add);
        }
        return found;
    }

    private static String person(Block at, String key) {
        String who = at.text(key);
        if (!who.isEmpty() && !Naming.isPerson(who)) {
            at.problemAt(key, key + " should be an e-mail address or an Entra object id");
        }
        return who;
    }

    private Optional<ListSettings> faculty(Block one, Common common) {
        Faculty faculty =
                new Faculty(one.text("name"), one.texts("departments"), person(one, "champion"));
        if (faculty.departments().isEmpty()) {
            one.problem("departments is missing: whose people are on the faculty's list");
        }
        String sub = name + "/" + faculty.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        Optional<ListSettings> list =
                target(sub, one).map(target -> common.list(sub, faculty, target));
        one.end();
        return list;
    }

    /** What the list and its faculties' lists share. */
    private record Common(
            Policy policy,
            Limits limits,
            Keepers keepers,
            Mode mode,
            List<SourceSettings> sources,
            Optional<Growth> growth) {

        ListSettings list(String name, TargetSettings target) {
            ListRules rules = new ListRules(name, policy, Optional.empty());
            return new ListSettings(rules, keepers, mode, limits, sources, target, growth);
        }

        ListSettings list(String name, Faculty faculty, TargetSettings target) {
            ListRules rules = new ListRules(name, policy, Optional.of(faculty));
            Keepers champions = new Keepers(keepers.owner(), faculty.champion());
            return new ListSettings(
                    rules, champions, mode, limits, sources, target, Optional.empty());
        }
    }

    private Mode mode() {
        return switch (block.optional("mode").orElse("add-only")) {
            case "add-only" -> Mode.ADD_ONLY;
            case "full" -> Mode.FULL;
            default -> {
                block.problemAt("mode", "mode should be add-only or full");
                yield Mode.ADD_ONLY;
            }
        };
    }

    private Optional<SourceSettings> source(Block one) {
        Where where = one.block("where").map(ListBlock::where).orElse(Where.ANYBODY);
        Optional<SourceSettings> source = Optional.empty();
        if (one.has("group")) {
            checks.graph(one);
            String id = one.text("group");
            String called = one.optional("name").orElse(id);
            source = Optional.of(new SourceSettings.Group(id, called, where));
        } else if (one.has("csv")) {
            source = csv(one, where);
        } else if (one.has("directory")) {
            checks.graph(one);
            source = directory(one, where);
        } else {
            one.problem("a source needs one of group, csv, directory");
        }
        one.end();
        return source;
    }

    private Optional<SourceSettings> csv(Block one, Where where) {
        String file = one.text("csv");
        String called = one.optional("name").orElse(file);
        return columns(one)
                .map(to -> new SourceSettings.Csv(folder.resolve(file), called, to, where));
    }

    private static Optional<SourceSettings> directory(Block one, Where where) {
        boolean all = one.flag("directory");
        if (!all || where.equals(Where.ANYBODY)) {
            one.problem("a directory source needs \"directory: yes\" and a rule under where");
        }
        String called = one.optional("name").orElse("the directory");
        return Optional.of(new SourceSettings.Directory(called, where));
    }

    private static Optional<Columns> columns(Block one) {
        String dates = one.optional("dates").orElse("dd/MM/uuuu");
        if (!Columns.isPattern(dates)) {
            one.problemAt("dates", "dates should be a pattern such as dd/MM/uuuu");
        }
        Optional<Block> block = one.block("columns");
        if (block.isEmpty()) {
            one.problem("a csv source needs columns");
            return Optional.empty();
        }
        Map<Columns.Field, String> names = new EnumMap<>(Columns.Field.class);
        for (Columns.Field field : Columns.Field.values()) {
            String key = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
            block.get().optional(key).ifPresent(column -> names.put(field, column));
        }
        block.get().end();
        if (!names.containsKey(Columns.Field.MAIL)) {
            block.get().problem("mail is missing: the column with the e-mail address");
            return Optional.empty();
        }
        return Optional.of(new Columns(names, dates));
    }

    private static Where where(Block one) {
        Where where =
                new Where(
                        one.texts("department"),
                        one.texts("job-title"),
                        one.texts("employee-type"),
                        one.texts("job-family"));
        one.end();
        return where;
    }

    private static Policy policy(Block one) {
        Policy usual = Policy.USUAL;
        Policy policy =
                new Policy(
                        one.flag("guests"),
                        one.whole("disabled-days", usual.disabledDays()),
                        one.whole("leaver-days", usual.leaverDays()),
                        one.texts("shared"),
                        one.flag("mailless"));
        one.end();
        return policy;
    }

    private static Limits limits(Block one) {
        Limits usual = Limits.USUAL;
        Limits limits =
                new Limits(
                        one.whole("floor", usual.floor()),
                        one.whole("removals", usual.removals()),
                        one.whole("additions", usual.additions()),
                        one.whole("shrink", usual.shrink()),
                        one.whole("mailless", usual.mailless()));
        one.end();
        return limits;
    }

    private Optional<TargetSettings> target(String list, Block owner) {
        Optional<Block> block = owner.block("target");
        if (block.isEmpty()) {
            owner.problem("target is missing");
            return Optional.empty();
        }
        Block one = block.get();
        Optional<TargetSettings> target = Optional.empty();
        if (one.has("group")) {
            target = Optional.of(new TargetSettings.Group(one.text("group")));
        } else if (one.has("mailman")) {
            target =
                    Optional.of(
                            new TargetSettings.Mailman(
                                    one.text("mailman").toLowerCase(Locale.ROOT)));
        } else if (one.has("sheet")) {
            target = one.block("sheet").map(this::sheet);
        } else if (one.has("file")) {
            target = Optional.of(new TargetSettings.TextFile(folder.resolve(one.text("file"))));
        } else {
            one.problem("a target is one of group, mailman, sheet, file");
        }
        target.ifPresent(it -> checks.target(list, it, one));
        one.end();
        return target;
    }

    private TargetSettings sheet(Block one) {
        TargetSettings sheet =
                new TargetSettings.Sheet(
                        one.text("group"),
                        one.text("address"),
                        folder.resolve(one.optional("directory").orElse(".")));
        one.end();
        return sheet;
    }
}
