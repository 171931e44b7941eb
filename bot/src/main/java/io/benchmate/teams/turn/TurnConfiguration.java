package io.benchmate.teams.turn;

import io.benchmate.teams.connector.Connector;
import io.benchmate.teams.desk.AnswerLog;
import io.benchmate.teams.desk.Departures;
import io.benchmate.teams.desk.Desk;
import io.benchmate.teams.desk.Rooms;
import io.benchmate.teams.files.TenantFiles;
import io.benchmate.teams.settings.TeamsSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TurnConfiguration {

    @Bean
    ActivityJson activityJson() {
        return new ActivityJson();
    }

    @Bean
    Typing typing() {
        return new Typing();
    }

    @Bean
    Reception reception(
            Desk desk,
            AnswerLog answers,
            Departures departures,
            Rooms rooms,
            TenantFiles files,
            Typing typing) {
        return new Reception(desk, answers, departures, rooms, new Uploads(desk, files), typing);
    }

    @Bean
    Floor floor(
            Connector connector, Reception reception, ActivityJson json, TeamsSettings settings) {
        return new Floor(
                new Turns(connector, reception, json),
                new Tenants(settings.tenantIds()),
                settings.invokeDeadline());
    }
}
