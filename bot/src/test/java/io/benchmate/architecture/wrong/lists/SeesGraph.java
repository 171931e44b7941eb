package io.benchmate.architecture.wrong.lists;

import com.microsoft.graph.models.User;

record SeesGraph(User user) {}
