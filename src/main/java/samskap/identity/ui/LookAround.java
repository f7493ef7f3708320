package samskap.identity.ui;

import java.util.List;
import samskap.identity.Person;

/** Offers people as whom a visitor may look around with one click. Only the demo has one. */
public interface LookAround {

    List<Person> people();
}
