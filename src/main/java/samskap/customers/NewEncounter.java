package samskap.customers;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An encounter that a colleague notes.
 *
 * @param key chosen by the page: the same counts once
 * @param day when it was, where the company lives
 * @param words what was understood, in the customer's own words as far as that goes
 * @param consent whether the customer knows that it is written down, and agreed
 */
public record NewEncounter(UUID key, Way way, LocalDate day, String words, boolean consent) {}
