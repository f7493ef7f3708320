package samskap.ideas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.shared.Language;

/** Where administrators shape the customer's journey: its stages, and the topics that ideas are about. */
public interface JourneyDesk {

    /** What is shaped. */
    enum Kind {
        STAGE,
        TOPIC;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A stage or a topic as it stands.
     *
     * @param phase null for a topic
     * @param retired whether it is offered no more; ideas that have it keep it
     * @param ideas how many have it
     */
    record Part(int id, Stage.@Nullable Phase phase, Map<Language, String> names, boolean retired, long ideas) {

        /** Whether it is called as that one is, and comes when it does. */
        public boolean isCalledAs(Part other) {
            return isCalled(other.phase, other.names);
        }

        public boolean isCalled(Stage.@Nullable Phase when, Map<Language, String> as) {
            return phase == when && names.equals(as);
        }

        public String name(Language language) {
            return names.getOrDefault(language, "");
        }
    }

    /** In their order, those that are offered no more at the end. */
    List<Part> parts(Person admin, Kind kind);

    /**
     * @param phase of a stage; null for a topic
     * @throws samskap.shared.Refusal at {@code name.sv} and the like when a name is missing, too long or there already
     */
    void add(Person admin, Kind kind, Stage.@Nullable Phase phase, Map<Language, String> names);

    /**
     * Calls it otherwise; its word in addresses stays.
     *
     * @param seen as it was when somebody began to call it otherwise
     * @throws StalePart when somebody else was faster: nothing is overwritten
     */
    void rename(Person admin, Kind kind, Part seen, Stage.@Nullable Phase phase, Map<Language, String> names);

    /** @param ids of all that are offered; whoever was added meanwhile comes after them */
    void order(Person admin, Kind kind, List<Integer> ids);

    /**
     * Lets one take in another with all its ideas. Links to the other lead to the one.
     *
     * @return how many ideas moved
     */
    long merge(Person admin, Kind kind, int from, int into);

    /** Offers it no more, or again. The last that is offered stays. */
    void retire(Person admin, Kind kind, int id, boolean retired);
}
