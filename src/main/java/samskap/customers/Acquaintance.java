package samskap.customers;

import java.time.LocalDate;
import samskap.identity.PersonId;

/**
 * A customer whom a colleague knows by name.
 *
 * @param last the day on which they met last
 * @param times how often they met
 */
public record Acquaintance(PersonId customer, LocalDate last, int times) {}
