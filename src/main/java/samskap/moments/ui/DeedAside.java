package samskap.moments.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import samskap.identity.Person;
import samskap.moments.Moment;

/**
 * Something beside the place where a colleague says what they made right, or answers whoever told it. A module
 * contributes this as a Spring bean.
 */
public interface DeedAside {

    /** Empty where there is nothing for this colleague to see. */
    Optional<Beside> beside(Moment moment, Person colleague);

    /** It is made anew for each dialog. */
    interface Beside {

        /** What stands there. */
        Component part();

        /**
         * The colleague has made it right.
         *
         * @param deed the key of what they did, as in {@link Moment.Righted}
         */
        void done(Person by, UUID deed);

        /**
         * The colleague has answered.
         *
         * @param key of what they said, as in {@link Moment.Said}
         */
        void said(Person by, UUID key);
    }
}
