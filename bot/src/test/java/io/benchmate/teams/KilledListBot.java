package io.benchmate.teams;

import io.benchmate.Benchmate;
import io.benchmate.lists.Keeping;
import io.benchmate.lists.Preview;
import io.benchmate.lists.Proposals;
import io.benchmate.people.Person;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The bot in a process of its own, in which an admin approves a plan; to be killed from outside.
 */
final class KilledListBot {
    private KilledListBot() {}

    /**
     * @param args the database's URL and the lists' configuration file
     */
    public static void main(String... args) {
        ConfigurableApplicationContext bot =
                SpringApplication.run(
                        Benchmate.class,
                        "--benchmate.demo=true",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--benchmate.lists.times=",
                        "--benchmate.lists.tick=200ms",
                        "--spring.datasource.url=" + args[0],
                        "--benchmate.lists.file=" + args[1]);
        if (bot.getBean(Proposals.class).of("technicians") instanceof Preview.Ready ready) {
            bot.getBean(Keeping.class)
                    .approve(
                            "technicians",
                            ready.proposal().hash(),
                            new Person(KeepingBot.PRIYA, "Priya Nair"));
        }
    }
}
