package io.benchmate.cli;

import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a plan from a file, or tells why it cannot be read. */
final class PlanFile {
    /** The arguments are right and the file is not, so that the command's usage is no help. */
    static final class NoPlan extends ParameterException {
        private static final long serialVersionUID = 1;

        NoPlan(CommandLine command, String sentence) {
            super(command, sentence);
        }
    }

    private PlanFile() {}

    static Plan read(Path file, @Nullable Path notes, CommandLine command) {
        String name = file.getFileName() == null ? "plan" : file.getFileName().toString();
        try {
            String beside = notes == null ? null : Bounded.notes(notes);
            return switch (PlanImport.read(name, Bounded.read(file), beside)) {
                case Reading.Understood understood -> understood.plan();
                case Reading.Refused refused -> throw new NoPlan(command, refused.sentence());
            };
        } catch (IOException broken) {
            throw new NoPlan(command, "Cannot read " + broken.getMessage());
        }
    }
}
