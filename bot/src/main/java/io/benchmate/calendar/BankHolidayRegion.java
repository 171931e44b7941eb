package io.benchmate.calendar;

/** The parts of the UK whose bank holidays differ (source: gov.uk/bank-holidays). */
public enum BankHolidayRegion {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND
}
