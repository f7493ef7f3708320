package samskap.shared;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the place is set up, by name, such as {@code brand.name}. What nobody has set is empty: the module that it is
 * about knows the default. Reading costs nothing; another node's change is seen within seconds.
 */
public interface Settings {

    Optional<String> get(String name);

    /**
     * What the database says now, kept from others until the running transaction ends: whoever changes a setting by
     * what it was asks this.
     */
    Optional<String> hold(String name);

    /**
     * Sets these within the running transaction, and tells open pages once it has committed. Whoever calls it has
     * checked who may.
     *
     * @param values null to go back to the default
     */
    void put(Map<String, @Nullable String> values);

    /** Goes up with each change that this node has made or seen, for what is kept in memory as the place is set up. */
    long edition();
}
