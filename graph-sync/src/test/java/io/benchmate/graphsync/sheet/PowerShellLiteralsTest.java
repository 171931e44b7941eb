package io.benchmate.graphsync.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.roster.Address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reads the script's literals as PowerShell does: in single quotes nothing is evaluated, and a
 * quote is written twice; ‘ ’ ‚ and ‛ are quotes too (about_Quoting_Rules, and the tokenizer's
 * IsSingleQuote). PowerShell itself is not at hand here.
 */
class PowerShellLiteralsTest {
    private static final String QUOTES = "'‘’‚‛";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@uni.example",
                "o'neil@uni.example",
                "o’neil‘s‚x‛@uni.example",
                "'; Remove-Mailbox -Identity * #@x",
                "$(Get-Date)`n$env:PATH\"@x",
                "''''",
                "’’; calc",
                "a b{c}|d&e;f"
            })
    void aValueIsReadBackToTheLetter(String value) {
        String script = ChangeSheet.quoted(value) + " -Confirm:$false";

        Literal read = Literal.at(script, 0);

        assertThat(read.value()).isEqualTo(value);
        assertThat(script.substring(read.end())).isEqualTo(" -Confirm:$false");
    }

    @Test
    void aThousandRandomValuesAreReadBackToo() {
        Random random = new Random(7);
        String letters = QUOTES + "\"`$(){};|&#@ aé";
        for (int i = 0; i < 1000; i++) {
            StringBuilder value = new StringBuilder();
            random.ints(12, 0, letters.length()).forEach(at -> value.append(letters.charAt(at)));

            assertThat(Literal.at(ChangeSheet.quoted(value.toString()), 0).value())
                    .isEqualTo(value.toString());
        }
    }

    @Test
    void everyLineOfAScriptHasItsCommandsOutsideOfLiteralsOnly() {
        ChangeSheet.Line line =
                new ChangeSheet.Line(new Address("o'neil$calc@uni.example"), "x'; calc");
        String script =
                new ChangeSheet("list'’@uni.example", List.of(line), List.of(line)).powerShell();

        List<String> commands = script.lines().map(PowerShellLiteralsTest::outside).toList();

        assertThat(commands)
                .contains(
                        "$list = ",
                        "if ($now -notcontains  -and $PSCmdlet.ShouldProcess(, )) { try {"
                                + " Add-DistributionGroupMember -Identity $list -Member "
                                + " -Confirm:$false -ErrorAction Stop } catch { $failed++;"
                                + " Write-Warning $_ } }",
                        "if ($now -contains  -and $PSCmdlet.ShouldProcess(, )) { try {"
                                + " Remove-DistributionGroupMember -Identity $list -Member "
                                + " -Confirm:$false -ErrorAction Stop } catch { $failed++;"
                                + " Write-Warning $_ } }")
                .noneMatch(one -> one.contains("calc"));
    }

    /** Run twice, or with -WhatIf: every change stands behind both questions, about its person. */
    @Test
    void changesNothingThatIsSoAlreadyAndNothingWithWhatIf() {
        ChangeSheet.Line ann = new ChangeSheet.Line(new Address("ann@uni.example"), "Ann");
        ChangeSheet.Line bo = new ChangeSheet.Line(new Address("o'bo@uni.example"), "Bo");
        String script = new ChangeSheet("dl@uni.example", List.of(ann), List.of(bo)).powerShell();

        List<String> changing =
                script.lines().filter(one -> one.matches(".*(Add|Remove)-Dist.*")).toList();

        assertThat(changing)
                .hasSize(2)
                .allMatch(one -> one.startsWith("if ($now -") && one.endsWith(" } }"));
        assertThat(changing.getFirst())
                .containsSubsequence(
                        "-notcontains 'ann@uni.example' -and",
                        "$PSCmdlet.ShouldProcess('ann@uni.example', ",
                        "Add-DistributionGroupMember",
                        "-Member 'ann@uni.example'");
        assertThat(changing.getLast())
                .containsSubsequence(
                        "-contains 'o''bo@uni.example' -and",
                        "$PSCmdlet.ShouldProcess('o''bo@uni.example', ",
                        "Remove-DistributionGroupMember",
                        "-Member 'o''bo@uni.example'");
        assertThat(script.indexOf("$now = @(Get-DistributionGroupMember"))
                .isBetween(0, script.indexOf("if ($now"));
    }

    @Test
    void aLineBreakCannotBeginACommandOfItsOwn() {
        String script =
                new ChangeSheet(
                                "dl@uni.example\r\nRemove-Mailbox x\u0085\u2028",
                                List.of(),
                                List.of())
                        .powerShell();

        assertThat(script.split("[\r\n\u0085\u2028\u2029]+"))
                .noneMatch(one -> one.startsWith("Remove"));
    }

    private static String outside(String line) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            if (isQuote(line.charAt(at))) {
                at = Literal.at(line, at).end();
            } else {
                rest.append(line.charAt(at++));
            }
        }
        return rest.toString();
    }

    private static boolean isQuote(char one) {
        return QUOTES.indexOf(one) >= 0;
    }

    /** A literal and where it ends. */
    private record Literal(String value, int end) {
        static Literal at(String script, int start) {
            assertThat(isQuote(script.charAt(start))).isTrue();
            List<String> value = new ArrayList<>();
            int at = start + 1;
            while (true) {
                char one = script.charAt(at);
                if (!isQuote(one)) {
                    value.add(String.valueOf(one));
                    at++;
                } else if (at + 1 < script.length() && isQuote(script.charAt(at + 1))) {
                    value.add(String.valueOf(script.charAt(at + 1)));
                    at += 2;
                } else {
                    return new Literal(String.join("", value), at + 1);
                }
            }
        }
    }
}
