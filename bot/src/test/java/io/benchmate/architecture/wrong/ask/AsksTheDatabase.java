package io.benchmate.architecture.wrong.ask;

import java.sql.Connection;

record AsksTheDatabase(Connection connection) {}
