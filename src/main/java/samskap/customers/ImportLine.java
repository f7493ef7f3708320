package samskap.customers;

/**
 * One row of a list, as it is shown before it is taken in.
 *
 * @param line on which it stands, from 1
 * @param problem the end of the translation key of what is wrong, empty when nothing is
 * @param told what stands there that is wrong
 */
public record ImportLine(int line, String name, String email, String problem, String told) {}
