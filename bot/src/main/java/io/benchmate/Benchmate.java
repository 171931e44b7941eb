package io.benchmate;

import io.benchmate.cli.Main;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/**
 * Starts the bot, or a command. Nothing is woven around its beans (transactions are written out,
 * see {@link Transactions}), so that no start looks through all of them for annotations.
 */
@SpringBootApplication(
        exclude = {
            AopAutoConfiguration.class,
            PersistenceExceptionTranslationAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
public class Benchmate {
    public static void main(String[] args) {
        if (Main.knows(args)) {
            Main.main(args);
        } else {
            SpringApplication.run(Benchmate.class, args);
        }
    }
}
