package samskap.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import samskap.identity.PersonId;

/**
 * What an act was done to.
 *
 * @param id its number among things of its kind; 0 where there is only one
 */
public record Thing(Kind kind, long id) {

    /** The sorts of things that colleagues act on. */
    public enum Kind {
        IDEA,
        MESSAGE,
        SUGGESTION,
        PERSON,
        ANNOUNCEMENT,
        STAGE,
        TOPIC,
        TEAM,
        PANEL,
        /** One that colleagues keep. */
        REPLY,
        INVITATION,
        /** Where customers tell what went well or badly. */
        PLACE,
        /** What somebody told there. */
        MOMENT,
        /** Of the customer's journey. */
        STEP,
        /** A question that was asked of customers. */
        ASK,
        /** What colleagues may on their own. */
        MANDATE,
        /** What leaders decided in a meeting. */
        DECISION,
        /** One that came in. */
        MAIL,
        /** How the place is set up. */
        SETTING;

        /** As it stands in an address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The translation key of what it is called. */
        public String key() {
            return "audit.thing." + code();
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    public static Thing idea(long id) {
        return new Thing(Kind.IDEA, id);
    }

    public static Thing message(long id) {
        return new Thing(Kind.MESSAGE, id);
    }

    public static Thing suggestion(long id) {
        return new Thing(Kind.SUGGESTION, id);
    }

    public static Thing person(PersonId id) {
        return new Thing(Kind.PERSON, id.value());
    }

    /** How the place is set up, as a whole. */
    public static Thing setting() {
        return new Thing(Kind.SETTING, 0);
    }
}
