package io.benchmate.admin.doctor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose {@code @Bean} methods give checks. No stereotype: the bot's own start passes
 * it over, only the doctor looks for it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Diagnosis {}
