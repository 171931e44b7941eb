package io.benchmate.graphsync.sheet;

import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.roster.Address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Exactly what the owner of a distribution list is to do: as a table, and as a script for Exchange
 * PowerShell. The script adds and removes single members; {@code Update-DistributionGroupMember}
 * would replace all of them. Who is on the list already, or no longer, is passed over, so it may be
 * run again. Pure.
 *
 * <p>Run with {@code -WhatIf} it only shows. It asks {@code ShouldProcess} itself, since a script's
 * {@code -WhatIf} does not reach the commands of a module (about_Preference_Variables; PowerShell's
 * issue 4568), and Exchange's are a module's.
 *
 * <p>Nothing is tried when the list cannot be read, also for want of a connection, whose commands
 * are then unknown: only the preference stops a script there (about_Preference_Variables).
 *
 * <p>Parameters are those of learn.microsoft.com/powershell/module/exchangepowershell/
 * get-distributiongroupmember, add-distributiongroupmember and remove-distributiongroupmember; only
 * the last asks for a confirmation of its own.
 *
 * @param list the list's address
 */
public record ChangeSheet(String list, List<Line> add, List<Line> remove) {
    /**
     * A byte order mark, with which each of the two begins in a file: without one Excel and Windows
     * PowerShell 5.1 do not read it as UTF-8 (about_Character_Encoding).
     */
    public static final String MARK = "\uFEFF";

    public ChangeSheet {
        add = List.copyOf(add);
        remove = List.copyOf(remove);
    }

    /** One person. */
    public record Line(Address address, String name) {
        private static Optional<Line> of(Optional<Address> address, String name) {
            return address.map(one -> new Line(one, name));
        }
    }

    /** Of a new address, the addition of the new one and the removal of the old. */
    public static ChangeSheet of(String list, List<Change> changes) {
        List<Line> add = new ArrayList<>();
        List<Line> remove = new ArrayList<>();
        for (Change change : changes) {
            switch (change) {
                case Change.Join one ->
                        Line.of(one.person().mail(), one.person().name()).ifPresent(add::add);
                case Change.NewAddress one -> {
                    Line.of(one.person().mail(), one.person().name()).ifPresent(add::add);
                    Line.of(one.old().address(), one.old().name()).ifPresent(remove::add);
                }
                case Change.Leave one ->
                        Line.of(one.member().address(), one.member().name()).ifPresent(remove::add);
            }
        }
        return new ChangeSheet(list, add, remove);
    }

    public String csv() {
        StringBuilder csv = new StringBuilder("Change,E-mail,Name\r\n");
        add.forEach(one -> csv.append(row("add", one)));
        remove.forEach(one -> csv.append(row("remove", one)));
        return csv.toString();
    }

    public String powerShell() {
        List<String> lines = new ArrayList<>();
        lines.add("# Changes of a mailing list. Try it with -WhatIf first, then without.");
        lines.add("# Needs: Connect-ExchangeOnline, as an owner of the list.");
        lines.add("# If Windows will not run it: Unblock-File, then try again.");
        lines.add("[CmdletBinding(SupportsShouldProcess)] param()");
        lines.add("$ErrorActionPreference = 'Stop'");
        lines.add("$list = " + quoted(list));
        lines.add("$failed = 0");
        lines.add(
                "$now = @(Get-DistributionGroupMember -Identity $list -ResultSize Unlimited"
                        + " -ErrorAction Stop | ForEach-Object { [string]$_.PrimarySmtpAddress })");
        for (Line one : add) {
            lines.add(attempt("-notcontains", "add to the list", "Add", one));
        }
        for (Line one : remove) {
            lines.add(attempt("-contains", "take off the list", "Remove", one));
        }
        lines.add("if ($failed) { Write-Warning \"$failed changes were not made\" }");
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String attempt(String when, String deed, String verb, Line one) {
        String who = quoted(one.address().value());
        return ("if ($now %s %s -and $PSCmdlet.ShouldProcess(%s, '%s')) { try {"
                        + " %s-DistributionGroupMember -Identity $list -Member %s -Confirm:$false"
                        + " -ErrorAction Stop } catch { $failed++; Write-Warning $_ } }")
                .formatted(when, who, who, deed, verb, who);
    }

    /**
     * A literal: nothing in single quotes is evaluated. PowerShell takes the typographic single
     * quotes for the same (about_Quoting_Rules), so all of them are doubled.
     */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (char one : text.toCharArray()) {
            boolean quote = one == '\'' || (one >= '\u2018' && one <= '\u201B');
            if (quote) {
                quoted.append(one);
            }
            boolean breaks = Character.isISOControl(one) || one == '\u2028' || one == '\u2029';
            quoted.append(breaks ? ' ' : one);
        }
        return quoted.append('\'').toString();
    }

    private static String row(String change, Line one) {
        return change + "," + cell(one.address().value()) + "," + cell(one.name()) + "\r\n";
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        String flat = text.replaceAll("\\p{Cntrl}", " ");
        boolean formula = !flat.isEmpty() && "=+-@".indexOf(flat.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + flat.replace("\"", "\"\"") + "\"";
    }
}
