package io.benchmate.architecture.wrong.card;

import io.benchmate.architecture.wrong.teams.Turn;

record DrawsAnActivity(Turn turn) {}
