package io.benchmate.diary.feeds;

import io.benchmate.diary.Diary;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DiarySettings.class)
class FeedConfiguration {

    @Bean
    Feeds feeds(Diary diary, FeedToken token, DiarySettings settings) {
        return new Feeds(diary, token, settings.publicAddress());
    }

    @Bean
    CalendarFetch calendarFetch(DiarySettings settings) {
        return new CalendarFetch(
                new PublicHosts(settings.calendarHosts(), PublicHosts.DNS), settings.patience());
    }
}
