package io.benchmate.architecture.wrong.plan;

import com.microsoft.bot.schema.Activity;

record SeesAnActivity(Activity activity) {}
