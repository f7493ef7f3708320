package samskap.identity.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import samskap.identity.Person;

/** People who have just given the code that was mailed to them, in the browser of a page's test. */
@Lazy
@Component
public class Proven {

    private final Proof proof;

    Proven(Proof proof) {
        this.proof = proof;
    }

    public Person is(Person person) {
        proof.given(VaadinServletRequest.getCurrent().getHttpServletRequest(), person);
        return person;
    }
}
