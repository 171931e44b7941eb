package io.benchmate;

import io.benchmate.cli.Main;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the bot, or a command. */
@SpringBootApplication
public class Benchmate {
    public static void main(String[] args) {
        if (Main.knows(args)) {
            Main.main(args);
        } else {
            SpringApplication.run(Benchmate.class, args);
        }
    }
}
