package io.benchmate.diary.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.Entries;
import io.benchmate.diary.Kept;
import io.benchmate.sample.SampleDiary;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What people type, and whether the diary or the plan is meant; on 25 November 2026. */
class DiaryPhrasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final List<Kept> ENTRIES =
            SampleDiary.entries(Entries.LONDON).stream()
                    .map(each -> new Kept(each, 0, Instant.EPOCH, Instant.EPOCH, 1))
                    .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    what's on this month?                              | 2026-11
                    Whats on next month                                | 2026-12
                    what is happening in March?                        | 2027-03
                    show me the diary for december 2026                | 2026-12
                    anything on next week?                             | Next week
                    what's on today                                    | Today
                    anything happening tomorrow?                       | Tomorrow
                    what events are coming up?                         | Coming up
                    upcoming events                                    | Coming up
                    When does the Papin prize close?                   | Papin Prize
                    when do Papin nominations close?                   | Papin Prize
                    when do the Papin Prize nominations open           | Papin Prize
                    when are papin entries due?                        | Papin Prize
                    what is the deadline for papin nominations?        | Papin Prize
                    papin nominations deadline                         | Papin Prize
                    papin closing date?                                | Papin Prize
                    when do technical awards nominations close?        | Harrowmere Technical Awards
                    when do mentoring nominations close?               | plan
                    mentoring deadline                                 | plan
                    which awards close soon?                           | awards
                    which prizes close next                            | awards
                    when's the deadline for the papin prize            | Papin Prize
                    what is the closing date for the Papin Prize?      | Papin Prize
                    how long is left until the Papin prize closes?     | Papin Prize
                    when do nominations for the papin prize close?     | Papin Prize
                    how do I nominate someone for the Papin Prize?     | Papin Prize
                    how can I enter the Young Technician Medal         | Young Technician Medal
                    who can apply for the Young Technician Medal?      | Young Technician Medal
                    can I still enter the young technician medal?      | Young Technician Medal
                    tell me about the papin prize                      | Papin Prize
                    when's the deadline for small grants               | Small grants for conferences and courses
                    When is the next forum?                            | Technicians' forum: spring
                    when's the next forum                              | Technicians' forum: spring
                    dates for the forum                                | Technicians' forum: spring
                    when is the summer forum?                          | Technicians' forum: summer
                    where is cake friday?                              | Cake Friday
                    what time is Cake Friday                           | Cake Friday
                    is cake friday on?                                 | Cake Friday
                    who is coming to cake friday?                      | Cake Friday
                    is the laser safety refresher cancelled?           | Laser safety refresher
                    what happened to the laser safety refresher?       | Laser safety refresher
                    when is the open day                               | Summer open day
                    when are the behind the scenes tours?              | Behind-the-scenes tours
                    when is the university closed?                     | University closed
                    when are the Harrowmere technical awards?          | Harrowmere Technical Awards
                    when is the awards ceremony?                       | Harrowmere Technical Awards ceremony
                    any awards for apprentices?                        | awards apprentices
                    any awards?                                        | awards
                    which awards can I go for?                         | awards
                    what awards are closing soon?                      | awards
                    are there any prizes for technical teams?          | awards technical teams
                    what have we got on in January?                    | 2027-01
                    what's on this Friday?                             | DAY Friday
                    anything on at the weekend?                        | The weekend
                    what's going on the week after next                | The week after next
                    what's coming up in the next two weeks?            | Next two weeks
                    anything on in the next 10 days                    | Next 10 days
                    by when do nominations for the Papin Prize have to be in? | Papin Prize
                    until when can I enter the young technician medal? | Young Technician Medal
                    what's the last day for the Papin Prize            | Papin Prize
                    do I have to book for the summer open day?         | Summer open day
                    who runs cake friday?                              | Cake Friday
                    which prizes could an apprentice win?              | awards an apprentice
                    what can I be nominated for?                       | awards
                    why did nobody enter the Papin Prize?              | plan
                    which actions get the Papin Prize moved up?        | plan
                    what's going on with mentoring?                    | plan
                    what's happening about the awards action?          | plan
                    who owns 3.2 awards?                               | plan
                    who owns the Harrowmere Technical Awards?          | plan
                    which actions on awards are due next month?        | plan
                    how many awards actions are done?                  | plan
                    when is 2.2 due?                                   | plan
                    when is the awards action due?                     | plan
                    what is overdue?                                   | plan
                    what is due next?                                  | plan
                    what's happening with mentoring?                   | plan
                    is mentoring still on?                             | plan
                    what is the target for awards?                     | plan
                    tell me about small grants                         | plan
                    """)
    void goTo(String typed, String expected) {
        String meant =
                DiaryQuestion.of(typed, ENTRIES, TODAY, Entries.LONDON)
                        .map(DiaryPhrasesTest::words)
                        .orElse("plan");

        assertThat(meant).isEqualTo(expected);
    }

    private static String words(DiaryQuestion question) {
        return switch (question) {
            case DiaryQuestion.Month(var month) -> month.toString();
            case DiaryQuestion.Span(var days, String heading, var words) ->
                    words.startsWith("on ") ? "DAY " + heading.split(" ")[0] : heading;
            case DiaryQuestion.One(Kept kept) -> kept.entry().facts().title();
            case DiaryQuestion.Awards(String who) -> ("awards " + who).strip();
        };
    }
}
