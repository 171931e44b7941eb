package io.benchmate.graphsync.sheet;

import io.benchmate.graphsync.roster.Address;

import java.util.ArrayList;
import java.util.List;

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
 * <p>Parameters are those of learn.microsoft.com/powershell/module/exchangepowershell/
 * get-distributiongroupmember, add-distributiongroupmember and remove-distributiongroupmember; only
 * the last asks for a confirmation of its own.
 *
 * @param list the list's address
 */
public record ChangeSheet(String list, List<Line> add, List<Line> remove) {
    public ChangeSheet {
        add = List.copyOf(add);
        remove = List.copyOf(remove);
    }

    /** One person. */
    public record Line(Address address, String name) {}

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
        lines.add("[CmdletBinding(SupportsShouldProcess)] param()");
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
