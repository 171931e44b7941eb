package io.benchmate.architecture.wrong.lists;

import io.benchmate.architecture.wrong.cli.Command;

record CallsACommand(Command command) {}
