package samskap.customers;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import samskap.identity.Person;

/**
 * Customers from the company's own list, for administrators: read and looked at first, taken in when somebody says so,
 * in pieces that each stand or fall as a whole. Whoever stops, or a node that dies, goes on where it was; a list that
 * is taken in twice changes nothing the second time. Nobody on it is told anything, and nothing that a customer said
 * themselves is overruled.
 */
public interface CustomerImport {

    /** Columns by their names; those of dimensions come beside, by the name of each. */
    List<String> COLUMNS = List.of("name", "email", "organisation", "language", "since", "consent");

    int MOST_ROWS = 500_000;

    /**
     * Reads a table in UTF-8, and begins to look at it.
     *
     * @throws samskap.shared.Refusal at {@code file} when it is no such table, has columns that nobody knows, or too
     *     many rows; when another list is on its way
     */
    ImportProgress read(Person admin, InputStream table) throws IOException;

    /** The list that is on its way, or that came in last. */
    Optional<ImportProgress> latest(Person admin);

    /** The first lines of a sort. */
    List<ImportLine> lines(Person admin, ImportId id, ImportProgress.Verdict verdict, int most);

    /** Takes in what is new and what changed. Doing so twice changes nothing. */
    void takeIn(Person admin, ImportId id);

    /** Gives it up; what is taken in already stays. */
    void giveUp(Person admin, ImportId id);

    /** Writes every customer in the columns that {@link #read} takes. */
    void export(Person admin, Writer out) throws IOException;
}
