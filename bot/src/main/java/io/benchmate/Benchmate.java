package io.benchmate;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the bot. */
@SpringBootApplication
public class Benchmate {
    public static void main(String[] args) {
        SpringApplication.run(Benchmate.class, args);
    }
}
